// SPDX-License-Identifier: GPL-3.0-or-later
//! The tree of customers as a view shows it: grouped, filtered and sorted. It does so itself rather
//! than through QSortFilterProxyModel, whose mappings take a second for what is done here between
//! two keys.
//!
//!   same rows, other figures  -> dataChanged
//!   same rows, another order  -> layoutChanged
//!   other rows                -> reset; keyOf() and indexOfKey() let a view find its rows again
#pragma once

#include "models/customercells.h"
#include "models/treefilter.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QIcon>
#include <QTimer>

#include <functional>

namespace Pec {

class CustomerTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole }; //!< tenant or subscription id

    //! \a text must outlive the model; call retranslate() when its language changed. \a iconOf may
    //! be empty.
    CustomerTreeModel(const Text &text, std::function<QIcon(Status)> iconOf,
                      QObject *parent = nullptr);

    //! Null empties the model.
    void setAssessment(std::shared_ptr<const Assessment> assessment);
    void setNotes(const CustomerNotes &notes); //!< their aliases and owners are shown
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setFilter(const TreeFilter &filter);
    [[nodiscard]] const TreeFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void retranslate();

    [[nodiscard]] const CustomerCells &cells() const { return m_cells; }
    [[nodiscard]] const TreeRow &row(const QModelIndex &index) const;
    //! The customer of a row, or of the row above a subscription's; null for a reseller and for no
    //! row.
    [[nodiscard]] const CustomerAssessment *customer(const QModelIndex &index) const;
    [[nodiscard]] const SubscriptionAssessment *subscription(const QModelIndex &index) const;

    //! The same for the same row in every assessment and under every filter.
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;
    [[nodiscard]] static QString keyOf(const CustomerId &customer);
    [[nodiscard]] static QString keyOf(const SubscriptionId &subscription);
    //! Those of \a keys that are shown, in no order.
    [[nodiscard]] QModelIndexList indexesOfKeys(const QSet<QString> &keys) const;

    struct Counts
    {
        int customers = 0;
        int subscriptions = 0;
        friend bool operator==(const Counts &, const Counts &) = default;
    };
    [[nodiscard]] Counts shown() const;

    //! Every state that a row may come to have, in words.
    [[nodiscard]] QStringList statusWords() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    //! After whatever it changed about the rows.
    void filterChanged();

private:
    [[nodiscard]] QModelIndex indexOf(int row, int column = 0) const;
    [[nodiscard]] static QString keyOf(const TreeRow &row);
    void takeRows(TreeRows &&rows);
    void forgetWords();
    enum class Sorted { No, Yes };
    //! Filters, after sorting or in the order that is, and tells a view what that came to.
    void rearrange(Sorted sorted);
    void tellData();
    void moveIndexes();

    // Words of rows are made ahead while nothing else is to do.
    void prepareSome();
    void know(int row);
    [[nodiscard]] const QCollatorSortKey &nameKey(int row);

    void sortRows(TreeRows &rows);
    void filterRows(TreeRows &rows);
    [[nodiscard]] std::vector<double> sortNumbers() const;

    std::function<QIcon(Status)> m_iconOf;
    const Text &m_text;
    std::shared_ptr<const Assessment> m_assessment;
    CustomerCells m_cells;
    Grouping m_grouping = Grouping::Customers;
    TreeFilter m_filter;
    CustomerColumn m_sortColumn = CustomerColumn::MissedCredit;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    TreeRows m_rows;
    RowSearch m_search;
    QCollator m_collator;
    std::vector<std::optional<QCollatorSortKey>> m_nameKeys; //!< by row, once needed
    QTimer m_preparing;
    int m_prepared = 0; //!< rows up to here are
};

} // namespace Pec
