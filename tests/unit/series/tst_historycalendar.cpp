// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/historycalendar.h"
#include "unit/rules/samples.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

HistoryCalendar calendarOf(const Snapshot &read)
{
    const Assessment assessment = assessed(read);
    return historyCalendar(assessment, only(assessment));
}

CalendarDay dayOf(const HistoryCalendar &calendar, QDate date)
{
    for (const CalendarDay &day : calendar.days) {
        if (day.date == date)
            return day;
    }
    return {};
}

QDate dayNumber(int day) { return kPeriod.from.addDays(day); }

CostPoint september(const char *applied, const char *notApplied,
                    std::optional<const char *> eligible)
{
    const PeriodCost cost = costOf(kSubscription, applied, notApplied, eligible);
    return {CostGrain::Month, QDate(2026, 9, 1), kCustomer,       kSubscription,
            u"EUR"_s,         cost.applied,      cost.notApplied, cost.eligibleNotApplied};
}

} // namespace

class tst_HistoryCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversThirteenWholeWeeksUpToToday()
    {
        const HistoryCalendar calendar = calendarOf(withDays(with(partly()), u"c"_s));
        QCOMPARE(calendar.days.first().date.dayOfWeek(), int(Qt::Monday));
        QCOMPARE(calendar.days.last().date, QDate(2026, 11, 22));
        QCOMPARE(calendar.days.size(), 13 * 7); // the 22nd is a Sunday
        for (qsizetype i = 1; i < calendar.days.size(); ++i)
            QCOMPARE(calendar.days[i].date, calendar.days[i - 1].date.addDays(1));
    }

    void tellsCreditByDay_data()
    {
        QTest::addColumn<QChar>("cost");
        QTest::addColumn<DayCredit>("credit");
        QTest::newRow("with credit") << QChar(u'c') << DayCredit::Yes;
        QTest::newRow("without") << QChar(u'n') << DayCredit::No;
        QTest::newRow("in part") << QChar(u'p') << DayCredit::Yes;
        QTest::newRow("no cost") << QChar(u'.') << DayCredit::NoCost;
    }

    void tellsCreditByDay()
    {
        QFETCH(QChar, cost);
        QFETCH(DayCredit, credit);
        const QString pattern = u"cc"_s + cost + u"cc"_s;
        const HistoryCalendar calendar = calendarOf(withDays(with(partly()), pattern));
        QCOMPARE(dayOf(calendar, dayNumber(2)).credit, credit);
        QVERIFY(!dayOf(calendar, dayNumber(2)).byMonth);
        QCOMPARE(dayOf(calendar, kPeriod.to.addDays(1)).credit, DayCredit::TooRecent);
    }

    void tellsEarlierDaysByTheirMonth_data()
    {
        QTest::addColumn<CostPoint>("month");
        QTest::addColumn<DayCredit>("credit");
        QTest::newRow("all with credit") << september("9", "4", "0") << DayCredit::Yes;
        QTest::newRow("none with credit") << september("0", "9", "5") << DayCredit::No;
        QTest::newRow("nothing eligible") << september("0", "9", "0") << DayCredit::NotEligible;
        QTest::newRow("no cost") << september("0", "0", "0") << DayCredit::NoCost;
        QTest::newRow("some days or parts") << september("9", "5", "5") << DayCredit::Unknown;
        QTest::newRow("not told apart") << september("9", "5", std::nullopt) << DayCredit::Unknown;
    }

    void tellsEarlierDaysByTheirMonth()
    {
        QFETCH(CostPoint, month);
        QFETCH(DayCredit, credit);
        Snapshot read = withDays(with(partly()), u"c"_s);
        read.points.append(month);
        const CalendarDay day = dayOf(calendarOf(read), QDate(2026, 9, 14));
        QCOMPARE(day.credit, credit);
        QCOMPARE(day.byMonth, credit != DayCredit::Unknown);
    }

    void tellsTheRestOfAMonthWhoseLastDaysAreHeld_data()
    {
        QTest::addColumn<CostPoint>("month");
        QTest::addColumn<DayCredit>("credit");
        const auto october = [](const char *applied, const char *notApplied, const char *eligible) {
            CostPoint point = september(applied, notApplied, eligible);
            point.date = QDate(2026, 10, 1);
            return point;
        };
        // The last ten days of October are held: 100 without credit.
        QTest::newRow("credit until then") << october("50", "100", "100") << DayCredit::Yes;
        QTest::newRow("none before either") << october("0", "130", "130") << DayCredit::No;
        QTest::newRow("cannot be placed") << october("50", "130", "90") << DayCredit::Unknown;
        QTest::newRow("no cost before") << october("0", "100", "100") << DayCredit::NoCost;
        QTest::newRow("a refund") << october("50", "90", "90") << DayCredit::Unknown;
    }

    void tellsTheRestOfAMonthWhoseLastDaysAreHeld()
    {
        QFETCH(CostPoint, month);
        QFETCH(DayCredit, credit);
        Snapshot read = withDays(with(lacking()), QString(30, u'n'));
        read.points.append(month);
        const HistoryCalendar calendar = calendarOf(read);
        QCOMPARE(dayOf(calendar, QDate(2026, 10, 14)).credit, credit);
        QCOMPARE(dayOf(calendar, QDate(2026, 10, 25)).credit, DayCredit::No);
    }

    void callsNoDayLostWhereNothingIsEligible()
    {
        const HistoryCalendar calendar =
            calendarOf(withDays(with(costOf(kSubscription, "0", "100", "0")), QString(10, u'n')));
        QCOMPARE(dayOf(calendar, dayNumber(3)).credit, DayCredit::NotEligible);
        QVERIFY(calendar.runs.isEmpty());
    }

    void earlierRefreshesTellOlderDays()
    {
        Snapshot older = withDays(with(partly(), {aobo()}), QString(30, u'c'));
        // The same 30 days, 100 days before.
        for (CostPoint &point : older.points)
            point.date = point.date.addDays(-100);
        older.period = {kPeriod.from.addDays(-100), kPeriod.to.addDays(-100)};
        older.readings.first().checkedAt = older.finishedAt.addDays(-100);
        const Assessment before = assessed(older);
        const Assessment assessment = assessed(withDays(with(partly()), QString(30, u'n')));
        const HistoryCalendar calendar =
            historyCalendar(assessment, only(assessment), {earlierState(before, only(before))});
        QVERIFY(calendar.days.first().date <= dayNumber(-100));
        QCOMPARE(dayOf(calendar, dayNumber(-80)).credit, DayCredit::Yes);
        QVERIFY(!dayOf(calendar, dayNumber(-80)).byMonth);
        QCOMPARE(dayOf(calendar, dayNumber(-50)).credit, DayCredit::Unknown);
        QCOMPARE(calendar.runs.size(), 1); // lost days are counted in the period only
    }

    void thePresentDaysStandBeforeEarlierOnes()
    {
        const Assessment before = assessed(withDays(with(partly()), QString(30, u'c')));
        const Assessment assessment = assessed(withDays(with(partly()), QString(30, u'n')));
        const HistoryCalendar calendar =
            historyCalendar(assessment, only(assessment), {earlierState(before, only(before))});
        QCOMPARE(dayOf(calendar, dayNumber(10)).credit, DayCredit::No);
    }

    void whatRefreshesSawHoldsBetweenThem_data()
    {
        QTest::addColumn<Validity>("before");
        QTest::addColumn<Validity>("after");
        QTest::addColumn<Validity>("between");
        using enum Validity;
        QTest::newRow("there twice") << Yes << Yes << Yes;
        QTest::newRow("lacking twice") << No << No << No;
        QTest::newRow("lost some day") << Yes << No << Unknown;
        QTest::newRow("gained some day") << No << Yes << Unknown;
        QTest::newRow("not known before") << Unknown << Yes << Unknown;
    }

    void whatRefreshesSawHoldsBetweenThem()
    {
        QFETCH(Validity, before);
        QFETCH(Validity, after);
        QFETCH(Validity, between);
        const Assessment assessment = assessed(
            unread(withDays(with(lacking()), QString(30, u'n')), AccessState::Refused, false));
        const HistoryCalendar calendar =
            historyCalendar(assessment, only(assessment),
                            {{dayNumber(20), after, {}}, {dayNumber(10), before, {}}});
        QCOMPARE(dayOf(calendar, dayNumber(10)).access, before);
        QCOMPARE(dayOf(calendar, dayNumber(15)).access, between);
        QCOMPARE(dayOf(calendar, dayNumber(20)).access, after);
        QCOMPARE(dayOf(calendar, dayNumber(21)).access, Validity::Unknown);
    }

    void creditProvesAccess()
    {
        const HistoryCalendar calendar = calendarOf(withDays(with(partly()), u"cn"_s));
        QCOMPARE(dayOf(calendar, dayNumber(0)).access, Validity::Yes);
    }

    void anAssignmentCountsFromItsFirstWholeDay()
    {
        Snapshot read =
            withDays(with(lacking(), {madeOn(aobo(), dayNumber(5))}), QString(30, u'n'));
        read.readings.first().checkedAt = read.finishedAt;
        const HistoryCalendar calendar = calendarOf(read);
        QCOMPARE(dayOf(calendar, dayNumber(5)).access, Validity::Unknown);
        QCOMPARE(dayOf(calendar, dayNumber(6)).access, Validity::Yes);
        QCOMPARE(dayOf(calendar, dayNumber(6)).credit, DayCredit::No);
    }

    void missingAccessReachesBackToTheLastDayWithCredit()
    {
        // Access was read, and none of ours is there.
        const HistoryCalendar calendar =
            calendarOf(withDays(with(partly()), QString(20, u'c') + QString(10, u'n')));
        QCOMPARE(dayOf(calendar, dayNumber(19)).access, Validity::Yes);
        QCOMPARE(dayOf(calendar, dayNumber(20)).access, Validity::No);
        // Where it could not be read, nothing is said of it.
        const HistoryCalendar unknown = calendarOf(
            unread(withDays(with(lacking()), QString(30, u'n')), AccessState::Refused, false));
        QCOMPARE(dayOf(unknown, dayNumber(20)).access, Validity::Unknown);
    }

    void listsLostRunsNewestFirst()
    {
        const HistoryCalendar calendar =
            calendarOf(withDays(with(costOf(kSubscription, "200", "100", "100")),
                                u"ccnn.nccccccccccccccccccccccnnn"_s));
        QCOMPARE(calendar.runs.size(), 2);
        QCOMPARE(calendar.runs[0].run.from, dayNumber(28));
        QVERIFY(calendar.runs[0].run.goesOn);
        QCOMPARE(calendar.runs[1].run.from, dayNumber(2));
        QCOMPARE(calendar.runs[1].run.to, dayNumber(5));
        QCOMPARE(calendar.runs[1].run.days, 3); // the day without cost is not among them
        QCOMPARE(calendar.runs[1].cost, amount("30"));
        QVERIFY(!calendar.runs[1].run.goesOn);
    }

    void aRunOverAllLostDaysIsWorthThePeriodsMissedCredit_data()
    {
        QTest::addColumn<PeriodCost>("cost");
        QTest::newRow("all eligible") << costOf(kSubscription, "200", "100", "100");
        QTest::newRow("a part eligible") << costOf(kSubscription, "200", "100", "30");
        QTest::newRow("not told apart") << costOf(kSubscription, "200", "100", std::nullopt);
    }

    void aRunOverAllLostDaysIsWorthThePeriodsMissedCredit()
    {
        QFETCH(PeriodCost, cost);
        const Assessment assessment =
            assessed(withDays(with(cost), QString(20, u'c') + QString(10, u'n')));
        const HistoryCalendar calendar = historyCalendar(assessment, only(assessment));
        QCOMPARE(calendar.runs.size(), 1);
        QCOMPARE(calendar.runs[0].credit.low, only(assessment).totals.missedCreditLow);
        QCOMPARE(calendar.runs[0].credit.high, only(assessment).totals.missedCreditHigh);
    }

    void aShorterRunIsWorthARange()
    {
        // 100 without credit, 60 of it eligible; 70 of it in the run at the end.
        const HistoryCalendar calendar = calendarOf(withDays(
            with(costOf(kSubscription, "200", "100", "60")), u"nnnccccccccccccccccccccnnnnnnn"_s));
        QCOMPARE(calendar.runs[0].cost, amount("70"));
        const Decimal rate = assessed(snapshot()).rate.value;
        QCOMPARE(calendar.runs[0].credit.high, amount("60").times(rate));
        QVERIFY(calendar.runs[0].credit.low <= amount("30").times(rate));
    }
};

QTEST_GUILESS_MAIN(tst_HistoryCalendar)
#include "tst_historycalendar.moc"
