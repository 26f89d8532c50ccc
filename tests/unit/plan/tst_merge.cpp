// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/decide.h"
#include "plan/findings.h"
#include "plan/merge.h"
#include "unit/rules/samples.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QDate kReadOn(2026, 11, 22);

//! Somebody accepted the one finding of a subscription without access.
PlanItem accepted()
{
    PlanItem item;
    item.finding = findingsOf(assessed(with(lacking()))).first();
    PlanDecision decision;
    decision.state = PlanState::Accepted;
    decision.note = u"call on Monday"_s;
    return decided(item, decision, u"anna"_s, QDateTime(kReadOn, QTime(11, 0), Qt::UTC));
}

PlanItem goneSince(QDate day)
{
    PlanItem item = accepted();
    item.goneOn = day;
    return item;
}

} // namespace

class tst_Merge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundWithoutADecisionIsOpen()
    {
        const Plan plan = mergedPlan(assessed(with(lacking())), {});
        QCOMPARE(plan.entries.size(), 1);
        QCOMPARE(plan.entries.first().presence, Presence::Found);
        QCOMPARE(plan.entries.first().item.decision, PlanDecision());
        QVERIFY(!plan.entries.first().item.isTouched());
        QVERIFY(plan.goneChanged.isEmpty());
    }

    void aFindingKeepsItsItemAndShowsTodaysFigures()
    {
        const Assessment now = assessed(with(costOf(kSubscription, "0", "3000", "3000")));
        const Plan plan = mergedPlan(now, {accepted()});
        QCOMPARE(plan.entries.size(), 1);
        const PlanItem &item = plan.entries.first().item;
        QCOMPARE(item.decision, accepted().decision);
        QCOMPARE(item.history, accepted().history);
        QCOMPARE(item.finding, findingsOf(now).first());
        QVERIFY(item.finding.creditHigh > accepted().finding.creditHigh);
    }

    void anItemThatIsNoLongerFoundStays_data()
    {
        QTest::addColumn<Snapshot>("facts");
        QTest::addColumn<Presence>("presence");
        Snapshot withoutIt = with(std::nullopt);
        withoutIt.subscriptions.clear();
        Snapshot incomplete = withoutIt;
        incomplete.missing = {{u"subscriptions"_s, kCustomer.value(), {}}};
        Snapshot reading = with(earning(), {aobo()});
        reading.finishedAt = QDateTime();
        QTest::newRow("mended") << with(earning(), {aobo()}) << Presence::Gone;
        QTest::newRow("earning again, access not readable")
            << unread(with(earning()), AccessState::Refused, false) << Presence::Gone;
        QTest::newRow("lacking for another cause")
            << with(lacking(), {foreignGroup(kOtherGroup)}) << Presence::Gone;
        QTest::newRow("access not readable")
            << unread(with(lacking()), AccessState::Refused, false) << Presence::NotChecked;
        QTest::newRow("access not read yet")
            << unread(with(lacking()), AccessState::NotReadYet) << Presence::NotChecked;
        QTest::newRow("its subscription is gone") << withoutIt << Presence::Gone;
        QTest::newRow("its subscription is missing from a reading with gaps")
            << incomplete << Presence::NotChecked;
        QTest::newRow("still reading") << reading << Presence::NotChecked;
    }

    void anItemThatIsNoLongerFoundStays()
    {
        QFETCH(Snapshot, facts);
        QFETCH(Presence, presence);
        const Plan plan = mergedPlan(assessed(facts), {accepted()});
        const auto entry =
            std::find_if(plan.entries.cbegin(), plan.entries.cend(), [](const PlanEntry &one) {
                return one.item.finding.id == accepted().finding.id;
            });
        QVERIFY(entry != plan.entries.cend());
        QCOMPARE(entry->presence, presence);
        const bool gone = presence == Presence::Gone;
        QCOMPARE(entry->item.goneOn, gone ? kReadOn : QDate());
        QCOMPARE(entry->item.finding, accepted().finding);
        QCOMPARE(entry->item.decision, accepted().decision);
        QCOMPARE(plan.goneChanged.size(), gone ? 1 : 0);
        QCOMPARE(plan.goneChanged.value(accepted().finding.id), gone ? kReadOn : QDate());
    }

    void theDayItWentStays_data()
    {
        QTest::addColumn<Snapshot>("facts");
        QTest::newRow("still gone") << with(earning(), {aobo()});
        QTest::newRow("cannot be told any more")
            << unread(with(lacking()), AccessState::Refused, false);
    }

    void theDayItWentStays()
    {
        QFETCH(Snapshot, facts);
        const QDate day(2026, 11, 3);
        const Plan plan = mergedPlan(assessed(facts), {goneSince(day)});
        QCOMPARE(plan.entries.last().presence, Presence::Gone);
        QCOMPARE(plan.entries.last().item.goneOn, day);
        QVERIFY(plan.goneChanged.isEmpty());
    }

    void aFindingThatComesBackKeepsItsItem()
    {
        const Plan plan = mergedPlan(assessed(with(lacking())), {goneSince(QDate(2026, 11, 3))});
        QCOMPARE(plan.entries.size(), 1);
        QCOMPARE(plan.entries.first().presence, Presence::Found);
        QCOMPARE(plan.entries.first().item, accepted());
        QCOMPARE(plan.goneChanged.size(), 1);
        QVERIFY(!plan.goneChanged.value(accepted().finding.id, kReadOn).isValid());
    }

    void whatNobodyDecidedOnGoesWithItsFinding()
    {
        PlanItem untouched = accepted();
        untouched.decision = {};
        untouched.history.clear();
        QVERIFY(mergedPlan(assessed(with(earning(), {aobo()})), {untouched}).entries.isEmpty());
    }

    void theFindingsThatAreThereComeFirst()
    {
        PlanItem other = accepted();
        other.finding.key.subscription = SubscriptionId(u"5a000000-0000-4000-8000-0000000000ff"_s);
        other.finding.id = idOf(other.finding.key);
        const Plan plan = mergedPlan(assessed(with(lacking())), {other, accepted()});
        QCOMPARE(plan.entries.size(), 2);
        QCOMPARE(plan.entries[0].item, accepted());
        QCOMPARE(plan.entries[1].item.finding, other.finding);
    }
};

QTEST_GUILESS_MAIN(tst_Merge)
#include "tst_merge.moc"
