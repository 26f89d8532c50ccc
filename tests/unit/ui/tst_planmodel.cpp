// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "models/planmodel.h"
#include "plan/merge.h"
#include "support/sampleassessment.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace Pec;

namespace {

struct Rows
{
    Rows()
    {
        desk.setNow([] { return QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC); });
        desk.setNotes({});
        desk.setPlan(mergedPlan(*assessment, {}), assessment);
    }

    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }

    std::shared_ptr<Assessment> assessment = sampleAssessment();
    Text text{Language::English};
    PlanDesk desk{text};
    PlanModel model{text, desk, [](PlanState) { return QIcon(); }};
    QAbstractItemModelTester tester{&model};
};

} // namespace

class tst_PlanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryFindingWithItsDecision()
    {
        Rows r;
        r.model.show({}, {});
        QCOMPARE(r.model.rowCount(), int(r.desk.entries().size()));
        const Finding &finding = r.desk.entries().first().item.finding;
        QCOMPARE(r.cell(0, PlanModel::TitleColumn), r.text.fix(finding.fix));
        QCOMPARE(r.cell(0, PlanModel::CustomerColumn), u"Bakkerij Jansen"_s);
        QCOMPARE(finding.currency, u"EUR"_s);
        QCOMPARE(r.cell(0, PlanModel::ValueColumn), r.text.money(finding.creditHigh, u"EUR"_s, 0));
        QCOMPARE(r.cell(0, PlanModel::StateColumn), u"Open"_s);
        PlanDecision decision;
        decision.state = PlanState::Deferred;
        decision.owner = u"Bert"_s;
        decision.due = QDate(2026, 11, 21);
        QSignalSpy changed(&r.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&r.model, &QAbstractItemModel::modelReset);
        r.desk.decide(finding.id, decision);
        QCOMPARE(changed.size(), 1);
        QVERIFY(reset.isEmpty());
        QCOMPARE(r.cell(0, PlanModel::StateColumn), u"Deferred"_s);
        QCOMPARE(r.cell(0, PlanModel::OwnerColumn), u"Bert"_s);
        QCOMPARE(r.cell(0, PlanModel::DueColumn), u"21 Nov 2026, overdue"_s);
        QCOMPARE(r.cell(1, PlanModel::DueColumn), QString());
    }

    void listsThoseOfOneSubject()
    {
        Rows r;
        const FindingKey key = r.desk.entries().first().item.finding.key;
        r.model.show(key.customer, {});
        QVERIFY(r.model.rowCount() > 0);
        QVERIFY(r.model.rowCount() < int(r.desk.entries().size()));
        for (int row = 0; row < r.model.rowCount(); ++row)
            QCOMPARE(r.desk.entry(r.model.idAt(row))->item.finding.key.customer, key.customer);
        r.model.show(key.customer, key.subscription);
        for (int row = 0; row < r.model.rowCount(); ++row)
            QCOMPARE(r.desk.entry(r.model.idAt(row))->item.finding.key.subscription,
                     key.subscription);
        r.model.show(CustomerId(u"unknown"_s), {});
        QCOMPARE(r.model.rowCount(), 0);
    }

    void saysWhatIsNoLongerFound()
    {
        Rows r;
        const PlanItem found = r.desk.entries().first().item;
        PlanItem gone = found;
        gone.goneOn = QDate(2026, 11, 3);
        gone.history = {{}};
        Plan plan;
        plan.entries = {{gone, Presence::Gone}};
        r.desk.setPlan(plan, r.assessment);
        r.model.show({}, {});
        QCOMPARE(r.cell(0, PlanModel::StateColumn), u"Open, no longer found"_s);
        QCOMPARE(r.cell(0, PlanModel::StateColumn, Qt::ToolTipRole),
                 u"No longer found since 3 Nov 2026."_s);
    }

    void anAliasStandsForTheCustomer()
    {
        Rows r;
        r.model.show({}, {});
        QSignalSpy changed(&r.model, &QAbstractItemModel::dataChanged);
        r.desk.note(r.desk.entries().first().item.finding.key.customer, {u"De bakker"_s, {}, {}});
        QCOMPARE(r.cell(0, PlanModel::CustomerColumn), u"De bakker"_s);
        QVERIFY(!changed.isEmpty());
    }

    void aRefreshThatFindsTheSameKeepsTheRows()
    {
        Rows r;
        r.model.show({}, {});
        QSignalSpy reset(&r.model, &QAbstractItemModel::modelReset);
        r.desk.setPlan(mergedPlan(*r.assessment, {}), r.assessment);
        QVERIFY(reset.isEmpty());
        Plan shorter = mergedPlan(*r.assessment, {});
        shorter.entries.removeFirst();
        r.desk.setPlan(shorter, r.assessment);
        QCOMPARE(reset.size(), 1);
    }

    void sortsByRawValues()
    {
        Rows r;
        r.model.show({}, {});
        const auto key = [&r](int row, int column) {
            return r.model.index(row, column).data(PlanModel::kSortRole);
        };
        QVERIFY(key(0, PlanModel::ValueColumn).toInt() > key(1, PlanModel::ValueColumn).toInt());
        PlanDecision decision;
        decision.due = QDate(2026, 12, 1);
        r.desk.decide(r.model.idAt(1), decision);
        QVERIFY(key(1, PlanModel::DueColumn).toDate() < key(0, PlanModel::DueColumn).toDate());
    }
};

QTEST_GUILESS_MAIN(tst_PlanModel)
#include "tst_planmodel.moc"
