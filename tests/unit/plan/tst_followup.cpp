// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/exported.h"
#include "plan/findings.h"
#include "plan/followup.h"
#include "plan/merge.h"
#include "unit/rules/samples.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QDate kExportedOn(2026, 10, 20);

Assessment lackingNow() { return assessed(with(lacking())); }

//! What a plan about a subscription without access said.
QList<ExportedPlan> exported()
{
    const Assessment then = lackingNow();
    return exportedPlans(then, mergedPlan(then, {}), {}, kExportedOn);
}

//! What somebody decided about the finding that it named.
QList<PlanItem> decidedAs(PlanState state)
{
    PlanItem item;
    item.finding = findingsOf(lackingNow()).first();
    item.decision.state = state;
    item.decision.whyLeftOut = u"the customer leaves"_s;
    item.history = {{QDateTime(kExportedOn, QTime(9, 0), Qt::UTC), u"anna"_s, PlanField::State,
                     u"open"_s, u"accepted"_s}};
    return {item};
}

} // namespace

class tst_FollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedIsKeptWithItsCredit()
    {
        const QList<ExportedPlan> plans = exported();
        QCOMPARE(plans.size(), 1);
        QCOMPARE(plans.first().customer, kCustomer);
        QCOMPARE(plans.first().day, kExportedOn);
        QCOMPARE(plans.first().findings.size(), 1);
        const ExportedFinding &finding = plans.first().findings.first();
        QCOMPARE(finding.subscriptionName, u"Productie"_s);
        QCOMPARE(finding.currency, u"EUR"_s);
        QCOMPARE(finding.credit.missedHigh, findingsOf(lackingNow()).first().creditHigh);
        QVERIFY(finding.credit.missedHigh > Decimal());
        QCOMPARE(finding.creditUsd.missedHigh, findingsOf(lackingNow()).first().creditHighUsd);
        QVERIFY(finding.credit.earned.isZero());
    }

    void whatDoesNotStandInAReportIsNotExported_data()
    {
        QTest::addColumn<PlanState>("state");
        QTest::newRow("left out") << PlanState::LeftOut;
        QTest::newRow("called done") << PlanState::Done;
    }

    void whatDoesNotStandInAReportIsNotExported()
    {
        QFETCH(PlanState, state);
        const Assessment now = lackingNow();
        const auto plans =
            exportedPlans(now, mergedPlan(now, decidedAs(state)), {kCustomer}, kExportedOn);
        QCOMPARE(plans.size(), 1); // with nothing in it: what comes later is new
        QVERIFY(plans.first().findings.isEmpty());
    }

    void aFindingIs_data()
    {
        QTest::addColumn<Snapshot>("facts");
        QTest::addColumn<QList<PlanItem>>("decided");
        QTest::addColumn<QList<FollowUpState>>("states");
        using States = QList<FollowUpState>;
        const QList<PlanItem> nobody;
        QTest::newRow("as it was") << with(lacking()) << nobody << States{FollowUpState::Open};
        QTest::newRow("called done, and still there")
            << with(lacking()) << decidedAs(PlanState::Done) << States{FollowUpState::Open};
        QTest::newRow("left out since")
            << with(lacking()) << decidedAs(PlanState::LeftOut) << States{FollowUpState::LeftOut};
        QTest::newRow("mended") << with(earning(), {aobo()}) << nobody
                                << States{FollowUpState::Done};
        QTest::newRow("mended, after somebody took it on")
            << with(earning(), {aobo()}) << decidedAs(PlanState::Accepted)
            << States{FollowUpState::Done};
        QTest::newRow("access not readable") << unread(with(lacking()), AccessState::Refused, false)
                                             << nobody << States{FollowUpState::NotChecked};
        QTest::newRow("access not readable, and somebody took it on")
            << unread(with(lacking()), AccessState::Refused, false)
            << decidedAs(PlanState::Accepted) << States{FollowUpState::NotChecked};
        QTest::newRow("lacking for another cause")
            << with(lacking(), {foreignGroup(kOtherGroup)}) << nobody
            << States{FollowUpState::Done, FollowUpState::New};
    }

    void aFindingIs()
    {
        QFETCH(Snapshot, facts);
        QFETCH(QList<PlanItem>, decided);
        QFETCH(QList<FollowUpState>, states);
        const Assessment now = assessed(facts);
        const QList<FollowUpRow> rows = followUp(now, mergedPlan(now, decided), exported());
        QList<FollowUpState> found;
        for (const FollowUpRow &row : rows) {
            if (!found.contains(row.state)) // what cannot be read asks for access besides
                found.append(row.state);
            QCOMPARE(row.since, kExportedOn);
        }
        for (const FollowUpState state : states)
            QVERIFY(found.contains(state));
        for (const FollowUpRow &row : rows) {
            if (row.finding.id == exported().first().findings.first().id)
                QCOMPARE(row.state, states.first());
            else
                QCOMPARE(row.state, FollowUpState::New);
        }
    }

    void aCustomerWithoutAPlanBeforeHasNoRows()
    {
        const Assessment now = lackingNow();
        QVERIFY(followUp(now, mergedPlan(now, {}), {}).isEmpty());
        QList<ExportedPlan> another = exported();
        another.first().customer = CustomerId(u"another"_s);
        QVERIFY(followUp(now, mergedPlan(now, {}), another).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_FollowUp)
#include "tst_followup.moc"
