// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree/customertree.h"

#include "common/controls.h"
#include "models/customertreemodel.h"
#include "models/rowsastext.h"
#include "tree/matchdelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace Pec {

CustomerTree::CustomerTree(CustomerTreeModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_matches(new MatchDelegate(this))
    , m_copyRows(new QAction(this))
    , m_copyId(new QAction(this))
{
    setItemDelegate(m_matches);
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

    // Before the base class forgets, and after it has.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &CustomerTree::rememberState);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &CustomerTree::restoreState);
    connect(&model, &CustomerTreeModel::filterChanged, this, [this] {
        m_matches->setWords(m_model.filter().words());
        viewport()->update();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CustomerTree::selectedRowsChanged);
    setSortingEnabled(true);
    retranslate();
}

void CustomerTree::rememberOpened(const QModelIndex &parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (!isExpanded(index))
            continue;
        m_opened.insert(m_model.keyOf(index));
        rememberOpened(index);
    }
}

void CustomerTree::rememberState()
{
    if (!m_showsFound) {
        m_opened.clear();
        rememberOpened({});
    }
    m_selected.clear();
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_selected.insert(m_model.keyOf(row));
    m_current = m_model.keyOf(currentIndex());
    m_scrolled = verticalScrollBar()->value();
}

void CustomerTree::openRows(const QModelIndex &parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (!m_model.hasChildren(index)) // nearly all rows: they are not looked up
            continue;
        if (m_showsFound || m_opened.contains(m_model.keyOf(index))) {
            expand(index);
            openRows(index);
        }
    }
}

void CustomerTree::openEverything()
{
    scheduleDelayedItemsLayout(); // opening is then only noted
    const bool showsFound = std::exchange(m_showsFound, true);
    openRows({});
    m_showsFound = showsFound;
}

void CustomerTree::restoreState()
{
    m_showsFound = !m_model.filter().isEmpty();
    // The base class lays rows out when it paints, so that opening each costs next to nothing.
    if (m_showsFound || !m_opened.isEmpty())
        openRows({});
    QItemSelection selection;
    QModelIndex current;
    const QModelIndexList selected = m_model.indexesOfKeys(m_selected);
    for (const QModelIndex &row : selected) {
        selection.select(row, row);
        if (m_model.keyOf(row) == m_current)
            current = row;
    }
    const QSignalBlocker quiet(selectionModel()); // told once, below
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    executeDelayedItemsLayout();
    if (std::exchange(m_shownFilter, m_model.filter()) == m_model.filter())
        verticalScrollBar()->setValue(m_scrolled);
    else
        scrollTo(current);
    Q_EMIT selectedRowsChanged();
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
    const int widest = 25 * fontMetrics().horizontalAdvance(u'0');
    constexpr int kHeadingMargin = 30;
    QFont bold = font();
    bold.setBold(true);
    for (int column = 1; column < m_model.columnCount(); ++column) {
        resizeColumnToContents(column);
        const QString heading =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        // The style does not count that headings are bold.
        const int needed = QFontMetrics(bold).horizontalAdvance(heading) + kHeadingMargin;
        setColumnWidth(column, std::max(needed, std::min(columnWidth(column), widest)));
    }
    // Not by the states of now: they change while a refresh reads on.
    int status = 0;
    const QStringList words = m_model.statusWords();
    for (const QString &one : words)
        status = std::max(status, fontMetrics().horizontalAdvance(one));
    const int column = int(CustomerColumn::Status);
    setColumnWidth(column, std::max(columnWidth(column), status + iconSize().width() + 28));
    const int unused = viewport()->width() - header()->length();
    const int name = int(CustomerColumn::Name);
    if (unused > 0 && sizeHintForColumn(name) > columnWidth(name))
        setColumnWidth(name, std::min(sizeHintForColumn(name), columnWidth(name) + unused));
}

QByteArray CustomerTree::columns() const { return header()->saveState(); }

void CustomerTree::setDefaultColumns()
{
    const auto move = [this](CustomerColumn column, int position) {
        header()->moveSection(header()->visualIndex(int(column)), position);
    };
    constexpr int kNameCharacters = 25;
    setColumnWidth(int(CustomerColumn::Name),
                   kNameCharacters * fontMetrics().horizontalAdvance(u'0') + 24);
    // What brought the user here stands where no scroll bar hides it.
    move(CustomerColumn::MissedCredit, 2);
    move(CustomerColumn::Cost, 3);
    move(CustomerColumn::PecShare, 4);
    setColumnHidden(int(CustomerColumn::EligibleCost), true);
    setColumnHidden(int(CustomerColumn::Owner), true);
    header()->setSortIndicator(int(CustomerColumn::MissedCredit), Qt::DescendingOrder);
}

void CustomerTree::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < m_model.columnCount(); ++column) {
        QAction *action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(header()->mapToGlobal(position));
}

QModelIndexList CustomerTree::rowsInViewOrder() const
{
    // By the rows' places from the top down: where they are drawn is slow to ask for.
    std::vector<std::pair<QList<int>, QModelIndex>> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &row : selected) {
        QList<int> path;
        for (QModelIndex above = row; above.isValid(); above = above.parent())
            path.prepend(above.row());
        rows.emplace_back(path, row);
    }
    std::sort(rows.begin(), rows.end(),
              [](const auto &one, const auto &other) { return one.first < other.first; });
    QModelIndexList ordered;
    for (const auto &[path, row] : rows)
        ordered.append(row);
    return ordered;
}

QList<int> CustomerTree::shownColumns() const
{
    QList<int> shown;
    for (int position = 0; position < header()->count(); ++position) {
        const int column = header()->logicalIndex(position);
        if (!isColumnHidden(column))
            shown.append(column);
    }
    return shown;
}

void CustomerTree::copyRows() const
{
    const QString text = rowsAsText(rowsInViewOrder(), shownColumns());
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

void CustomerTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (!selectionModel()->hasSelection())
        return;
    // Asked for by a key, it stands below the current row.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? visualRect(currentIndex()).bottomLeft() : event->pos();
    Q_EMIT contextMenuWanted(viewport()->mapToGlobal(place));
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
