// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/plankeeper.h"
#include "core/async.h"
#include "plan/decide.h"
#include "store/setaside.h"
#include "store/snapshotstore.h"
#include "support/await.h"
#include "unit/rules/samples.h"

#include <QTemporaryDir>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QString kProfile = u"Noordzee"_s;
const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);

std::shared_ptr<const Assessment> assessmentOf(const Snapshot &snapshot)
{
    return std::make_shared<const Assessment>(assessed(snapshot));
}

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<SnapshotStore> store =
        std::move(SnapshotStore::open(folder.filePath(u"snapshots.sqlite"_s)).value());
    PlanKeeper keeper{*store};

    [[nodiscard]] PlanKeeper::Kept kept(const Snapshot &snapshot)
    {
        return await(keeper.load(kProfile, assessmentOf(snapshot))).value();
    }
    void accept(const PlanItem &item)
    {
        PlanDecision decision = item.decision;
        decision.state = PlanState::Accepted;
        QVERIFY(await(keeper.save(kProfile, decided(item, decision, u"anna"_s, kNow))));
    }
};

} // namespace

class tst_PlanKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsFindingsAndDecisionsTogether()
    {
        Fixture f;
        const PlanKeeper::Kept first = f.kept(with(lacking()));
        QCOMPARE(first.plan.entries.size(), 1);
        f.accept(first.plan.entries.first().item);
        const PlanKeeper::Kept second = f.kept(with(lacking()));
        QCOMPARE(second.plan.entries.size(), 1);
        QCOMPARE(second.plan.entries.first().item.decision.state, PlanState::Accepted);
        QCOMPARE(second.plan.entries.first().item.history.size(), 1);
    }

    void remembersTheDayOnWhichAFindingWent()
    {
        Fixture f;
        f.accept(f.kept(with(lacking())).plan.entries.first().item);
        QCOMPARE(f.kept(with(earning(), {aobo()})).plan.goneChanged.size(), 1);
        Snapshot later = with(earning(), {aobo()});
        later.finishedAt = later.finishedAt.addDays(3);
        const Plan plan = f.kept(later).plan;
        QCOMPARE(plan.entries.first().item.goneOn, QDate(2026, 11, 22));
        QVERIFY(plan.goneChanged.isEmpty());
        QVERIFY(!f.kept(with(lacking())).plan.entries.first().item.goneOn.isValid());
        QVERIFY(f.kept(with(lacking())).plan.goneChanged.isEmpty());
    }

    void notesAreThereBeforeAnythingWasRead()
    {
        Fixture f;
        const CustomerNote note{u"De veiling"_s, u"Anna"_s, {}};
        QVERIFY(await(f.keeper.save(kProfile, kCustomer, note)));
        const PlanKeeper::Kept kept = await(f.keeper.load(kProfile, nullptr)).value();
        QCOMPARE(kept.notes.value(kCustomer), note);
        QVERIFY(kept.plan.entries.isEmpty());
        QVERIFY(await(f.keeper.load(u"other"_s, nullptr)).value().notes.isEmpty());
    }

    void namesTheUserOfThisComputer() { QVERIFY(!PlanKeeper::userName().isEmpty()); }
};

QTEST_GUILESS_MAIN(tst_PlanKeeper)
#include "tst_plankeeper.moc"
