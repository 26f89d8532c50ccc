// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/summary.h"
#include "series/overview.h"
#include "unit/rules/randomsnapshot.h"
#include "unit/rules/samples.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

//! One customer per amount of eligible cost without credit; each is not earning.
Snapshot missing(const QList<const char *> &amounts)
{
    Snapshot read = snapshot();
    read.customers.clear();
    read.subscriptions.clear();
    read.readings.clear();
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        Snapshot one = snapshot();
        Customer &customer = one.customers.first();
        customer.id = CustomerId(u"c-%1"_s.arg(i));
        customer.name = u"Customer %1"_s.arg(i);
        Subscription &subscription = one.subscriptions.first();
        subscription.id = SubscriptionId(u"s-%1"_s.arg(i));
        subscription.customer = customer.id;
        AccessReading &reading = one.readings.first();
        reading.customer = customer.id;
        reading.visible = {subscription.id};
        read.customers += one.customers;
        read.subscriptions += one.subscriptions;
        read.readings += one.readings;
        read.costs.append(costOf(subscription.id, "0", amounts[i], amounts[i]));
    }
    return read;
}

} // namespace

class tst_Overview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheTenThatMissMost()
    {
        const Assessment assessment = assessed(
            missing({"10", "120", "30", "40", "50", "60", "70", "80", "90", "100", "110", "20"}));
        const PortfolioOverview overview = portfolioOverview(assessment);
        QCOMPARE(overview.customers.size(), 10);
        QCOMPARE(overview.customers.first().name, u"Customer 1"_s);
        QCOMPARE(overview.customers.last().name, u"Customer 2"_s);
        QCOMPARE(overview.customers.first().permille, 1000);
        QCOMPARE(overview.customers.last().permille, 250);
        QCOMPARE(overview.customers.first().reason,
                 std::optional(assessment.customers[1].subscriptions.first().reasons.first()));
    }

    void countsEachCauseOnceACustomer()
    {
        Snapshot read = missing({"10", "20"});
        Subscription second = read.subscriptions.first();
        second.id = SubscriptionId(u"s-x"_s);
        read.subscriptions.append(second);
        read.readings.first().visible.insert(second.id);
        read.costs.append(costOf(second.id, "0", "5", "5"));
        const PortfolioOverview overview = portfolioOverview(assessed(read));
        QCOMPARE(overview.reasons.size(), 1);
        QCOMPARE(overview.reasons.first().subscriptions, 3);
        QCOMPARE(overview.reasons.first().customers, 2);
    }

    void hasNothingToSayWhereNothingIsMissed()
    {
        const PortfolioOverview overview = portfolioOverview(assessed(with(earning(), {aobo()})));
        QVERIFY(overview.reasons.isEmpty());
        QVERIFY(overview.customers.isEmpty());
        QVERIFY(!overview.months.read);
    }

    void causesSumUpToTheMissedCreditOfTheHead()
    {
        int told = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const RandomCase one = randomCase(seed);
            const Assessment assessment = assessed(one.snapshot, one.input);
            const PortfolioOverview overview = portfolioOverview(assessment);
            const MonthlyCredit head =
                monthlyCredit(assessment.totals, assessment.period, assessment.asOf);
            Decimal high;
            for (const MissedByReason &cause : overview.reasons)
                high += cause.high;
            // Each month's credit is rounded at the tenth place.
            const Decimal apart = high - head.missedHigh;
            QVERIFY2(apart <= amount("0.00000001") && -apart <= amount("0.00000001"),
                     qPrintable(u"%1: %2 is not %3"_s.arg(seed).arg(high.toString(),
                                                                    head.missedHigh.toString())));
            told += int(overview.reasons.size());
        }
        QVERIFY(told > 60);
    }
};

QTEST_GUILESS_MAIN(tst_Overview)
#include "tst_overview.moc"
