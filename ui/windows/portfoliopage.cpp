// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/portfoliopage.h"

#include "common/announce.h"
#include "common/controls.h"
#include "common/icons.h"
#include "common/knownpage.h"
#include "core/strings.h"
#include "domain/portal.h"
#include "models/customertreemodel.h"
#include "models/plandesk.h"
#include "panes/costpane.h"
#include "panes/detailpane.h"
#include "panes/planpane.h"
#include "tree/customertree.h"
#include "tree/filterbar.h"
#include "tree/rowmenu.h"
#include "tree/viewsheet.h"
#include "windows/uisettings.h"
#include "windows/viewexport.h"

#include <QApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

PortfolioPage::PortfolioPage(const Text &text, PlanDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_head(new PortfolioHead(text, this))
    , m_model(new CustomerTreeModel(
          text, [](Status status) { return icon(status); }, this))
    , m_filters(new FilterBar(text, *m_model, this))
    , m_export(new ViewExport(*this))
    , m_tree(new CustomerTree(*m_model, this))
    , m_noMatch(makeLabel(this, "muted"))
    , m_details(new DetailPane(text, desk, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_noMatch->setMargin(16);
    m_noMatch->hide();
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_filters);
    leftLayout->addWidget(m_noMatch);
    leftLayout->addWidget(m_tree, 1);

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_splitter, 1);

    connect(m_tree, &CustomerTree::selectedRowsChanged, this, &PortfolioPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PortfolioPage::tellNoMatch);
    // Once the typing rests, or each key would be talked over.
    m_filtered.setSingleShot(true);
    m_filtered.setInterval(std::chrono::milliseconds(700));
    connect(m_model, &CustomerTreeModel::filterChanged, &m_filtered, qOverload<>(&QTimer::start));
    connect(&m_filtered, &QTimer::timeout, this, &PortfolioPage::announceRows);
    connect(m_filters, &FilterBar::searchChanged, this, &PortfolioPage::searchChanged);
    connect(m_head, &PortfolioHead::rowsWanted, this, &PortfolioPage::showRows);
    const auto showNotes = [this, &desk] { m_model->setNotes(desk.notes()); };
    connect(&desk, &PlanDesk::notesChanged, this, showNotes);
    connect(&desk, &PlanDesk::noteChanged, this, showNotes);
    connect(m_export, &ViewExport::finished, this, &PortfolioPage::exported);
    connect(m_details, &DetailPane::subjectWanted, this, &PortfolioPage::openSubject);
    connect(m_details, &DetailPane::reasonWanted, this, &PortfolioPage::showReason);
    connect(m_details, &DetailPane::onboardWanted, this, &PortfolioPage::onboardWanted);
    connect(&m_details->plan(), &PlanPane::reportWanted, this,
            [this] { Q_EMIT reportWanted(reportScope()); });
    connectMenu(desk);
    retranslate();
}

void PortfolioPage::setAssessment(std::shared_ptr<const Assessment> assessment)
{
    m_assessment = std::move(assessment);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->setAssessment(m_assessment);
    m_filters->setAssessment(m_assessment);
    if (!m_assessment)
        return;
    m_head->setAssessment(m_assessment);
    // Rows, columns and charts in one go would hold up keys and mouse for longer than a frame.
    if (wasEmpty) // columns that move while figures fill in would be in the way
        QMetaObject::invokeMethod(m_tree, &CustomerTree::fitColumns, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &PortfolioPage::showSelection, Qt::QueuedConnection);
}

void PortfolioPage::setSearch(const QString &typed) { m_filters->setSearch(typed); }

void PortfolioPage::openFilters() { m_filters->open(); }

void PortfolioPage::connectMenu(PlanDesk &desk)
{
    auto *menu = new RowMenu(*m_tree, *m_model, this);
    connect(menu, &RowMenu::explainWanted, this, [this] {
        m_details->setPage(DetailPane::Page::Why);
        m_details->setFocus(Qt::OtherFocusReason);
    });
    connect(menu, &RowMenu::portalWanted, this, &PortfolioPage::openPortal);
    connect(menu, &RowMenu::planWanted, &desk, &PlanDesk::accept);
    connect(menu, &RowMenu::onboardWanted, this, &PortfolioPage::onboardWanted);
    connect(menu, &RowMenu::reportWanted, this, [this] { Q_EMIT reportWanted(reportScope()); });
    connect(menu, &RowMenu::onlyResellerWanted, this, [this](const ResellerId &reseller) {
        TreeFilter filter = m_model->filter();
        filter.resellers = {reseller};
        m_filters->setFilter(filter);
    });
}

QString PortfolioPage::helpPage() const
{
    if (!m_details->isAncestorOf(QApplication::focusWidget()))
        return u"portfolio"_s;
    switch (m_details->page()) {
    case DetailPane::Page::Why:
        return u"why"_s;
    case DetailPane::Page::Cost:
        return u"cost"_s;
    case DetailPane::Page::History:
        return u"history"_s;
    case DetailPane::Page::Plan:
        return u"plan"_s;
    case DetailPane::Page::Overview:
        return u"overview"_s;
    case DetailPane::Page::Changes:
        return u"changes"_s;
    }
    return u"portfolio"_s;
}

void PortfolioPage::openPortal()
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    const CustomerAssessment *customer =
        rows.size() == 1 ? m_model->customer(rows.first()) : nullptr;
    if (!customer)
        return;
    const SubscriptionAssessment *subscription = m_model->subscription(rows.first());
    openKnownPage(subscription ? portalPage(*m_assessment, *subscription) : portalPage(*customer));
}

void PortfolioPage::exportView()
{
    if (m_assessment)
        m_export->ask([this] {
            return sheetOfView(*m_model, m_tree->shownColumns(), *m_assessment, m_text);
        });
}

ReportScope PortfolioPage::reportScope() const
{
    ReportScope scope;
    const QModelIndexList rows = m_tree->rowsInViewOrder();
    for (const QModelIndex &row : rows) {
        const CustomerAssessment *customer = m_model->customer(row);
        if (customer && !scope.customers.contains(customer->id))
            scope.customers.append(customer->id);
        else if (!customer && rows.size() == 1)
            scope.reseller = ResellerId(m_model->row(row).id());
    }
    return scope;
}

void PortfolioPage::showEverything()
{
    m_filters->clear();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void PortfolioPage::tellNoMatch()
{
    m_noMatch->setVisible(!m_model->filter().isEmpty() && m_model->rowCount() == 0);
}

void PortfolioPage::announceRows()
{
    announce(this, m_noMatch->isHidden() ? m_filters->counted() : m_noMatch->text());
}

void PortfolioPage::showRows(PortfolioHead::Part part)
{
    Q_EMIT searchChanged({});
    const auto sortBy = [this](CustomerColumn column) {
        m_tree->setColumnHidden(int(column), false);
        m_tree->sortByColumn(int(column), Qt::DescendingOrder);
    };
    switch (part) {
    case PortfolioHead::Part::EligibleCost:
        m_filters->setFilter({});
        sortBy(CustomerColumn::EligibleCost);
        break;
    case PortfolioHead::Part::Share:
        m_filters->setFilter(TreeFilter::withCredit());
        sortBy(CustomerColumn::PecShare);
        break;
    case PortfolioHead::Part::MissedCredit:
        m_filters->setFilter(TreeFilter::missingCredit());
        sortBy(CustomerColumn::MissedCredit);
        break;
    case PortfolioHead::Part::NeedAction:
        m_filters->setFilter(TreeFilter::needingAction());
        sortBy(CustomerColumn::MissedCredit);
        break;
    }
    m_tree->setFocus(Qt::OtherFocusReason);
}

void PortfolioPage::showSelection()
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    Subject subject{m_assessment, nullptr, nullptr};
    if (rows.size() == 1) {
        subject.customer = m_model->customer(rows.first());
        subject.subscription = m_model->subscription(rows.first());
    }
    m_details->setSubject(subject);
    if (subject.customer)
        Q_EMIT customerOpened(subject.customer->id);
}

void PortfolioPage::showChanges()
{
    m_tree->clearSelection();
    m_details->setPage(DetailPane::Page::Changes);
}

void PortfolioPage::showReason(Reason reason)
{
    TreeFilter filter;
    filter.reasons = {reason};
    Q_EMIT searchChanged({});
    m_filters->setFilter(filter);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void PortfolioPage::openSubject(const CustomerId &customer, const SubscriptionId &subscription)
{
    const QString key = subscription.isEmpty() ? CustomerTreeModel::keyOf(customer)
                                               : CustomerTreeModel::keyOf(subscription);
    QModelIndexList found = m_model->indexesOfKeys({key});
    if (found.isEmpty()) { // hidden by the search or a filter
        m_filters->clear();
        found = m_model->indexesOfKeys({key});
    }
    if (found.isEmpty())
        return;
    m_tree->setCurrentIndex(found.first());
    m_tree->scrollTo(found.first());
}

void PortfolioPage::restore(UiSettings &settings)
{
    m_tree->restoreColumns(settings.state(u"columns"_s));
    const int grouping = settings.state(u"grouping"_s).toInt();
    if (grouping > 0 && grouping < kGroupingCount)
        m_filters->setGrouping(Grouping(grouping));
    m_filters->setSavedFilters(QJsonDocument::fromJson(settings.state(u"filters"_s)).object());
    connect(m_filters, &FilterBar::savedFiltersChanged, this, [this, &settings] {
        settings.setState(u"filters"_s, QJsonDocument(m_filters->savedFilters()).toJson());
    });
    if (!m_splitter->restoreState(settings.state(u"splitter"_s)))
        m_splitter->setSizes({860, 460});
    m_details->cost().setGrain(settings.isDaily() ? CostGrain::Day : CostGrain::Month);
}

void PortfolioPage::save(UiSettings &settings) const
{
    settings.setState(u"columns"_s, m_tree->columns());
    settings.setState(u"grouping"_s, QByteArray::number(int(m_model->grouping())));
    settings.setState(u"splitter"_s, m_splitter->saveState());
    settings.setDaily(m_details->cost().grain() == CostGrain::Day);
}

void PortfolioPage::retranslate()
{
    m_noMatch->setText(tr("Nothing fits this search and these filters. Esc shows everything."));
    m_model->retranslate();
    m_tree->fitColumns();
}

void PortfolioPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
