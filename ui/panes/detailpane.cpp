// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/detailpane.h"

#include "common/controls.h"
#include "core/strings.h"
#include "panes/accesspane.h"
#include "panes/costpane.h"
#include "panes/customernoteeditor.h"
#include "panes/history/historypane.h"
#include "panes/pageswitch.h"
#include "panes/planpane.h"
#include "panes/portfolio/changespane.h"
#include "panes/portfolio/overviewpane.h"
#include "panes/subjecthead.h"
#include "panes/whypane.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Pec {

DetailPane::DetailPane(const Text &text, PlanDesk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_head(new SubjectHead(text))
    , m_customerNote(new CustomerNoteEditor(text, desk))
    , m_ofSubscription(
          new PageSwitch({int(Page::Why), int(Page::Cost), int(Page::History), int(Page::Plan)}))
    , m_ofCustomer(new PageSwitch({int(Page::Cost), int(Page::Plan)}))
    , m_ofPortfolio(new PageSwitch(
          {int(Page::Overview), int(Page::Cost), int(Page::Changes), int(Page::Plan)}))
    , m_why(new WhyPane(text))
    , m_access(new AccessPane(text))
    , m_cost(new CostPane(text))
    , m_history(new HistoryPane(text))
    , m_plan(new PlanPane(text, desk))
    , m_overview(new OverviewPane(text))
    , m_changes(new ChangesPane(text))
    , m_panes(makePanes())
{
    auto *content = new QWidget(this);
    content->setProperty("look", u"plain"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_head);
    layout->addWidget(m_customerNote);
    layout->addWidget(makeRule(content));
    for (PageSwitch *pages : {m_ofSubscription, m_ofCustomer, m_ofPortfolio})
        layout->addWidget(pages);
    for (const Pane &pane : std::as_const(m_panes)) {
        const bool grows = pane.page == Page::Cost || pane.page == Page::Changes;
        pane.widget->hide();
        layout->addWidget(pane.widget, grows ? 1 : 0);
    }
    layout->addStretch();
    setProperty("look", u"plain"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    followFocus(this);
    connectPanes();
    retranslate();
}

QList<DetailPane::Pane> DetailPane::makePanes()
{
    return {
        {Page::Why, m_why, [this] { m_why->setSubject(m_subject); }},
        {Page::Why, m_access, [this] { m_access->setSubject(m_subject); }},
        {Page::Cost, m_cost, [this] { m_cost->setSubject(m_subject); }},
        {Page::History, m_history, [this] { m_history->setSubject(m_subject); }},
        {Page::Plan, m_plan, [this] { m_plan->setSubject(m_subject); }},
        {Page::Overview, m_overview, [this] { m_overview->setAssessment(m_subject.assessment); }},
        {Page::Changes, m_changes, [this] { m_changes->askOnce(); }},
    };
}

void DetailPane::connectPanes()
{
    for (PageSwitch *pages : {m_ofSubscription, m_ofCustomer, m_ofPortfolio}) {
        connect(pages, &PageSwitch::chosen, this, [this] {
            showPage();
            verticalScrollBar()->setValue(0);
        });
    }
    connect(m_why, &WhyPane::onboardWanted, this, [this] {
        if (m_subject.subscription)
            Q_EMIT onboardWanted(m_subject.customer->id, {m_subject.subscription->id});
    });
    connect(m_cost, &CostPane::subjectWanted, this, &DetailPane::subjectWanted);
    connect(m_changes, &ChangesPane::subjectWanted, this, &DetailPane::subjectWanted);
    connect(m_overview, &OverviewPane::reasonWanted, this, &DetailPane::reasonWanted);
    connect(m_overview, &OverviewPane::customerWanted, this,
            [this](const CustomerId &customer) { Q_EMIT subjectWanted(customer, {}); });
}

void DetailPane::setSubject(const Subject &subject)
{
    if (!subject.assessment)
        return;
    // A picture that is still growing has nothing stored to be compared.
    if (subject.assessment != m_subject.assessment && subject.assessment->readAt.isValid())
        m_changes->forget();
    m_subject = subject;
    m_head->setSubject(subject);
    const bool customer = subject.customer && !subject.subscription;
    m_customerNote->show(customer ? subject.customer->id : CustomerId());
    m_customerNote->setVisible(customer);
    showPage();
    verticalScrollBar()->setValue(0);
}

PageSwitch &DetailPane::pages() const
{
    if (m_subject.subscription)
        return *m_ofSubscription;
    return m_subject.customer ? *m_ofCustomer : *m_ofPortfolio;
}

DetailPane::Page DetailPane::page() const { return Page(pages().page()); }

void DetailPane::setPage(Page page)
{
    for (PageSwitch *pages : {m_ofSubscription, m_ofCustomer, m_ofPortfolio})
        pages->setPage(int(page));
}

void DetailPane::showPage()
{
    if (!m_subject.assessment)
        return;
    for (PageSwitch *pages : {m_ofSubscription, m_ofCustomer, m_ofPortfolio})
        pages->setVisible(pages == &this->pages());
    const Page shown = page();
    for (const Pane &pane : std::as_const(m_panes)) {
        if (pane.page != shown)
            pane.widget->hide();
    }
    for (const Pane &pane : std::as_const(m_panes)) {
        if (pane.page != shown)
            continue;
        pane.fill();
        pane.widget->show();
    }
}

QSize DetailPane::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 200};
}

void DetailPane::retranslate()
{
    setAccessibleName(tr("Details of the selection"));
    const std::pair<Page, QString> words[] = {
        {Page::Why, tr("Why")},   {Page::Cost, tr("Cost")},         {Page::History, tr("History")},
        {Page::Plan, tr("Plan")}, {Page::Overview, tr("Overview")}, {Page::Changes, tr("Changes")},
    };
    for (const auto &[page, word] : words) {
        for (PageSwitch *pages : {m_ofSubscription, m_ofCustomer, m_ofPortfolio})
            pages->setWords(int(page), word);
    }
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
