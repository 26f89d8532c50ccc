// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/costsplit.h"

#include "common/controls.h"
#include "core/strings.h"
#include "models/customerwords.h"

#include <QEvent>
#include <QGridLayout>

namespace Pec {

CostSplit::CostSplit(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    for (int row = 0; row < kRows; ++row) {
        const auto at = size_t(row);
        m_names[at] = makeLabel(this, row == kRows - 1 ? nullptr : "muted");
        m_amounts[at] = makeLabel(this);
        m_amounts[at]->setWordWrap(false);
        m_amounts[at]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        // Two columns of figures read faster than seven lines.
        const int column = row < 4 ? 0 : 3;
        grid->addWidget(m_names[at], row % 4, column);
        grid->addWidget(m_amounts[at], row % 4, column + 1);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(2, 12);
    grid->setColumnStretch(3, 1);
}

void CostSplit::setSubject(const Subject &subject)
{
    m_subject = subject;
    retranslate();
}

void CostSplit::retranslate()
{
    if (!m_subject.assessment)
        return;
    const Totals &totals = m_subject.totals();
    const QString &currency = m_subject.currency();
    const bool known = m_subject.subscription
                           ? isCostKnown(*m_subject.subscription)
                           : !m_subject.customer || m_subject.customer->costKnown;
    const auto money = [&](Decimal amount) {
        return known ? m_text.money(amount, currency) : unknownWord();
    };
    const std::array<std::pair<QString, QString>, kRows> rows{{
        {tr("Cost"), money(totals.cost)},
        {tr("PEC applied"), money(totals.pecApplied)},
        {tr("Missed: eligible, access lacking"), money(totals.missed)},
        {tr("Not eligible"), money(totals.notEligible)},
        {tr("Too recent to tell"), money(totals.tooRecent)},
        {tr("Cannot tell"), money(totals.cannotTell)},
        {tr("Missed credit"), known ? missedCredit(m_text, totals, currency) : unknownWord()},
    }};
    for (size_t row = 0; row < kRows; ++row) {
        m_names[row]->setText(rows[row].first);
        m_amounts[row]->setText(rows[row].second);
        m_amounts[row]->setAccessibleName(rows[row].first + u": "_s + rows[row].second);
    }
}

void CostSplit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
