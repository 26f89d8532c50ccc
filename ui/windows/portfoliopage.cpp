// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/portfoliopage.h"

#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"
#include "models/customerfilter.h"
#include "models/customertreemodel.h"
#include "panes/costpane.h"
#include "panes/detailpane.h"
#include "panes/portfoliohead.h"
#include "windows/customertree.h"
#include "windows/uisettings.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

PortfolioPage::PortfolioPage(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_head(new PortfolioHead(text, this))
    , m_model(new CustomerTreeModel(
          text, [](Status status) { return icon(status); }, this))
    , m_filter(new CustomerFilter(*m_model, this))
    , m_tree(new CustomerTree(this))
    , m_noMatch(makeLabel(this, "muted"))
    , m_details(new DetailPane(text, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_tree->setModel(m_filter);
    m_noMatch->setMargin(16);
    m_noMatch->hide();
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
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

    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PortfolioPage::showSelection);
    connect(m_details, &DetailPane::subjectWanted, this, &PortfolioPage::openSubject);
    connect(m_details, &DetailPane::reasonWanted, this, &PortfolioPage::reasonWanted);
    retranslate();
}

void PortfolioPage::setAssessment(std::shared_ptr<const Assessment> assessment)
{
    m_assessment = std::move(assessment);
    const bool wasEmpty = m_model->rowCount() == 0;
    m_filter->beginRefresh();
    m_model->setAssessment(m_assessment);
    m_filter->endRefresh();
    if (!m_assessment)
        return;
    m_head->setAssessment(m_assessment);
    // Rows, columns and charts in one go would hold up keys and mouse for longer than a frame.
    if (wasEmpty) // columns that move while figures fill in would be in the way
        QMetaObject::invokeMethod(m_tree, &CustomerTree::fitColumns, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &PortfolioPage::showSelection, Qt::QueuedConnection);
}

void PortfolioPage::setSearch(const QString &typed)
{
    m_filter->setSearch(typed);
    const bool searching = !typed.trimmed().isEmpty();
    m_noMatch->setVisible(searching && m_filter->rowCount() == 0);
    if (!searching)
        return;
    // Hits below a customer must be seen; few enough rows are left to open them all.
    constexpr int kMostOpened = 200;
    const int rows = std::min(m_filter->rowCount(), kMostOpened);
    for (int row = 0; row < rows; ++row)
        m_tree->expand(m_filter->index(row, 0));
}

void PortfolioPage::showSelection()
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    Subject subject{m_assessment, nullptr, nullptr};
    if (rows.size() == 1) {
        const QModelIndex source = m_filter->mapToSource(rows.first());
        subject.customer = m_model->customer(source);
        subject.subscription = m_model->subscription(source);
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

void PortfolioPage::openSubject(const CustomerId &customer, const SubscriptionId &subscription)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QModelIndex found = m_model->index(row, 0);
        if (const CustomerAssessment *one = m_model->customer(found); !one || one->id != customer)
            continue;
        for (int child = 0; child < m_model->rowCount(found) && !subscription.isEmpty(); ++child) {
            const QModelIndex index = m_model->index(child, 0, m_model->index(row, 0));
            if (m_model->subscription(index)->id == subscription)
                found = index;
        }
        const QModelIndex shown = m_filter->mapFromSource(found);
        if (!shown.isValid())
            return;
        m_tree->setCurrentIndex(shown);
        m_tree->scrollTo(shown);
        return;
    }
}

void PortfolioPage::restore(const UiSettings &settings)
{
    m_tree->restoreColumns(settings.state(u"columns"_s));
    if (!m_splitter->restoreState(settings.state(u"splitter"_s)))
        m_splitter->setSizes({860, 460});
    m_details->cost().setGrain(settings.isDaily() ? CostGrain::Day : CostGrain::Month);
}

void PortfolioPage::save(UiSettings &settings) const
{
    settings.setState(u"columns"_s, m_tree->columns());
    settings.setState(u"splitter"_s, m_splitter->saveState());
    settings.setDaily(m_details->cost().grain() == CostGrain::Day);
}

void PortfolioPage::retranslate()
{
    m_noMatch->setText(tr("No customer or subscription holds these words. Esc clears the search."));
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
