// SPDX-License-Identifier: GPL-3.0-or-later
//! Search and order of the customer tree. A row stays when it, a row above or a row below it holds
//! every typed word.
#pragma once

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

namespace Pec {

class CustomerTreeModel;

class CustomerFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    //! \a model must outlive the filter.
    explicit CustomerFilter(CustomerTreeModel &model, QObject *parent = nullptr);

    void setSearch(const QString &typed);

    //! Between these two the source may change every row: it is filtered and sorted once, at the
    //! end.
    void beginRefresh();
    void endRefresh();

    //! Without a search as the source says, which spares sorting the rows of every folded customer.
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    CustomerTreeModel &m_model;
    QStringList m_words;
};

} // namespace Pec
