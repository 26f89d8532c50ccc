// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/joining/accessjoin.h"

#include "core/strings.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace Pec {

namespace {

PrincipalKind kindOf(const QString &principalType, const Graph::DirectoryObject *object)
{
    if (principalType.compare("ForeignGroup"_L1, Qt::CaseInsensitive) == 0)
        return PrincipalKind::ForeignGroup;
    if (principalType.compare("Group"_L1, Qt::CaseInsensitive) == 0)
        return PrincipalKind::Group;
    if (principalType.compare("ServicePrincipal"_L1, Qt::CaseInsensitive) == 0)
        return PrincipalKind::ServicePrincipal;
    if (principalType.compare("User"_L1, Qt::CaseInsensitive) == 0)
        return object && object->userType == "Guest"_L1 ? PrincipalKind::Guest
                                                        : PrincipalKind::User;
    return PrincipalKind::Unknown;
}

//! A guest's user name carries its home domain: "anna_partner.example#EXT#@customer.example".
bool isGuestOf(const Graph::DirectoryObject &object, const QStringList &domains)
{
    const qsizetype mark = object.userPrincipalName.indexOf("#EXT#"_L1);
    if (mark < 0)
        return false;
    const QString home = object.userPrincipalName.left(mark).section(u'_', -1);
    return domains.contains(home, Qt::CaseInsensitive);
}

SubscriptionId subscriptionOf(const QString &scope)
{
    const QStringList segments = scope.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() >= 2 && segments[0].compare("subscriptions"_L1, Qt::CaseInsensitive) == 0)
        return SubscriptionId(segments[1]);
    return {};
}

AccessFact factOf(const ResourceGraph::RoleAssignment &assignment, const TenantFacts &facts,
                  const PartnerFacts &partner)
{
    const auto found = facts.objects.constFind(assignment.principal);
    const Graph::DirectoryObject *object = found == facts.objects.cend() ? nullptr : &*found;
    AccessFact fact;
    fact.kind = kindOf(assignment.principalType, object);
    fact.principal = assignment.principal;
    fact.role = assignment.role;
    fact.scope = assignment.scope;
    fact.createdOn = assignment.createdOn;
    fact.signedIn = (!facts.self.isEmpty() && assignment.principal == facts.self)
                    || facts.selfGroups.contains(assignment.principal);
    if (fact.signedIn)
        fact.linkedPartnerId = facts.linkedPartnerId;
    if (object) {
        fact.principalName = object->displayName;
        fact.principalDisabled = object->enabled == false;
        const bool ourApplication = object->kind == Graph::ObjectKind::ServicePrincipal
                                    && object->appOwner == partner.tenant;
        const bool ourGuest = isGuestOf(*object, partner.domains);
        fact.ours = ourApplication || ourGuest;
        if (fact.ours)
            fact.principalTenant = partner.tenant;
        else if (!object->appOwner.isEmpty())
            fact.principalTenant = object->appOwner;
    }
    if (fact.kind == PrincipalKind::ForeignGroup && partner.agentsGroups.contains(fact.principal))
        fact.principalTenant = partner.tenant;
    return fact;
}

//! The end of a time-bound assignment, where privileged identity management told one.
const Arm::ScheduleInstance *scheduleOf(const AccessFact &fact, const TenantFacts &facts)
{
    const auto instances = facts.schedules.constFind(fact.subscription);
    if (instances == facts.schedules.cend())
        return nullptr;
    const auto found = std::find_if(
        instances->cbegin(), instances->cend(), [&fact](const Arm::ScheduleInstance &instance) {
            return instance.principal == fact.principal && instance.role == fact.role
                   && instance.scope.compare(fact.scope, Qt::CaseInsensitive) == 0;
        });
    return found == instances->cend() ? nullptr : &*found;
}

void takeSchedule(AccessFact &fact, const TenantFacts &facts)
{
    const Arm::ScheduleInstance *instance = scheduleOf(fact, facts);
    if (!instance)
        return;
    fact.timeBound = instance->activated || instance->endsOn.isValid();
    fact.endsOn = instance->endsOn;
}

} // namespace

QList<AccessFact> joinAssignments(const TenantFacts &facts, const PartnerFacts &partner)
{
    QHash<RoleDefinitionId, QString> customNames;
    for (const ResourceGraph::RoleDefinition &role : facts.customRoles)
        customNames.insert(role.id, role.name);
    QList<AccessFact> list;
    for (const ResourceGraph::RoleAssignment &assignment : facts.assignments) {
        AccessFact fact = factOf(assignment, facts, partner);
        fact.customRole = customNames.contains(fact.role);
        fact.roleName = customNames.value(fact.role);
        const SubscriptionId direct = subscriptionOf(assignment.scope);
        if (!direct.isEmpty()) {
            fact.subscription = direct;
            takeSchedule(fact, facts);
            list.append(fact);
            continue;
        }
        for (const Arm::Subscription &subscription : facts.subscriptions) {
            if (subscription.tenant != facts.customer)
                continue;
            fact.subscription = subscription.id;
            takeSchedule(fact, facts);
            list.append(fact);
        }
    }
    return list;
}

QList<DenyAssignment> joinDenies(const TenantFacts &facts)
{
    QList<DenyAssignment> list;
    for (auto denies = facts.denies.cbegin(); denies != facts.denies.cend(); ++denies) {
        for (const Arm::DenyAssignment &deny : *denies)
            list.append(
                {denies.key(), deny.id, deny.name, deny.scope, deny.principals, deny.excluded});
    }
    // In one order, and each once: where a page comes twice so do the assignments on it.
    const auto key = [](const DenyAssignment &deny) {
        return std::tie(deny.subscription, deny.id, deny.scope);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&key](const DenyAssignment &left, const DenyAssignment &right) {
                         return key(left) < key(right);
                     });
    const auto end = std::unique(list.begin(), list.end(),
                                 [&key](const DenyAssignment &left, const DenyAssignment &right) {
                                     return key(left) == key(right);
                                 });
    list.resize(end - list.begin());
    return list;
}

QList<AccessFact> joinDelegations(const QList<ResourceGraph::Delegation> &delegations,
                                  const PartnerFacts &partner)
{
    QList<AccessFact> list;
    for (const ResourceGraph::Delegation &delegation : delegations) {
        for (const ResourceGraph::Authorization &authorization : delegation.authorizations) {
            AccessFact fact;
            fact.subscription = delegation.subscription;
            fact.lighthouse = true;
            fact.principal = authorization.principal;
            fact.principalName = authorization.principalName;
            fact.principalTenant = delegation.managedBy;
            fact.role = authorization.role;
            fact.scope = delegation.scope;
            fact.timeBound = authorization.eligible;
            const bool group = partner.userGroups.contains(authorization.principal);
            fact.kind = group ? PrincipalKind::Group : PrincipalKind::Unknown;
            fact.signedIn = delegation.managedBy == partner.tenant
                            && (group || authorization.principal == partner.user);
            if (fact.signedIn)
                fact.linkedPartnerId = partner.linkedPartnerId;
            list.append(fact);
        }
    }
    return list;
}

} // namespace Pec
