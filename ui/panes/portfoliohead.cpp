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
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(24);
    for (Figure *&figure : m_figures) {
        figure = new Figure(this);
        layout->addWidget(figure, 1);
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
    const Decimal eligible = a.totals.pecApplied + a.totals.missed + a.totals.cannotTell;
    m_figures[0]->show(tr("Eligible cost"), shortMoney(m_text, eligible, a.currency),
                       tr("%1 to %2").arg(m_text.date(a.period.from), m_text.date(a.period.to)));
    m_figures[1]->show(
        tr("With partner earned credit"), m_text.percent(a.totals.pecShareBasisPoints()),
        tr("%1 of the cost").arg(shortMoney(m_text, a.totals.pecApplied, a.currency)));
    const int rate = int(a.rate.value.raw() * 10'000 / Decimal::kOne);
    m_figures[2]->show(tr("Missed credit, low to high"), missedCredit(m_text, a.totals, a.currency),
                       tr("in %n day(s), at a rate of %1", nullptr, int(a.period.days()))
                           .arg(m_text.percent(rate)));
    m_figures[3]->show(tr("Customers that need action"),
                       m_text.locale().toString(a.customersNeedingAction),
                       tr("of %n customer(s)", nullptr, int(a.customers.size())));
}

void PortfolioHead::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
