// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportdialog.h"

#include "common/controls.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "models/plandesk.h"
#include "panes/pageswitch.h"
#include "panes/planpane.h"
#include "report/brandpage.h"
#include "report/contentpage.h"
#include "report/exportbar.h"
#include "report/previewpane.h"
#include "report/wordspage.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace Pec {

namespace {

//! What tells one plan's words from another's. The last 30 days stay the same plan when a refresh
//! moves them on.
QString planNamed(const ReportOrder &order)
{
    const QDate month = order.otherPeriod ? order.base.assessment->period.from : QDate();
    QStringList parts{name(order.base.audience), languageCode(order.base.language),
                      month.toString(Qt::ISODate), order.scope.reseller.value(),
                      order.scope.each ? u"each"_s : u"one"_s};
    for (const CustomerId &customer : order.scope.customers)
        parts.append(customer.value());
    return parts.join(u'\n');
}

} // namespace

ReportDialog::ReportDialog(const Text &text, PlanDesk &desk, const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_desk(desk)
    , m_now(facts.now)
    , m_current(facts.assessment)
    , m_kept(facts.choices)
    , m_pages(new PageSwitch(
          {int(Page::Content), int(Page::Findings), int(Page::Words), int(Page::Brand)}, this))
    , m_stack(new QStackedWidget(this))
    , m_content(new ContentPage(text, facts.choices, this))
    , m_findings(new PlanPane(text, desk, this))
    , m_findingsNote(makeLabel(this, "muted"))
    , m_words(new WordsPage(this))
    , m_brand(new BrandPage(text, facts.look, this))
    , m_preview(new PreviewPane(text, this))
    , m_export(new ExportBar(text, facts.keep, this))
{
    setWindowTitle(tr("Improvement plan"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_content->setAssessment(*m_current);
    layOut();
    connectParts();
    connectKeys();
    resizeToText(this, {1180, 780});
}

QWidget *ReportDialog::makeFindings()
{
    auto *area = new QScrollArea(this);
    area->setProperty("look", u"plain"_s);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    content->setProperty("look", u"plain"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    m_findings->hideReport();
    m_findingsNote->setText(tr("What is left out with a reason is listed in the appendix of your "
                               "own plan, and nowhere in a customer's. Ctrl+Z undoes a decision."));
    column->addWidget(m_findingsNote);
    column->addWidget(m_findings);
    column->addStretch(1);
    area->setWidget(content);
    followFocus(area);
    return area;
}

QWidget *ReportDialog::makeChoices()
{
    m_pages->setWords(int(Page::Content), tr("Content"));
    m_pages->setWords(int(Page::Findings), tr("Findings"));
    m_pages->setWords(int(Page::Words), tr("Words"));
    m_pages->setWords(int(Page::Brand), tr("Brand"));
    for (QWidget *page : {static_cast<QWidget *>(m_content), makeFindings(),
                          static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_brand)})
        m_stack->addWidget(page);
    auto *choices = new QWidget(this);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 12, 24, 12);
    head->addWidget(m_pages);
    column->addLayout(head);
    column->addWidget(makeRule(choices));
    column->addWidget(m_stack, 1);
    choices->setMinimumWidth(widthOf(54, choices));
    choices->setMaximumWidth(widthOf(70, choices));
    return choices;
}

void ReportDialog::layOut()
{
    auto *parts = new QHBoxLayout;
    parts->setSpacing(0);
    parts->addWidget(makeChoices(), 2);
    auto *rule = new QFrame(this);
    rule->setProperty("look", u"upright"_s);
    parts->addWidget(rule);
    parts->addWidget(m_preview, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(parts, 1);
    layout->addWidget(makeRule(this));
    layout->addWidget(m_export);
}

void ReportDialog::connectParts()
{
    connect(m_pages, &PageSwitch::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_pages, &PageSwitch::chosen, this, [this](int page) { // where a change is seen
        if (Page(page) == Page::Words)
            m_preview->showFirstPart();
        if (Page(page) == Page::Brand)
            m_preview->showCover();
    });
    connect(m_content, &ContentPage::changed, this, &ReportDialog::refresh);
    connect(m_content, &ContentPage::filesChanged, this, &ReportDialog::keepChoices);
    connect(m_content, &ContentPage::monthChanged, this, &ReportDialog::takeMonth);
    connect(m_words, &WordsPage::changed, this, &ReportDialog::refresh);
    connect(m_brand, &BrandPage::changed, this, [this] {
        Q_EMIT lookChanged(m_brand->look());
        refresh();
    });
    connect(&m_desk, &PlanDesk::planChanged, this, &ReportDialog::refresh);
    connect(&m_desk, &PlanDesk::entryChanged, this, &ReportDialog::refresh);
    connect(m_preview, &PreviewPane::changed, this, &ReportDialog::takePreview);
    connect(m_export, &ExportBar::writeWanted, this, &ReportDialog::write);
    connect(m_export, &ExportBar::closeWanted, this, &ReportDialog::reject);
    connect(m_export, &ExportBar::busyChanged, m_stack, &QWidget::setDisabled);
}

//! Fields that share the undo of the plan leave its keys to the window, which this is as well.
void ReportDialog::connectKeys()
{
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &ReportDialog::helpWanted);
    const QList<QKeySequence> redo{Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y};
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_desk,
            &PlanDesk::undo);
    for (const QKeySequence &keys : redo)
        connect(new QShortcut(keys, this), &QShortcut::activated, &m_desk, &PlanDesk::redo);
}

ReportDialog::Page ReportDialog::page() const { return Page(m_pages->page()); }

void ReportDialog::showPage(Page page) { m_pages->setPage(int(page)); }

void ReportDialog::setScope(const ReportScope &scope) { m_content->setScope(scope); }

void ReportDialog::setAssessment(const std::shared_ptr<const Assessment> &assessment)
{
    m_current = assessment;
    m_content->setAssessment(*assessment);
    m_ofMonth.reset();
    takeMonth(); // read anew
}

void ReportDialog::takeMonth()
{
    m_ofMonth.reset();
    if (const auto month = m_content->month(); month)
        Q_EMIT monthWanted(*month);
    else
        refresh();
}

void ReportDialog::setMonth(QDate month,
                            const Result<std::shared_ptr<const Assessment>> &assessment)
{
    if (m_content->month() != month)
        return; // another one was chosen since
    if (!assessment || !*assessment)
        return m_content->takeNoMonth();
    m_ofMonth = *assessment;
    refresh();
}

ReportChoices ReportDialog::choices() const
{
    ReportChoices choices = m_kept;
    m_content->read(choices);
    return choices;
}

void ReportDialog::setBefore(const QList<ExportedPlan> &before)
{
    m_before = before;
    refresh();
}

ReportOrder ReportDialog::order() const
{
    const ReportChoices chosen = choices();
    ReportOrder order;
    order.scope = m_content->scope();
    order.otherPeriod = m_ofMonth != nullptr;
    order.base.assessment = m_ofMonth ? m_ofMonth : m_current;
    order.base.plan.entries = m_desk.entries();
    order.base.audience = chosen.audience;
    order.base.language = chosen.language;
    order.base.currency = chosen.currency;
    order.base.leftOut = chosen.leftOut;
    order.base.wording = m_words->wording();
    order.base.before = m_before;
    order.base.now = m_now();
    order.files = {chosen.folder, chosen.formats, chosen.paper, chosen.attach, m_brand->look()};
    return order;
}

void ReportDialog::refresh()
{
    keepChoices();
    if (!isVisible() || (m_content->month() && !m_ofMonth))
        return; // nobody looks, or the month is being read
    ReportOrder wanted = order();
    m_words->setPlan(planNamed(wanted), isSeveral(wanted.base, wanted.scope), wanted.base.audience);
    wanted.base.wording = m_words->wording(); // of this plan
    const QList<CustomerId> customers = customersOf(*wanted.base.assessment, wanted.scope);
    m_findings->setCustomers({customers.cbegin(), customers.cend()});
    m_preview->show(wanted);
}

void ReportDialog::keepChoices()
{
    const ReportChoices chosen = choices();
    if (std::exchange(m_kept, chosen) != chosen)
        Q_EMIT choicesChanged(chosen);
}

void ReportDialog::takePreview()
{
    const auto &shown = m_preview->preview().shown();
    m_words->setSentences(shown ? shown->sentences : QList<ReportSentence>());
    m_export->setPossible(shown.has_value());
}

void ReportDialog::write()
{
    m_desk.takeTyped();
    m_brand->takeTyped();
    if (!m_content->check()) {
        showPage(Page::Content);
        (void)m_content->check(); // only what is seen can take the cursor
        return;
    }
    m_export->write(order());
}

void ReportDialog::reject()
{
    if (m_export->isBusy())
        return;
    m_desk.takeTyped();
    m_brand->takeTyped();
    QDialog::reject();
}

void ReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT languageChanged();
}

void ReportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh();
}

} // namespace Pec
