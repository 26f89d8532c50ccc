// SPDX-License-Identifier: GPL-3.0-or-later
//! The rows of the customer tree as numbers: which there are, below which, and which of them are
//! shown in which order. A row keeps its number as long as the assessment holds the same rows.
//! Flat arrays, since a hundred thousand rows are filtered between two keys.
#pragma once

#include "domain/assessment.h"

#include <memory>
#include <vector>

namespace Pec {

//! What stands at the top of the tree.
enum class Grouping { Customers, Resellers, Subscriptions };
inline constexpr int kGroupingCount = int(Grouping::Subscriptions) + 1;

struct TreeRow
{
    const ResellerAssessment *reseller = nullptr; //!< of a reseller's row only
    const CustomerAssessment *customer = nullptr; //!< of a subscription's row too
    const SubscriptionAssessment *subscription = nullptr;
    int parent = 0;
    int firstChild = 0; //!< its children have the numbers from here on
    int childCount = 0;

    [[nodiscard]] bool isLeaf() const { return childCount == 0; }
    //! Of the reseller, customer or subscription; empty: customers without a reseller.
    [[nodiscard]] QString id() const;
    //! Unlike the id alone: a reseller may be a customer too.
    [[nodiscard]] bool isSameAs(const TreeRow &other) const;
};

class TreeRows
{
public:
    static constexpr int kTop = 0; //!< the row above all; has no data

    TreeRows();
    TreeRows(const Assessment &assessment, Grouping grouping); //!< points into \a assessment

    [[nodiscard]] const TreeRow &at(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int size() const { return int(m_rows.size()); } //!< the top one among them
    [[nodiscard]] bool hasSameRowsAs(const TreeRows &other) const;
    //! Takes the data of \a other, which has the same rows, and leaves order and filter alone.
    void takeData(TreeRows &&other) { m_rows = std::move(other.m_rows); }

    //! Orders the children of each row; \a less compares two rows below one parent.
    template <class Less>
    void sort(Less less)
    {
        for (const TreeRow &row : m_rows) {
            const auto begin = m_order.begin() + row.firstChild;
            std::sort(begin, begin + row.childCount, less);
        }
    }
    //! Shows leaves that \a keeps says yes to, and what is above them. After each sort().
    void show(const std::vector<char> &keeps);
    void showAll() { show(std::vector<char>(m_rows.size(), 1)); }

    [[nodiscard]] int shownCount(int parent) const { return m_shownCount[size_t(parent)]; }
    [[nodiscard]] int shownAt(int parent, int position) const
    {
        return m_shown[size_t(at(parent).firstChild) + size_t(position)];
    }
    [[nodiscard]] bool isShown(int row) const { return m_position[size_t(row)] >= 0; }
    [[nodiscard]] int positionOf(int row) const { return m_position[size_t(row)]; } //!< < 0: hidden

    [[nodiscard]] bool showsSameAs(const TreeRows &other) const { return m_shown == other.m_shown; }
    //! The same rows, but maybe in another order.
    [[nodiscard]] bool showsSameSetAs(const TreeRows &other) const;

private:
    int append(const TreeRow &row);
    void appendSubscriptions(int customerRow);

    std::vector<TreeRow> m_rows; //!< parents before children
    std::vector<int> m_order; //!< from a row's firstChild on: its children as they are sorted
    std::vector<int> m_shown; //!< likewise those that are shown; then -1
    std::vector<int> m_shownCount; //!< by parent
    std::vector<int> m_position; //!< by row, within its parent
};

} // namespace Pec
