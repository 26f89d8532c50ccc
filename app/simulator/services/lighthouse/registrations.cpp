// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/lighthouse/registrations.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/arm/writing.h"
#include "simulator/services/lighthouse/definitionbody.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/allowed.h"
#include "simulator/world/rights/delegations.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAssign = "Microsoft.Authorization/roleAssignments/write"_L1;

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QString groupOf(const ArmScope &scope) { return scope.path.section(u'/', 4, 4); }

//! Of the scope itself: a list of a subscription holds its resource groups' too.
const Delegation *findAssignment(const Subscription &subscription, const ArmScope &scope,
                                 const QString &name, const QDateTime &now)
{
    const auto it = std::find_if(subscription.delegations.cbegin(), subscription.delegations.cend(),
                                 [&](const Delegation &one) {
                                     return isAssigned(one, now) && isSame(one.assignmentId, name)
                                            && isSame(one.resourceGroup, groupOf(scope));
                                 });
    return it == subscription.delegations.cend() ? nullptr : &*it;
}

const Delegation *findDefinition(const Subscription &subscription, const QString &name)
{
    const auto it =
        std::find_if(subscription.delegations.cbegin(), subscription.delegations.cend(),
                     [&](const Delegation &one) { return isSame(one.definitionId, name); });
    return it == subscription.delegations.cend() ? nullptr : &*it;
}

Response notFound(const QString &kind, const QString &name)
{
    return armError(404, u"Registration%1NotFound"_s.arg(kind),
                    u"The registration %1 '%2' could not be found."_s.arg(kind.toLower(), name));
}

//! A managing tenant reads its own delegations only.
bool isHidden(const ArmScope &scope, const Delegation &delegation, const Request &request)
{
    return scope.delegated
           && delegation.managedByTenantId != request.caller.value_or(Caller()).tenantId;
}

std::optional<Response> refuseUnregistered(const Subscription &subscription, const QDateTime &now)
{
    if (managedServicesState(subscription, now) == "Registered"_L1)
        return std::nullopt;
    return armError(
        409, u"MissingSubscriptionRegistration"_s,
        u"The subscription is not registered to use namespace 'Microsoft.ManagedServices'. See https://aka.ms/rps-not-found for how to register subscriptions."_s);
}

std::optional<Response> refuseName(const QString &name)
{
    if (isGuid(name))
        return std::nullopt;
    return armError(400, u"InvalidRequestContent"_s,
                    u"The registration id '%1' is not a GUID."_s.arg(name));
}

Subscription &subscriptionAt(World &world, const ArmScope &scope)
{
    return world.customers[scope.customer].subscriptions[scope.subscription];
}

Response written(const QJsonObject &object, bool created, qint64 seconds)
{
    Response response = Response::json(object, created ? 201 : 200);
    response.setHeader("Retry-After", QByteArray::number(seconds));
    return response;
}

bool hasSameContent(const Delegation &left, const Delegation &right)
{
    const auto same = [](const Authorization &a, const Authorization &b) {
        return a.principalId == b.principalId && a.roleDefinitionId == b.roleDefinitionId
               && a.eligible == b.eligible && a.principalName == b.principalName;
    };
    return left.name == right.name && left.description == right.description
           && left.managedByTenantId == right.managedByTenantId
           && std::equal(left.authorizations.cbegin(), left.authorizations.cend(),
                         right.authorizations.cbegin(), right.authorizations.cend(), same);
}

//! What an update of a definition changes in each of its assignments.
void adopt(Delegation &standing, const Delegation &wanted, const QDateTime &ready)
{
    standing.name = wanted.name;
    standing.description = wanted.description;
    standing.managedByTenantId = wanted.managedByTenantId;
    standing.authorizations = wanted.authorizations;
    standing.definitionReady = ready;
}

//! The definition that an assignment's body names, by its whole id below the subscription.
QString namedDefinition(const QJsonObject &properties, const Subscription &subscription)
{
    const QString id = properties.value("registrationDefinitionId"_L1).toString();
    const QString folder = u"/subscriptions/"_s + subscription.id
                           + u"/providers/Microsoft.ManagedServices/registrationDefinitions/"_s;
    return id.startsWith(folder, Qt::CaseInsensitive) ? id.mid(folder.size()).toLower() : QString();
}

Response secondAssignment(const ArmScope &scope, const QString &definition)
{
    return armError(
        409, u"Conflict"_s,
        u"Another registration assignment present at this scope '%1' for registration definition '%2'. Multiple registration assignments are not allowed."_s
            .arg(scope.path, definition));
}

//! Lists keep the assignments of one definition side by side.
void addAssignment(QList<Delegation> &all, const Delegation &made)
{
    for (qsizetype i = all.size(); i-- > 0;) {
        if (all.at(i).definitionId != made.definitionId)
            continue;
        if (all.at(i).assignmentId.isEmpty())
            all[i] = made;
        else
            all.insert(i + 1, made);
        return;
    }
}

} // namespace

Response getRegistrationDefinition(const World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(
        world, request, u"Microsoft.ManagedServices/registrationDefinitions/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    if (scope.subscription < 0)
        return notFound(u"Definition"_s, name);
    const Customer &customer = world.customers.at(scope.customer);
    const Subscription &subscription = customer.subscriptions.at(scope.subscription);
    const Delegation *found = findDefinition(subscription, name);
    if (found == nullptr || isHidden(scope, *found, request))
        return notFound(u"Definition"_s, name);
    return Response::json(
        registrationDefinitionJson(world, customer, subscription, *found, request.now));
}

Response putRegistrationDefinition(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(
        world, request, {"Microsoft.ManagedServices/registrationDefinitions/write"_L1, kAssign});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s).toLower();
    Subscription &subscription = subscriptionAt(world, scope);
    const Customer &customer = world.customers.at(scope.customer);
    if (const auto refusal = refuseName(name))
        return *refusal;
    if (const auto refusal = refuseUnregistered(subscription, request.now))
        return *refusal;
    DefinitionBody read = readDefinitionBody(world, customer, name, request.body);
    if (read.refusal)
        return *read.refusal;
    if (const PolicyAssignment *policy = forbiddingDelegations(subscription))
        return disallowedByPolicy(*policy, u"registrationDefinitions/"_s + name);
    dropGoneAssignments(subscription, request.now);
    Delegation &wanted = read.definition;
    wanted.definitionReady = request.now.addSecs(kDefinitionSeconds);
    const Delegation *standing = findDefinition(subscription, name);
    const bool created = standing == nullptr;
    // The first delegation counts as a registration of its own; now it has to stay one.
    if (!subscription.managedServicesFrom.isValid())
        subscription.managedServicesFrom = request.now;
    if (created) {
        subscription.delegations.append(wanted);
    } else if (!hasSameContent(*standing, wanted)) {
        const AccessChange change(world, scope.customer, request.now);
        for (Delegation &one : subscription.delegations) {
            if (one.definitionId == name)
                adopt(one, wanted, wanted.definitionReady);
        }
    }
    return written(registrationDefinitionJson(world, customer, subscription,
                                              *findDefinition(subscription, name), request.now),
                   created, kDefinitionSeconds);
}

Response deleteRegistrationDefinition(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(
        world, request, {"Microsoft.ManagedServices/registrationDefinitions/delete"_L1, kAssign});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    Subscription &subscription = subscriptionAt(world, scope);
    // What was registered by its delegations stays so without them.
    if (!subscription.delegations.isEmpty() && !subscription.managedServicesFrom.isValid())
        subscription.managedServicesFrom = request.now;
    dropGoneAssignments(subscription, request.now);
    const Delegation *standing = findDefinition(subscription, name);
    if (standing == nullptr)
        return Response::empty(204);
    if (!standing->assignmentId.isEmpty())
        return armError(
            409, u"Conflict"_s,
            u"The registration definition '%1' cannot be deleted while registration assignments refer to it."_s
                .arg(name));
    subscription.delegations.removeIf(
        [&name](const Delegation &one) { return isSame(one.definitionId, name); });
    return Response::empty(200);
}

Response getRegistrationAssignment(const World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(
        world, request, u"Microsoft.ManagedServices/registrationAssignments/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    if (scope.subscription < 0)
        return notFound(u"Assignment"_s, name);
    const Customer &customer = world.customers.at(scope.customer);
    const Subscription &subscription = customer.subscriptions.at(scope.subscription);
    const Delegation *found = findAssignment(subscription, scope, name, request.now);
    if (found == nullptr || isHidden(scope, *found, request))
        return notFound(u"Assignment"_s, name);
    const bool expand = isSame(request.queryValue(u"$expandRegistrationDefinition"_s), u"true"_s);
    return Response::json(
        registrationAssignmentJson(world, customer, subscription, *found, request.now, expand));
}

Response putRegistrationAssignment(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(
        world, request, {"Microsoft.ManagedServices/registrationAssignments/write"_L1, kAssign});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s).toLower();
    Subscription &subscription = subscriptionAt(world, scope);
    const Customer &customer = world.customers.at(scope.customer);
    const QJsonObject root = QJsonDocument::fromJson(request.body).object();
    const QJsonObject properties = root.value("properties"_L1).toObject();
    if (const auto refusal = refuseName(name))
        return *refusal;
    if (const auto refusal = refuseUnregistered(subscription, request.now))
        return *refusal;
    if (const auto refusal = refuseMembers(root, {"properties"_L1}))
        return *refusal;
    if (const auto refusal = refuseMembers(properties, {"registrationDefinitionId"_L1}))
        return *refusal;
    dropGoneAssignments(subscription, request.now);
    const QString definition = namedDefinition(properties, subscription);
    const Delegation *defined = findDefinition(subscription, definition);
    if (definition.isEmpty() || defined == nullptr)
        return notFound(u"Definition"_s,
                        properties.value("registrationDefinitionId"_L1).toString());
    if (const PolicyAssignment *policy = forbiddingDelegations(subscription))
        return disallowedByPolicy(*policy, u"registrationAssignments/"_s + name);
    for (const Delegation &one : std::as_const(subscription.delegations)) {
        const bool here = !one.assignmentId.isEmpty() && one.definitionId == definition
                          && isSame(one.resourceGroup, groupOf(scope));
        if (here && one.assignmentId == name && !one.assignmentGone.isValid())
            return written(
                registrationAssignmentJson(world, customer, subscription, one, request.now, false),
                false, kAssignmentSeconds);
        if (here || (!one.assignmentId.isEmpty() && one.assignmentId == name))
            return secondAssignment(scope, definition);
    }
    Delegation made = *defined;
    made.assignmentId = name;
    made.resourceGroup = groupOf(scope);
    made.assignmentReady = request.now.addSecs(kAssignmentSeconds);
    made.assignmentGone = {};
    // It gives nothing before it is provisioned.
    const AccessChange change(world, scope.customer, made.assignmentReady);
    addAssignment(subscription.delegations, made);
    return written(
        registrationAssignmentJson(world, customer, subscription, made, request.now, false), true,
        kAssignmentSeconds);
}

Response deleteRegistrationAssignment(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(
        world, request, {"Microsoft.ManagedServices/registrationAssignments/delete"_L1, kAssign});
    if (scope.refusal)
        return *scope.refusal;
    Subscription &subscription = subscriptionAt(world, scope);
    const Delegation *found =
        findAssignment(subscription, scope, request.argument(u"name"_s), request.now);
    if (found == nullptr)
        return Response::empty(204);
    if (!found->assignmentGone.isValid()) {
        const AccessChange change(world, scope.customer, request.now);
        const QString name = found->assignmentId;
        for (Delegation &one : subscription.delegations) {
            if (one.assignmentId == name)
                one.assignmentGone = request.now.addSecs(kRemovalSeconds);
        }
    }
    return Response::empty(202).with("Retry-After", QByteArray::number(kRemovalSeconds));
}

} // namespace Pec::Simulator
