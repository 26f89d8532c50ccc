// SPDX-License-Identifier: GPL-3.0-or-later
#include "faketenant.h"
#include "onboarding/run/readback.h"
#include "support/fakeclock.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

struct Fixture
{
    std::shared_ptr<FakeTenant> tenant = std::make_shared<FakeTenant>();
    FakeJournal store;
    FakeClock clock;
    OnboardingCase onboarding;
    QObject context;

    explicit Fixture(const OnboardingCase &planned = caseFor())
        : onboarding(planned)
    {
        store.cases[planned.id] = planned;
    }
    //! As if the customer had run the files as far as that.
    void letStand(int steps) const
    {
        for (int i = 0; i < steps; ++i)
            tenant->standing[FakeTenant::keyOf(onboarding.steps[i])] = Standing::Stands;
    }
    [[nodiscard]] Result<OnboardingCase> look()
    {
        ReadBack input;
        input.onboarding = onboarding.id;
        input.journal = store.journal();
        input.wire = tenant;
        input.clock = &clock;
        input.by = u"anna"_s;
        const auto future = readBack(std::move(input), &context);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
            qFatal("it did not finish");
        return future.result();
    }
    [[nodiscard]] const OnboardingCase &kept() { return store.cases[onboarding.id]; }
};

OnboardingCase in(StepState state)
{
    OnboardingCase onboarding = caseFor();
    setStates(onboarding, state);
    return onboarding;
}

} // namespace

//! What the customer ran is found by looking, and looking changes nothing.
class tst_OnboardingReadBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsIsNotedAndWaitsForCredit_data()
    {
        QTest::addColumn<OnboardingCase>("planned");
        QTest::newRow("AOBO") << caseFor();
        QTest::newRow("Lighthouse") << caseFor(OnboardingMethod::Lighthouse);
        QTest::newRow("confirmed here, run there") << in(StepState::Confirmed);
        QTest::newRow("refused here, run there") << in(StepState::Failed);
    }
    void whatStandsIsNotedAndWaitsForCredit()
    {
        QFETCH(OnboardingCase, planned);
        Fixture f(planned);
        f.letStand(int(planned.steps.size()));
        const auto found = f.look();
        QVERIFY(found);
        QCOMPARE(stateOf(*found), CaseState::WaitingForEvidence);
        QCOMPARE(*found, f.kept());
        QVERIFY(found->evidenceDue.isValid());
        QCOMPARE(f.tenant->sent, QStringList());
        for (const OnboardingStep &step : found->steps) {
            QCOMPARE(step.attempts, 0);
            QVERIFY(!step.stoodBefore); // undoing takes it away, as it would what was sent here
        }
        QVERIFY(!canReadBack(*found));
    }

    void aPartStaysOpen()
    {
        Fixture f;
        f.letStand(1);
        const auto found = f.look();
        QVERIFY(found);
        QCOMPARE(f.store.written, QStringList{u"0 done"_s});
        QCOMPARE(stateOf(*found), CaseState::UnderWay);
        QCOMPARE(found->steps.last().state, StepState::Planned);
        f.letStand(2);
        QCOMPARE(stateOf(f.look().value()), CaseState::WaitingForEvidence);
    }

    void whoMayNotLookHasNoAccessYet()
    {
        Fixture f;
        f.tenant->lookError = Error{};
        f.tenant->lookError->code = ErrorCode::Forbidden;
        const auto found = f.look();
        QVERIFY(found);
        QCOMPARE(stateOf(*found), CaseState::Planned);
        QCOMPARE(f.store.written, QStringList());
    }

    void whatCannotBeLookedAtIsAnError()
    {
        Fixture f;
        f.tenant->lookError = Error{};
        f.tenant->lookError->code = ErrorCode::NoNetwork;
        const auto found = f.look();
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NoNetwork);
        QCOMPARE(f.store.written, QStringList());
    }

    void whatWasNotedBeforeAFullDiskStaysNoted()
    {
        Fixture f;
        f.letStand(2);
        f.store.failAfter = 1;
        const auto found = f.look();
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::StoreUnusable);
        QCOMPARE(f.kept().steps.first().state, StepState::Done);
        QCOMPARE(f.kept().steps.last().state, StepState::Planned);
    }

    void aCaseThatIsBeingRunIsNotTouched()
    {
        Fixture f;
        f.letStand(2);
        f.store.claimed.insert(f.onboarding.id);
        const auto found = f.look();
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Conflict);
        QCOMPARE(f.store.written, QStringList());
    }

    void whatIsNotOpenIsLeft_data()
    {
        QTest::addColumn<OnboardingCase>("onboarding");
        QTest::newRow("sent, and to be resumed") << in(StepState::Sent);
        QTest::newRow("taken back") << in(StepState::Undone);
        QTest::newRow("proved") << in(StepState::ConfirmedByCost);
        OnboardingCase done = in(StepState::Done);
        QTest::newRow("an off-boarding") << planOffboarding(done, planned(u"end"_s)).value();
    }
    void whatIsNotOpenIsLeft()
    {
        QFETCH(OnboardingCase, onboarding);
        Fixture f(onboarding);
        f.letStand(int(onboarding.steps.size()));
        const auto found = f.look();
        QVERIFY(found);
        QCOMPARE(*found, onboarding);
        QCOMPARE(f.store.written, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingReadBack)
#include "tst_onboardingreadback.moc"
