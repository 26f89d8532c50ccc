// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/portfoliohead.h"

#include "common/controls.h"
#include "core/strings.h"
#include "models/customerwords.h"
#include "panes/figures.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Pec {

PortfolioHead::PortfolioHead(const Text &text, QWidget *parent)
    : QFrame(parent)
    , m_text(text)
{
    setProperty("look", u"head"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(16);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new Figure(this);
        layout->addWidget(m_figures[i], 1, Qt::AlignTop);
        connect(m_figures[i], &Figure::clicked, this, [this, i] { Q_EMIT rowsWanted(Part(i)); });
    }
    retranslate();
}

void PortfolioHead::setAssessment(std::shared_ptr<const Assessment> assessment)
{
    m_assessment = std::move(assessment);
    retranslate();
}

QStringList PortfolioHead::values() const
{
    QStringList values;
    for (const Figure *figure : m_figures)
        values.append(figure->value());
    return values;
}

void PortfolioHead::retranslate()
{
    if (!m_assessment)
        return;
    const Assessment &a = *m_assessment;
    m_figures[0]->show(tr("Eligible cost"), shortMoney(m_text, a.totals.eligible(), a.currency),
                       tr("%1 to %2").arg(m_text.date(a.period.from), m_text.date(a.period.to)),
                       tr("Show the rows with the most eligible cost"));
    m_figures[1]->show(
        tr("With partner earned credit"), m_text.percent(a.totals.pecShareBasisPoints()),
        tr("%1 of the cost").arg(shortMoney(m_text, a.totals.pecApplied, a.currency)),
        tr("Show the rows with partner earned credit"));
    m_figures[2]->show(
        tr("Missed credit, low to high"), missedCredit(m_text, a.totals, a.currency),
        tr("in %n day(s), at a rate of %1", nullptr, int(a.period.days())).arg(m_text.rate(a.rate)),
        tr("Show the rows that miss credit, or may"));
    m_figures[3]->show(tr("Customers that need action"),
                       m_text.locale().toString(a.customersNeedingAction),
                       tr("of %Ln customer(s)", nullptr, int(a.customers.size())),
                       tr("Show the customers that need action"));
}

void PortfolioHead::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
