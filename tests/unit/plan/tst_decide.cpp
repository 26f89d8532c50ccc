// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/names.h"
#include "plan/decide.h"

#include <QtTest>

using namespace Pec;

namespace {

const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);
const QString kAnna = u"anna"_s;

PlanDecision owned(const QString &owner)
{
    PlanDecision decision;
    decision.owner = owner;
    return decision;
}

PlanDecision in(PlanState state, const QString &why = {})
{
    PlanDecision decision;
    decision.state = state;
    decision.whyLeftOut = why;
    return decision;
}

QStringList described(const PlanItem &item)
{
    QStringList lines;
    for (const PlanChange &change : item.history)
        lines.append(u"%1 %2 %3: %4 -> %5"_s.arg(change.at.toString(u"hh:mm"_s), change.by,
                                                 name(change.field), change.before, change.after));
    return lines;
}

} // namespace

class tst_Decide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsKeptWithTimeAndPerson()
    {
        PlanDecision decision = in(PlanState::Accepted);
        decision.owner = u"Bert"_s;
        decision.due = QDate(2026, 12, 24);
        PlanItem item = decided({}, decision, kAnna, kNow);
        QCOMPARE(item.decision, decision);
        decision.state = PlanState::Done;
        item = decided(item, decision, u"bert"_s, kNow.addSecs(60));
        QCOMPARE(described(item),
                 (QStringList{u"10:00 anna state: open -> accepted"_s,
                              u"10:00 anna owner:  -> Bert"_s, u"10:00 anna due:  -> 2026-12-24"_s,
                              u"10:01 bert state: accepted -> done"_s}));
        QVERIFY(item.isTouched());
    }

    void nothingDecidedIsNoChange()
    {
        QVERIFY(!decided({}, {}, kAnna, kNow).isTouched());
        const PlanItem item = decided({}, owned(u"Bert"_s), kAnna, kNow);
        QCOMPARE(decided(item, item.decision, u"bert"_s, kNow.addDays(1)), item);
    }

    void typingIsOneChange_data()
    {
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QStringList>("history");
        QTest::newRow("by the same person, at once")
            << 1 << kAnna << QStringList{u"10:00 anna owner:  -> Bert"_s};
        QTest::newRow("just within ten minutes")
            << 599 << kAnna << QStringList{u"10:09 anna owner:  -> Bert"_s};
        QTest::newRow("not after ten minutes")
            << 600 << kAnna
            << QStringList{u"10:00 anna owner:  -> B"_s, u"10:10 anna owner: B -> Bert"_s};
        QTest::newRow("not by another person")
            << 1 << u"bert"_s
            << QStringList{u"10:00 anna owner:  -> B"_s, u"10:00 bert owner: B -> Bert"_s};
    }

    void typingIsOneChange()
    {
        QFETCH(int, secondsLater);
        QFETCH(QString, by);
        PlanItem item = decided({}, owned(u"B"_s), kAnna, kNow);
        item = decided(item, owned(u"Bert"_s), by, kNow.addSecs(secondsLater));
        QTEST(described(item), "history");
    }

    void typingThatComesToNothingIsNoChange()
    {
        PlanItem item = decided({}, owned(u"Bert"_s), kAnna, kNow);
        item = decided(item, {}, kAnna, kNow.addSecs(5));
        QCOMPARE(item, PlanItem());
    }

    void statesAreNeverDrawnTogether()
    {
        PlanItem item = decided({}, in(PlanState::Accepted), kAnna, kNow);
        item = decided(item, in(PlanState::Open), kAnna, kNow);
        QCOMPARE(item.history.size(), 2);
    }

    void leavingOutNeedsAReason()
    {
        QVERIFY(!mayStand(in(PlanState::LeftOut)));
        QVERIFY(!mayStand(in(PlanState::LeftOut, u"  \n"_s)));
        QVERIFY(mayStand(in(PlanState::LeftOut, u"the customer leaves"_s)));
        for (const PlanState state :
             {PlanState::Open, PlanState::Accepted, PlanState::Deferred, PlanState::Done})
            QVERIFY(mayStand(in(state)));
    }

    void theReasonGoesWithItsState()
    {
        PlanItem item = decided({}, in(PlanState::LeftOut, u"no"_s), kAnna, kNow);
        QCOMPARE(item.decision.whyLeftOut, u"no"_s);
        item = decided(item, in(PlanState::Accepted, u"no"_s), kAnna, kNow.addDays(1));
        QCOMPARE(item.decision.whyLeftOut, QString());
        QCOMPARE(described(item).last(), u"10:00 anna why-left-out: no -> "_s);
    }

    void aNoteMayBeAMegabyte()
    {
        PlanDecision decision;
        decision.note = QString(1024 * 1024, u'\u00e9');
        const PlanItem item = decided({}, decision, kAnna, kNow);
        QCOMPARE(item.decision.note.size(), 1024 * 1024);
        QCOMPARE(item.history.first().after, decision.note);
    }

    void isOverdueAfterItsDay_data()
    {
        QTest::addColumn<PlanState>("state");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<bool>("gone");
        QTest::addColumn<bool>("overdue");
        const QDate today = kNow.date();
        QTest::newRow("the day before")
            << PlanState::Accepted << today.addDays(-1) << false << true;
        QTest::newRow("on its day") << PlanState::Accepted << today << false << false;
        QTest::newRow("without a day") << PlanState::Accepted << QDate() << false << false;
        QTest::newRow("deferred") << PlanState::Deferred << today.addDays(-1) << false << true;
        QTest::newRow("open") << PlanState::Open << today.addDays(-1) << false << true;
        QTest::newRow("done") << PlanState::Done << today.addDays(-1) << false << false;
        QTest::newRow("left out") << PlanState::LeftOut << today.addDays(-1) << false << false;
        QTest::newRow("no longer found")
            << PlanState::Accepted << today.addDays(-1) << true << false;
    }

    void isOverdueAfterItsDay()
    {
        QFETCH(PlanState, state);
        QFETCH(QDate, due);
        QFETCH(bool, gone);
        PlanItem item;
        item.decision.state = state;
        item.decision.due = due;
        item.goneOn = gone ? QDate(2026, 11, 1) : QDate();
        QTEST(isOverdue(item, kNow.date()), "overdue");
    }

    void suggestsADayAMonthAhead()
    {
        QCOMPARE(suggestedDue(QDate(2026, 11, 22)), QDate(2026, 12, 22));
    }
};

QTEST_GUILESS_MAIN(tst_Decide)
#include "tst_decide.moc"
