// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/detailpane.h"

#include "common/controls.h"
#include "core/strings.h"
#include "panes/accesspane.h"
#include "panes/costpane.h"
#include "panes/subjecthead.h"
#include "panes/whypane.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pec {

DetailPane::DetailPane(const Text &text, QWidget *parent)
    : QScrollArea(parent)
    , m_head(new SubjectHead(text))
    , m_why(new WhyPane(text))
    , m_access(new AccessPane(text))
    , m_cost(new CostPane(text))
{
    auto *content = new QWidget(this);
    content->setProperty("look", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    m_switch = makeSwitch();
    layout->addWidget(m_head);
    layout->addWidget(makeRule(content));
    layout->addWidget(m_switch);
    layout->addWidget(m_why);
    layout->addWidget(m_access);
    layout->addWidget(m_cost, 1);
    layout->addStretch();
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
    m_single = subject.subscription != nullptr;
    m_head->setSubject(subject);
    m_why->setSubject(subject);
    m_access->setSubject(subject);
    m_cost->setSubject(subject);
    showPage();
    verticalScrollBar()->setValue(0);
}

QWidget *DetailPane::makeSwitch()
{
    auto *bar = new QWidget(this);
    m_showWhy = makeSegment("first", bar);
    m_showCost = makeSegment("last", bar);
    m_showWhy->setChecked(true);
    auto *group = new QButtonGroup(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QToolButton *button : {m_showWhy, m_showCost}) {
        group->addButton(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_showWhy, &QToolButton::toggled, this,
            [this](bool why) { setPage(why ? Page::Why : Page::Cost); });
    return bar;
}

void DetailPane::setPage(Page page)
{
    m_page = page;
    (page == Page::Why ? m_showWhy : m_showCost)->setChecked(true);
    showPage();
    verticalScrollBar()->setValue(0);
}

void DetailPane::showPage()
{
    const bool why = m_single && m_page == Page::Why;
    m_switch->setVisible(m_single);
    m_why->setVisible(why);
    m_access->setVisible(why);
    m_cost->setVisible(!why);
}

QSize DetailPane::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 200};
}

void DetailPane::retranslate()
{
    setAccessibleName(tr("Details of the selection"));
    m_showWhy->setText(tr("Why"));
    m_showCost->setText(tr("Cost"));
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
