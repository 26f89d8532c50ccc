// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/arm/json.h"

#include "core/strings.h"
#include "simulator/world/rights/delegations.h"

#include <QJsonArray>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

QJsonArray permissions(const QStringList &actions, const QStringList &notActions)
{
    return {QJsonObject{{u"actions"_s, QJsonArray::fromStringList(actions)},
                        {u"notActions"_s, QJsonArray::fromStringList(notActions)},
                        {u"dataActions"_s, QJsonArray()},
                        {u"notDataActions"_s, QJsonArray()}}};
}

QJsonObject resource(const QString &id, const QString &type, const QString &name,
                     const QJsonObject &properties)
{
    return {{u"properties"_s, properties}, {u"id"_s, id}, {u"type"_s, type}, {u"name"_s, name}};
}

QString definitionId(const Subscription &subscription, const Delegation &delegation)
{
    return u"/subscriptions/"_s + subscription.id
           + u"/providers/Microsoft.ManagedServices/registrationDefinitions/"_s
           + delegation.definitionId;
}

QJsonArray authorizations(const Delegation &delegation, bool eligible)
{
    QJsonArray list;
    for (const Authorization &authorization : delegation.authorizations) {
        if (authorization.eligible != eligible)
            continue;
        QJsonObject entry{{u"principalId"_s, authorization.principalId},
                          {u"principalIdDisplayName"_s, authorization.principalName},
                          {u"roleDefinitionId"_s, authorization.roleDefinitionId}};
        if (eligible)
            entry.insert(u"justInTimeAccessPolicy"_s,
                         QJsonObject{{u"multiFactorAuthProvider"_s, u"Azure"_s},
                                     {u"maximumActivationDuration"_s, u"PT8H"_s}});
        list.append(entry);
    }
    return list;
}

QString managingTenantName(const World &world, const QString &tenantId)
{
    for (const Reseller &reseller : world.resellers) {
        if (reseller.id == tenantId)
            return reseller.name;
    }
    return tenantId == world.partnerTenantId ? world.partnerName : QString();
}

} // namespace

QString armTime(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"0000Z"_s;
}

QJsonObject roleAssignmentJson(const RoleAssignment &assignment, const QString &roleRoot)
{
    const QString time = armTime(assignment.createdOn);
    const QJsonValue condition =
        assignment.condition.isEmpty() ? QJsonValue() : QJsonValue(assignment.condition);
    const QJsonObject properties{
        {u"roleDefinitionId"_s,
         QString(roleRoot + u"/providers/Microsoft.Authorization/roleDefinitions/"_s
                 + assignment.roleDefinitionId)},
        {u"principalId"_s, assignment.principalId},
        {u"principalType"_s, assignment.principalType},
        {u"scope"_s, assignment.scope},
        {u"condition"_s, condition},
        {u"conditionVersion"_s,
         assignment.condition.isEmpty() ? QJsonValue() : QJsonValue(u"2.0"_s)},
        {u"createdOn"_s, time},
        {u"updatedOn"_s, time},
        {u"createdBy"_s, QJsonValue()},
        {u"updatedBy"_s, QJsonValue()},
        {u"delegatedManagedIdentityResourceId"_s, QJsonValue()},
        {u"description"_s, QJsonValue()}};
    return resource(assignment.scope + u"/providers/Microsoft.Authorization/roleAssignments/"_s
                        + assignment.name,
                    u"Microsoft.Authorization/roleAssignments"_s, assignment.name, properties);
}

QJsonObject roleDefinitionJson(const BuiltInRole &role, const QString &root)
{
    const QJsonObject properties{
        {u"roleName"_s, QString(role.name)},
        {u"type"_s, u"BuiltInRole"_s},
        {u"description"_s, QString(role.name)},
        {u"assignableScopes"_s, QJsonArray{u"/"_s}},
        {u"permissions"_s, permissions(roleActions(role), roleNotActions(role))}};
    return resource(root + u"/providers/Microsoft.Authorization/roleDefinitions/"_s
                        + QString(role.id),
                    u"Microsoft.Authorization/roleDefinitions"_s, QString(role.id), properties);
}

QJsonObject customRoleJson(const CustomRole &role, const Customer &customer, const QString &root)
{
    QJsonArray scopes;
    for (const Subscription &subscription : customer.subscriptions)
        scopes.append(QString(u"/subscriptions/"_s + subscription.id));
    const QJsonObject properties{{u"roleName"_s, role.name},
                                 {u"type"_s, u"CustomRole"_s},
                                 {u"description"_s, role.name},
                                 {u"assignableScopes"_s, scopes},
                                 {u"permissions"_s, permissions(role.actions, {})}};
    return resource(root + u"/providers/Microsoft.Authorization/roleDefinitions/"_s + role.id,
                    u"Microsoft.Authorization/roleDefinitions"_s, role.id, properties);
}

QJsonObject denyAssignmentJson(const DenyAssignment &deny)
{
    QJsonArray principals;
    for (const QString &id : deny.principalIds)
        principals.append(QJsonObject{{u"id"_s, id}, {u"type"_s, u"Group"_s}});
    const QJsonObject properties{{u"denyAssignmentName"_s, deny.name},
                                 {u"description"_s, deny.name},
                                 {u"permissions"_s, permissions({u"*/write"_s, u"*/delete"_s}, {})},
                                 {u"scope"_s, deny.scope},
                                 {u"doNotApplyToChildScopes"_s, false},
                                 {u"principals"_s, principals},
                                 {u"excludePrincipals"_s, QJsonArray()},
                                 {u"isSystemProtected"_s, true}};
    return resource(deny.scope + u"/providers/Microsoft.Authorization/denyAssignments/"_s + deny.id,
                    u"Microsoft.Authorization/denyAssignments"_s, deny.id, properties);
}

QJsonObject subscriptionJson(const World &world, int customer, int subscription, bool delegated)
{
    const Customer &owner = world.customers.at(customer);
    const Subscription &source = owner.subscriptions.at(subscription);
    QJsonArray managers;
    QStringList seen;
    for (const Delegation &delegation : source.delegations) {
        if (!delegation.assignmentId.isEmpty() && !seen.contains(delegation.managedByTenantId)) {
            seen.append(delegation.managedByTenantId);
            managers.append(QJsonObject{{u"tenantId"_s, delegation.managedByTenantId}});
        }
    }
    const QString quota = source.cost.azurePlan ? u"CSP_2015-05-01"_s : u"CSP_MG_2017-12-01"_s;
    return {
        {u"id"_s, QString(u"/subscriptions/"_s + source.id)},
        {u"authorizationSource"_s, delegated ? u"Management"_s : u"RoleBased"_s},
        {u"managedByTenants"_s, managers},
        {u"subscriptionId"_s, source.id},
        {u"tenantId"_s, owner.tenantId},
        {u"displayName"_s, source.name},
        {u"state"_s, source.state},
        {u"subscriptionPolicies"_s, QJsonObject{{u"locationPlacementId"_s, u"Public_2014-09-01"_s},
                                                {u"quotaId"_s, quota},
                                                {u"spendingLimit"_s, u"Off"_s}}}};
}

QJsonObject registrationDefinitionJson(const World &world, const Customer &customer,
                                       const Subscription &subscription,
                                       const Delegation &delegation, const QDateTime &now)
{
    QJsonObject properties{
        {u"description"_s,
         delegation.description.isEmpty() ? delegation.name : delegation.description},
        {u"registrationDefinitionName"_s, delegation.name},
        {u"managedByTenantId"_s, delegation.managedByTenantId},
        {u"managedByTenantName"_s, managingTenantName(world, delegation.managedByTenantId)},
        {u"manageeTenantId"_s, customer.tenantId},
        {u"manageeTenantName"_s, customer.name},
        {u"provisioningState"_s, definitionState(delegation, now)},
        {u"authorizations"_s, authorizations(delegation, false)}};
    if (const QJsonArray eligible = authorizations(delegation, true); !eligible.isEmpty())
        properties.insert(u"eligibleAuthorizations"_s, eligible);
    return resource(definitionId(subscription, delegation),
                    u"Microsoft.ManagedServices/registrationDefinitions"_s, delegation.definitionId,
                    properties);
}

QJsonObject registrationAssignmentJson(const World &world, const Customer &customer,
                                       const Subscription &subscription,
                                       const Delegation &delegation, const QDateTime &now,
                                       bool expand)
{
    QString scope = u"/subscriptions/"_s + subscription.id;
    if (!delegation.resourceGroup.isEmpty())
        scope += u"/resourceGroups/"_s + delegation.resourceGroup;
    QJsonObject properties{{u"registrationDefinitionId"_s, definitionId(subscription, delegation)},
                           {u"provisioningState"_s, assignmentState(delegation, now)}};
    if (expand)
        properties.insert(
            u"registrationDefinition"_s,
            registrationDefinitionJson(world, customer, subscription, delegation, now));
    return resource(scope + u"/providers/Microsoft.ManagedServices/registrationAssignments/"_s
                        + delegation.assignmentId,
                    u"Microsoft.ManagedServices/registrationAssignments"_s, delegation.assignmentId,
                    properties);
}

} // namespace Pec::Simulator
