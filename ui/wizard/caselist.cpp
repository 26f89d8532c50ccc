// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/caselist.h"

#include "common/controls.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "models/figuretable.h"
#include "panes/copyabletable.h"
#include "text/onboardingtext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

CaseList::CaseList(const Text &text, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_model(new FigureTableModel(this))
    , m_table(new CopyableTable(0, this))
    , m_note(makeLabel(this, "muted"))
{
    setWindowTitle(tr("Cases of onboarding"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Cases"));
    m_note->setText(tr("Cases are being read \u2026"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setAccessibleName(tr("Open the case"));
    m_open->setEnabled(false);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resizeToText(this, {900, 480});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QAbstractItemView::activated, this, &CaseList::openSelected);
    connect(m_open, &QPushButton::clicked, this, &CaseList::openSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_open->setEnabled(m_table->selectionModel()->hasSelection()); });
}

void CaseList::setCases(const Result<QList<OnboardingCase>> &cases)
{
    if (!cases) {
        const ErrorText words = m_text.error(cases.error());
        m_note->setText(words.sentence + u' ' + words.nextStep);
        return;
    }
    m_cases = *cases;
    std::reverse(m_cases.begin(), m_cases.end());
    const OnboardingText words(m_text);
    FigureTable table;
    table.columns = {{tr("Customer")}, {tr("Method")}, {tr("State")}, {tr("Planned")}};
    for (const OnboardingCase &one : std::as_const(m_cases)) {
        const CaseState state = stateOf(one);
        QString said = words.state(state);
        if (state == CaseState::WaitingForEvidence)
            said += u" \u00b7 "_s + words.evidenceDue(m_text.date(one.evidenceDue.date()));
        if (one.purpose == CasePurpose::Offboard)
            said = tr("End of access: %1").arg(said);
        const QString planned = one.events.isEmpty() ? QString()
                                                     : m_text.dateTime(one.events.first().at)
                                                           + u" \u00b7 "_s + one.events.first().by;
        table.rows.append({{one.customerName, words.method(one.method), said, planned}});
    }
    m_model->setTable(table);
    m_table->setYielding({2});
    m_note->setText(tr("There is no case yet. Select a customer in the tree and choose Onboard."));
    m_note->setVisible(m_cases.isEmpty());
    if (!m_cases.isEmpty())
        m_table->selectRow(0);
}

void CaseList::openSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater());
    QList<CaseId> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_cases[row].id);
    if (!ids.isEmpty())
        Q_EMIT openWanted(ids);
}

} // namespace Pec
