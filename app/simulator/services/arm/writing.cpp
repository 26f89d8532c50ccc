// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/arm/writing.h"

#include "core/strings.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/allowed.h"

#include <QUuid>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

Response denied(const Caller &caller, const QString &action, const QString &scope,
                const DenyAssignment &deny)
{
    return armError(
        403, u"DenyAssignmentAuthorizationFailed"_s,
        u"The client '%1' with object id '%2' has permission to perform action '%3' on scope '%4'; however, the access is denied because of the deny assignment with name '%5' and Id '%6' at scope '%7'."_s
            .arg(caller.userPrincipalName.isEmpty() ? caller.appId : caller.userPrincipalName,
                 caller.objectId, action, scope, deny.name, deny.id, deny.scope));
}

//! The group that a scope names, or empty.
QString resourceGroupOf(const QString &scope)
{
    const QStringList segments = scope.split(u'/', Qt::SkipEmptyParts);
    return segments.size() >= 4
                   && segments.at(2).compare("resourceGroups"_L1, Qt::CaseInsensitive) == 0
               ? segments.at(3)
               : QString();
}

bool hasResourceGroup(const World &world, const ArmScope &scope, const QString &name)
{
    const QList<CostLine> &lines = world.costLines(scope.customer, scope.subscription);
    return std::any_of(lines.cbegin(), lines.cend(), [&name](const CostLine &line) {
        return resourceGroupName(line.resourceGroup).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

ArmScope resolveWritable(const World &world, const Request &request,
                         std::initializer_list<QLatin1StringView> actions)
{
    const Caller caller = request.caller.value_or(Caller());
    const QString first(*actions.begin());
    ArmScope scope = resolveArmScope(world, request, first);
    if (scope.refusal)
        return scope;
    if (scope.subscription < 0 || scope.delegated) {
        scope.refusal = authorizationFailed(caller, first, scope.path);
        return scope;
    }
    const Customer &customer = world.customers.at(scope.customer);
    const Subscription &subscription = customer.subscriptions.at(scope.subscription);
    const QSet<QString> principals = principalsOf(world, customer, caller.objectId);
    const QList<HeldRole> roles =
        rolesAt(customer, subscription, principals, scope.path, request.now);
    for (const QLatin1StringView action : actions) {
        if (!allowsAction(roles, action)) {
            scope.refusal = authorizationFailed(caller, action, scope.path);
            return scope;
        }
    }
    const QString group = resourceGroupOf(scope.path);
    if (const DenyAssignment *deny = denyingWrites(subscription, principals, scope.path))
        scope.refusal = denied(caller, first, scope.path, *deny);
    else if (!group.isEmpty() && !hasResourceGroup(world, scope, group))
        scope.refusal = armError(404, u"ResourceGroupNotFound"_s,
                                 u"Resource group '%1' could not be found."_s.arg(group));
    return scope;
}

Response disallowedByPolicy(const PolicyAssignment &policy, const QString &id)
{
    const QString message =
        u"Resource '%1' was disallowed by policy. Policy identifiers: '[{\"policyAssignment\":{\"name\":\"%2\"}}]'."_s
            .arg(id.section(u'/', -1), policy.name);
    return Response::json(
        {{u"error"_s,
          QJsonObject{{u"code"_s, u"RequestDisallowedByPolicy"_s},
                      {u"target"_s, id.section(u'/', -1)},
                      {u"message"_s, message},
                      {u"additionalInfo"_s,
                       QJsonArray{QJsonObject{
                           {u"type"_s, u"PolicyViolation"_s},
                           {u"info"_s, QJsonObject{{u"policyAssignmentDisplayName"_s, policy.name},
                                                   {u"policyDefinitionEffect"_s, u"Deny"_s}}}}}}}}},
        403);
}

std::optional<Response> refuseMembers(const QJsonObject &object,
                                      std::initializer_list<QLatin1StringView> known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool taken = std::any_of(known.begin(), known.end(), [&it](QLatin1StringView name) {
            return it.key().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            return armError(
                400, u"InvalidRequestContent"_s,
                u"The request content was invalid and could not be deserialized: 'Could not find member '%1' on object of type'."_s
                    .arg(it.key()));
    }
    return std::nullopt;
}

bool isGuid(const QString &text) { return !QUuid::fromString(text).isNull(); }

} // namespace Pec::Simulator
