// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/access.h"

#include "core/strings.h"
#include "simulator/world/roles.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

bool isEligible(const QString &roleId)
{
    const BuiltInRole *role = builtInRole(roleId);
    return role && role->credit == CreditRole::Eligible;
}

bool sameOrganisation(const World &world, const Customer &customer, const QString &partnerId)
{
    return partnerId == world.partnerMpnId
           || (customer.reseller >= 0 && partnerId == world.resellers.at(customer.reseller).mpnId);
}

bool isLinked(const World &world, const Customer &customer, const QString &tenantId,
              const QString &objectId)
{
    return std::any_of(world.links.cbegin(), world.links.cend(), [&](const PartnerLink &link) {
        return link.active && link.tenantId == tenantId && link.objectId == objectId
               && sameOrganisation(world, customer, link.partnerId);
    });
}

//! A principal, or an enabled member of it where it is a group, is linked.
bool hasLinkedIdentity(const World &world, const Customer &customer, const QString &tenantId,
                       const QList<DirectoryObject> &directory, const QString &principalId)
{
    return std::any_of(directory.cbegin(), directory.cend(), [&](const DirectoryObject &object) {
        return object.enabled && (object.id == principalId || object.memberOf.contains(principalId))
               && isLinked(world, customer, tenantId, object.id);
    });
}

bool isForeignGroupOfSale(const World &world, const Customer &customer, const QString &principalId)
{
    return principalId == world.adminAgentsGroupId || principalId == world.helpdeskAgentsGroupId
           || (customer.reseller >= 0
               && principalId == world.resellers.at(customer.reseller).adminAgentsGroupId);
}

bool assignmentQualifies(const World &world, const Customer &customer,
                         const Subscription &subscription, const RoleAssignment &assignment)
{
    if (!isEligible(assignment.roleDefinitionId) || assignment.endsOn.isValid()
        || !covers(assignment.scope, "/subscriptions/"_L1 + subscription.id))
        return false;
    if (assignment.principalType == "ForeignGroup"_L1)
        return isForeignGroupOfSale(world, customer, assignment.principalId);
    return hasLinkedIdentity(world, customer, customer.tenantId, customer.directory,
                             assignment.principalId);
}

bool delegationQualifies(const World &world, const Customer &customer, const Delegation &delegation)
{
    return delegation.managedByTenantId == world.partnerTenantId
           && delegation.resourceGroup.isEmpty()
           && std::any_of(delegation.authorizations.cbegin(), delegation.authorizations.cend(),
                          [&](const Authorization &authorization) {
                              return !authorization.eligible
                                     && isEligible(authorization.roleDefinitionId)
                                     && hasLinkedIdentity(world, customer, world.partnerTenantId,
                                                          world.directory,
                                                          authorization.principalId);
                          });
}

} // namespace

QSet<QString> principalsOf(const World &world, const Customer &customer, const QString &objectId)
{
    QSet<QString> principals{objectId};
    const auto own =
        std::find_if(customer.directory.cbegin(), customer.directory.cend(),
                     [&](const DirectoryObject &object) { return object.id == objectId; });
    if (own != customer.directory.cend()) {
        // A guest account does not work with delegated administration, so no partner groups here.
        principals += QSet<QString>(own->memberOf.cbegin(), own->memberOf.cend());
    } else if (const DirectoryObject *partner = world.partnerObject(objectId)) {
        principals += QSet<QString>(partner->memberOf.cbegin(), partner->memberOf.cend());
    }
    return principals;
}

QList<RoleAssignment> effectiveAssignments(const Customer &customer,
                                           const Subscription &subscription, const QDateTime &now)
{
    QList<RoleAssignment> all = customer.managementGroupAssignments + subscription.assignments;
    all.removeIf([&](const RoleAssignment &a) { return a.endsOn.isValid() && a.endsOn <= now; });
    return all;
}

bool covers(const QString &scope, const QString &other)
{
    if (scope == "/"_L1
        || scope.startsWith("/providers/Microsoft.Management/"_L1, Qt::CaseInsensitive))
        return true;
    return other.startsWith(scope, Qt::CaseInsensitive)
           && (other.size() == scope.size() || other.at(scope.size()) == u'/');
}

QStringList grantedScopes(const Customer &customer, const Subscription &subscription,
                          const QSet<QString> &principals, const QDateTime &now, bool writing)
{
    QStringList scopes;
    for (const RoleAssignment &assignment : effectiveAssignments(customer, subscription, now)) {
        const bool writes = assignment.roleDefinitionId == RoleIds::kOwner
                            || assignment.roleDefinitionId == RoleIds::kUserAccessAdministrator;
        if (principals.contains(assignment.principalId) && (writes || !writing))
            scopes.append(assignment.scope);
    }
    return scopes;
}

const Delegation *delegationFor(const World &world, const Subscription &subscription,
                                const QString &tenantId, const QString &objectId)
{
    const DirectoryObject *object = world.partnerObject(objectId);
    for (const Delegation &delegation : subscription.delegations) {
        if (delegation.managedByTenantId != tenantId || !object)
            continue;
        const bool named =
            std::any_of(delegation.authorizations.cbegin(), delegation.authorizations.cend(),
                        [&](const Authorization &authorization) {
                            return !authorization.eligible
                                   && (authorization.principalId == objectId
                                       || object->memberOf.contains(authorization.principalId));
                        });
        if (named)
            return &delegation;
    }
    return nullptr;
}

bool qualifies(const World &world, int customer, int subscription)
{
    const Customer &owner = world.customers.at(customer);
    const Subscription &own = owner.subscriptions.at(subscription);
    const QList<RoleAssignment> assignments = owner.managementGroupAssignments + own.assignments;
    return std::any_of(
               assignments.cbegin(), assignments.cend(),
               [&](const RoleAssignment &a) { return assignmentQualifies(world, owner, own, a); })
           || std::any_of(
               own.delegations.cbegin(), own.delegations.cend(),
               [&](const Delegation &d) { return delegationQualifies(world, owner, d); });
}

AccessChange::AccessChange(World &world, int customer, const QDateTime &now)
    : m_world(world)
    , m_customer(customer)
    , m_today(static_cast<int>(world.epoch.date().daysTo(now.toUTC().date())))
{
    for (int s = 0; s < world.customers.at(customer).subscriptions.size(); ++s)
        m_before.append(qualifies(world, customer, s));
}

AccessChange::~AccessChange()
{
    ++m_world.costRevision;
    constexpr int kEver = 100000;
    QList<Subscription> &subscriptions = m_world.customers[m_customer].subscriptions;
    for (int s = 0; s < m_before.size(); ++s) {
        const bool after = qualifies(m_world, m_customer, s);
        QList<std::pair<int, int>> &days = subscriptions[s].cost.creditDays;
        if (after && !m_before.at(s)) {
            days.append({m_today + 1, kEver});
        } else if (!after && m_before.at(s)) {
            for (auto &span : days)
                span.second = std::min(span.second, m_today - 1);
        }
    }
}

} // namespace Pec::Simulator
