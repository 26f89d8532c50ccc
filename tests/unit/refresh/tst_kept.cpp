// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "refresh/joining/kept.h"

#include <QtTest>

using namespace Pec;

namespace {

const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);
const CustomerId kFirst(u"c0000000-0000-4000-8000-00000000000a"_s);
const CustomerId kSecond(u"c0000000-0000-4000-8000-00000000000b"_s);
const SubscriptionId kOne(u"5a000000-0000-4000-8000-00000000000a"_s);
const SubscriptionId kTwo(u"5a000000-0000-4000-8000-00000000000b"_s);

AccessReading reading(const CustomerId &customer, const QDateTime &checkedAt,
                      AccessState state = AccessState::Read)
{
    AccessReading reading;
    reading.customer = customer;
    reading.state = state;
    reading.checkedAt = checkedAt;
    return reading;
}

AccessFact fact(const SubscriptionId &subscription, const QString &principal,
                bool lighthouse = false)
{
    AccessFact fact;
    fact.subscription = subscription;
    fact.principal = PrincipalId(principal);
    fact.lighthouse = lighthouse;
    return fact;
}

CostPoint point(CostGrain grain, QDate date, const SubscriptionId &subscription = kOne)
{
    CostPoint point;
    point.grain = grain;
    point.date = date;
    point.subscription = subscription;
    return point;
}

//! Stored an hour ago, of two customers with one subscription each.
Snapshot before()
{
    Snapshot snapshot;
    snapshot.startedAt = kNow.addSecs(-3600);
    snapshot.finishedAt = snapshot.startedAt;
    snapshot.directoryReadAt = snapshot.startedAt;
    snapshot.subscriptions = {{kOne, kFirst, {}, {}, {}, true}, {kTwo, kSecond, {}, {}, {}, true}};
    snapshot.customers = {{kFirst, u"CODE-1"_s, {}, {}, {}, {}, true}};
    return snapshot;
}

QList<QDate> datesOf(const QList<CostPoint> &points)
{
    QList<QDate> dates;
    for (const CostPoint &point : points)
        dates.append(point.date);
    return dates;
}

} // namespace

class tst_Kept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subscriptionsAreKeptForSevenDays_data()
    {
        QTest::addColumn<QDateTime>("readAt");
        QTest::addColumn<bool>("kept");
        QTest::newRow("just now") << kNow << true;
        QTest::newRow("a millisecond less than seven days") << kNow.addDays(-7).addMSecs(1) << true;
        QTest::newRow("seven days") << kNow.addDays(-7) << false;
        QTest::newRow("long ago") << kNow.addYears(-1) << false;
        QTest::newRow("later, by a clock that was set back") << kNow.addMSecs(1) << false;
        QTest::newRow("not known when") << QDateTime() << false;
    }

    void subscriptionsAreKeptForSevenDays()
    {
        QFETCH(QDateTime, readAt);
        QFETCH(bool, kept);
        Snapshot snapshot = before();
        snapshot.directoryReadAt = readAt;
        const Kept result = keptFrom(snapshot, kNow);
        QCOMPARE(result.subscriptions.has_value(), kept);
        QCOMPARE(result.directoryReadAt, kept ? readAt : QDateTime());
        QCOMPARE(result.customers.size(), kept ? 1 : 0);
        if (kept)
            QCOMPARE(result.subscriptions->size(), 2);
    }

    void accessReadOnUnsureGroundIsNotKept_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<bool>("kept");
        QTest::newRow("nothing missing") << u""_s << true;
        QTest::newRow("something else") << u"cost.days"_s << true;
        for (const QString &part : {u"partner"_s, u"partner.roles"_s, u"cost.period"_s,
                                    u"cost.eligible"_s, u"cost.tie"_s})
            QTest::newRow(qPrintable(part)) << part << false;
    }

    //! It says less than it could have.
    void accessReadOnUnsureGroundIsNotKept()
    {
        QFETCH(QString, missing);
        QFETCH(bool, kept);
        Snapshot snapshot = before();
        snapshot.readings = {{kFirst, AccessState::Read, snapshot.startedAt, true, {}, {}, {}}};
        if (!missing.isEmpty())
            snapshot.missing = {{missing, {}, Error()}};
        QCOMPARE(keptFrom(snapshot, kNow).readings.size(), kept ? 1 : 0);
    }

    void accessIsKeptForADay_data()
    {
        QTest::addColumn<QDateTime>("checkedAt");
        QTest::addColumn<AccessState>("state");
        QTest::addColumn<bool>("kept");
        const auto read = AccessState::Read;
        QTest::newRow("just now") << kNow << read << true;
        QTest::newRow("a second less than a day") << kNow.addSecs(1 - 24 * 3600) << read << true;
        QTest::newRow("a day") << kNow.addDays(-1) << read << false;
        QTest::newRow("later, by a clock that was set back") << kNow.addSecs(1) << read << false;
        QTest::newRow("refused") << kNow.addSecs(-60) << AccessState::Refused << false;
        QTest::newRow("read in part") << kNow.addSecs(-60) << AccessState::Partly << false;
        QTest::newRow("not read") << QDateTime() << AccessState::NotReadYet << false;
        QTest::newRow("not known when") << QDateTime() << read << false;
    }

    void accessIsKeptForADay()
    {
        QFETCH(QDateTime, checkedAt);
        QFETCH(AccessState, state);
        QFETCH(bool, kept);
        Snapshot snapshot = before();
        snapshot.readings = {reading(kFirst, checkedAt, state), reading(kSecond, kNow.addDays(-3))};
        snapshot.access = {fact(kOne, u"a"_s), fact(kTwo, u"b"_s), fact(kOne, u"l"_s, true),
                           fact(SubscriptionId(u"unlisted"_s), u"c"_s)};
        DenyAssignment deny;
        deny.subscription = kOne;
        DenyAssignment other;
        other.subscription = kTwo;
        snapshot.denies = {deny, other};
        const Kept result = keptFrom(snapshot, kNow);
        QCOMPARE(result.readings.size(), kept ? 1 : 0);
        QCOMPARE(result.access.size(), kept ? 1 : 0); // delegations are read anew each time
        QCOMPARE(result.denies.size(), kept ? 1 : 0);
        if (!kept)
            return;
        QCOMPARE(result.readings.first().customer, kFirst);
        QCOMPARE(result.access.first().principal, PrincipalId(u"a"_s));
        QCOMPARE(result.denies.first().subscription, kOne);
    }

    void aMonthIsClosedOnTheTenth_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("closed");
        QTest::newRow("the ninth") << QDate(2026, 11, 9) << QDate(2026, 9, 1);
        QTest::newRow("the tenth") << QDate(2026, 11, 10) << QDate(2026, 10, 1);
        QTest::newRow("the last") << QDate(2026, 11, 30) << QDate(2026, 10, 1);
        QTest::newRow("the first of the year") << QDate(2027, 1, 1) << QDate(2026, 11, 1);
        QTest::newRow("the tenth of the year") << QDate(2027, 1, 10) << QDate(2026, 12, 1);
        QTest::newRow("a leap day") << QDate(2028, 2, 29) << QDate(2028, 1, 1);
    }

    void aMonthIsClosedOnTheTenth()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, closed);
        QCOMPARE(lastClosedMonth(today), closed);
    }

    void closedMonthsAreKeptOfTheLastTwelve_data()
    {
        QTest::addColumn<QDateTime>("startedAt");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto day = [](int month, int number) {
            return QDateTime({2026, month, number}, {10, 0}, Qt::UTC);
        };
        QTest::newRow("the same day")
            << day(11, 22) << day(11, 22) << QDate(2025, 12, 1) << QDate(2026, 10, 1);
        QTest::newRow("not closed when it was read")
            << day(11, 9) << day(11, 10) << QDate(2025, 12, 1) << QDate(2026, 9, 1);
        QTest::newRow("closed on the day that it was read")
            << day(11, 10) << day(11, 10) << QDate(2025, 12, 1) << QDate(2026, 10, 1);
        QTest::newRow("read a month ago")
            << day(10, 15) << day(11, 22) << QDate(2025, 12, 1) << QDate(2026, 9, 1);
        QTest::newRow("read before the clock was set back")
            << day(11, 22) << day(9, 22) << QDate(2025, 10, 1) << QDate(2026, 8, 1);
    }

    void closedMonthsAreKeptOfTheLastTwelve()
    {
        QFETCH(QDateTime, startedAt);
        QFETCH(QDateTime, now);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        Snapshot snapshot = before();
        snapshot.startedAt = startedAt;
        QList<QDate> expected;
        for (QDate month(2025, 8, 1); month <= QDate(2026, 11, 1); month = month.addMonths(1)) {
            snapshot.points.append(point(CostGrain::Month, month));
            snapshot.points.append(point(CostGrain::Day, month));
            if (month >= first && month <= last)
                expected.append(month);
        }
        const Kept kept = keptFrom(snapshot, now);
        QCOMPARE(datesOf(kept.months), expected);
        QCOMPARE(kept.monthsUpTo, last);
        for (const CostPoint &one : kept.months)
            QCOMPARE(one.grain, CostGrain::Month);
    }

    void monthsThatWereNotReadAreNotKept_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<bool>("kept");
        QTest::newRow("months") << u"cost.months"_s << false;
        QTest::newRow("eligible months") << u"cost.eligibleMonths"_s << false;
        QTest::newRow("something else") << u"cost.days"_s << true;
    }

    void monthsThatWereNotReadAreNotKept()
    {
        QFETCH(QString, missing);
        QFETCH(bool, kept);
        Snapshot snapshot = before();
        snapshot.points = {point(CostGrain::Month, QDate(2026, 10, 1))};
        snapshot.missing = {{missing, {}, Error()}};
        const Kept result = keptFrom(snapshot, kNow);
        QCOMPARE(result.months.size(), kept ? 1 : 0);
        QCOMPARE(result.monthsUpTo.isValid(), kept);
    }

    void onlyTheMonthUnderWayKeepsNothing()
    {
        Snapshot snapshot = before();
        snapshot.points = {point(CostGrain::Month, QDate(2026, 11, 1))};
        QVERIFY(!keptFrom(snapshot, kNow).monthsUpTo.isValid());
    }

    void anEmptySnapshotKeepsNothing()
    {
        const Kept kept = keptFrom(Snapshot(), kNow);
        QVERIFY(!kept.subscriptions && !kept.directoryReadAt.isValid());
        QVERIFY(kept.months.isEmpty() && !kept.monthsUpTo.isValid());
        QVERIFY(kept.readings.isEmpty() && kept.access.isEmpty() && kept.denies.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Kept)
#include "tst_kept.moc"
