// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/bulkwizard.h"

#include "core/strings.h"
#include "text/onboardingtext.h"
#include "wizard/customerspage.h"
#include "wizard/customersrunpage.h"
#include "wizard/dryrunpage.h"
#include "wizard/methodpage.h"

#include <algorithm>

namespace Pec {

BulkWizard::BulkWizard(const Text &text, const RuleBook &book, QWidget *parent)
    : WizardFrame(parent)
    , m_text(text)
    , m_book(book)
    , m_run(new CustomersRunPage(text, this))
{}

BulkWizard::BulkWizard(const Text &text, const RuleBook &book, Start start, QWidget *parent)
    : BulkWizard(text, book, parent)
{
    m_start = std::move(start);
    setWindowTitle(tr("Onboard %Ln customer(s)", nullptr, int(m_start.customers.size())));
    m_check = new CustomersPage(text, *m_start.assessment, m_start.customers, this);
    m_method = new MethodPage(text, roleChoices(book), m_start.assessment->partner, this);
    m_dryRun = new DryRunPage(text, this);
    setPages({m_check, m_method, m_dryRun, m_run});
    connect(m_check, &CustomersPage::chosenChanged, this, [this] {
        if (page() == Page::Check)
            setNextEnabled(mayLeaveCheck());
    });
    connect(m_method, &MethodPage::chosenChanged, this, &BulkWizard::compare);
    // Whoever made this has to be connected first.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT customersWanted(m_start.customers); }, Qt::QueuedConnection);
}

BulkWizard::BulkWizard(const Text &text, const RuleBook &book, const QList<OnboardingCase> &cases,
                       QWidget *parent)
    : BulkWizard(text, book, parent)
{
    setWindowTitle(tr("Onboarding of %Ln customer(s)", nullptr, int(cases.size())));
    setOnlyPage(m_run);
    m_run->showCases(cases);
}

BulkWizard::~BulkWizard() = default;

bool BulkWizard::mayLeaveCheck() const { return !m_check->chosen().isEmpty(); }

bool BulkWizard::isRunning() const { return m_run->isRunning(); }

QList<OnboardingChoice> BulkWizard::chosen() const
{
    const QList<CustomerId> ids = m_check->chosen();
    QList<OnboardingChoice> choices;
    std::copy_if(m_start.customers.cbegin(), m_start.customers.cend(), std::back_inserter(choices),
                 [&ids](const OnboardingChoice &one) { return ids.contains(one.customer); });
    return choices;
}

void BulkWizard::compare()
{
    QList<PreflightFinding> findings;
    for (const OnboardingChoice &one : chosen())
        findings += preflight(*m_start.assessment, one.customer, one.subscriptions,
                              liveFacts(one.customer));
    OnboardingChoice read;
    m_method->read(read);
    m_method->showMethods(forMany(compareMethods(*m_start.assessment, findings, read.role)));
}

void BulkWizard::next()
{
    switch (page()) {
    case Page::Check:
        compare();
        m_method->showProblems({});
        showPage(Page::Method);
        break;
    case Page::Method: {
        QList<OnboardingChoice> choices = chosen();
        for (OnboardingChoice &choice : choices)
            m_method->read(choice);
        m_method->showLookingUp();
        setNextEnabled(false); // until the directories answered
        Q_EMIT plansWanted(choices);
        break;
    }
    case Page::DryRun:
        setNextEnabled(false);
        Q_EMIT keepWanted(m_cases);
        break;
    case Page::Run:
        break;
    }
}

void BulkWizard::back()
{
    Q_EMIT plansNotWanted();
    WizardFrame::back();
}

void BulkWizard::setLiveFacts(const CustomerId &customer, const LiveFacts &live)
{
    m_live.insert(customer, live);
    for (const OnboardingChoice &one : std::as_const(m_start.customers)) {
        if (one.customer == customer)
            m_check->showChecks(
                customer, preflight(*m_start.assessment, customer, one.subscriptions, live), false);
    }
}

LiveFacts BulkWizard::liveFacts(const CustomerId &customer) const { return m_live.value(customer); }

void BulkWizard::setPlanning(int done, int customers)
{
    m_method->say(tr("%1 of %2 customers are planned \u2026").arg(done).arg(customers));
}

void BulkWizard::setPlans(const QList<CustomerPlan> &plans)
{
    setNextEnabled(true);
    m_cases.clear();
    for (const CustomerPlan &plan : plans) {
        if (plan.onboarding)
            m_cases.append(*plan.onboarding);
    }
    showProblems(plans);
    if (m_cases.size() < plans.size())
        return; // nobody is left out unasked
    m_dryRun->showPlans(plans);
    showPage(Page::DryRun);
}

void BulkWizard::showProblems(const QList<CustomerPlan> &plans)
{
    const OnboardingText words(m_text);
    QStringList lines;
    for (const CustomerPlan &plan : plans) {
        QStringList problems;
        for (const InputFinding &finding : plan.findings)
            problems.append(words.problem(finding.problem, finding.value));
        if (plan.error)
            problems.append(m_text.error(*plan.error).sentence);
        if (plan.onboarding) // of an earlier try something may be said there
            m_check->showChecks(plan.customer, plan.checks, false);
        if (problems.isEmpty())
            continue;
        lines.append(plan.name + u": "_s + problems.join(u' '));
        if (!plan.onboarding)
            m_check->showProblem(plan.customer, problems.join(u' '));
    }
    if (m_cases.size() < plans.size())
        lines.append(tr("Mend what is wrong, or go back and leave these customers out."));
    if (lines.isEmpty())
        m_method->showProblems({});
    else
        m_method->say(lines.join(u'\n'));
}

void BulkWizard::setKept(const Result<Done> &kept)
{
    setNextEnabled(true);
    if (!kept) {
        m_dryRun->say(kept.error());
        return;
    }
    m_run->showCases(m_cases);
    runKept();
}

} // namespace Pec
