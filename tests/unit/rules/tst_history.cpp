// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/history.h"
#include "samples.h"

#include <random>

using namespace Pec;
using namespace Pec::Testing;

class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPointsNothingIsRead();
    void daysRunFromThePeriodsStartWithoutGaps();
    void monthsRunWithoutGaps();
    void aMonthStandsAtItsFirstDay();
    void everyLevelCoversTheSameDays();
    void pointsOfACustomerLeaveSubscriptionsUnread();
    void sumsDoNotDependOnTheOrder();
};

namespace {

CostPoint point(CostGrain grain, QDate date, const char *applied, const char *notApplied,
                const SubscriptionId &subscription = kSubscription,
                const CustomerId &customer = kCustomer)
{
    CostPoint made;
    made.grain = grain;
    made.date = date;
    made.customer = customer;
    made.subscription = subscription;
    made.currency = u"EUR"_s;
    made.applied = {amount(applied), amount(applied)};
    made.notApplied = {amount(notApplied), amount(notApplied)};
    return made;
}

bool isWithoutGaps(const QList<HistoryPoint> &points, bool days)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QDate next = days ? points[i - 1].date.addDays(1) : points[i - 1].date.addMonths(1);
        if (points[i].date != next)
            return false;
    }
    return !points.isEmpty();
}

const SubscriptionId kSecond(u"5a000000-0000-4000-8000-000000000002"_s);

} // namespace

void tst_History::withoutPointsNothingIsRead()
{
    const Histories none = histories(snapshot());
    QVERIFY(!none.portfolio.read && none.portfolio.days.isEmpty());
    QVERIFY(none.byCustomer.isEmpty() && none.bySubscription.isEmpty());
}

void tst_History::daysRunFromThePeriodsStartWithoutGaps()
{
    Snapshot read = snapshot();
    read.points = {point(CostGrain::Day, QDate(2026, 11, 21), "3", "0"), // the day after the period
                   point(CostGrain::Day, QDate(2026, 11, 1), "1", "0.5"),
                   point(CostGrain::Day, QDate(2026, 11, 1), "1", "0")};
    const History history = histories(read).bySubscription.value(kSubscription);
    QVERIFY(history.read);
    QCOMPARE(history.days.first().date, kPeriod.from);
    QCOMPARE(history.days.last().date, QDate(2026, 11, 21));
    QVERIFY(isWithoutGaps(history.days, true));
    QCOMPARE(history.days.size(), 31);
    QCOMPARE(history.days[10].applied.billing, amount("2"));
    QCOMPARE(history.days[10].notApplied.usd, amount("0.5"));
    QVERIFY(history.days[11].applied.isZero());
    QVERIFY(history.months.isEmpty());
}

void tst_History::monthsRunWithoutGaps()
{
    Snapshot read = snapshot();
    read.points = {point(CostGrain::Month, QDate(2026, 11, 1), "1", "0"),
                   point(CostGrain::Month, QDate(2025, 12, 1), "2", "0")};
    const History history = histories(read).portfolio;
    QCOMPARE(history.months.size(), 12);
    QVERIFY(isWithoutGaps(history.months, false));
    QVERIFY(history.days.isEmpty());
}

void tst_History::aMonthStandsAtItsFirstDay()
{
    Snapshot read = snapshot();
    read.points = {point(CostGrain::Month, QDate(2026, 11, 30), "1", "0"),
                   point(CostGrain::Month, QDate(2026, 11, 1), "2", "0"),
                   point(CostGrain::Month, QDate(2026, 10, 31), "4", "0"),
                   point(CostGrain::Month, QDate(), "8", "0")};
    const History history = histories(read).bySubscription.value(kSubscription);
    QCOMPARE(history.months.size(), 2);
    QCOMPARE(history.months[0].date, QDate(2026, 10, 1));
    QCOMPARE(history.months[0].applied.billing, amount("4"));
    QCOMPARE(history.months[1].applied.billing, amount("3"));
}

void tst_History::everyLevelCoversTheSameDays()
{
    const CustomerId other(u"c0000000-0000-4000-8000-00000000000b"_s);
    Snapshot read = snapshot();
    read.points = {point(CostGrain::Day, QDate(2026, 10, 30), "1", "0"),
                   point(CostGrain::Day, QDate(2026, 11, 20), "4", "2", kSecond, other)};
    const Histories all = histories(read);
    QCOMPARE(all.byCustomer.size(), 2);
    for (const History &history :
         {all.portfolio, all.byCustomer.value(kCustomer), all.byCustomer.value(other),
          all.bySubscription.value(kSecond)}) {
        QCOMPARE(history.days.first().date, kPeriod.from);
        QCOMPARE(history.days.last().date, QDate(2026, 11, 20));
    }
    QCOMPARE(all.portfolio.days.last().applied.billing, amount("4"));
    QVERIFY(all.byCustomer.value(kCustomer).days.last().applied.isZero());
}

void tst_History::pointsOfACustomerLeaveSubscriptionsUnread()
{
    Snapshot read = snapshot();
    read.points = {point(CostGrain::Day, QDate(2026, 11, 1), "1", "0", SubscriptionId())};
    const Histories all = histories(read);
    QVERIFY(all.bySubscription.isEmpty());
    QVERIFY(!all.bySubscription.value(kSubscription).read);
    QVERIFY(all.byCustomer.value(kCustomer).read);
}

void tst_History::sumsDoNotDependOnTheOrder()
{
    Snapshot read = snapshot();
    std::mt19937 random(11);
    Decimal sum;
    for (int i = 0; i < 400; ++i) {
        const Decimal raw = Decimal::fromRaw(Decimal::Raw(random()));
        CostPoint one = point(CostGrain::Day, kPeriod.from.addDays(int(random() % 30)), "0", "0",
                              random() % 2 == 0 ? kSubscription : kSecond);
        one.applied.billing = raw;
        sum += raw;
        read.points.append(one);
    }
    for (int round = 0; round < 5; ++round) {
        std::shuffle(read.points.begin(), read.points.end(), random);
        const Histories all = histories(read);
        Decimal portfolio;
        Decimal subscriptions;
        for (const HistoryPoint &day : all.portfolio.days)
            portfolio += day.applied.billing;
        for (const History &history : all.bySubscription) {
            for (const HistoryPoint &day : history.days)
                subscriptions += day.applied.billing;
        }
        QCOMPARE(portfolio, sum);
        QCOMPARE(subscriptions, sum);
    }
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
