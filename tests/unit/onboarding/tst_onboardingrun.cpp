// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketenant.h"
#include "onboarding/run/caserun.h"
#include "onboarding/run/onboardingrun.h"
#include "support/fakeclock.h"

#include <QEventLoop>
#include <QTimer>

using namespace Pec;
using namespace Pec::Testing;

namespace {

Error errorOf(ErrorCode code, int status = 0, const QString &service = {})
{
    Error error;
    error.code = code;
    error.httpStatus = status;
    error.serviceCode = service;
    return error;
}

const Error kNone = errorOf(ErrorCode::Internal);
const Error kForbidden = errorOf(ErrorCode::Forbidden, 403, u"AuthorizationFailed"_s);

struct Fixture
{
    std::shared_ptr<FakeTenant> tenant = std::make_shared<FakeTenant>();
    FakeJournal store;
    FakeClock clock;
    QList<OnboardingCase> cases;

    explicit Fixture(const OnboardingCase &onboarding = caseFor()) { add(onboarding); }

    void add(const OnboardingCase &onboarding)
    {
        cases.append(onboarding);
        store.cases[onboarding.id] = onboarding;
    }
    [[nodiscard]] OnboardingCase &kept(int i = 0) { return store.cases[cases[i].id]; }

    [[nodiscard]] Confirmation confirmed(Confirmation::Intent intent = Confirmation::Intent::Run)
    {
        const QString typed =
            cases.size() == 1 ? cases.first().customerName
                              : QString::number(Confirmation::countOf(cases, intent).assignments);
        return Confirmation::typed(cases, intent, typed).value();
    }
    [[nodiscard]] OnboardingRun::Input input()
    {
        OnboardingRun::Input made;
        for (const OnboardingCase &one : std::as_const(cases))
            made.cases.append(one.id);
        made.journal = store.journal();
        made.wire = tenant;
        made.clock = &clock;
        made.by = u"anna"_s;
        return made;
    }
    //! Runs to the end.
    OnboardingSummary run(Confirmation::Intent intent = Confirmation::Intent::Run)
    {
        // What is undone is the case as it stands by now.
        for (OnboardingCase &one : cases)
            one = store.cases[one.id];
        OnboardingRun run(input(), confirmed(intent));
        return summaryOf(run);
    }
    OnboardingSummary undo() { return run(Confirmation::Intent::Undo); }

    static OnboardingSummary summaryOf(OnboardingRun &run)
    {
        OnboardingSummary summary;
        int ends = 0;
        QEventLoop loop;
        QObject::connect(&run, &OnboardingRun::finished, &loop, [&](const OnboardingSummary &end) {
            summary = end;
            ++ends;
            loop.quit();
        });
        QTimer::singleShot(10'000, &loop, [] { qFatal("it did not finish"); });
        run.start();
        if (ends != 0)
            qFatal("it finished from inside start()");
        loop.exec();
        QCoreApplication::processEvents();
        if (ends != 1)
            qFatal("it finished more than once");
        return summary;
    }
};

std::optional<ErrorCode> codeOf(const OnboardingSummary &summary, int i = 0)
{
    const auto &error = summary.outcomes[i].error;
    return error ? std::optional(error->code) : std::nullopt;
}

} // namespace

//! Confirmed cases, step by step, forward and back, whatever happens.
class tst_OnboardingRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStepIsJournaledBeforeItIsSent()
    {
        Fixture f;
        f.tenant->onSend = [&f](const OnboardingStep &step) {
            const qsizetype i = f.tenant->sent.size();
            QCOMPARE(f.kept().steps[i].request, step.request);
            QCOMPARE(f.kept().steps[i].state, StepState::Sent);
        };
        const auto summary = f.run();
        QCOMPARE(codeOf(summary), std::nullopt);
        QCOMPARE(f.store.written,
                 (QStringList{u"confirmed"_s, u"0 sent"_s, u"0 done"_s, u"1 sent"_s, u"1 done"_s,
                              u"0 waiting-for-evidence"_s, u"1 waiting-for-evidence"_s}));
        QCOMPARE(summary.outcomes.first().onboarding, f.kept());
        QCOMPARE(stateOf(f.kept()), CaseState::WaitingForEvidence);
    }

    void theWaitHasADate()
    {
        Fixture f;
        (void)f.run();
        // Planned on the 22nd: the 23rd is the first whole day, and complete two days after its
        // end.
        QCOMPARE(f.kept().evidenceDue, QDateTime({2026, 11, 26}, {0, 0}, Qt::UTC));
        QCOMPARE(evidenceDueAfter(QDateTime({2026, 11, 22}, {23, 59}, Qt::UTC), 48),
                 QDateTime({2026, 11, 26}, {0, 0}, Qt::UTC));
    }

    void whatStandsAlreadyIsNotSent()
    {
        Fixture f;
        f.tenant->standing[FakeTenant::keyOf(f.cases[0].steps[0])] = Standing::Stands;
        (void)f.run();
        QCOMPARE(f.tenant->sent.size(), 1);
        QVERIFY(f.kept().steps[0].stoodBefore);
        QVERIFY(!f.kept().steps[1].stoodBefore);
        QCOMPARE(f.kept().steps[0].attempts, 0);
    }

    void theSameAccessUnderAnotherNameIsEnough()
    {
        Fixture f;
        f.tenant->saysStoodBefore = true;
        f.tenant->storesNothing = true;
        QCOMPARE(codeOf(f.run()), std::nullopt);
        QVERIFY(f.kept().steps[0].stoodBefore);
        QCOMPARE(stateOf(f.kept()), CaseState::WaitingForEvidence);
    }

    void somethingElseInItsPlaceEndsTheCase()
    {
        Fixture f(caseFor(OnboardingMethod::User, true));
        f.tenant->standing[FakeTenant::keyOf(f.cases[0].steps[2])] = Standing::Other;
        QCOMPARE(codeOf(f.run()), ErrorCode::Conflict);
        QCOMPARE(f.tenant->sent.size(), 2); // the link is not sent
        QCOMPARE(f.kept().steps[2].state, StepState::Failed);
    }

    void aRefusalEndsTheCaseAndSaysWhy()
    {
        Fixture f;
        f.tenant->sendErrors = {kNone, kForbidden};
        QCOMPARE(codeOf(f.run()), ErrorCode::Forbidden);
        QCOMPARE(f.kept().steps[0].state, StepState::Done);
        QCOMPARE(f.kept().steps[1].state, StepState::Failed);
        QCOMPARE(f.kept().events.last().error, kForbidden);
        QCOMPARE(stateOf(f.kept()), CaseState::Failed);
    }

    void aRefusedStepCanBeTriedAgain()
    {
        Fixture f;
        f.tenant->sendErrors = {kForbidden};
        QCOMPARE(codeOf(f.run()), ErrorCode::Forbidden);
        QCOMPARE(codeOf(f.run()), std::nullopt);
        QCOMPARE(stateOf(f.kept()), CaseState::WaitingForEvidence);
        QVERIFY(!f.kept().steps[0].stoodBefore);
        QCOMPARE(f.kept().steps[0].attempts, 2);
    }

    void aLostAnswerIsLookedUp()
    {
        Fixture f;
        f.tenant->losesAnswers = true;
        QCOMPARE(codeOf(f.run()), std::nullopt);
        QCOMPARE(f.tenant->sent.size(), 2);
        QVERIFY(!f.kept().steps[0].stoodBefore); // it is the case's own
    }

    void whatNobodyKnowsStaysSent_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("connection broke") << ErrorCode::NoNetwork;
        QTest::newRow("no answer") << ErrorCode::Timeout;
        QTest::newRow("service failed") << ErrorCode::ServiceFailure;
        QTest::newRow("answer cannot be read") << ErrorCode::BadAnswer;
    }
    void whatNobodyKnowsStaysSent()
    {
        QFETCH(ErrorCode, code);
        Fixture f;
        f.tenant->sendErrors = {errorOf(code)};
        QCOMPARE(codeOf(f.run()), code);
        QCOMPARE(f.kept().steps[0].state, StepState::Sent);
        QCOMPARE(stateOf(f.kept()), CaseState::UnderWay);
        QCOMPARE(codeOf(f.run()), std::nullopt);
        QCOMPARE(f.kept().steps[0].attempts, 2);
    }

    void nothingIsSentWhereOneCannotLook()
    {
        Fixture f;
        f.tenant->lookError = errorOf(ErrorCode::SignInNeeded);
        QCOMPARE(codeOf(f.run()), ErrorCode::SignInNeeded);
        QVERIFY(f.tenant->sent.isEmpty());
        QCOMPARE(f.kept().steps[0].state, StepState::Confirmed);
    }

    void slowServicesAreWaitedFor()
    {
        Fixture f(caseFor(OnboardingMethod::Lighthouse));
        f.clock.setSpeed(10'000);
        f.tenant->slowLooks = 5;
        QCOMPARE(codeOf(f.run()), std::nullopt);
        QCOMPARE(f.tenant->sent.size(), 6);
        QCOMPARE(stateOf(f.kept()), CaseState::WaitingForEvidence);
    }

    void whatIsNeverSeenIsGivenUpAndLookedForLater()
    {
        Fixture f;
        f.clock.setSpeed(100'000);
        f.tenant->storesNothing = true;
        QTimer time;
        QObject::connect(&time, &QTimer::timeout, &time,
                         [&f] { f.clock.advance(std::chrono::seconds(10)); });
        time.start(1);
        QCOMPARE(codeOf(f.run()), ErrorCode::Timeout);
        QCOMPARE(f.kept().steps[0].state, StepState::Sent);
        QCOMPARE(f.tenant->sent.size(), 1);
    }

    void aCaseGoesOnWhereItWasBrokenOff_data()
    {
        QTest::addColumn<int>("writes");
        for (int i = 0; i <= 7; ++i)
            QTest::addRow("after %d writes", i) << i;
    }
    //! The journal cannot be written from some point on, as when the program is gone.
    void aCaseGoesOnWhereItWasBrokenOff()
    {
        QFETCH(int, writes);
        Fixture f;
        f.store.failAfter = writes;
        const auto broken = f.run();
        QCOMPARE(broken.failures(), writes < 7 ? 1 : 0);
        f.store.failAfter = -1;
        QCOMPARE(codeOf(f.run()), std::nullopt);
        QCOMPARE(stateOf(f.kept()), CaseState::WaitingForEvidence);
        QCOMPARE(f.tenant->sent.size(), 2); // each once, whenever it ended
        for (const OnboardingStep &step : f.kept().steps)
            QVERIFY(!step.stoodBefore);
    }

    void nothingIsSentThatIsNotConfirmed_data()
    {
        QTest::addColumn<OnboardingCase>("kept");
        OnboardingCase changed = caseFor();
        changed.steps[0].request.path.replace(u"2022"_s, u"2023"_s);
        QTest::newRow("another request") << changed;
        changed = caseFor();
        changed.steps.append(changed.steps.last());
        QTest::newRow("one request more") << changed;
        changed = caseFor();
        changed.customer = CustomerId(kOtherTenant);
        QTest::newRow("another customer") << changed;
    }
    void nothingIsSentThatIsNotConfirmed()
    {
        QFETCH(OnboardingCase, kept);
        Fixture f;
        const Confirmation confirmation = f.confirmed();
        f.store.cases[f.cases[0].id] = kept;
        OnboardingRun run(f.input(), confirmation);
        QCOMPARE(codeOf(Fixture::summaryOf(run)), ErrorCode::Conflict);
        QVERIFY(f.tenant->sent.isEmpty());
        QVERIFY(f.store.written.isEmpty());
    }

    void oneCaseRunsOnceAtATime()
    {
        Fixture f;
        const auto held = f.store.journal().claim(f.cases[0].id);
        QCOMPARE(codeOf(f.run()), ErrorCode::Conflict);
        QVERIFY(f.tenant->sent.isEmpty());
    }

    void theClaimEndsWithTheCase()
    {
        Fixture f;
        (void)f.run();
        QVERIFY(f.store.claimed.isEmpty());
    }

    //! Without a claim, as when a file system has no locks: the journal alone keeps them apart.
    void twoWindowsSendNothingTwice()
    {
        Fixture f;
        OnboardingRun::Input input = f.input();
        input.journal.claim = [](const CaseId &) -> Result<std::shared_ptr<void>> {
            return std::shared_ptr<void>();
        };
        OnboardingRun first(input, f.confirmed());
        OnboardingRun second(input, f.confirmed());
        int ends = 0;
        for (OnboardingRun *run : {&first, &second}) {
            QObject::connect(run, &OnboardingRun::finished, run, [&ends] { ++ends; });
            run->start();
        }
        QTRY_COMPARE(ends, 2);
        QSet<QString> different(f.tenant->sent.cbegin(), f.tenant->sent.cend());
        QCOMPARE(different.size(), f.tenant->sent.size());
    }

    void aFailureEndsItsOwnCaseOnly()
    {
        Fixture f;
        for (const QString &id : {u"second"_s, u"third"_s})
            f.add(planOnboarding(wishFor(), planned(id)).value());
        // The other cases wish for the same assignments, which the first has made by then.
        f.tenant->sendErrors = {kForbidden};
        const auto summary = f.run();
        QCOMPARE(summary.outcomes.size(), 3);
        QCOMPARE(summary.failures(), 1);
        QCOMPARE(codeOf(summary, 0), ErrorCode::Forbidden);
        QCOMPARE(stateOf(f.kept(1)), CaseState::WaitingForEvidence);
        QCOMPARE(stateOf(f.kept(2)), CaseState::WaitingForEvidence);
        QVERIFY(f.kept(2).steps[0].stoodBefore);
    }

    //! So that a crash at any moment leaves all of them to be gone on with.
    void allAreConfirmedBeforeAnythingIsSent()
    {
        Fixture f;
        f.add(planOnboarding(wishFor(), planned(u"second"_s)).value());
        f.tenant->onSend = [&f](const OnboardingStep &) {
            for (const int i : {0, 1})
                QVERIFY(Confirmation::kept({f.kept(i)}));
        };
        QCOMPARE(f.run().failures(), 0);
        QCOMPARE(f.store.written.mid(0, 3),
                 (QStringList{u"confirmed"_s, u"confirmed"_s, u"0 sent"_s}));
    }

    void eachEndIsTold()
    {
        Fixture f;
        f.add(planOnboarding(wishFor(), planned(u"second"_s)).value());
        f.tenant->sendErrors = {kForbidden};
        OnboardingRun run(f.input(), f.confirmed());
        QList<std::pair<CaseId, bool>> ends;
        QObject::connect(&run, &OnboardingRun::caseEnded, &run, [&](const CaseOutcome &outcome) {
            ends.append({outcome.onboarding.id, outcome.error.has_value()});
        });
        const auto summary = Fixture::summaryOf(run);
        QCOMPARE(ends.size(), 2);
        QCOMPARE(ends[0], std::pair(f.cases[0].id, true));
        QCOMPARE(ends[1], std::pair(f.cases[1].id, false));
        QCOMPARE(summary.outcomes[1].onboarding, f.kept(1));
    }

    void aCaseThatIsGoneIsSaid()
    {
        Fixture f;
        OnboardingRun::Input input = f.input();
        input.cases.prepend(CaseId(u"gone"_s));
        OnboardingRun run(input, f.confirmed());
        const auto summary = Fixture::summaryOf(run);
        QCOMPARE(codeOf(summary, 0), ErrorCode::NotFound);
        QCOMPARE(codeOf(summary, 1), std::nullopt);
    }

    void cancellingKeepsWhatIsKnown()
    {
        Fixture f;
        f.add(planOnboarding(wishFor(), planned(u"second"_s)).value());
        OnboardingRun run(f.input(), f.confirmed());
        f.tenant->onSend = [&run](const OnboardingStep &) { run.cancel(); };
        const auto summary = Fixture::summaryOf(run);
        QCOMPARE(codeOf(summary, 0), ErrorCode::Cancelled);
        QCOMPARE(codeOf(summary, 1), ErrorCode::Cancelled);
        QCOMPARE(f.kept().steps[0].state, StepState::Sent);
        QCOMPARE(f.kept(1).steps[0].state, StepState::Confirmed); // as somebody agreed
        f.tenant->onSend = {};
        QCOMPARE(f.run().failures(), 0);
    }

    void progressIsTold()
    {
        Fixture f;
        OnboardingRun run(f.input(), f.confirmed());
        QList<int> steps;
        OnboardingProgress last;
        QObject::connect(&run, &OnboardingRun::progressChanged, &run,
                         [&](const OnboardingProgress &progress) {
                             steps.append(progress.step);
                             last = progress;
                         });
        (void)Fixture::summaryOf(run);
        QCOMPARE(steps, (QList{0, 0, 1, 1}));
        QCOMPARE(last.casesDone, 1);
        QCOMPARE(last.cases, 1);
        QCOMPARE(last.steps, 2);
    }

    void undoingGoesBackwards()
    {
        Fixture f(caseFor(OnboardingMethod::Lighthouse, true));
        (void)f.run();
        QStringList undone;
        for (const int i : {6, 5, 4, 2, 1})
            undone.append(u"DELETE "_s + f.cases[0].steps[i].undo.path);
        f.tenant->sent.clear();
        QCOMPARE(codeOf(f.undo()), std::nullopt);
        QCOMPARE(f.tenant->sent, undone);
        QCOMPARE(stateOf(f.kept()), CaseState::Undone);
        QCOMPARE(f.kept().steps[0].state, StepState::WaitingForEvidence); // the provider stays
        for (const QString &path : f.tenant->standing.keys())
            QVERIFY(path.contains(u"/register"_s));
    }

    void undoingLeavesWhatStoodBefore()
    {
        Fixture f;
        f.tenant->standing[FakeTenant::keyOf(f.cases[0].steps[0])] = Standing::Stands;
        (void)f.run();
        f.tenant->sent.clear();
        (void)f.undo();
        QCOMPARE(f.tenant->sent.size(), 1);
        QCOMPARE(f.tenant->standing.size(), 1);
    }

    void undoingAHalfDoneCaseWithdrawsTheRest()
    {
        Fixture f;
        f.store.failAfter = 3; // confirmed, 0 sent, 0 done
        (void)f.run();
        f.store.failAfter = -1;
        (void)f.undo();
        QCOMPARE(f.kept().steps[0].state, StepState::Undone);
        QCOMPARE(f.kept().steps[1].state, StepState::Planned);
        QVERIFY(f.tenant->standing.isEmpty());
    }

    void undoingLooksWhatBecameOfWhatWasSent_data()
    {
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<StepState>("end");
        QTest::newRow("it arrived") << true << StepState::Undone;
        QTest::newRow("it did not") << false << StepState::Failed;
    }
    void undoingLooksWhatBecameOfWhatWasSent()
    {
        QFETCH(bool, arrived);
        QFETCH(StepState, end);
        Fixture f;
        f.store.failAfter = 2; // 0 is sent, and no more is written
        f.tenant->storesNothing = !arrived;
        f.clock.setSpeed(100'000);
        QTimer time;
        QObject::connect(&time, &QTimer::timeout, &time,
                         [&f] { f.clock.advance(std::chrono::seconds(10)); });
        time.start(1);
        (void)f.run();
        QCOMPARE(f.kept().steps[0].state, StepState::Sent);
        f.store.failAfter = -1;
        (void)f.undo();
        QCOMPARE(f.kept().steps[0].state, end);
        QVERIFY(f.tenant->standing.isEmpty());
    }

    void anUndoingGoesOnWhereItWasBrokenOff_data()
    {
        QTest::addColumn<int>("writes");
        for (int i = 0; i <= 4; ++i)
            QTest::addRow("after %d writes", i) << i;
    }
    void anUndoingGoesOnWhereItWasBrokenOff()
    {
        QFETCH(int, writes);
        Fixture f;
        (void)f.run();
        f.store.failAfter = writes;
        (void)f.undo();
        f.store.failAfter = -1;
        QCOMPARE(codeOf(f.undo()), std::nullopt);
        QCOMPARE(f.kept().steps[0].state, StepState::Undone);
        QCOMPARE(f.kept().steps[1].state, StepState::Undone);
        QVERIFY(f.tenant->standing.isEmpty());
        QCOMPARE(f.tenant->sent.size(), 4); // two put, two taken away
    }

    void aCaseThatWasTakenBackIsNotRunAgain()
    {
        Fixture f;
        f.store.failAfter = 3; // confirmed, 0 sent, 0 done
        (void)f.run();
        f.store.failAfter = -1;
        (void)f.undo();
        f.tenant->sent.clear();
        QCOMPARE(codeOf(f.run()), ErrorCode::BadInput);
        QVERIFY(f.tenant->sent.isEmpty());
    }

    void aRunEndsWithItsTenant()
    {
        Fixture f;
        f.add(planOnboarding(wishFor(), planned(u"second"_s)).value());
        OnboardingRun run(f.input(), f.confirmed());
        f.tenant->onSend = [&run](const OnboardingStep &) {
            QMetaObject::invokeMethod(
                &run, [&run] { run.abandon(); }, Qt::QueuedConnection);
        };
        f.tenant->storesNothing = true; // so that it is still being waited for
        const auto summary = Fixture::summaryOf(run);
        QCOMPARE(summary.outcomes.size(), 2);
        QCOMPARE(codeOf(summary, 0), ErrorCode::Cancelled);
        QCOMPARE(codeOf(summary, 1), ErrorCode::Cancelled);
        QVERIFY(f.store.claimed.isEmpty());
        QCOMPARE(f.kept().steps[0].state, StepState::Sent);
    }

    void aRefusedUndoingStands()
    {
        Fixture f;
        (void)f.run();
        f.tenant->sendErrors = {kForbidden};
        QCOMPARE(codeOf(f.undo()), ErrorCode::Forbidden);
        QCOMPARE(f.kept().steps[1].state, StepState::Done);
        QCOMPARE(f.tenant->standing.size(), 2);
    }

    void whatSomebodyElseTookAwayIsUndone()
    {
        Fixture f;
        (void)f.run();
        f.tenant->standing.clear();
        f.tenant->sent.clear();
        QCOMPARE(codeOf(f.undo()), std::nullopt);
        QVERIFY(f.tenant->sent.isEmpty());
        QCOMPARE(stateOf(f.kept()), CaseState::Undone);
    }

    void offboardingIsACaseOfItsOwn()
    {
        Fixture f(caseFor(OnboardingMethod::User, true));
        (void)f.run();
        Fixture end(planOffboarding(f.kept(), planned(u"end"_s)).value());
        end.tenant->standing = f.tenant->standing;
        QCOMPARE(codeOf(end.run()), std::nullopt);
        QVERIFY(end.tenant->standing.isEmpty());
        QCOMPARE(stateOf(end.kept()), CaseState::Done);
        QVERIFY(!end.kept().evidenceDue.isValid()); // nothing to wait for
        // And back again.
        QCOMPARE(codeOf(end.undo()), std::nullopt);
        QCOMPARE(end.tenant->standing, f.tenant->standing);
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingRun)
#include "tst_onboardingrun.moc"
