// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/bulkonboarding.h"

#include "context/casekeeper.h"
#include "context/plankeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "onboarding/planning/planningjob.h"
#include "onboarding/run/onboardingrun.h"
#include "wizard/bulkwizard.h"
#include "wizard/customersrunpage.h"

#include <QUuid>
#include <QWidget>

namespace Pec {

namespace {

constexpr int kCustomersAtOnce = 4;

} // namespace

BulkOnboarding::BulkOnboarding(AppContext &context, const Text &text, QWidget &window)
    : m_context(context)
    , m_text(text)
    , m_window(window)
{}

BulkOnboarding::~BulkOnboarding() = default;

//! Not while something is being sent: that wizard is shown instead.
bool BulkOnboarding::makeRoom()
{
    if (!m_run) {
        delete m_wizard;
        return true;
    }
    if (m_wizard)
        m_wizard->raise();
    return false;
}

void BulkOnboarding::begin(const std::shared_ptr<const Assessment> &assessment,
                           const QList<OnboardingChoice> &customers)
{
    if (!makeRoom())
        return;
    m_wizard = new BulkWizard(m_text, m_context.ruleBook(), {assessment, customers}, &m_window);
    serve(*m_wizard);
    connect(m_wizard, &BulkWizard::customersWanted, this,
            [this](const QList<OnboardingChoice> &wanted) { ask(*m_wizard, wanted); });
    connect(m_wizard, &BulkWizard::plansWanted, this,
            [this, assessment](const QList<OnboardingChoice> &choices) {
                if (!m_context.profile())
                    return;
                whenFinished(
                    m_context.caseKeeper().cases(m_context.profile()->name), m_wizard,
                    [this, assessment, choices](const Result<QList<OnboardingCase>> &kept) {
                        plan(*m_wizard, assessment, choices,
                             kept.value_or(QList<OnboardingCase>()));
                    });
            });
    connect(m_wizard, &BulkWizard::plansNotWanted, this, [this] { delete m_planning; });
    connect(m_wizard, &BulkWizard::keepWanted, this,
            [this](const QList<OnboardingCase> &cases) { keep(*m_wizard, cases); });
    m_wizard->show();
}

void BulkOnboarding::open(const QList<OnboardingCase> &cases)
{
    if (!makeRoom())
        return;
    m_wizard = new BulkWizard(m_text, m_context.ruleBook(), cases, &m_window);
    serve(*m_wizard);
    m_wizard->show();
}

void BulkOnboarding::serve(BulkWizard &wizard)
{
    connect(&wizard.run(), &CustomersRunPage::runWanted, this,
            [this, &wizard](const QList<CaseId> &cases, const Confirmation &confirmation) {
                run(wizard, cases, confirmation);
            });
    connect(&wizard.run(), &CustomersRunPage::stopWanted, this, [this] {
        if (m_run)
            m_run->cancel();
    });
}

void BulkOnboarding::ask(BulkWizard &wizard, const QList<OnboardingChoice> &customers)
{
    Questions<LiveFacts> questions;
    questions.count = customers.size();
    questions.context = &wizard;
    questions.ask = [this, customers](qsizetype i) {
        return m_context.askCustomer(customers[i].customer, customers[i].subscriptions);
    };
    questions.take = [&wizard, customers](qsizetype i, const Result<LiveFacts> &live) {
        wizard.setLiveFacts(customers[i].customer, live.value_or(LiveFacts()));
    };
    askEach(std::move(questions), kCustomersAtOnce);
}

void BulkOnboarding::plan(BulkWizard &wizard, const std::shared_ptr<const Assessment> &assessment,
                          const QList<OnboardingChoice> &choices, const QList<OnboardingCase> &kept)
{
    if (!m_context.profile() || wizard.page() != BulkWizard::Page::Method)
        return;
    PlanningJob::Input input;
    input.choices = choices;
    input.assessment = assessment;
    input.book = &m_context.ruleBook();
    input.agentsGroups = m_context.profile()->resellerGroups;
    input.kept = kept;
    input.ask = [&wizard](const OnboardingChoice &choice) {
        return readyFuture<LiveFacts>(wizard.liveFacts(choice.customer));
    };
    input.lookUp = [this](const CustomerId &customer, const QString &id) {
        return m_context.lookUp(customer, id);
    };
    input.plannedBy = [this]() -> PlannedBy {
        return {CaseId(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_context.clock().now(),
                PlanKeeper::userName()};
    };
    delete m_planning;
    m_planning = new PlanningJob(std::move(input), &wizard);
    connect(m_planning, &PlanningJob::progressChanged, &wizard, &BulkWizard::setPlanning);
    connect(m_planning, &PlanningJob::finished, &wizard, &BulkWizard::setPlans);
    m_planning->start();
}

void BulkOnboarding::keep(BulkWizard &wizard, const QList<OnboardingCase> &cases)
{
    if (!m_context.profile())
        return;
    Questions<Done> adding;
    adding.count = cases.size();
    adding.context = &wizard;
    adding.ask = [this, cases, profile = m_context.profile()->name](qsizetype i) {
        return m_context.caseKeeper().add(profile, cases[i]);
    };
    const auto failed = std::make_shared<std::optional<Error>>();
    adding.take = [&wizard, count = cases.size(), failed](qsizetype i, const Result<Done> &added) {
        // Of one that was kept before the last try failed nothing has changed.
        if (!added && added.error().code != ErrorCode::Conflict)
            *failed = added.error();
        if (i + 1 == count)
            wizard.setKept(*failed ? Result<Done>(failure(**failed)) : Result<Done>(Done()));
    };
    askEach(std::move(adding), 1); // so that they are listed in this order
}

void BulkOnboarding::run(BulkWizard &wizard, const QList<CaseId> &cases,
                         const Confirmation &confirmation)
{
    m_run = m_context.makeOnboarding(cases, confirmation);
    if (!m_run) {
        wizard.run().showFailure(failure(ErrorCode::BadInput, u"no tenant is open"_s).value());
        return;
    }
    CustomersRunPage *page = &wizard.run();
    connect(m_run.get(), &OnboardingRun::progressChanged, page, &CustomersRunPage::showProgress);
    connect(m_run.get(), &OnboardingRun::caseEnded, page, &CustomersRunPage::showEnd);
    connect(m_run.get(), &OnboardingRun::finished, page, &CustomersRunPage::showSummary);
    connect(m_run.get(), &OnboardingRun::finished, this, [this] {
        m_run.release()->deleteLater();
        Q_EMIT casesChanged();
    });
    m_run->start();
}

void BulkOnboarding::closeAll()
{
    if (m_run)
        m_run->abandon();
    if (m_wizard)
        m_wizard->deleteLater();
}

} // namespace Pec
