// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/casekeeper.h"
#include "onboarding/planning/confirmation.h"
#include "store/snapshotstore.h"
#include "support/awaited.h"
#include "unit/onboarding/sampleplans.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QString kProfile = u"Noordzee"_s;
const QDateTime kDoneAt({2026, 11, 10}, {15, 0}, Qt::UTC);
const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<SnapshotStore> store =
        std::move(SnapshotStore::open(folder.filePath(u"snapshots.sqlite"_s)).value());
    CaseKeeper keeper{*store, folder.path()};

    //! A case of one subscription that waits since the 10th.
    [[nodiscard]] OnboardingCase addWaiting()
    {
        OnboardingWish wish = wishFor();
        wish.targets.removeLast();
        OnboardingCase onboarding = planOnboarding(wish, planned()).value();
        onboarding.events.append({kDoneAt, u"anna"_s, 0, StepState::Sent, StepState::Done, {}});
        setStates(onboarding, StepState::WaitingForEvidence);
        onboarding.evidenceDue = kDoneAt.addDays(4);
        if (!awaited(keeper.add(kProfile, onboarding)))
            qFatal("the case was not added");
        return onboarding;
    }
    [[nodiscard]] QList<CaseKeeper::Closed> close(const QString &days)
    {
        const auto assessment = std::make_shared<const Assessment>(
            assessed(withDays(with(lacking()), QString(20, u'n') + days)));
        return awaited(keeper.close(kProfile, assessment, kNow)).value();
    }
};

} // namespace

//! Cases between the store and who runs and shows them.
class tst_OnboardingKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasAdded()
    {
        Fixture f;
        const OnboardingCase onboarding = f.addWaiting();
        QCOMPARE(awaited(f.keeper.find(onboarding.id)).value(), onboarding);
        QCOMPARE(codeOf(awaited(f.keeper.find(CaseId(u"x"_s)))), ErrorCode::NotFound);
        QCOMPARE(awaited(f.keeper.cases(kProfile)).value().size(), 1);
    }

    void aClaimIsHeldOnce()
    {
        Fixture f;
        CaseKeeper other(*f.store, f.folder.path()); // as of another window
        auto first = f.keeper.journal().claim(planned().id);
        QVERIFY(first);
        QCOMPARE(codeOf(other.journal().claim(planned().id)), ErrorCode::Conflict);
        first->reset();
        QVERIFY(other.journal().claim(planned().id));
        QCOMPARE(QDir(f.folder.path()).entryList({u"case-*"_s}), QStringList());
    }

    //! A program that is killed at its first step leaves a file without a name in it.
    void aClaimThatNamesNobodyIsTakenOver()
    {
        Fixture f;
        QFile left(f.folder.filePath(u"case-"_s + planned().id.value() + u".lock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        const auto claim = f.keeper.journal().claim(planned().id);
        QVERIFY2(claim, qPrintable(claim ? QString() : logLine(claim.error())));
        // But not from somebody who holds it.
        QVERIFY(left.resize(0));
        QCOMPARE(codeOf(f.keeper.journal().claim(planned().id)), ErrorCode::Conflict);
    }

    void anIdIsNoWayOutOfTheFolder()
    {
        Fixture f;
        QCOMPARE(codeOf(f.keeper.journal().claim(CaseId(u"../../etc/x"_s))), ErrorCode::NotFound);
    }

    void creditClosesACase()
    {
        Fixture f;
        const OnboardingCase onboarding = f.addWaiting();
        const auto closed = f.close(u"ccc"_s);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().evidence.first().firstCreditDay, QDate(2026, 11, 11));
        const OnboardingCase kept = awaited(f.keeper.find(onboarding.id)).value();
        QCOMPARE(kept, closed.first().onboarding);
        QCOMPARE(stateOf(kept), CaseState::ConfirmedByCost);
        QVERIFY(f.close(u"ccc"_s).isEmpty()); // once
    }

    void aCaseWithoutCreditStaysInSight()
    {
        Fixture f;
        const OnboardingCase onboarding = f.addWaiting();
        QVERIFY(!f.close(u"nnn"_s).first().evidence.first().troubleshooting.rules.isEmpty());
        QCOMPARE(stateOf(awaited(f.keeper.find(onboarding.id)).value()), CaseState::NotConfirmed);
        QCOMPARE(f.close(u"nnn"_s).size(), 1); // its list is still there to be shown
        const qsizetype events = awaited(f.keeper.find(onboarding.id)).value().events.size();
        (void)f.close(u"nnn"_s);
        QCOMPARE(awaited(f.keeper.find(onboarding.id)).value().events.size(), events);
    }

    void withoutAnAssessmentNothingCloses()
    {
        Fixture f;
        (void)f.addWaiting();
        QVERIFY(awaited(f.keeper.close(kProfile, nullptr, kNow)).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingKeeper)
#include "tst_onboardingkeeper.moc"
