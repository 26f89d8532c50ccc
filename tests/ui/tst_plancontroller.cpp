// SPDX-License-Identifier: GPL-3.0-or-later
// From the desk to the disk and back.
#include "common/theme.h"
#include "context/plankeeper.h"
#include "core/strings.h"
#include "models/plandesk.h"
#include "panes/banner.h"
#include "store/snapshotstore.h"
#include "support/await.h"
#include "support/sampleassessment.h"
#include "windows/plancontroller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

namespace {

const QString kProfile = u"Noordzee"_s;

struct Set
{
    void load(const QString &profile = kProfile)
    {
        QSignalSpy loaded(controller.get(), &PlanController::loaded);
        controller->load(profile, assessment);
        QVERIFY(loaded.wait());
    }
    //! As the first finding's item stands on the disk.
    [[nodiscard]] QList<PlanItem> stored(const QString &profile = kProfile) const
    {
        return await(store->plan(profile)).value();
    }
    void decide(PlanState state)
    {
        PlanDecision decision = first().decision;
        decision.state = state;
        desk.decide(first().finding.id, decision);
    }
    [[nodiscard]] const PlanItem &first() const { return desk.entries().first().item; }

    QTemporaryDir folder;
    QString file = folder.filePath(u"snapshots.sqlite"_s);
    Theme theme{ThemeChoice::Light};
    Text text{Language::English};
    std::shared_ptr<Assessment> assessment = sampleAssessment();
    std::unique_ptr<SnapshotStore> store = std::move(SnapshotStore::open(file).value());
    PlanKeeper keeper{*store};
    PlanDesk desk{text};
    Banner banner{text};
    std::unique_ptr<PlanController> controller =
        std::make_unique<PlanController>(keeper, desk, banner);
};

} // namespace

class tst_PlanController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesEveryChangeAndFindsItAgain()
    {
        Set set;
        set.load();
        QVERIFY(!set.desk.entries().isEmpty());
        QSignalSpy saved(set.controller.get(), &PlanController::saved);
        set.decide(PlanState::Accepted);
        const CustomerId customer = set.assessment->customers.first().id;
        set.desk.note(customer, {u"De bakker"_s, {}, {}});
        QVERIFY(saved.wait());
        QCOMPARE(set.stored(), (QList<PlanItem>{set.first()}));
        set.load(u"another"_s);
        QCOMPARE(set.first().decision.state, PlanState::Open);
        QVERIFY(set.desk.notes().isEmpty());
        set.load();
        QCOMPARE(set.first().decision.state, PlanState::Accepted);
        QCOMPARE(set.first().history.first().by, PlanKeeper::userName());
        QCOMPARE(set.desk.notes().value(customer).alias, u"De bakker"_s);
        QVERIFY(set.desk.isSaved());
        QVERIFY(set.banner.isHidden());
    }

    void notesAreThereBeforeTheFirstRefresh()
    {
        Set set;
        const CustomerId customer(u"c0"_s);
        QVERIFY(await(set.keeper.save(kProfile, customer, {u"a"_s, {}, {}})));
        QSignalSpy loaded(set.controller.get(), &PlanController::loaded);
        set.controller->load(kProfile, nullptr);
        QVERIFY(loaded.wait());
        QCOMPARE(set.desk.notes().value(customer).alias, u"a"_s);
        QVERIFY(!set.desk.isReady());
    }

    void whatCannotBeStoredStaysAndIsTriedAgain()
    {
        Set set;
        set.load();
        QSignalSpy savedChanged(&set.desk, &PlanDesk::savedChanged);
        auto other = Database::open(set.file, Database::Mode::ReadWrite, std::chrono::seconds(1));
        QVERIFY((*other)->execute(u"BEGIN IMMEDIATE"_s)); // another program holds the file
        set.decide(PlanState::Accepted);
        set.decide(PlanState::Done);
        QVERIFY(savedChanged.wait(20'000));
        QVERIFY(!set.desk.isSaved());
        QVERIFY(!set.banner.isHidden());
        QVERIFY(set.banner.accessibleDescription().contains(u"stay in the window"_s));
        QCOMPARE(set.first().decision.state, PlanState::Done);
        // It goes to where it belongs, even when another profile is open by then.
        const PlanItem decided = set.first();
        set.controller->load(u"another"_s, set.assessment);
        QVERIFY((*other)->execute(u"ROLLBACK"_s));
        QTRY_VERIFY_WITH_TIMEOUT(set.desk.isSaved(), 30'000);
        QVERIFY(set.banner.isHidden());
        QCOMPARE(set.stored(), (QList<PlanItem>{decided}));
        QVERIFY(set.stored(u"another"_s).isEmpty());
    }

    void aKillLosesNothingThatWasStored()
    {
        Set set;
        set.load();
        QSignalSpy saved(set.controller.get(), &PlanController::saved);
        set.decide(PlanState::Accepted);
        QVERIFY(saved.wait());
        // The files as they lie there while the program still runs.
        const QString copy = set.folder.filePath(u"killed.sqlite"_s);
        for (const QString &end : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(set.file + end, copy + end));
        const auto after = std::move(SnapshotStore::open(copy).value());
        QVERIFY(!after->notice());
        QCOMPARE(await(after->plan(kProfile)).value(), (QList<PlanItem>{set.first()}));
    }

    void theEndOfTheProgramLosesNothing()
    {
        Set set;
        set.load();
        set.decide(PlanState::Accepted);
        set.controller.reset();
        set.store.reset();
        set.store = std::move(SnapshotStore::open(set.file).value());
        QCOMPARE(set.stored(), (QList<PlanItem>{set.first()}));
    }
};

QTEST_MAIN(tst_PlanController)
#include "tst_plancontroller.moc"
