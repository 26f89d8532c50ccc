// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/summary.h"
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_Summary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsCreditOfAMonth_data();
    void tellsCreditOfAMonth();
    void aClosedMonthIsWorthWhatItCost();
    void sumsWhatIsLeftAfterRowsGo();
    void whoIsKeptHasTotalsAndHistoryOfItsOwn();
    void inDollarsTheTotalsAreThoseThatWereRead();
    void groupsCustomersByReseller();
    void aResellersStatusIsOfItsWorstCustomerThatCanBeMended();
};

namespace {

Snapshot threeCustomers()
{
    Snapshot all = withReseller(with(lacking()));
    all.resellers.append({ResellerId(u"e-2"_s), u"Kade IT"_s, {}});
    const auto add = [&all](const QString &end, const ResellerId &reseller,
                            const PeriodCost &ofCost) {
        Customer customer = all.customers.first();
        customer.id = CustomerId(u"c-"_s + end);
        customer.reseller = reseller;
        all.customers.append(customer);
        Subscription subscription = all.subscriptions.first();
        subscription.id = SubscriptionId(u"s-"_s + end);
        subscription.customer = customer.id;
        all.subscriptions.append(subscription);
        PeriodCost cost = ofCost;
        cost.subscription = subscription.id;
        all.costs.append(cost);
    };
    add(u"2"_s, kReseller, earning());
    add(u"3"_s, ResellerId(), partly());
    return all;
}

} // namespace

void tst_Summary::tellsCreditOfAMonth_data()
{
    // Daily mean over complete days times the days of the month.
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QByteArray>("expected"); // of 300 in the period
    QTest::newRow("30 days, month of 30") << kPeriod << QDate(2026, 11, 20) << QByteArray("300");
    QTest::newRow("30 days, month of 31") << kPeriod << QDate(2026, 12, 20) << QByteArray("310");
    QTest::newRow("30 days, February") << kPeriod << QDate(2027, 2, 20) << QByteArray("280");
    QTest::newRow("30 days, leap February") << kPeriod << QDate(2028, 2, 20) << QByteArray("290");
    QTest::newRow("a whole month of 31 days") << Period{QDate(2026, 10, 1), QDate(2026, 10, 31)}
                                              << QDate(2026, 10, 31) << QByteArray("300");
    QTest::newRow("ten days from the first of a month")
        << Period{QDate(2026, 10, 1), QDate(2026, 10, 10)} << QDate(2026, 10, 10)
        << QByteArray("930");
    QTest::newRow("ten days") << Period{QDate(2026, 11, 11), QDate(2026, 11, 20)}
                              << QDate(2026, 11, 20) << QByteArray("900");
    QTest::newRow("no such day") << kPeriod << QDate() << QByteArray("300");
    QTest::newRow("no period") << Period() << QDate(2026, 11, 20) << QByteArray("0");
}

void tst_Summary::tellsCreditOfAMonth()
{
    QFETCH(Period, period);
    QFETCH(QDate, asOf);
    QFETCH(QByteArray, expected);
    Totals totals;
    totals.missedCreditLow = amount("150");
    totals.missedCreditHigh = amount("300");
    totals.earnedCredit = amount("600");
    const MonthlyCredit month = monthlyCredit(totals, period, asOf);
    QCOMPARE(month.missedHigh, amount(expected.constData()));
    QCOMPARE(month.missedLow, month.missedHigh.times(amount("0.5")));
    QCOMPARE(month.earned, month.missedHigh.times(amount("2")));
}

void tst_Summary::aClosedMonthIsWorthWhatItCost()
{
    Snapshot read = with(std::nullopt);
    CostPoint point;
    point.grain = CostGrain::Month;
    point.date = QDate(2026, 10, 1); // 31 days, where the last complete day is in one of 30
    point.customer = kCustomer;
    point.subscription = kSubscription;
    point.currency = u"EUR"_s;
    point.notApplied = {amount("1000"), amount("1250")};
    point.eligibleNotApplied = point.notApplied;
    read.points = {point};
    AssessmentInput input;
    input.month = point.date;
    const Assessment assessment = assessed(read, input);
    QCOMPARE(assessment.totals.missedCreditHigh, amount("150"));
    QCOMPARE(monthlyCredit(assessment.totals, assessment.period, assessment.asOf).missedHigh,
             amount("150"));
    QCOMPARE(explained(assessment).recommendations.first().creditHigh, amount("150"));
}

void tst_Summary::sumsWhatIsLeftAfterRowsGo()
{
    Assessment assessment = assessed(threeCustomers());
    QCOMPARE(assessment.totals.cost, amount("2800"));
    QCOMPARE(assessment.customersNeedingAction, 2);
    assessment.customers.removeFirst();
    sumUp(assessment);
    QCOMPARE(assessment.totals.cost, amount("1800"));
    QCOMPARE(assessment.customersNeedingAction, 1);
    assessment.customers.last().subscriptions.clear();
    sumUp(assessment.customers.last());
    sumUp(assessment);
    QCOMPARE(assessment.totals.cost, amount("850"));
    assessment.customers.clear();
    sumUp(assessment);
    QCOMPARE(assessment.totals, Totals());
    QVERIFY(assessment.resellers.isEmpty());
}

void tst_Summary::whoIsKeptHasTotalsAndHistoryOfItsOwn()
{
    Assessment all = assessed(withDays(threeCustomers(), u"cnp"_s));
    const CustomerAssessment first = all.customers.first();
    QVERIFY(!all.history.days.isEmpty());
    keepOnly(all, {first, all.customers.at(1)});
    QCOMPARE(all.customers.size(), 2);
    QCOMPARE(all.totals.cost, first.totals.cost + all.customers.at(1).totals.cost);
    // The points are all of the first customer.
    QCOMPARE(all.history.days.size(), first.history.days.size());
    for (qsizetype i = 0; i < first.history.days.size(); ++i) {
        QCOMPARE(all.history.days[i].date, first.history.days[i].date);
        QCOMPARE(all.history.days[i].applied.billing, first.history.days[i].applied.billing);
    }
    keepOnly(all, {all.customers.at(1)});
    QVERIFY(all.totals.cost != Decimal());
    for (const HistoryPoint &day : all.history.days)
        QVERIFY(day.applied.billing.isZero() && day.notApplied.billing.isZero());
}

void tst_Summary::inDollarsTheTotalsAreThoseThatWereRead()
{
    Assessment all = assessed(threeCustomers());
    QCOMPARE(all.currency, u"EUR"_s);
    const Totals euros = all.totals;
    countInDollars(all);
    QCOMPARE(all.currency, u"USD"_s);
    QCOMPARE(all.totals.cost, euros.cost.times(amount("1.25"))); // as the samples have it
    for (const CustomerAssessment &customer : all.customers) {
        QCOMPARE(customer.currency, u"USD"_s);
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            QCOMPARE(one.currency, u"USD"_s);
            QCOMPARE(one.totals, one.totalsUsd);
        }
    }
}

void tst_Summary::groupsCustomersByReseller()
{
    const Assessment assessment = assessed(threeCustomers());
    QCOMPARE(assessment.resellers.size(), 2); // one without customers is no row
    const ResellerAssessment &direct = assessment.resellers[0];
    QVERIFY(!direct.reseller);
    QCOMPARE(direct.customers, 1);
    QCOMPARE(direct.status, Status::PartlyEarning);
    QCOMPARE(direct.totals.cost, amount("950"));
    const ResellerAssessment &sold = assessment.resellers[1];
    QCOMPARE(sold.reseller->name, u"Duin ICT"_s);
    QCOMPARE(sold.customers, 2);
    QCOMPARE(sold.needingAction, 1);
    QCOMPARE(sold.status, Status::NotEarning); // its worst that can be mended
    QCOMPARE(sold.totals.cost, amount("1850"));
}

void tst_Summary::aResellersStatusIsOfItsWorstCustomerThatCanBeMended()
{
    const QList<Status> worstFirst{Status::NotEarning, Status::PartlyEarning, Status::CannotTell,
                                   Status::Earning,    Status::TooRecent,     Status::NotEligible,
                                   Status::NoCost};
    for (qsizetype worst = 0; worst < worstFirst.size(); ++worst) {
        Assessment assessment;
        for (qsizetype i = worstFirst.size() - 1; i >= worst; --i) {
            CustomerAssessment customer;
            customer.status = worstFirst[i];
            assessment.customers.append(customer);
        }
        sumUp(assessment);
        QCOMPARE(assessment.resellers.size(), 1);
        QCOMPARE(name(assessment.resellers.first().status), name(worstFirst[worst]));
    }
}

QTEST_GUILESS_MAIN(tst_Summary)
#include "tst_summary.moc"
