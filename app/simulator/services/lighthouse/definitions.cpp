// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/lighthouse/registrations.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/arm/writing.h"
#include "simulator/services/lighthouse/definitionbody.h"
#include "simulator/services/lighthouse/parts.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/allowed.h"
#include "simulator/world/rights/delegations.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Response getRegistrationDefinition(const World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(
        world, request, u"Microsoft.ManagedServices/registrationDefinitions/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    if (scope.subscription < 0)
        return registrationNotFound(u"Definition"_s, name);
    const Customer &customer = world.customers.at(scope.customer);
    const Subscription &subscription = customer.subscriptions.at(scope.subscription);
    const Delegation *found = findDefinition(subscription, name);
    if (found == nullptr || isHidden(scope, *found, request))
        return registrationNotFound(u"Definition"_s, name);
    return Response::json(
        registrationDefinitionJson(world, customer, subscription, *found, request.now));
}

Response putRegistrationDefinition(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(
        world, request,
        {"Microsoft.ManagedServices/registrationDefinitions/write"_L1, kAssignRoles});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s).toLower();
    Subscription &subscription = subscriptionAt(world, scope);
    const Customer &customer = world.customers.at(scope.customer);
    if (const auto refusal = refuseRegistration(subscription, name, request.now))
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
    return writtenRegistration(registrationDefinitionJson(world, customer, subscription,
                                                          *findDefinition(subscription, name),
                                                          request.now),
                               created, kDefinitionSeconds);
}

Response deleteRegistrationDefinition(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(
        world, request,
        {"Microsoft.ManagedServices/registrationDefinitions/delete"_L1, kAssignRoles});
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

} // namespace Pec::Simulator
