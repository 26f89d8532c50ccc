// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretable.h"

namespace Pec {

void FigureTableModel::setTable(const FigureTable &table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = table;
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureTable::Row &row = m_table.rows[index.row()];
    const bool hasBar = index.column() == m_table.barColumn && row.barPermille >= 0;
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? row.cells.value(index.column()) : row.tip;
    case Qt::TextAlignmentRole:
        return m_table.columns[index.column()].isNumber ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    case MarkRole:
        return index.column() == m_table.markColumn && row.mark ? QVariant(int(*row.mark))
                                                                : QVariant();
    case BarRole:
        return hasBar ? QVariant(row.barPermille) : QVariant();
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const FigureTable::Column &column = m_table.columns[section];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(column.head) : QVariant();
}

} // namespace Pec
