// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/lighthouse/registrations.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/arm/writing.h"
#include "simulator/services/lighthouse/parts.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/allowed.h"
#include "simulator/world/rights/delegations.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

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

struct NamedDefinition
{
    QString name;
    std::optional<Response> refusal;
};

//! The definition that an assignment's body names, by its whole id below the subscription.
NamedDefinition readAssignmentBody(const Request &request, const Subscription &subscription)
{
    const QJsonObject root = QJsonDocument::fromJson(request.body).object();
    const QJsonObject properties = root.value("properties"_L1).toObject();
    NamedDefinition named;
    named.refusal = refuseMembers(root, {"properties"_L1});
    if (!named.refusal)
        named.refusal = refuseMembers(properties, {"registrationDefinitionId"_L1});
    if (named.refusal)
        return named;
    const QString id = properties.value("registrationDefinitionId"_L1).toString();
    const QString folder = u"/subscriptions/"_s + subscription.id
                           + u"/providers/Microsoft.ManagedServices/registrationDefinitions/"_s;
    if (id.startsWith(folder, Qt::CaseInsensitive))
        named.name = id.mid(folder.size()).toLower();
    if (named.name.isEmpty() || findDefinition(subscription, named.name) == nullptr)
        named.refusal = registrationNotFound(u"Definition"_s, id);
    return named;
}

//! What stands in the way of an assignment, be it the same one: of the definition at the scope, or
//! of the name anywhere in the subscription.
const Delegation *otherAssignment(const Subscription &subscription, const ArmScope &scope,
                                  const QString &definition, const QString &name)
{
    const auto it = std::find_if(subscription.delegations.cbegin(), subscription.delegations.cend(),
                                 [&](const Delegation &one) {
                                     const bool here = one.definitionId == definition
                                                       && isSame(one.resourceGroup, groupOf(scope));
                                     return !one.assignmentId.isEmpty()
                                            && (here || isSame(one.assignmentId, name));
                                 });
    return it == subscription.delegations.cend() ? nullptr : &*it;
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

Response getRegistrationAssignment(const World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(
        world, request, u"Microsoft.ManagedServices/registrationAssignments/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    if (scope.subscription < 0)
        return registrationNotFound(u"Assignment"_s, name);
    const Customer &customer = world.customers.at(scope.customer);
    const Subscription &subscription = customer.subscriptions.at(scope.subscription);
    const Delegation *found = findAssignment(subscription, scope, name, request.now);
    if (found == nullptr || isHidden(scope, *found, request))
        return registrationNotFound(u"Assignment"_s, name);
    const bool expand = isSame(request.queryValue(u"$expandRegistrationDefinition"_s), u"true"_s);
    return Response::json(
        registrationAssignmentJson(world, customer, subscription, *found, request.now, expand));
}

Response putRegistrationAssignment(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(
        world, request,
        {"Microsoft.ManagedServices/registrationAssignments/write"_L1, kAssignRoles});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s).toLower();
    Subscription &subscription = subscriptionAt(world, scope);
    const Customer &customer = world.customers.at(scope.customer);
    if (const auto refusal = refuseRegistration(subscription, name, request.now))
        return *refusal;
    dropGoneAssignments(subscription, request.now);
    const NamedDefinition named = readAssignmentBody(request, subscription);
    if (named.refusal)
        return *named.refusal;
    if (const PolicyAssignment *policy = forbiddingDelegations(subscription))
        return disallowedByPolicy(*policy, u"registrationAssignments/"_s + name);
    if (const Delegation *other = otherAssignment(subscription, scope, named.name, name)) {
        const bool standing = isSame(other->assignmentId, name) && !other->assignmentGone.isValid()
                              && isSame(other->resourceGroup, groupOf(scope))
                              && other->definitionId == named.name;
        if (!standing)
            return secondAssignment(scope, named.name);
        return writtenRegistration(
            registrationAssignmentJson(world, customer, subscription, *other, request.now, false),
            false, kAssignmentSeconds);
    }
    Delegation made = *findDefinition(subscription, named.name);
    made.assignmentId = name;
    made.resourceGroup = groupOf(scope);
    made.assignmentReady = request.now.addSecs(kAssignmentSeconds);
    made.assignmentGone = {};
    // It gives nothing before it is provisioned.
    const AccessChange change(world, scope.customer, made.assignmentReady);
    addAssignment(subscription.delegations, made);
    return writtenRegistration(
        registrationAssignmentJson(world, customer, subscription, made, request.now, false), true,
        kAssignmentSeconds);
}

Response deleteRegistrationAssignment(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(
        world, request,
        {"Microsoft.ManagedServices/registrationAssignments/delete"_L1, kAssignRoles});
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
