// SPDX-License-Identifier: GPL-3.0-or-later
//! Who reaches what: the rules by which the embedded cloud grants reading, writing and credit.
#pragma once

#include "simulator/world.h"

#include <QSet>

namespace Pec::Simulator {

//! The principals that a token stands for in a customer's tenant: the object itself, its groups
//! there, and for a partner user that is no guest the partner's groups (administer on behalf of).
[[nodiscard]] QSet<QString> principalsOf(const World &world, const Customer &customer,
                                         const QString &objectId);

//! Assignments of a subscription with those inherited from management groups, expired ones left
//! out.
[[nodiscard]] QList<RoleAssignment> effectiveAssignments(const Customer &customer,
                                                         const Subscription &subscription,
                                                         const QDateTime &now);

//! Whether \a scope is \a other or lies above it; management groups lie above every subscription.
[[nodiscard]] bool covers(const QString &scope, const QString &other);

//! The scopes at which the principals hold a role; \a writing: one that may write role assignments.
[[nodiscard]] QStringList grantedScopes(const Customer &customer, const Subscription &subscription,
                                        const QSet<QString> &principals, const QDateTime &now,
                                        bool writing);

//! The delegation by which an identity of a managing tenant sees a subscription, or null.
[[nodiscard]] const Delegation *delegationFor(const World &world, const Subscription &subscription,
                                              const QString &tenantId, const QString &objectId);

//! Whether an access path of the partner or of the reseller of record covers the whole subscription
//! and carries credit.
[[nodiscard]] bool qualifies(const World &world, int customer, int subscription);

//! Made before a change of assignments, delegations or links of a customer; when it goes out of
//! scope, credit begins with the next full day where a valid path came, and ends today where the
//! last one went.
class AccessChange
{
public:
    AccessChange(World &world, int customer, const QDateTime &now);
    AccessChange(const AccessChange &) = delete;
    AccessChange &operator=(const AccessChange &) = delete;
    ~AccessChange();

private:
    World &m_world;
    int m_customer;
    int m_today;
    QList<bool> m_before;
};

} // namespace Pec::Simulator
