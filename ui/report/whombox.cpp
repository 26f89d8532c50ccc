// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/whombox.h"

#include "common/typing.h"

#include <QSignalBlocker>

#include <algorithm>

namespace Pec {

namespace {

constexpr int kSelectedPlace = 1; //!< below all customers

bool isSame(const ReportScope &one, const ReportScope &other)
{
    return one.customers == other.customers && one.reseller == other.reseller;
}

} // namespace

WhomBox::WhomBox(QWidget *parent)
    : QComboBox(parent)
{
    // A customer's long name must not make the whole page wider.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    leaveWheel(this);
}

void WhomBox::add(const QString &words, const ReportScope &scope)
{
    addItem(words);
    m_scopes.append(scope);
}

void WhomBox::setAssessment(const Assessment &assessment)
{
    const QSignalBlocker quiet(this);
    ReportScope before = scope();
    clear();
    m_scopes.clear();
    add(tr("All customers"), {});
    QSet<CustomerId> customers;
    QSet<ResellerId> resellers;
    for (const CustomerAssessment &customer : assessment.customers) {
        customers.insert(customer.id);
        if (customer.reseller && !resellers.contains(customer.reseller->id)) {
            resellers.insert(customer.reseller->id);
            add(tr("Customers of %1").arg(customer.reseller->name), {{}, customer.reseller->id});
        }
    }
    for (const CustomerAssessment &customer : assessment.customers)
        add(customer.name, {{customer.id}, {}});
    before.customers.removeIf(
        [&customers](const CustomerId &id) { return !customers.contains(id); });
    setScope(before);
}

void WhomBox::setScope(const ReportScope &scope)
{
    auto found = std::find_if(m_scopes.cbegin(), m_scopes.cend(),
                              [&](const ReportScope &one) { return isSame(one, scope); });
    if (found == m_scopes.cend() && scope.customers.size() > 1) {
        const QSignalBlocker quiet(this);
        insertItem(kSelectedPlace,
                   tr("%Ln selected customer(s)", nullptr, int(scope.customers.size())));
        m_scopes.insert(kSelectedPlace, scope);
        found = m_scopes.cbegin() + kSelectedPlace;
    }
    if (found != m_scopes.cend())
        setCurrentIndex(int(found - m_scopes.cbegin()));
}

ReportScope WhomBox::scope() const { return m_scopes.value(currentIndex()); }

} // namespace Pec
