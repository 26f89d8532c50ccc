// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async.h"
#include "onboarding/planning/confirmation.h"
#include "onboarding/planning/planningjob.h"
#include "sampleplans.h"

#include <QSignalSpy>

using namespace Pec;
using namespace Pec::Testing;

Q_DECLARE_METATYPE(QList<Pec::CustomerPlan>)

namespace {

using Problem = InputProblem;

CustomerId customer(int i)
{
    return CustomerId(u"c0000000-0000-4000-8000-0000000001%1"_s.arg(i, 2, 10, QChar(u'0')));
}

SubscriptionId subscription(int i)
{
    return SubscriptionId(u"5a000000-0000-4000-8000-0000000001%1"_s.arg(i, 2, 10, QChar(u'0')));
}

//! As many customers with one subscription each.
std::shared_ptr<const Assessment> portfolio(int customers)
{
    Snapshot all = snapshot();
    const Customer one = all.customers.first();
    const Subscription its = all.subscriptions.first();
    for (int i = 0; i < customers; ++i) {
        Customer more = one;
        more.id = customer(i);
        more.name = u"Customer %1"_s.arg(i);
        all.customers.append(more);
        Subscription moreOf = its;
        moreOf.id = subscription(i);
        moreOf.customer = more.id;
        all.subscriptions.append(moreOf);
    }
    return std::make_shared<const Assessment>(assessed(all));
}

OnboardingChoice choiceOf(int i)
{
    OnboardingChoice choice;
    choice.customer = customer(i);
    choice.subscriptions = {subscription(i)};
    choice.role = RoleDefinitionId(kContributor);
    choice.principal = kAdminAgents.value();
    return choice;
}

//! A job whose tenants answer when they are told to.
struct Fixture
{
    PlanningJob::Input input;
    std::vector<std::shared_ptr<Pending<LiveFacts>>> asked;
    int planned = 0;

    explicit Fixture(int customers)
    {
        input.assessment = portfolio(customers);
        input.book = &ruleBook();
        for (int i = 0; i < customers; ++i)
            input.choices.append(choiceOf(i));
        input.ask = [this](const OnboardingChoice &) {
            asked.push_back(std::make_shared<Pending<LiveFacts>>());
            return asked.back()->future();
        };
        input.lookUp = [](const CustomerId &, const QString &) {
            return readyFuture<PrincipalLookup>(PrincipalLookup());
        };
        input.plannedBy = [this] { return Testing::planned(u"case %1"_s.arg(planned++)); };
    }
    //! With tenants that answer at once.
    [[nodiscard]] QList<CustomerPlan> plans()
    {
        input.ask = [](const OnboardingChoice &) { return readyFuture<LiveFacts>(LiveFacts()); };
        PlanningJob job(input);
        QSignalSpy finished(&job, &PlanningJob::finished);
        job.start();
        if (!finished.wait(5'000) || finished.size() != 1)
            qFatal("it did not finish once");
        return finished.first().first().value<QList<CustomerPlan>>();
    }
};

QList<Problem> problemsOf(const CustomerPlan &plan)
{
    QList<Problem> problems;
    for (const InputFinding &finding : plan.findings)
        problems.append(finding.problem);
    return problems;
}

PreflightFinding found(PreflightCheck check, RuleResult result)
{
    PreflightFinding finding;
    finding.check = check;
    finding.result = result;
    return finding;
}

} // namespace

//! Several customers planned at once, each as a case of its own.
class tst_OnboardingCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<CustomerPlan>>("QList<Pec::CustomerPlan>"); }

    void eachCustomerBecomesACase()
    {
        const auto plans = Fixture(3).plans();
        QCOMPARE(plans.size(), 3);
        QSet<CaseId> ids;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(plans[i].onboarding);
            QCOMPARE(plans[i].customer, customer(i));
            QCOMPARE(plans[i].name, u"Customer %1"_s.arg(i));
            QCOMPARE(plans[i].onboarding->customer, customer(i));
            QCOMPARE(plans[i].onboarding->steps.size(), 1);
            QCOMPARE(plans[i].changes.size(), 1);
            QVERIFY(!plans[i].checks.isEmpty());
            ids.insert(plans[i].onboarding->id);
        }
        QCOMPARE(ids.size(), 3);
    }

    void noCustomersAreASoonFinishedPlan() { QVERIFY(Fixture(0).plans().isEmpty()); }

    void aFewAreAskedAtATimeAndTheOrderIsKept()
    {
        Fixture f(10);
        PlanningJob job(f.input);
        QSignalSpy finished(&job, &PlanningJob::finished);
        QSignalSpy progress(&job, &PlanningJob::progressChanged);
        job.start();
        QTRY_COMPARE(f.asked.size(), 4U);
        // The last begun is the first to answer.
        for (int answered = 1; answered <= 10; ++answered) {
            for (qsizetype i = qsizetype(f.asked.size()) - 1; i >= 0; --i) {
                if (!f.asked[size_t(i)]->isFinished()) {
                    f.asked[size_t(i)]->finish(LiveFacts());
                    break;
                }
            }
            QTRY_COMPARE(progress.size(), answered);
            QVERIFY(f.asked.size() <= size_t(answered) + 4);
        }
        QCOMPARE(finished.size(), 1);
        const auto plans = finished.first().first().value<QList<CustomerPlan>>();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(plans[i].customer, customer(i));
    }

    void nothingIsToldOnceTheJobIsGone()
    {
        Fixture f(2);
        auto job = std::make_unique<PlanningJob>(f.input);
        job->start();
        QTRY_COMPARE(f.asked.size(), 2U);
        job.reset();
        f.asked[0]->finish(LiveFacts());
        QTest::qWait(10);
        QCOMPARE(f.planned, 0);
    }

    void aMistakeKeepsItsOwnCustomerOnlyFromACase()
    {
        Fixture f(3);
        f.input.choices[1].subscriptions = {subscription(2)}; // another customer's
        f.input.choices[2].subscriptions = {subscription(0)};
        f.input.choices[0].subscriptions = {subscription(0)};
        f.input.choices.removeAt(2);
        const auto plans = f.plans();
        QVERIFY(plans[0].onboarding);
        QVERIFY(!plans[1].onboarding);
        QCOMPARE(problemsOf(plans[1]), QList{Problem::OtherCustomers});
    }

    void choicesAreCheckedTogether()
    {
        Fixture f(3);
        f.input.choices[1] = f.input.choices[0];
        const auto plans = f.plans();
        for (const int i : {0, 1}) {
            QVERIFY(!plans[i].onboarding);
            QCOMPARE(problemsOf(plans[i]),
                     (QList{Problem::CustomerTwice, Problem::DuplicateSubscription}));
        }
        QVERIFY(plans[2].onboarding);
    }

    void anOpenCaseIsGoneOnWith_data()
    {
        QTest::addColumn<StepState>("state");
        QTest::addColumn<bool>("stands");
        QTest::newRow("never run") << StepState::Planned << false;
        QTest::newRow("nothing sent yet") << StepState::Confirmed << false;
        QTest::newRow("refused") << StepState::Failed << false;
        QTest::newRow("sent, not seen") << StepState::Sent << true;
        QTest::newRow("waits for cost data") << StepState::WaitingForEvidence << true;
        QTest::newRow("confirmed") << StepState::ConfirmedByCost << false;
        QTest::newRow("taken back") << StepState::Undone << false;
    }
    void anOpenCaseIsGoneOnWith()
    {
        QFETCH(StepState, state);
        QFETCH(bool, stands);
        Fixture f(2);
        OnboardingCase before = *f.plans()[0].onboarding;
        setStates(before, state);
        f.input.kept = {before};
        const auto plans = f.plans();
        QCOMPARE(problemsOf(plans[0]), stands ? QList{Problem::OpenCase} : QList<Problem>());
        QCOMPARE(plans[0].onboarding.has_value(), !stands);
        QVERIFY(plans[1].onboarding);
    }

    void subscriptionsAreSharedOutByCustomer()
    {
        const auto choices = choicesFor(
            *portfolio(4), {subscription(2), subscription(0), SubscriptionId(u"nobody's"_s)});
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices[0].customer, customer(0));
        QCOMPARE(choices[1].customer, customer(2));
        QCOMPARE(choices[1].subscriptions, QList{subscription(2)});
    }

    void obstaclesAreWhatTheOnboardingCannotMend_data()
    {
        QTest::addColumn<QList<PreflightFinding>>("findings");
        QTest::addColumn<std::optional<PreflightCheck>>("obstacle");
        using Check = PreflightCheck;
        using enum RuleResult;
        const auto row = [](const char *title, const QList<PreflightFinding> &findings,
                            std::optional<Check> obstacle) {
            QTest::newRow(title) << findings << obstacle;
        };
        row("nothing fails", {found(Check::OwnRights, Pass)}, std::nullopt);
        row("no access yet", {found(Check::OwnAccess, Fail), found(Check::OwnRights, Pass)},
            std::nullopt);
        row("provider not registered", {found(Check::LighthouseProvider, Fail)}, std::nullopt);
        row("the partner's own link", {found(Check::OwnLink, Fail)}, std::nullopt);
        row("no right to give roles", {found(Check::OwnRights, Fail)}, Check::OwnRights);
        row("not known", {found(Check::OwnRights, Unknown)}, Check::OwnRights);
        row("what fails before what is not known",
            {found(Check::OwnRights, Unknown), found(Check::Denied, Fail)}, Check::Denied);
        row("no sign-in", {found(Check::TenantSignIn, Fail), found(Check::OwnRights, Fail)},
            Check::TenantSignIn);
    }
    void obstaclesAreWhatTheOnboardingCannotMend()
    {
        QFETCH(QList<PreflightFinding>, findings);
        QFETCH(std::optional<PreflightCheck>, obstacle);
        const auto seen = obstacleIn(findings);
        QCOMPARE(seen ? std::optional(seen->check) : std::nullopt, obstacle);
    }

    void manyAreServedByAPrincipalOfThePartnerOnly()
    {
        const auto comparison = forMany(compareMethods(*portfolio(1), {}));
        QList<OnboardingMethod> methods;
        for (const MethodOption &option : comparison.options)
            methods.append(option.method);
        QCOMPARE(methods, (QList{OnboardingMethod::Aobo, OnboardingMethod::Lighthouse}));
        QCOMPARE(comparison.recommended, OnboardingMethod::Aobo);
    }

    void whatIsLeftIsCounted_data()
    {
        QTest::addColumn<OnboardingMethod>("method");
        QTest::addColumn<bool>("linkHere");
        QTest::addColumn<int>("requests");
        QTest::newRow("roles") << OnboardingMethod::Aobo << false << 4;
        QTest::newRow("delegations") << OnboardingMethod::Lighthouse << false << 12;
        QTest::newRow("delegations, and a link for all")
            << OnboardingMethod::Lighthouse << true << 13;
    }
    void whatIsLeftIsCounted()
    {
        QFETCH(OnboardingMethod, method);
        QFETCH(bool, linkHere);
        QFETCH(int, requests);
        OnboardingCase first = caseFor(method, linkHere);
        OnboardingCase second = first;
        second.id = CaseId(u"second"_s);
        second.customer = customer(2);
        for (OnboardingStep &step : second.steps) {
            if (step.tenant == kCustomer) {
                step.tenant = customer(2);
                step.request.path += u"&other"_s;
            }
        }
        const auto count = [&](Confirmation::Intent intent) {
            return Confirmation::countOf({first, second}, intent);
        };
        QCOMPARE(count(Confirmation::Intent::Run).customers, 2);
        QCOMPARE(count(Confirmation::Intent::Run).assignments, 4);
        QCOMPARE(count(Confirmation::Intent::Run).requests, requests);
        QCOMPARE(count(Confirmation::Intent::Undo).assignments, 0);
        setStates(first, StepState::WaitingForEvidence);
        QCOMPARE(count(Confirmation::Intent::Run).customers, 1);
        QCOMPARE(count(Confirmation::Intent::Run).assignments, 2);
        QCOMPARE(count(Confirmation::Intent::Undo).assignments, 2);
        QVERIFY(Confirmation::typed({first, second}, Confirmation::Intent::Run, u"2"_s));
        QVERIFY(!Confirmation::typed({first, second}, Confirmation::Intent::Run, u"4"_s));
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingCustomers)
#include "tst_onboardingcustomers.moc"
