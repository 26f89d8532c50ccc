// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/onboardingwizard.h"

#include "wizard/checkpage.h"
#include "wizard/dryrunpage.h"
#include "wizard/methodpage.h"
#include "wizard/runpage.h"

#include <algorithm>

namespace Pec {

namespace {

const CustomerAssessment &customerOf(const Assessment &assessment, const CustomerId &id)
{
    return *std::find_if(assessment.customers.cbegin(), assessment.customers.cend(),
                         [&](const CustomerAssessment &one) { return one.id == id; });
}

} // namespace

OnboardingWizard::OnboardingWizard(const Text &text, const RuleBook &book, QWidget *parent)
    : WizardFrame(parent)
    , m_text(text)
    , m_book(book)
    , m_run(new RunPage(text, this))
{}

OnboardingWizard::OnboardingWizard(const Text &text, const RuleBook &book, Start start,
                                   QWidget *parent)
    : OnboardingWizard(text, book, parent)
{
    m_start = std::move(start);
    const CustomerAssessment &customer = customerOf(*m_start.assessment, m_start.customer);
    setWindowTitle(tr("Onboard %1").arg(customer.name));
    m_check = new CheckPage(text, customer, m_start.chosen, this);
    m_method = new MethodPage(text, roleChoices(book), m_start.assessment->partner, this);
    m_dryRun = new DryRunPage(text, this);
    setPages({m_check, m_method, m_dryRun, m_run});
    connect(m_check, &CheckPage::chosenChanged, this, &OnboardingWizard::check);
    connect(m_method, &MethodPage::chosenChanged, this, &OnboardingWizard::compare);
    connect(m_dryRun, &DryRunPage::papersWanted, this,
            [this](const QString &file, Language language) {
                Q_EMIT papersWanted(*m_plan, file, language);
            });
    m_check->showFindings(preflight(*m_start.assessment, m_start.customer, m_check->chosen()),
                          true);
    // Whoever made this has to be connected first.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT customerWanted(m_start.customer, m_check->chosen()); },
        Qt::QueuedConnection);
}

OnboardingWizard::OnboardingWizard(const Text &text, const RuleBook &book,
                                   const OnboardingCase &onboarding, QWidget *parent)
    : OnboardingWizard(text, book, parent)
{
    setWindowTitle(tr("Onboarding of %1").arg(onboarding.customerName));
    setOnlyPage(m_run);
    m_run->showCase(onboarding);
}

OnboardingWizard::~OnboardingWizard() = default;

bool OnboardingWizard::mayLeaveCheck() const { return !m_check->chosen().isEmpty(); }

bool OnboardingWizard::isRunning() const { return m_run->isRunning(); }

void OnboardingWizard::check()
{
    m_findings = preflight(*m_start.assessment, m_start.customer, m_check->chosen(), m_live);
    m_check->showFindings(m_findings, false);
    if (page() == Page::Check)
        setNextEnabled(mayLeaveCheck());
}

void OnboardingWizard::compare()
{
    OnboardingChoice chosen;
    m_method->read(chosen);
    m_method->showMethods(compareMethods(*m_start.assessment, m_findings, chosen.role));
}

OnboardingChoice OnboardingWizard::choice() const
{
    OnboardingChoice chosen;
    chosen.customer = m_start.customer;
    chosen.subscriptions = m_check->chosen();
    m_method->read(chosen);
    return chosen;
}

void OnboardingWizard::next()
{
    switch (page()) {
    case Page::Check:
        check();
        compare();
        m_method->showProblems({});
        showPage(Page::Method);
        break;
    case Page::Method:
        m_method->showLookingUp();
        setNextEnabled(false); // until the directories answered
        Q_EMIT planWanted(wishFrom(choice(), *m_start.assessment, m_book, m_live));
        break;
    case Page::DryRun:
        setNextEnabled(false);
        Q_EMIT keepWanted(*m_plan);
        break;
    case Page::Run:
        break;
    }
}

void OnboardingWizard::setLiveFacts(const LiveFacts &live)
{
    m_live = live;
    check();
}

void OnboardingWizard::setPlan(const Result<CheckedPlan> &plan)
{
    if (page() != Page::Method)
        return; // the user went back meanwhile
    setNextEnabled(true);
    if (!plan) {
        const ErrorText words = m_text.error(plan.error());
        m_method->say(words.sentence + u' ' + words.nextStep);
        return;
    }
    m_method->showProblems(plan->findings);
    m_plan = plan->onboarding;
    if (!m_plan)
        return;
    m_dryRun->showPlan(*m_plan, plan->changes);
    showPage(Page::DryRun);
}

void OnboardingWizard::setKept(const Result<Done> &kept)
{
    setNextEnabled(true);
    if (!kept) {
        m_dryRun->say(kept.error());
        return;
    }
    m_run->showCase(*m_plan);
    runKept();
}

void OnboardingWizard::setPapersWritten(const Result<WrittenPapers> &written)
{
    m_dryRun->showPapersWritten(written);
}

} // namespace Pec
