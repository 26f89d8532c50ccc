// SPDX-License-Identifier: GPL-3.0-or-later
//! Strong id types. Microsoft's ids differ in case between services, so each is kept in lower case
//! and compared as such.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace Pec {

template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QString &value)
        : m_value(value.trimmed().toLower())
    {}

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &left, const Id &right)
    {
        return left.m_value.compare(right.m_value) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using TenantId = Id<struct TenantIdTag>; //!< a directory; for a customer also the customer's id
using CustomerId = TenantId;
using SubscriptionId = Id<struct SubscriptionIdTag>;
using ResellerId = Id<struct ResellerIdTag>;
using PrincipalId = Id<struct PrincipalIdTag>; //!< object id of a user, group or service principal
using RoleDefinitionId =
    Id<struct RoleDefinitionIdTag>; //!< the GUID at the end of a role definition's id
using BillingAccountId = Id<struct BillingAccountIdTag>; //!< "{guid}:{guid}_2019-05-31"

} // namespace Pec
