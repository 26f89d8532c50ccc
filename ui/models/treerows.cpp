// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treerows.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace Pec {

QString TreeRow::id() const
{
    if (subscription)
        return subscription->id.value();
    if (customer)
        return customer->id.value();
    return reseller && reseller->reseller ? reseller->reseller->id.value() : QString();
}

bool TreeRow::isSameAs(const TreeRow &other) const
{
    if (parent != other.parent || childCount != other.childCount || !subscription
        || !other.subscription)
        return parent == other.parent && childCount == other.childCount
               && !subscription == !other.subscription && !customer == !other.customer
               && id() == other.id();
    return subscription->id == other.subscription->id;
}

namespace {

using Customers = QList<const CustomerAssessment *>;

QHash<ResellerId, Customers> customersByReseller(const Assessment &assessment)
{
    QHash<ResellerId, Customers> customers;
    for (const CustomerAssessment &customer : assessment.customers)
        customers[customer.reseller ? customer.reseller->id : ResellerId()].append(&customer);
    return customers;
}

} // namespace

TreeRows::TreeRows() { *this = TreeRows(Assessment(), Grouping::Customers); }

TreeRows::TreeRows(const Assessment &assessment, Grouping grouping)
{
    size_t subscriptions = 0;
    for (const CustomerAssessment &customer : assessment.customers)
        subscriptions += size_t(customer.subscriptions.size());
    m_rows.reserve(1 + size_t(assessment.resellers.size()) + size_t(assessment.customers.size())
                   + subscriptions);
    append({});
    m_rows[kTop].firstChild = 1;
    QHash<ResellerId, Customers> byReseller;
    switch (grouping) {
    case Grouping::Customers:
        for (const CustomerAssessment &customer : assessment.customers)
            append({nullptr, &customer});
        break;
    case Grouping::Resellers:
        for (const ResellerAssessment &reseller : assessment.resellers)
            append({&reseller});
        byReseller = customersByReseller(assessment);
        break;
    case Grouping::Subscriptions:
        for (const CustomerAssessment &customer : assessment.customers) {
            for (const SubscriptionAssessment &subscription : customer.subscriptions)
                append({nullptr, &customer, &subscription});
        }
        break;
    }
    const int tops = size();
    m_rows[kTop].childCount = tops - 1;
    for (int row = 1; row < tops && grouping == Grouping::Resellers; ++row) {
        m_rows[size_t(row)].firstChild = size();
        const auto &reseller = at(row).reseller->reseller;
        const Customers customers = byReseller.value(reseller ? reseller->id : ResellerId());
        for (const CustomerAssessment *customer : customers)
            append({nullptr, customer, nullptr, row});
        m_rows[size_t(row)].childCount = int(customers.size());
    }
    const int before = size();
    for (int row = grouping == Grouping::Resellers ? tops : 1;
         row < before && grouping != Grouping::Subscriptions; ++row)
        appendSubscriptions(row);

    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    showAll();
}

int TreeRows::append(const TreeRow &row)
{
    m_rows.push_back(row);
    return size() - 1;
}

void TreeRows::appendSubscriptions(int customerRow)
{
    const CustomerAssessment &customer = *at(customerRow).customer;
    m_rows[size_t(customerRow)].firstChild = size();
    m_rows[size_t(customerRow)].childCount = int(customer.subscriptions.size());
    for (const SubscriptionAssessment &subscription : customer.subscriptions)
        append({nullptr, &customer, &subscription, customerRow});
}

bool TreeRows::hasSameRowsAs(const TreeRows &other) const
{
    return std::equal(m_rows.cbegin(), m_rows.cend(), other.m_rows.cbegin(), other.m_rows.cend(),
                      [](const TreeRow &one, const TreeRow &two) { return one.isSameAs(two); });
}

void TreeRows::show(const std::vector<char> &keeps)
{
    std::vector<char> shown = keeps;
    for (size_t row = m_rows.size(); row-- > 0;) {
        const TreeRow &entry = m_rows[row];
        if (!entry.isLeaf()) {
            const auto begin = shown.cbegin() + entry.firstChild;
            shown[row] = char(std::find(begin, begin + entry.childCount, char(1))
                              != begin + entry.childCount);
        }
    }
    m_shown.assign(m_rows.size(), -1);
    m_shownCount.assign(m_rows.size(), 0);
    m_position.assign(m_rows.size(), -1);
    for (size_t parent = 0; parent < m_rows.size(); ++parent) {
        const TreeRow &entry = m_rows[parent];
        int count = 0;
        for (int i = entry.firstChild; i < entry.firstChild + entry.childCount; ++i) {
            const int row = m_order[size_t(i)];
            if (!shown[size_t(row)])
                continue;
            m_shown[size_t(entry.firstChild) + size_t(count)] = row;
            m_position[size_t(row)] = count++;
        }
        m_shownCount[parent] = count;
    }
}

bool TreeRows::showsSameSetAs(const TreeRows &other) const
{
    return std::equal(m_position.cbegin(), m_position.cend(), other.m_position.cbegin(),
                      other.m_position.cend(),
                      [](int one, int two) { return (one < 0) == (two < 0); });
}

} // namespace Pec
