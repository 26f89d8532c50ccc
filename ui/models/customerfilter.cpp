// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerfilter.h"

#include "models/customertreemodel.h"

#include <algorithm>

namespace Pec {

namespace {

int compareNames(const QModelIndex &left, const QModelIndex &right)
{
    return QString::localeAwareCompare(
        left.siblingAtColumn(CustomerTreeModel::NameColumn).data().toString(),
        right.siblingAtColumn(CustomerTreeModel::NameColumn).data().toString());
}

} // namespace

CustomerFilter::CustomerFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSortRole(CustomerTreeModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void CustomerFilter::setSearch(const QString &typed)
{
    const QStringList words = typed.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void CustomerFilter::beginRefresh() { setDynamicSortFilter(false); }

void CustomerFilter::endRefresh()
{
    if (!m_words.isEmpty())
        invalidateFilter(); // what is searched holds states, which may be others now
    setDynamicSortFilter(true); // sorts
}

bool CustomerFilter::hasChildren(const QModelIndex &parent) const
{
    if (!m_words.isEmpty())
        return QSortFilterProxyModel::hasChildren(parent);
    return sourceModel()->hasChildren(mapToSource(parent));
}

bool CustomerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text =
        sourceModel()->index(row, 0, parent).data(CustomerTreeModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word); });
}

bool CustomerFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant leftValue = left.data(sortRole());
    const QVariant rightValue = right.data(sortRole());
    if (leftValue != rightValue)
        return QSortFilterProxyModel::lessThan(left, right);
    // Equal rows read from A to Z in either order.
    const int order = compareNames(left, right);
    return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
}

} // namespace Pec
