// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/detailpane.h"

#include "common/controls.h"
#include "core/strings.h"
#include "panes/accesspane.h"
#include "panes/costpane.h"
#include "panes/customernoteeditor.h"
#include "panes/planpane.h"
#include "panes/subjecthead.h"
#include "panes/whypane.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pec {

DetailPane::DetailPane(const Text &text, PlanDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_head(new SubjectHead(text))
    , m_why(new WhyPane(text))
    , m_access(new AccessPane(text))
    , m_cost(new CostPane(text))
    , m_plan(new PlanPane(text, desk))
    , m_customerNote(new CustomerNoteEditor(text, desk))
{
    auto *content = new QWidget(this);
    content->setProperty("look", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    m_switch = makeSwitch();
    layout->addWidget(m_head);
    layout->addWidget(m_customerNote);
    layout->addWidget(makeRule(content));
    layout->addWidget(m_switch);
    layout->addWidget(m_why);
    layout->addWidget(m_access);
    layout->addWidget(m_cost, 1);
    layout->addWidget(m_plan);
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
    m_plan->setSubject(subject);
    const bool customer = subject.customer && !m_single;
    m_customerNote->show(customer ? subject.customer->id : CustomerId());
    m_customerNote->setVisible(customer);
    showPage();
    verticalScrollBar()->setValue(0);
}

QWidget *DetailPane::makeSwitch()
{
    auto *bar = new QWidget(this);
    auto *group = new QButtonGroup(bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Page page : {Page::Why, Page::Cost, Page::Plan}) {
        auto *button = makeSegment("middle", bar);
        m_pages.append(button);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, page] { setPage(page); });
    }
    row->addStretch(1);
    return bar;
}

void DetailPane::setPage(Page page)
{
    m_page = page;
    showPage();
    verticalScrollBar()->setValue(0);
}

bool DetailPane::has(Page page) const { return page != Page::Why || m_single; }

//! Its ends are round, whichever pages there are.
void DetailPane::placeSwitch()
{
    QList<QToolButton *> shown;
    for (int page = 0; page < m_pages.size(); ++page) {
        m_pages[page]->setVisible(has(Page(page)));
        if (has(Page(page)))
            shown.append(m_pages[page]);
    }
    for (QToolButton *button : std::as_const(shown)) {
        button->setProperty("place", button == shown.first()  ? u"first"_s
                                     : button == shown.last() ? u"last"_s
                                                              : u"middle"_s);
        setLook(button, "segment"); // takes the rules of its place
    }
}

void DetailPane::showPage()
{
    const Page page = has(m_page) ? m_page : Page::Cost;
    m_pages[int(page)]->setChecked(true);
    placeSwitch();
    m_why->setVisible(page == Page::Why);
    m_access->setVisible(page == Page::Why);
    m_cost->setVisible(page == Page::Cost);
    m_plan->setVisible(page == Page::Plan);
}

QSize DetailPane::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 200};
}

void DetailPane::retranslate()
{
    setAccessibleName(tr("Details of the selection"));
    m_pages[int(Page::Why)]->setText(tr("Why"));
    m_pages[int(Page::Cost)]->setText(tr("Cost"));
    m_pages[int(Page::Plan)]->setText(tr("Plan"));
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
