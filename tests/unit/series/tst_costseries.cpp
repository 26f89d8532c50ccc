// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "series/costseries.h"

#include <QTest>

using namespace Pec;

namespace {

Decimal decimal(const char *text) { return *Decimal::parse(text); }

HistoryPoint point(QDate date, const char *applied, const char *notApplied)
{
    // The US dollar column is another number on purpose, so that a mix-up shows.
    const Decimal more = decimal("1000");
    return {date,
            {decimal(applied), decimal(applied) + more},
            {decimal(notApplied), decimal(notApplied) + more}};
}

Assessment sample()
{
    Assessment assessment;
    assessment.asOf = QDate(2026, 11, 20);
    assessment.currency = u"USD"_s;
    assessment.history.read = true;
    assessment.history.days = {point({2026, 11, 19}, "1.25", "0.0000000001"),
                               point({2026, 11, 20}, "0", "3"), point({2026, 11, 21}, "0", "4")};
    assessment.history.months = {point({2026, 9, 1}, "10", "1"), point({2026, 10, 1}, "11", "2"),
                                 point({2026, 11, 1}, "5", "3")};

    CustomerAssessment customer;
    customer.name = u"Bakkerij Jansen"_s;
    customer.currency = u"EUR"_s;
    customer.history = assessment.history;
    SubscriptionAssessment subscription;
    subscription.name = u"Productie"_s;
    subscription.currency = u"EUR"_s;
    customer.subscriptions.append(subscription);
    assessment.customers.append(customer);
    return assessment;
}

} // namespace

class tst_CostSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryDigitOfTheBillingColumn()
    {
        const Assessment assessment = sample();
        const CostSeries series =
            costSeries(assessment, assessment.customers.first(), CostGrain::Day);
        QCOMPARE(series.title, u"Bakkerij Jansen"_s);
        QCOMPARE(series.currency, u"EUR"_s);
        QCOMPARE(series.columns.size(), 3);
        QCOMPARE(series.columns[0].parts[CostPart::PecApplied], decimal("1.25"));
        QCOMPARE(series.columns[0].parts[CostPart::CannotTell], decimal("0.0000000001"));
        QCOMPARE(series.columns[2].parts[CostPart::TooRecent], decimal("4"));
        QCOMPARE(series.total[CostPart::CannotTell], decimal("3.0000000001"));
        QCOMPARE(series.total.sum(), decimal("8.2500000001"));
    }

    void countsMonthsBackFromThatOfTheLastCompleteDay_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<int>("back");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("the month itself") << QDate(2026, 11, 20) << 0 << QDate(2026, 11, 1);
        QTest::newRow("over a new year") << QDate(2026, 1, 31) << 2 << QDate(2025, 11, 1);
        QTest::newRow("a shorter month") << QDate(2026, 3, 31) << 1 << QDate(2026, 2, 1);
    }
    void countsMonthsBackFromThatOfTheLastCompleteDay()
    {
        QFETCH(QDate, asOf);
        QFETCH(int, back);
        Assessment assessment;
        assessment.asOf = asOf;
        QTEST(monthBefore(assessment, back), "expected");
    }

    void showsThePortfolioInDollarsWhenItIsCountedInThem()
    {
        const CostSeries series = costSeries(sample(), CostGrain::Day);
        QCOMPARE(series.currency, u"USD"_s);
        QVERIFY(series.title.isEmpty());
        QCOMPARE(series.columns[1].parts[CostPart::CannotTell], decimal("1003"));
    }

    void showsThePortfolioInItsOnlyBillingCurrency()
    {
        Assessment assessment = sample();
        assessment.currency = u"EUR"_s;
        QCOMPARE(costSeries(assessment, CostGrain::Day).columns[1].parts[CostPart::CannotTell],
                 decimal("3"));
    }

    void showsACustomerWithoutAKnownCurrencyInDollars()
    {
        Assessment assessment = sample();
        assessment.customers.first().currency.clear();
        const CostSeries series =
            costSeries(assessment, assessment.customers.first(), CostGrain::Day);
        QCOMPARE(series.currency, u"USD"_s);
        QCOMPARE(series.columns[1].parts[CostPart::CannotTell], decimal("1003"));
    }

    void marksOnlyDaysAfterTheLastCompleteOne()
    {
        const CostSeries series = costSeries(sample(), CostGrain::Day);
        QVERIFY(!series.columns[1].inPeriodOfRecentDays);
        QVERIFY(series.columns[2].inPeriodOfRecentDays);
    }

    void marksTheMonthThatIsNotOver()
    {
        const CostSeries series = costSeries(sample(), CostGrain::Month);
        QCOMPARE(series.columns.size(), 3);
        QVERIFY(!series.columns[1].inPeriodOfRecentDays);
        QVERIFY(series.columns[2].inPeriodOfRecentDays);
    }

    void fillsDaysWithoutCost()
    {
        Assessment assessment = sample();
        assessment.history.days = {point({2026, 10, 30}, "1", "1"), point({2026, 11, 2}, "2", "2")};
        const CostSeries series = costSeries(assessment, CostGrain::Day);
        QList<QDate> dates;
        for (const CostColumn &column : series.columns)
            dates.append(column.date);
        QCOMPARE(dates,
                 (QList<QDate>{{2026, 10, 30}, {2026, 10, 31}, {2026, 11, 1}, {2026, 11, 2}}));
        QVERIFY(series.columns[1].parts.sum().isZero());
    }

    void fillsMonthsAcrossTheTurnOfTheYear()
    {
        Assessment assessment = sample();
        assessment.history.months = {point({2025, 11, 1}, "1", "1"), point({2026, 2, 1}, "2", "2")};
        const CostSeries series = costSeries(assessment, CostGrain::Month);
        QCOMPARE(series.columns.size(), 4);
        QCOMPARE(series.columns[2].date, QDate(2026, 1, 1));
    }

    void tellsAnUnreadLevelFromOneWithoutCost()
    {
        Assessment assessment = sample();
        CustomerAssessment &customer = assessment.customers.first();
        QVERIFY(
            !costSeries(assessment, customer, customer.subscriptions.first(), CostGrain::Day).read);
        customer.subscriptions.first().history.read = true;
        const CostSeries series =
            costSeries(assessment, customer, customer.subscriptions.first(), CostGrain::Day);
        QVERIFY(series.read);
        QVERIFY(series.columns.isEmpty());
        QCOMPARE(series.title, u"Productie"_s);
    }

    void scalesAnAxisToRoundSteps_data()
    {
        QTest::addColumn<QString>("largest");
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("step");
        QTest::newRow("nothing to show") << u"0"_s << u"1"_s << u"0.2"_s;
        QTest::newRow("only refunds") << u"-3"_s << u"1"_s << u"0.2"_s;
        QTest::newRow("exactly a step") << u"10"_s << u"10"_s << u"2"_s;
        QTest::newRow("just above") << u"10.01"_s << u"12.5"_s << u"2.5"_s;
        QTest::newRow("thousands") << u"4321.99"_s << u"5000"_s << u"1000"_s;
        QTest::newRow("ten thousands") << u"18422"_s << u"20000"_s << u"5000"_s;
        QTest::newRow("cents") << u"0.03"_s << u"0.03"_s << u"0.01"_s;
        QTest::newRow("millions") << u"7100000"_s << u"8000000"_s << u"2000000"_s;
    }

    void scalesAnAxisToRoundSteps()
    {
        QFETCH(QString, largest);
        QFETCH(QString, top);
        QFETCH(QString, step);
        const AxisScale scale = axisScale(decimal(largest.toLatin1().constData()));
        QCOMPARE(scale.top.toString(), top);
        QCOMPARE(scale.step.toString(), step);
    }
};

QTEST_GUILESS_MAIN(tst_CostSeries)
#include "tst_costseries.moc"
