// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/copyabletable.h"

#include "common/controls.h"
#include "models/rowsastext.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace Pec {

namespace {

//! Asks for the height that words take beside the style sheet's padding, which Qt paints but does
//! not count: the last line of a wrapped sentence would be cut.
class WrappedCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        constexpr int kPadding = 24;
        QStyleOptionViewItem narrowed = option;
        if (narrowed.rect.width() > 2 * kPadding)
            narrowed.rect.setWidth(narrowed.rect.width() - kPadding);
        return QStyledItemDelegate::sizeHint(narrowed, index);
    }
};

} // namespace

CopyableTable::CopyableTable(int mostRows, QWidget *parent)
    : QTableView(parent)
    , m_mostRows(mostRows)
    , m_copy(new QAction(this))
{
    if (mostRows > 0)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new WrappedCells(this));
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &CopyableTable::copyRows);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    retranslate();
}

void CopyableTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &CopyableTable::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &CopyableTable::fit);
    fit();
}

void CopyableTable::setYielding(const QList<int> &columns)
{
    m_yielding = columns;
    horizontalHeader()->setStretchLastSection(false);
    fit();
}

void CopyableTable::fit()
{
    resizeColumnsToContents();
    const int widest = widthOf(30, this);
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 8, widest));
    shareRoom();
    updateGeometry();
}

//! Not by QHeaderView::Stretch, which cuts headings before it lets the table scroll.
void CopyableTable::shareRoom()
{
    if (m_yielding.isEmpty() || !model())
        return;
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column)
        room -= m_yielding.contains(column) ? 0 : columnWidth(column);
    for (const int column : std::as_const(m_yielding)) {
        constexpr int kBold = 8; // headings are, which the style does not count
        setColumnWidth(column, std::max(int(room / m_yielding.size()),
                                        horizontalHeader()->sectionSizeHint(column) + kBold));
    }
    if (wordWrap())
        resizeRowsToContents();
}

void CopyableTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

void CopyableTable::copyRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(model()->index(row, 0));
    }
    QList<int> columns;
    for (int column = 0; column < model()->columnCount(); ++column)
        columns.append(column);
    copyToClipboard(rowsAsText(rows, columns));
}

QSize CopyableTable::sizeHint() const
{
    if (m_mostRows == 0 || !model())
        return QTableView::sizeHint();
    const int rows = std::clamp(model()->rowCount(), 1, m_mostRows);
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
                + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth()};
}

QSize CopyableTable::minimumSizeHint() const
{
    return {120, m_mostRows == 0 ? 120 : sizeHint().height()};
}

void CopyableTable::retranslate()
{
    m_copy->setText(tr("&Copy rows"));
    horizontalHeader()->setAccessibleName(tr("Columns"));
}

void CopyableTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
