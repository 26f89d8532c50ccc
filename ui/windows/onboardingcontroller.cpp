// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/onboardingcontroller.h"

#include "context/casekeeper.h"
#include "context/customerpapers.h"
#include "context/plankeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "onboarding/planning/customerplan.h"
#include "onboarding/run/onboardingrun.h"
#include "windows/bulkonboarding.h"
#include "wizard/caselist.h"
#include "wizard/onboardingwizard.h"
#include "wizard/runpage.h"

#include <QtConcurrent>
#include <QUuid>
#include <QWidget>

#include <algorithm>

namespace Pec {

OnboardingController::OnboardingController(AppContext &context, const Text &text, QWidget &window)
    : m_context(context)
    , m_text(text)
    , m_window(window)
    , m_bulk(std::make_unique<BulkOnboarding>(context, text, window))
{
    connect(m_bulk.get(), &BulkOnboarding::casesChanged, this, &OnboardingController::fillCases);
}

OnboardingController::~OnboardingController() = default;

PlannedBy OnboardingController::plannedNow() const
{
    return {CaseId(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_context.clock().now(),
            PlanKeeper::userName()};
}

void OnboardingController::begin(const std::shared_ptr<const Assessment> &assessment,
                                 const CustomerId &customer, const QList<SubscriptionId> &chosen)
{
    if (assessment && m_context.profile() && customer.isEmpty()) {
        const QList<OnboardingChoice> choices = choicesFor(*assessment, chosen);
        if (choices.size() == 1)
            return begin(assessment, choices.first().customer, choices.first().subscriptions);
        if (!choices.isEmpty())
            m_bulk->begin(assessment, choices);
        return;
    }
    const bool known =
        assessment && m_context.profile()
        && std::any_of(assessment->customers.cbegin(), assessment->customers.cend(),
                       [&](const CustomerAssessment &one) { return one.id == customer; });
    if (!known)
        return;
    m_assessment = assessment;
    auto *wizard = new OnboardingWizard(m_text, m_context.ruleBook(),
                                        {assessment, customer, chosen}, &m_window);
    serve(*wizard);
    wizard->show();
}

void OnboardingController::serve(OnboardingWizard &wizard)
{
    m_wizards.removeIf([](const auto &one) { return one.isNull(); });
    m_wizards.append(&wizard);
    connect(&wizard, &OnboardingWizard::customerWanted, this,
            [this, &wizard](const CustomerId &customer, const QList<SubscriptionId> &ids) {
                whenFinished(m_context.askCustomer(customer, ids), &wizard,
                             [&wizard](const Result<LiveFacts> &live) {
                                 wizard.setLiveFacts(live.value_or(LiveFacts()));
                             });
            });
    connect(&wizard, &OnboardingWizard::planWanted, this,
            [this, &wizard](const OnboardingWish &wish) { plan(wizard, wish); });
    connect(&wizard, &OnboardingWizard::keepWanted, this,
            [this, &wizard](const OnboardingCase &onboarding) {
                if (!m_context.profile())
                    return;
                whenFinished(m_context.caseKeeper().add(m_context.profile()->name, onboarding),
                             &wizard,
                             [&wizard](const Result<Done> &kept) { wizard.setKept(kept); });
            });
    connect(
        &wizard, &OnboardingWizard::papersWanted, this,
        [this, &wizard](const OnboardingCase &onboarding, const QString &file, Language language) {
            writePapersOf(wizard,
                          {onboarding, m_assessment->partnerName,
                           roleChoice(m_context.ruleBook(), onboarding.role), language, file});
        });
    connect(&wizard.run(), &RunPage::runWanted, this,
            [this, &wizard](const CaseId &id, const Confirmation &confirmation) {
                run(wizard.run(), id, confirmation);
            });
    connect(&wizard.run(), &RunPage::stopWanted, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    connect(&wizard.run(), &RunPage::endWanted, this, &OnboardingController::planEnd);
    connect(&wizard.run(), &RunPage::linkDeclared, this,
            [this, &wizard](const OnboardingCase &onboarding) {
                declareLink(wizard.run(), onboarding);
            });
    connect(&wizard.run(), &RunPage::whyWanted, this, [this](const OnboardingCase &onboarding) {
        for (const OnboardingStep &step : onboarding.steps) {
            if (step.state == StepState::NotConfirmed && !step.subscription.isEmpty())
                return Q_EMIT subjectWanted(onboarding.customer, step.subscription);
        }
        Q_EMIT subjectWanted(onboarding.customer, onboarding.reliesOn.value(0).subscription);
    });
    connect(&wizard.run(), &RunPage::readBackWanted, this,
            [this, &wizard](const CaseId &id) { readBack(wizard.run(), id); });
    if (m_context.isDemo())
        wizard.run().offerToPlayCustomer();
    connect(&wizard.run(), &RunPage::playCustomerWanted, this,
            [this, &wizard](const OnboardingCase &onboarding) {
                whenFinished(m_context.playDemoCustomer(onboarding), &wizard.run(),
                             [this, &wizard, id = onboarding.id](const Result<Done> &done) {
                                 if (!done)
                                     return wizard.run().showFailure(done.error());
                                 readBack(wizard.run(), id);
                             });
            });
}

void OnboardingController::plan(OnboardingWizard &wizard, const OnboardingWish &wish)
{
    whenFinished(m_context.lookUp(wish.customer, wish.principal.value()), &wizard,
                 [this, &wizard, wish](const Result<PrincipalLookup> &lookup) {
                     if (!m_context.profile())
                         return;
                     wizard.setPlan(checkAndPlan(
                         wish, lookup.value_or(PrincipalLookup()), *m_assessment,
                         m_context.ruleBook(), m_context.profile()->resellerGroups, plannedNow()));
                 });
}

void OnboardingController::writePapersOf(OnboardingWizard &wizard, const PapersWish &wish)
{
    whenFinished(
        QtConcurrent::run([wish] { return writePapers(wish); }), &wizard,
        [&wizard](const Result<WrittenPapers> &written) { wizard.setPapersWritten(written); });
}

void OnboardingController::run(RunPage &page, const CaseId &id, const Confirmation &confirmation)
{
    if (m_run) {
        page.showFailure(
            failure(ErrorCode::Conflict, u"another case is being run in this window"_s).value());
        return;
    }
    m_run = m_context.makeOnboarding({id}, confirmation);
    if (!m_run) {
        page.showFailure(failure(ErrorCode::BadInput, u"no tenant is open"_s).value());
        return;
    }
    const QPointer<RunPage> shown(&page);
    connect(m_run.get(), &OnboardingRun::progressChanged, &page, &RunPage::showProgress);
    connect(m_run.get(), &OnboardingRun::finished, this,
            [this, shown](const OnboardingSummary &summary) {
                m_run.release()->deleteLater();
                if (shown)
                    shown->showOutcome(summary.outcomes.first());
                fillCases();
            });
    m_run->start();
}

void OnboardingController::declareLink(RunPage &page, const OnboardingCase &onboarding)
{
    const Result<Done> saved =
        m_context.declareLink({onboarding.principal,
                               onboarding.partnerId,
                               {PlanKeeper::userName(), m_context.clock().now().toUTC().date()}});
    page.showLinkDeclared(saved);
    if (saved)
        Q_EMIT profileChanged();
}

void OnboardingController::readBack(RunPage &page, const CaseId &id)
{
    whenFinished(m_context.readBackCase(id), &page,
                 [this, &page](const Result<OnboardingCase> &found) {
                     if (!found)
                         return page.showFailure(found.error());
                     page.showReadBack(*found);
                     fillCases();
                 });
}

void OnboardingController::showCases()
{
    if (!m_cases) {
        m_cases = new CaseList(m_text, &m_window);
        connect(m_cases, &CaseList::openWanted, this, &OnboardingController::openCases);
    }
    m_cases->show();
    m_cases->raise();
    m_cases->activateWindow();
    fillCases();
}

void OnboardingController::fillCases()
{
    if (!m_cases || !m_context.profile())
        return;
    whenFinished(
        m_context.caseKeeper().cases(m_context.profile()->name), m_cases,
        [list = m_cases](const Result<QList<OnboardingCase>> &cases) { list->setCases(cases); });
}

void OnboardingController::openCase(const CaseId &id)
{
    if (!m_context.profile())
        return;
    // A case of another tenant must not be run with the rights that somebody has in this one.
    whenFinished(m_context.caseKeeper().find(id), this,
                 [this, asked = m_context.profile()->name](const Result<OnboardingCase> &found) {
                     if (!m_context.profile() || m_context.profile()->name != asked)
                         return;
                     if (!found)
                         return fillCases();
                     auto *wizard =
                         new OnboardingWizard(m_text, m_context.ruleBook(), *found, &m_window);
                     serve(*wizard);
                     wizard->show();
                 });
}

void OnboardingController::openCases(const QList<CaseId> &ids)
{
    if (ids.size() == 1)
        return openCase(ids.first());
    if (!m_context.profile())
        return;
    whenFinished(
        m_context.caseKeeper().cases(m_context.profile()->name), this,
        [this, ids, asked = m_context.profile()->name](const Result<QList<OnboardingCase>> &all) {
            if (!all || !m_context.profile() || m_context.profile()->name != asked)
                return;
            QList<OnboardingCase> cases;
            std::copy_if(all->cbegin(), all->cend(), std::back_inserter(cases),
                         [&ids](const OnboardingCase &one) { return ids.contains(one.id); });
            if (!cases.isEmpty())
                m_bulk->open(cases);
        });
}

void OnboardingController::planEnd(const CaseId &id)
{
    if (!m_context.profile())
        return;
    whenFinished(m_context.caseKeeper().find(id), this,
                 [this, asked = m_context.profile()->name](const Result<OnboardingCase> &found) {
                     if (!found || !m_context.profile() || m_context.profile()->name != asked)
                         return;
                     const auto ending = planOffboarding(*found, plannedNow());
                     if (!ending)
                         return;
                     whenFinished(m_context.caseKeeper().add(m_context.profile()->name, *ending),
                                  this, [this, id = ending->id](const Result<Done> &added) {
                                      if (added)
                                          openCase(id);
                                      fillCases();
                                  });
                 });
}

void OnboardingController::closeBy(const std::shared_ptr<const Assessment> &assessment)
{
    if (!assessment || !m_context.profile())
        return;
    m_assessment = assessment;
    whenFinished(m_context.caseKeeper().close(m_context.profile()->name, assessment,
                                              m_context.clock().now()),
                 this, [this](const Result<QList<CaseKeeper::Closed>> &) { fillCases(); });
}

void OnboardingController::closeAll()
{
    if (m_run)
        m_run->abandon();
    m_bulk->closeAll();
    if (m_cases)
        m_cases->close();
    for (const QPointer<OnboardingWizard> &wizard : std::as_const(m_wizards)) {
        if (wizard)
            wizard->deleteLater();
    }
    m_wizards.clear();
}

} // namespace Pec
