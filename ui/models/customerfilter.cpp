// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerfilter.h"

#include "models/customertreemodel.h"

namespace Pec {

CustomerFilter::CustomerFilter(CustomerTreeModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
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
    return m_model.hasChildren(mapToSource(parent));
}

//! Not by the base class's recursive filtering, which looks into every folded customer at each
//! change even when nothing is searched.
bool CustomerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_words.isEmpty() || m_model.holds(m_model.index(row, 0, parent), m_words);
}

bool CustomerFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (const int order = m_model.compareValues(left, right); order != 0)
        return order < 0;
    // Equal rows read from A to Z in either order.
    const int order = m_model.compareNames(left, right);
    return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0;
}

} // namespace Pec
