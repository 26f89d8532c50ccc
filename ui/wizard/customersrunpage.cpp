// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/customersrunpage.h"

#include "common/announce.h"
#include "common/controls.h"
#include "core/strings.h"
#include "models/figuretable.h"
#include "panes/banner.h"
#include "panes/copyabletable.h"
#include "panes/markdelegate.h"
#include "text/onboardingtext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

namespace {

//! Nothing while it is neither through nor failed.
std::optional<RuleResult> markOf(CaseState state)
{
    switch (state) {
    case CaseState::Planned:
    case CaseState::Confirmed:
    case CaseState::UnderWay:
        break;
    case CaseState::Failed:
    case CaseState::NotConfirmed:
        return RuleResult::Fail;
    case CaseState::Done:
    case CaseState::WaitingForEvidence:
    case CaseState::ConfirmedByCost:
    case CaseState::Undone:
        return RuleResult::Pass;
    }
    return std::nullopt;
}

} // namespace

CustomersRunPage::CustomersRunPage(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_head(makeHeading(this, 1))
    , m_ask(makeLabel(this))
    , m_typed(new QLineEdit(this))
    , m_run(makeMainButton(this))
    , m_undo(new QPushButton(tr("&Take it back"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_model(new FigureTableModel(this))
    , m_customers(new CopyableTable(0, this))
    , m_reason(makeLabel(this))
{
    m_run->setText(tr("&Run it here"));
    m_run->setAccessibleName(tr("Run it here"));
    m_run->setDefault(false); // only on purpose
    m_undo->setAccessibleName(tr("Take it back"));
    m_stop->setAccessibleName(tr("Stop after the request that is under way"));
    for (QPushButton *button : {m_run, m_undo, m_stop})
        button->setAutoDefault(false);
    m_typed->setAccessibleName(tr("What allows it"));
    m_customers->setModel(m_model);
    m_customers->setItemDelegate(new MarkDelegate(m_customers));
    m_customers->setWordWrap(true);
    m_customers->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_customers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_customers->setAccessibleName(tr("Customers"));
    auto *buttons = new QHBoxLayout;
    for (QWidget *control : QList<QWidget *>{m_typed, m_run, m_undo, m_stop})
        buttons->addWidget(control, control == m_typed ? 1 : 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_ask);
    layout->addLayout(buttons);
    layout->addWidget(m_customers, 1);
    layout->addWidget(m_reason);
    connect(m_typed, &QLineEdit::textChanged, this, &CustomersRunPage::update);
    connect(m_run, &QPushButton::clicked, this, [this] { begin(Confirmation::Intent::Run); });
    connect(m_undo, &QPushButton::clicked, this, [this] { begin(Confirmation::Intent::Undo); });
    connect(m_stop, &QPushButton::clicked, this, &CustomersRunPage::stopWanted);
    connect(m_customers->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomersRunPage::showReason);
}

QList<OnboardingCase> CustomersRunPage::casesFor(Confirmation::Intent intent) const
{
    QList<OnboardingCase> cases;
    std::copy_if(m_cases.cbegin(), m_cases.cend(), std::back_inserter(cases),
                 intent == Confirmation::Intent::Run ? canRun : canUndo);
    return cases;
}

std::optional<Confirmation> CustomersRunPage::confirmation(Confirmation::Intent intent) const
{
    const Result<Confirmation> typed =
        Confirmation::typed(casesFor(intent), intent, m_typed->text());
    return typed ? std::optional(*typed) : std::nullopt;
}

void CustomersRunPage::showCases(const QList<OnboardingCase> &cases)
{
    m_cases = cases;
    m_errors.clear();
    m_typed->clear();
    m_reason->clear();
    m_running = false;
    m_progress = {};
    fillRows();
    update();
}

void CustomersRunPage::fillRows()
{
    const OnboardingText words(m_text);
    FigureTable table;
    table.columns = {{tr("Customer")}, {tr("Subscriptions"), true}, {tr("State")}};
    table.markColumn = 2;
    for (const OnboardingCase &one : std::as_const(m_cases)) {
        const CaseState state = stateOf(one);
        FigureTable::Row row;
        QString said = words.state(state);
        row.mark = markOf(state);
        if (state == CaseState::WaitingForEvidence)
            said += u" \u00b7 "_s + words.evidenceDue(m_text.date(one.evidenceDue.date()));
        if (const auto error = m_errors.constFind(one.id); error != m_errors.cend()) {
            const ErrorText why = m_text.error(*error);
            said += u" \u00b7 "_s + why.sentence;
            row.mark = RuleResult::Fail;
            row.tip = why.sentence + u' ' + why.nextStep;
        } else if (m_running && m_progress.onboarding == one.id) {
            said = tr("step %1 of %2 \u2026").arg(m_progress.step + 1).arg(m_progress.steps);
            row.mark.reset();
        }
        QSet<SubscriptionId> subscriptions;
        for (const OnboardingStep &step : one.steps)
            subscriptions.insert(step.subscription);
        subscriptions.remove({});
        row.cells = {one.customerName, QString::number(subscriptions.size()), said};
        table.rows.append(row);
    }
    const int selected = m_customers->currentIndex().row();
    m_model->setTable(table);
    m_customers->setYielding({0, 2});
    if (selected >= 0)
        m_customers->selectRow(selected);
}

QString CustomersRunPage::question(Confirmation::Intent intent) const
{
    const QList<OnboardingCase> cases = casesFor(intent);
    if (cases.isEmpty())
        return {};
    const Confirmation::Count count = Confirmation::countOf(cases, intent);
    const QString what = OnboardingText(m_text).assignments(count.assignments, count.customers);
    const bool one = cases.size() == 1;
    if (intent == Confirmation::Intent::Undo)
        return one ? tr("To take back %1, type the name of the customer.").arg(what)
                   : tr("To take back %1, type that number.").arg(what);
    return one ? tr("To run %1, type the name of the customer. This sends %Ln request(s).", nullptr,
                    count.requests)
                     .arg(what)
               : tr("To run %1, type that number. This sends %Ln request(s).", nullptr,
                    count.requests)
                     .arg(what);
}

void CustomersRunPage::update()
{
    const auto through =
        std::count_if(m_cases.cbegin(), m_cases.cend(), [this](const OnboardingCase &one) {
            return markOf(stateOf(one)) == RuleResult::Pass && !m_errors.contains(one.id);
        });
    m_head->setText(
        tr("%1 of %Ln customer(s) through", nullptr, int(m_cases.size())).arg(int(through)));
    const QString run = question(Confirmation::Intent::Run);
    const QString undo = question(Confirmation::Intent::Undo);
    const QString between = run.isEmpty() || undo.isEmpty() ? QString() : u"\n"_s;
    m_ask->setText(run + between + undo);
    const bool asks = !m_running && !(run.isEmpty() && undo.isEmpty());
    m_ask->setVisible(asks);
    m_typed->setVisible(asks);
    m_run->setVisible(!m_running && !run.isEmpty());
    m_undo->setVisible(!m_running && !undo.isEmpty());
    m_stop->setVisible(m_running);
    m_run->setEnabled(confirmation(Confirmation::Intent::Run).has_value());
    m_undo->setEnabled(confirmation(Confirmation::Intent::Undo).has_value());
}

void CustomersRunPage::begin(Confirmation::Intent intent)
{
    const std::optional<Confirmation> typed = confirmation(intent);
    if (!typed)
        return;
    QList<CaseId> ids;
    for (const OnboardingCase &one : casesFor(intent))
        ids.append(one.id);
    m_running = true;
    m_errors.clear();
    m_reason->clear();
    fillRows();
    update();
    Q_EMIT runWanted(ids, *typed);
}

void CustomersRunPage::showProgress(const OnboardingProgress &progress)
{
    m_progress = progress;
    fillRows();
}

void CustomersRunPage::showEnd(const CaseOutcome &outcome)
{
    const CaseId &id = outcome.onboarding.id;
    for (OnboardingCase &one : m_cases) {
        // Of one that could not be read only the id is told.
        if (one.id == id && !outcome.onboarding.steps.isEmpty())
            one = outcome.onboarding;
    }
    if (outcome.error)
        m_errors.insert(id, *outcome.error);
    if (m_progress.onboarding == id)
        m_progress.onboarding = {};
    fillRows();
    update();
}

void CustomersRunPage::showSummary(const OnboardingSummary &summary)
{
    m_running = false;
    for (const CaseOutcome &outcome : summary.outcomes)
        showEnd(outcome);
    m_typed->clear();
    update();
    // The first that needs somebody's eye.
    for (int row = 0; row < m_cases.size(); ++row) {
        if (m_errors.contains(m_cases[row].id)) {
            m_customers->selectRow(row);
            break;
        }
    }
    showReason();
    announce(m_head, m_head->text());
}

void CustomersRunPage::showFailure(const Error &error)
{
    m_running = false;
    fillRows();
    update();
    const ErrorText words = m_text.error(error);
    announceIn(m_reason,
               words.sentence + u' ' + words.nextStep + u'\n' + errorDetails(m_text, error));
}

void CustomersRunPage::showReason()
{
    const int row = m_customers->currentIndex().row();
    if (m_running || row < 0 || row >= m_cases.size())
        return;
    const auto error = m_errors.constFind(m_cases[row].id);
    if (error == m_errors.cend()) {
        m_reason->clear();
        return;
    }
    const ErrorText words = m_text.error(*error);
    m_reason->setText(m_cases[row].customerName + u": "_s + words.sentence + u' ' + words.nextStep
                      + u'\n' + errorDetails(m_text, *error));
}

} // namespace Pec
