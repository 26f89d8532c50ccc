// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/customertree.h"

#include "common/controls.h"
#include "models/customertreemodel.h"
#include "models/rowsastext.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace Pec {

CustomerTree::CustomerTree(QWidget *parent)
    : QTreeView(parent)
    , m_copyRows(new QAction(this))
    , m_copyId(new QAction(this))
{
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(true);
    setIconSize({16, 16});
    setIndentation(18);
    setTextElideMode(Qt::ElideRight);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(0); // what is in sight; ten thousand rows take their time
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &CustomerTree::showColumnMenu);

    m_copyRows->setShortcut(QKeySequence::Copy);
    m_copyRows->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copyRows, &QAction::triggered, this, &CustomerTree::copyRows);
    connect(m_copyId, &QAction::triggered, this, &CustomerTree::copyId);
    addActions({m_copyRows, m_copyId});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    retranslate();
}

void CustomerTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    setSortingEnabled(true);
}

void CustomerTree::restoreColumns(const QByteArray &state)
{
    m_ownWidths = !state.isEmpty() && header()->restoreState(state);
    if (!m_ownWidths)
        setDefaultColumns();
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

void CustomerTree::fitColumns()
{
    if (m_ownWidths)
        return;
    constexpr int kWidest = 170;
    for (int column = CustomerTreeModel::NameColumn + 1; column < model()->columnCount();
         ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column), kWidest));
    }
}

QByteArray CustomerTree::columns() const { return header()->saveState(); }

void CustomerTree::setDefaultColumns()
{
    using Model = CustomerTreeModel;
    constexpr int kNameCharacters = 25;
    setColumnWidth(Model::NameColumn, kNameCharacters * fontMetrics().horizontalAdvance(u'0') + 24);
    // What brought the user here stands where no scroll bar hides it.
    header()->moveSection(header()->visualIndex(Model::MissedCreditColumn), 2);
    header()->moveSection(header()->visualIndex(Model::CostColumn), 3);
    header()->moveSection(header()->visualIndex(Model::PecShareColumn), 4);
    header()->setSortIndicator(Model::MissedCreditColumn, Qt::DescendingOrder);
}

void CustomerTree::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = CustomerTreeModel::NameColumn + 1; column < model()->columnCount();
         ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(header()->mapToGlobal(position));
}

QModelIndexList CustomerTree::rowsInViewOrder() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &left, const QModelIndex &right) {
        return visualRect(left).top() < visualRect(right).top();
    });
    return rows;
}

void CustomerTree::copyRows() const
{
    QList<int> shown;
    for (int position = 0; position < header()->count(); ++position) {
        const int column = header()->logicalIndex(position);
        if (!isColumnHidden(column))
            shown.append(column);
    }
    const QString text = rowsAsText(rowsInViewOrder(), shown);
    if (!text.isEmpty())
        copyToClipboard(text);
}

void CustomerTree::copyId() const
{
    QStringList ids;
    const QModelIndexList rows = rowsInViewOrder();
    for (const QModelIndex &row : rows)
        ids.append(row.data(CustomerTreeModel::IdRole).toString());
    if (!ids.isEmpty())
        copyToClipboard(ids.join(u'\n'));
}

//! The base class looks up the place of every changed cell, also of rows that are folded away: a
//! fifth of a second for ten thousand of them. Rows keep their height, so painting is all there is
//! to do.
void CustomerTree::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                               const QList<int> &roles)
{
    if (topLeft.row() == bottomRight.row())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    else
        viewport()->update();
}

void CustomerTree::retranslate()
{
    m_copyRows->setText(tr("&Copy rows"));
    m_copyId->setText(tr("Copy &id"));
    setAccessibleName(tr("Customers and subscriptions"));
    header()->setAccessibleName(tr("Columns"));
}

void CustomerTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
