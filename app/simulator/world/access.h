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

//! The scopes at which the principals hold a role.
[[nodiscard]] QStringList grantedScopes(const Customer &customer, const Subscription &subscription,
                                        const QSet<QString> &principals, const QDateTime &now);

//! Whether the object is one of the customer's own people or applications: no guest, and none of
//! the partner's.
[[nodiscard]] bool isOwnPerson(const Customer &customer, const QString &objectId);

//! The delegations by which an identity of a managing tenant sees a subscription, or parts of it.
[[nodiscard]] QList<const Delegation *>
delegationsFor(const World &world, const Subscription &subscription, const QString &tenantId,
               const QString &objectId, const QDateTime &now);
//! The scope that a delegation opens.
[[nodiscard]] QString delegatedScope(const Subscription &subscription,
                                     const Delegation &delegation);

enum class Reach : quint8 {
    None,
    Part, //!< below the subscription only
    Whole
};

//! How much of a subscription the access paths of the partner and of the reseller of record cover
//! that carry credit.
[[nodiscard]] Reach reachOf(const World &world, int customer, int subscription);
//! Whether it is the whole of it.
[[nodiscard]] bool qualifies(const World &world, int customer, int subscription);

//! Made before a change of assignments, delegations or links; when it goes out of scope, credit
//! begins with the next full day where a valid path came, and ends today where the last one went.
//! Access to a part earns only where the cost profile tells which part that is (creditShare).
class AccessChange
{
public:
    //! \a now: when the change takes effect.
    AccessChange(World &world, int customer, const QDateTime &now);
    //! Of a link in \a tenantId: its own customer, or all of them for the partner's tenant.
    AccessChange(World &world, const QString &tenantId, const QDateTime &now);
    AccessChange(const AccessChange &) = delete;
    AccessChange &operator=(const AccessChange &) = delete;
    ~AccessChange();

private:
    struct Before
    {
        int customer;
        QList<Reach> reach; //!< by subscription
    };
    void note(int customer);
    static void settle(CostProfile &cost, Reach before, Reach after, int today);

    World &m_world;
    int m_today;
    QList<Before> m_before;
};

} // namespace Pec::Simulator
