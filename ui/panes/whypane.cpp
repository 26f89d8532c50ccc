// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/whypane.h"

#include "common/controls.h"
#include "onboarding/methods/methods.h"
#include "panes/findingrow.h"
#include "panes/fixrow.h"
#include "rules/explanation/explain.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

namespace {

//! What is not in order comes first, then what is not known.
QList<RuleFinding> byUrgency(QList<RuleFinding> findings)
{
    const auto rank = [](const RuleFinding &finding) {
        return finding.result == RuleResult::Fail      ? 0
               : finding.result == RuleResult::Unknown ? 1
                                                       : 2;
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [rank](const RuleFinding &left, const RuleFinding &right) {
                         return rank(left) < rank(right);
                     });
    return findings;
}

} // namespace

WhyPane::WhyPane(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_fixesTitle(makeHeading(this, 1))
    , m_noFix(makeLabel(this, "muted"))
    , m_fixes(new QVBoxLayout)
    , m_onboard(new QPushButton(this))
    , m_findingsTitle(makeHeading(this, 1))
    , m_foot(makeLabel(this, "muted"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_fixesTitle);
    layout->addWidget(m_noFix);
    m_fixes->setSpacing(4);
    layout->addLayout(m_fixes);
    layout->addWidget(m_onboard, 0, Qt::AlignLeft);
    connect(m_onboard, &QPushButton::clicked, this, &WhyPane::onboardWanted);
    layout->addWidget(m_findingsTitle);
    for (int rule = 0; rule < kRuleCount; ++rule) {
        m_findingRows.append(new FindingRow(this));
        layout->addWidget(m_findingRows.last());
    }
    layout->addWidget(m_foot);
    retranslate();
}

void WhyPane::setSubject(const Subject &subject)
{
    m_subject = subject;
    m_explanation = subject.subscription
                        ? explain(*subject.assessment, *subject.customer, *subject.subscription)
                        : Explanation();
    retranslate();
}

void WhyPane::showFixes()
{
    const QList<Recommendation> &list = m_explanation.recommendations;
    while (m_fixRows.size() < list.size()) {
        m_fixRows.append(new FixRow(this));
        m_fixes->addWidget(m_fixRows.last());
    }
    for (qsizetype i = 0; i < m_fixRows.size(); ++i) {
        m_fixRows[i]->setVisible(i < list.size());
        if (i < list.size())
            m_fixRows[i]->show(int(i) + 1, list[i], m_text);
    }
    m_noFix->setVisible(list.isEmpty());
    m_onboard->setVisible(
        std::any_of(list.cbegin(), list.cend(), [](const Recommendation &recommendation) {
            return isDoneByOnboarding(recommendation.fix);
        }));
}

void WhyPane::showFindings()
{
    const QList<RuleFinding> findings = byUrgency(m_explanation.rules);
    for (qsizetype i = 0; i < findings.size(); ++i)
        m_findingRows[i]->show(findings[i], m_text);
}

void WhyPane::retranslate()
{
    m_fixesTitle->setText(tr("What to do"));
    m_noFix->setText(tr("Nothing has to be done here."));
    m_onboard->setText(tr("Onboard this subscription \u2026"));
    m_onboard->setAccessibleName(tr("Onboard this subscription"));
    m_findingsTitle->setText(tr("Rule by rule"));
    if (!m_subject.subscription)
        return;
    showFixes();
    showFindings();
    m_foot->setText(m_text.formula(*m_subject.assessment) + QChar(u'\n')
                    + m_text.ruleBook(m_subject.assessment->ruleBook));
}

void WhyPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace Pec
