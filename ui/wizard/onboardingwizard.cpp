// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/onboardingwizard.h"

#include "common/controls.h"
#include "core/strings.h"
#include "wizard/checkpage.h"
#include "wizard/dryrunpage.h"
#include "wizard/methodpage.h"
#include "wizard/runpage.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_text(text)
    , m_book(book)
    , m_steps(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_run(new RunPage(text, this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(makeMainButton(this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_next->setText(tr("&Next"));
    m_next->setAccessibleName(tr("Next"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setAutoDefault(false);
    m_close->setAccessibleName(tr("Close"));
    m_close->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &OnboardingWizard::back);
    connect(m_next, &QPushButton::clicked, this, &OnboardingWizard::next);
    connect(m_close, &QPushButton::clicked, this, &OnboardingWizard::reject);
}

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
    for (QWidget *page : QList<QWidget *>{m_check, m_method, m_dryRun, m_run})
        m_pages->addWidget(page);
    for (const QString &name : {tr("1. Check"), tr("2. Method"), tr("3. Dry run"), tr("4. Run")})
        m_steps->addItem(name);
    layOut();
    connect(m_check, &CheckPage::chosenChanged, this, &OnboardingWizard::check);
    connect(m_method, &MethodPage::chosenChanged, this, &OnboardingWizard::compare);
    connect(m_dryRun, &DryRunPage::papersWanted, this,
            [this](const QString &file, Language language) {
                Q_EMIT papersWanted(*m_plan, file, language);
            });
    m_check->showFindings(preflight(*m_start.assessment, m_start.customer, m_check->chosen()),
                          true);
    showPage(Page::Check);
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
    m_pages->addWidget(m_run);
    m_steps->addItem(tr("Run"));
    m_kept = true;
    layOut();
    m_run->showCase(onboarding);
    m_back->hide();
    m_next->hide();
}

OnboardingWizard::~OnboardingWizard() = default;

void OnboardingWizard::layOut()
{
    m_steps->setProperty("look", u"pages"_s);
    m_steps->setFixedWidth(m_steps->sizeHintForColumn(0) + 56);
    m_steps->setAccessibleName(tr("Steps of the onboarding"));
    m_steps->setSelectionMode(QAbstractItemView::NoSelection); // they show where one is
    m_steps->setFocusPolicy(Qt::NoFocus);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_steps);
    pages->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_close})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(pages, 1);
    layout->addWidget(makeRule(this));
    layout->addLayout(foot);
    resize(1040, 700);
}

OnboardingWizard::Page OnboardingWizard::page() const
{
    return m_check ? Page(m_pages->currentIndex()) : Page::Run;
}

void OnboardingWizard::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    for (int row = 0; row < m_steps->count(); ++row) {
        QFont font = m_steps->font();
        font.setBold(row == int(page));
        m_steps->item(row)->setFont(font);
    }
    m_back->setEnabled(page != Page::Check && !m_kept);
    m_next->setVisible(page != Page::Run);
    m_next->setEnabled(page != Page::Check || !m_check->chosen().isEmpty());
    m_next->setText(page == Page::DryRun ? tr("&Keep the plan") : tr("&Next"));
    m_next->setAccessibleName(page == Page::DryRun ? tr("Keep the plan") : tr("Next"));
}

void OnboardingWizard::check()
{
    m_findings = preflight(*m_start.assessment, m_start.customer, m_check->chosen(), m_live);
    m_check->showFindings(m_findings, false);
    m_next->setEnabled(!m_check->chosen().isEmpty());
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
        m_next->setEnabled(false); // until the directories answered
        Q_EMIT planWanted(wishFrom(choice(), *m_start.assessment, m_book, m_live));
        break;
    case Page::DryRun:
        m_next->setEnabled(false);
        Q_EMIT keepWanted(*m_plan);
        break;
    case Page::Run:
        break;
    }
}

void OnboardingWizard::back()
{
    if (page() == Page::Method || page() == Page::DryRun)
        showPage(Page(int(page()) - 1));
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
    m_next->setEnabled(true);
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
    m_next->setEnabled(true);
    if (!kept) {
        m_dryRun->say(kept.error());
        return;
    }
    m_kept = true;
    m_run->showCase(*m_plan);
    showPage(Page::Run);
}

void OnboardingWizard::setPapersWritten(const Result<WrittenPapers> &written)
{
    m_dryRun->showPapersWritten(written);
}

void OnboardingWizard::reject()
{
    if (!m_run->isRunning())
        QDialog::reject();
}

} // namespace Pec
