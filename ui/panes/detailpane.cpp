// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/detailpane.h"

#include "common/controls.h"
#include "core/strings.h"
#include "panes/accesspane.h"
#include "panes/costpane.h"
#include "panes/history/historypane.h"
#include "panes/pageswitch.h"
#include "panes/portfolio/changespane.h"
#include "panes/portfolio/overviewpane.h"
#include "panes/subjecthead.h"
#include "panes/whypane.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Pec {

DetailPane::DetailPane(const Text &text, QWidget *parent)
    : QScrollArea(parent)
    , m_head(new SubjectHead(text))
    , m_ofSubscription(new PageSwitch({int(Page::Why), int(Page::Cost), int(Page::History)}))
    , m_ofPortfolio(new PageSwitch({int(Page::Overview), int(Page::Cost), int(Page::Changes)}))
    , m_why(new WhyPane(text))
    , m_access(new AccessPane(text))
    , m_cost(new CostPane(text))
    , m_history(new HistoryPane(text))
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
    layout->addWidget(makeRule(content));
    layout->addWidget(m_ofSubscription);
    layout->addWidget(m_ofPortfolio);
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
        {Page::Overview, m_overview, [this] { m_overview->setAssessment(m_subject.assessment); }},
        {Page::Changes, m_changes, [this] { m_changes->askOnce(); }},
    };
}

void DetailPane::connectPanes()
{
    for (PageSwitch *pages : {m_ofSubscription, m_ofPortfolio}) {
        connect(pages, &PageSwitch::chosen, this, [this] {
            showPage();
            verticalScrollBar()->setValue(0);
        });
    }
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
    showPage();
    verticalScrollBar()->setValue(0);
}

DetailPane::Page DetailPane::page() const
{
    if (m_subject.subscription)
        return Page(m_ofSubscription->page());
    return m_subject.customer ? Page::Cost : Page(m_ofPortfolio->page());
}

void DetailPane::setPage(Page page)
{
    m_ofSubscription->setPage(int(page));
    m_ofPortfolio->setPage(int(page));
}

void DetailPane::showPage()
{
    if (!m_subject.assessment)
        return;
    m_ofSubscription->setVisible(m_subject.subscription != nullptr);
    m_ofPortfolio->setVisible(m_subject.customer == nullptr);
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
    m_ofSubscription->setWords(int(Page::Why), tr("Why"));
    m_ofSubscription->setWords(int(Page::Cost), tr("Cost"));
    m_ofSubscription->setWords(int(Page::History), tr("History"));
    m_ofPortfolio->setWords(int(Page::Overview), tr("Overview"));
    m_ofPortfolio->setWords(int(Page::Cost), tr("Cost"));
    m_ofPortfolio->setWords(int(Page::Changes), tr("Changes"));
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
