// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/access.h"

#include "core/strings.h"
#include "simulator/world/rights/delegations.h"
#include "simulator/world/roles.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

const QString kEveryone = u"00000000-0000-0000-0000-000000000000"_s;

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

//! No credit comes of a role whose principal is denied what it gives.
bool isDenied(const Subscription &subscription, const RoleAssignment &assignment)
{
    return std::any_of(subscription.denyAssignments.cbegin(), subscription.denyAssignments.cend(),
                       [&](const DenyAssignment &deny) {
                           return (deny.principalIds.contains(assignment.principalId)
                                   || deny.principalIds.contains(kEveryone))
                                  && covers(deny.scope, assignment.scope);
                       });
}

Reach reachOfAssignment(const World &world, const Customer &customer,
                        const Subscription &subscription, const RoleAssignment &assignment)
{
    const QString whole = "/subscriptions/"_L1 + subscription.id;
    if (!isEligible(assignment.roleDefinitionId) || assignment.endsOn.isValid()
        || isDenied(subscription, assignment))
        return Reach::None;
    const bool counts = assignment.principalType == "ForeignGroup"_L1
                            ? isForeignGroupOfSale(world, customer, assignment.principalId)
                            : hasLinkedIdentity(world, customer, customer.tenantId,
                                                customer.directory, assignment.principalId);
    if (!counts)
        return Reach::None;
    return covers(assignment.scope, whole) ? Reach::Whole : Reach::Part;
}

Reach reachOfDelegation(const World &world, const Customer &customer, const Delegation &delegation)
{
    const bool counts =
        delegation.managedByTenantId == world.partnerTenantId && !delegation.assignmentId.isEmpty()
        && !delegation.assignmentGone.isValid()
        && std::any_of(delegation.authorizations.cbegin(), delegation.authorizations.cend(),
                       [&](const Authorization &authorization) {
                           return !authorization.eligible
                                  && isEligible(authorization.roleDefinitionId)
                                  && hasLinkedIdentity(world, customer, world.partnerTenantId,
                                                       world.directory, authorization.principalId);
                       });
    if (!counts)
        return Reach::None;
    return delegation.resourceGroup.isEmpty() ? Reach::Whole : Reach::Part;
}

void endBefore(QList<std::pair<int, int>> &days, int today)
{
    for (auto &span : days)
        span.second = std::min(span.second, today - 1);
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
                          const QSet<QString> &principals, const QDateTime &now)
{
    QStringList scopes;
    for (const RoleAssignment &assignment : effectiveAssignments(customer, subscription, now)) {
        if (principals.contains(assignment.principalId))
            scopes.append(assignment.scope);
    }
    return scopes;
}

bool isOwnPerson(const Customer &customer, const QString &objectId)
{
    return std::any_of(customer.directory.cbegin(), customer.directory.cend(),
                       [&](const DirectoryObject &object) {
                           return object.id == objectId && object.userType != "Guest"_L1
                                  && object.appOwnerTenantId.isEmpty();
                       });
}

QList<const Delegation *> delegationsFor(const World &world, const Subscription &subscription,
                                         const QString &tenantId, const QString &objectId,
                                         const QDateTime &now)
{
    QList<const Delegation *> found;
    const DirectoryObject *object = world.partnerObject(objectId);
    for (const Delegation &delegation : subscription.delegations) {
        if (delegation.managedByTenantId != tenantId || !object || !isProjected(delegation, now))
            continue;
        const bool named =
            std::any_of(delegation.authorizations.cbegin(), delegation.authorizations.cend(),
                        [&](const Authorization &authorization) {
                            return !authorization.eligible
                                   && (authorization.principalId == objectId
                                       || object->memberOf.contains(authorization.principalId));
                        });
        if (named)
            found.append(&delegation);
    }
    return found;
}

QString delegatedScope(const Subscription &subscription, const Delegation &delegation)
{
    QString scope = "/subscriptions/"_L1 + subscription.id;
    if (!delegation.resourceGroup.isEmpty())
        scope += "/resourceGroups/"_L1 + delegation.resourceGroup;
    return scope;
}

Reach reachOf(const World &world, int customer, int subscription)
{
    const Customer &owner = world.customers.at(customer);
    const Subscription &own = owner.subscriptions.at(subscription);
    Reach reach = Reach::None;
    for (const RoleAssignment &assignment : owner.managementGroupAssignments + own.assignments)
        reach = std::max(reach, reachOfAssignment(world, owner, own, assignment));
    for (const Delegation &delegation : own.delegations)
        reach = std::max(reach, reachOfDelegation(world, owner, delegation));
    return reach;
}

bool qualifies(const World &world, int customer, int subscription)
{
    return reachOf(world, customer, subscription) == Reach::Whole;
}

AccessChange::AccessChange(World &world, int customer, const QDateTime &now)
    : m_world(world)
    , m_today(static_cast<int>(world.epoch.date().daysTo(now.toUTC().date())))
{
    note(customer);
}

AccessChange::AccessChange(World &world, const QString &tenantId, const QDateTime &now)
    : m_world(world)
    , m_today(static_cast<int>(world.epoch.date().daysTo(now.toUTC().date())))
{
    for (int c = 0; c < world.customers.size(); ++c) {
        if (tenantId == world.partnerTenantId || tenantId == world.customers.at(c).tenantId)
            note(c);
    }
}

void AccessChange::note(int customer)
{
    Before before{customer, {}};
    for (int s = 0; s < m_world.customers.at(customer).subscriptions.size(); ++s)
        before.reach.append(reachOf(m_world, customer, s));
    m_before.append(before);
}

AccessChange::~AccessChange()
{
    ++m_world.costRevision;
    for (const Before &noted : std::as_const(m_before)) {
        QList<Subscription> &subscriptions = m_world.customers[noted.customer].subscriptions;
        for (int s = 0; s < noted.reach.size(); ++s)
            settle(subscriptions[s].cost, noted.reach.at(s), reachOf(m_world, noted.customer, s),
                   m_today);
    }
}

void AccessChange::settle(CostProfile &cost, Reach before, Reach after, int today)
{
    constexpr int kEver = 100000;
    const auto counted = [&cost](Reach reach) {
        return reach == Reach::Part && cost.creditShare >= 1.0 ? Reach::None : reach;
    };
    before = counted(before);
    after = counted(after);
    if (before == after)
        return;
    if (after == Reach::None)
        endBefore(cost.creditDays, today);
    else if (before == Reach::None)
        cost.creditDays.append({today + 1, kEver});
    if (after == Reach::Whole)
        cost.wholeDays.append({today + 1, kEver});
    else
        endBefore(cost.wholeDays, today);
}

} // namespace Pec::Simulator
