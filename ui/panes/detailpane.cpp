// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/detailpane.h"

#include "common/controls.h"
#include "core/strings.h"
#include "panes/accesspane.h"
#include "panes/costpane.h"
#include "panes/subjecthead.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Pec {

DetailPane::DetailPane(const Text &text, QWidget *parent)
    : QScrollArea(parent)
    , m_head(new SubjectHead(text))
    , m_access(new AccessPane(text))
    , m_cost(new CostPane(text))
{
    auto *content = new QWidget(this);
    content->setProperty("look", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_head);
    layout->addWidget(makeRule(content));
    layout->addWidget(m_access);
    layout->addWidget(m_cost, 1);
    setProperty("look", u"plain"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    retranslate();
}

void DetailPane::setSubject(const Subject &subject)
{
    if (!subject.assessment)
        return;
    m_head->setSubject(subject);
    m_access->setSubject(subject);
    m_cost->setSubject(subject);
    verticalScrollBar()->setValue(0);
}

QSize DetailPane::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 200};
}

void DetailPane::retranslate() { setAccessibleName(tr("Details of the selection")); }

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
