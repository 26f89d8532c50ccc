// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/costtablemodel.h"

namespace Pec {

CostTableModel::CostTableModel(const Text &text, QObject *parent)
    : QAbstractTableModel(parent)
    , m_text(text)
{}

void CostTableModel::setSeries(const CostSeries &series)
{
    beginResetModel();
    m_series = series;
    endResetModel();
}

void CostTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_series.columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CostTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.columns.size());
}

int CostTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CostTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= TotalColumn
        && index.column() <= ShareColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    // The newest day first: it is the one that is asked for.
    return displayText(m_series.columns[m_series.columns.size() - 1 - index.row()], index.column());
}

QVariant CostTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= TotalColumn && section <= ShareColumn;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return m_series.grain == CostGrain::Day ? tr("Day") : tr("Month");
    case TotalColumn:
        return tr("Cost");
    case ShareColumn:
        return tr("Share");
    case NoteColumn:
        return tr("Note");
    default:
        return m_text.costPart(CostPart(section - FirstPartColumn));
    }
}

QString CostTableModel::displayText(const CostColumn &column, int section) const
{
    switch (section) {
    case DateColumn:
        return m_series.grain == CostGrain::Day ? m_text.date(column.date)
                                                : m_text.month(column.date);
    case TotalColumn:
        return m_text.money(column.parts.sum(), m_series.currency);
    case ShareColumn:
        return m_text.percent(column.parts.shareBasisPoints());
    case NoteColumn:
        if (!column.inPeriodOfRecentDays)
            return {};
        return m_series.grain == CostGrain::Day ? tr("under 48 hours old")
                                                : tr("month not complete");
    default:
        return m_text.money(column.parts[CostPart(section - FirstPartColumn)], m_series.currency);
    }
}

} // namespace Pec
