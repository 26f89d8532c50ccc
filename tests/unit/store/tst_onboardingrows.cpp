// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "snapshots.h"
#include "store/snapshotstore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Test;

namespace {

const QString kProfile = u"Noordzee's"_s;
const QDateTime kNow({2026, 11, 22}, {10, 0, 0, 123}, Qt::UTC);

//! Every member filled.
OnboardingCase fullCase(const QString &id = u"ca5e0000-0000-4000-8000-000000000001"_s)
{
    OnboardingCase onboarding;
    onboarding.id = CaseId(id);
    onboarding.purpose = CasePurpose::Offboard;
    onboarding.customer = CustomerId(u"c0000000-0000-4000-8000-00000000000a"_s);
    onboarding.customerName = u"Bakkerij \u2013 'De Zon' \U0001f9ea"_s;
    onboarding.method = OnboardingMethod::ServicePrincipal;
    onboarding.role = RoleDefinitionId(u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s);
    onboarding.roleName = u"Contributor"_s;
    onboarding.principal = PrincipalId(u"f0"_s);
    onboarding.principalName = u"Noordzee's \"app\""_s;
    onboarding.partnerTenant = TenantId(u"a0"_s);
    onboarding.partnerId = u"4567890"_s;
    onboarding.confirmedPlan = u"abc"_s;
    onboarding.evidenceDue = kNow.addDays(4);
    OnboardingStep step;
    step.kind = StepKind::RemoveRole;
    step.tenant = TenantId(u"c0"_s);
    step.subscription = SubscriptionId(u"5a"_s);
    step.subscriptionName = u"Productie; DROP TABLE"_s;
    step.request = {"DELETE", u"/subscriptions/5a?api-version=1"_s, {}};
    step.undo = {"PUT", u"/subscriptions/5a?api-version=1"_s, "{\"name\":\"O'Neill \u00e9\"}"};
    step.state = StepState::Planned;
    step.attempts = 3;
    step.stoodBefore = true;
    step.firstCreditDay = QDate(2026, 11, 24);
    onboarding.reliesOn = {{SubscriptionId(u"5b"_s), u"D'Hondt"_s}, {SubscriptionId(u"5c"_s), {}}};
    onboarding.steps = {step, OnboardingStep()};
    Error refused;
    refused.code = ErrorCode::Forbidden;
    refused.httpStatus = 403;
    refused.serviceCode = u"AuthorizationFailed"_s;
    refused.requestId = u"4f"_s;
    refused.detail = u"no right"_s;
    onboarding.events = {
        {kNow, u"anna"_s, -1, StepState::Planned, StepState::Planned, {}},
        {kNow.addSecs(5), u"bert"_s, 1, StepState::Sent, StepState::Failed, refused}};
    return onboarding;
}

OnboardingCase plannedCase()
{
    OnboardingCase onboarding = fullCase();
    onboarding.confirmedPlan.clear();
    onboarding.evidenceDue = {};
    for (OnboardingStep &step : onboarding.steps) {
        step.attempts = 0;
        step.stoodBefore = false;
        step.firstCreditDay = {};
    }
    return onboarding;
}

StepChange change(StepState from, int attempts, StepState to)
{
    StepChange one;
    one.onboarding = fullCase().id;
    one.from = from;
    one.attemptsBefore = attempts;
    one.to = to;
    one.at = kNow;
    one.by = u"anna"_s;
    return one;
}

struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"snapshots.sqlite"_s);
    std::unique_ptr<SnapshotStore> store = opened();

    [[nodiscard]] std::unique_ptr<SnapshotStore> opened() const
    {
        auto result = SnapshotStore::open(file);
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        return std::move(*result);
    }
    void add(const OnboardingCase &onboarding, const QString &profile = kProfile) const
    {
        if (const auto added = waited(store->addCase(profile, onboarding)); !added)
            qFatal("%s", qPrintable(logLine(added.error())));
    }
    void confirm() const
    {
        const auto done = waited(store->confirmCase(fullCase().id, u"plan"_s, kNow, u"anna"_s));
        if (!done)
            qFatal("%s", qPrintable(logLine(done.error())));
    }
    [[nodiscard]] OnboardingCase read() const
    {
        return waited(store->onboardingCase(fullCase().id)).value().value();
    }
    [[nodiscard]] std::optional<ErrorCode> advance(const StepChange &step) const
    {
        const auto done = waited(store->advanceStep(step));
        return done ? std::nullopt : std::optional(done.error().code);
    }
};

} // namespace

//! The record of onboardings is on the disk before anything is sent.
class tst_OnboardingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherRunFindsEveryMember()
    {
        Fixture f;
        f.add(fullCase());
        f.store = f.opened();
        QCOMPARE(waited(f.store->onboardingCases(kProfile)).value(),
                 QList<OnboardingCase>{fullCase()});
        QCOMPARE(f.read(), fullCase());
        QCOMPARE(f.read().events.first().at.timeSpec(), Qt::UTC);
    }

    void thereIsNoneOfAnotherIdOrProfile()
    {
        const Fixture f;
        f.add(fullCase());
        QCOMPARE(waited(f.store->onboardingCase(CaseId(u"x"_s))).value(), std::nullopt);
        QVERIFY(waited(f.store->onboardingCases(u"other"_s)).value().isEmpty());
    }

    void casesStandInTheOrderOfPlanning()
    {
        const Fixture f;
        for (const QString &id : {u"z"_s, u"a"_s, u"m"_s})
            f.add(fullCase(id));
        QStringList ids;
        const QList<OnboardingCase> cases = waited(f.store->onboardingCases(kProfile)).value();
        for (const OnboardingCase &one : cases) {
            ids.append(one.id.value());
            QCOMPARE(one, fullCase(one.id.value())); // with its own steps and events
        }
        QCOMPARE(ids, (QStringList{u"z"_s, u"a"_s, u"m"_s}));
    }

    void aCaseIsPlannedOnce()
    {
        const Fixture f;
        f.add(fullCase());
        const auto again = waited(f.store->addCase(kProfile, fullCase()));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(f.read(), fullCase());
    }

    void confirmingKeepsThePlan()
    {
        const Fixture f;
        f.add(plannedCase());
        f.confirm();
        const OnboardingCase confirmed = f.read();
        QCOMPARE(confirmed.confirmedPlan, u"plan"_s);
        for (const OnboardingStep &step : confirmed.steps)
            QCOMPARE(step.state, StepState::Confirmed);
        const CaseEvent expected{kNow, u"anna"_s, -1, StepState::Planned, StepState::Confirmed, {}};
        QCOMPARE(confirmed.events.last(), expected);
    }

    void aCaseIsConfirmedOnce()
    {
        const Fixture f;
        f.add(plannedCase());
        f.confirm();
        const auto again = waited(f.store->confirmCase(fullCase().id, u"other"_s, kNow, u"bert"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(f.read().confirmedPlan, u"plan"_s);
    }

    void whatIsReadIsWhatWasApplied()
    {
        const Fixture f;
        f.add(plannedCase());
        f.confirm();
        OnboardingCase expected = f.read();
        StepChange sent = change(StepState::Confirmed, 0, StepState::Sent);
        StepChange again = change(StepState::Sent, 1, StepState::Sent);
        again.error = fullCase().events.last().error;
        StepChange done = change(StepState::Sent, 2, StepState::Done);
        done.stoodBefore = true;
        StepChange waiting = change(StepState::Done, 2, StepState::WaitingForEvidence);
        waiting.evidenceDue = kNow.addDays(4);
        StepChange proved = change(StepState::WaitingForEvidence, 2, StepState::ConfirmedByCost);
        proved.firstCreditDay = QDate(2026, 11, 24);
        for (const StepChange &one : {sent, again, done, waiting, proved}) {
            QCOMPARE(f.advance(one), std::nullopt);
            apply(expected, one);
            QCOMPARE(f.read(), expected);
        }
    }

    void onlyOneOfTwoWindowsGoesAhead()
    {
        const Fixture f;
        f.add(plannedCase());
        f.confirm();
        const auto other = f.opened();
        const StepChange sent = change(StepState::Confirmed, 0, StepState::Sent);
        const auto mine = f.store->advanceStep(sent);
        const auto theirs = other->advanceStep(sent);
        const auto first = waited(mine);
        const auto second = waited(theirs);
        QVERIFY(first.has_value() != second.has_value());
        QCOMPARE((first ? second : first).error().code, ErrorCode::Conflict);
        QCOMPARE(f.read().steps.first().attempts, 1);
        QCOMPARE(f.read().events.size(), plannedCase().events.size() + 2);
    }

    void onlyOneOfTwoWindowsSendsAgain()
    {
        const Fixture f;
        f.add(plannedCase());
        f.confirm();
        QCOMPARE(f.advance(change(StepState::Confirmed, 0, StepState::Sent)), std::nullopt);
        const StepChange again = change(StepState::Sent, 1, StepState::Sent);
        QCOMPARE(f.advance(again), std::nullopt);
        QCOMPARE(f.advance(again), ErrorCode::Conflict);
    }

    void aWayThatIsNotInTheTableIsRefused()
    {
        const Fixture f;
        f.add(plannedCase());
        QCOMPARE(f.advance(change(StepState::Planned, 0, StepState::Sent)), ErrorCode::BadInput);
        QCOMPARE(f.read(), plannedCase());
    }

    void aStepOfAnotherCaseIsNotTouched()
    {
        const Fixture f;
        f.add(plannedCase());
        f.confirm();
        StepChange elsewhere = change(StepState::Confirmed, 0, StepState::Sent);
        elsewhere.onboarding = CaseId(u"other"_s);
        QCOMPARE(f.advance(elsewhere), ErrorCode::Conflict);
        elsewhere = change(StepState::Confirmed, 0, StepState::Sent);
        elsewhere.step = 7;
        QCOMPARE(f.advance(elsewhere), ErrorCode::Conflict);
    }

    void aRemovedProfileTakesItsCasesAlong()
    {
        Fixture f;
        f.add(fullCase());
        f.add(fullCase(u"other"_s), u"other"_s);
        QVERIFY(waited(f.store->removeProfile(kProfile)));
        QVERIFY(waited(f.store->onboardingCases(kProfile)).value().isEmpty());
        QCOMPARE(waited(f.store->onboardingCases(u"other"_s)).value().size(), 1);
        f.store.reset();
        const auto raw = Database::open(f.file, Database::Mode::ReadWrite, std::chrono::seconds(1));
        QVERIFY(raw);
        QCOMPARE((*raw)->value(u"SELECT count(*) FROM onboarding_step"_s)->toInt(), 2);
        QCOMPARE((*raw)->value(u"SELECT count(*) FROM onboarding_event"_s)->toInt(), 2);
    }

    void aRowOfALaterVersionIsSaid_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("state") << u"UPDATE onboarding_step SET state = 'new'"_s;
        QTest::newRow("kind") << u"UPDATE onboarding_step SET kind = 'new'"_s;
        QTest::newRow("method") << u"UPDATE onboarding_case SET method = 'new'"_s;
        QTest::newRow("event") << u"UPDATE onboarding_event SET state_after = 'new'"_s;
    }
    void aRowOfALaterVersionIsSaid()
    {
        QFETCH(QString, sql);
        const Fixture f;
        f.add(fullCase());
        const auto raw = Database::open(f.file, Database::Mode::ReadWrite, std::chrono::seconds(1));
        QVERIFY((*raw)->execute(sql));
        const auto cases = waited(f.store->onboardingCases(kProfile));
        QVERIFY(!cases);
        QCOMPARE(cases.error().code, ErrorCode::StoreUnusable);
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingRows)
#include "tst_onboardingrows.moc"
