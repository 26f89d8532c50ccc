// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/roleassignments/writes.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/arm/writing.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/allowed.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kWrite = "Microsoft.Authorization/roleAssignments/write"_L1;
constexpr auto kDelete = "Microsoft.Authorization/roleAssignments/delete"_L1;

QString roleRoot(const Subscription &subscription)
{
    return u"/subscriptions/"_s + subscription.id;
}

QString typeOf(const DirectoryObject &object)
{
    if (object.kind == "user"_L1)
        return u"User"_s;
    return object.kind == "group"_L1 ? u"Group"_s : u"ServicePrincipal"_s;
}

const DirectoryObject *find(const QList<DirectoryObject> &directory, const QString &id)
{
    const auto it = std::find_if(directory.cbegin(), directory.cend(),
                                 [&id](const DirectoryObject &object) { return object.id == id; });
    return it == directory.cend() ? nullptr : &*it;
}

struct Principal
{
    QString type; //!< as a role assignment names it; empty: nobody
    QDateTime replicatedAt;
};

//! Who an id is in the customer's tenant: an object of its directory, or the group of a partner.
Principal principalOf(const World &world, const Customer &customer, const QString &id)
{
    if (const DirectoryObject *own = find(customer.directory, id))
        return {typeOf(*own), own->replicatedAt};
    const DirectoryObject *partner = find(world.directory, id);
    if (partner != nullptr && partner->kind == "group"_L1)
        return {u"ForeignGroup"_s, partner->replicatedAt};
    const bool reseller =
        std::any_of(world.resellers.cbegin(), world.resellers.cend(),
                    [&id](const Reseller &one) { return one.adminAgentsGroupId == id; });
    return {reseller ? u"ForeignGroup"_s : QString(), {}};
}

Response principalNotFound(const Customer &customer, const QString &id)
{
    return armError(
        400, u"PrincipalNotFound"_s,
        u"Principal %1 does not exist in the directory %2. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group."_s
            .arg(id, customer.tenantId));
}

//! Checks who is meant, and fills in the kind where the request leaves it out.
std::optional<Response> refusePrincipal(const World &world, const Customer &customer,
                                        const QDateTime &now, RoleAssignment *wanted)
{
    const Principal principal = principalOf(world, customer, wanted->principalId);
    const bool foreign = principal.type == "ForeignGroup"_L1;
    // A group of another tenant is found only by who says that it is one.
    if (principal.type.isEmpty() || (foreign && wanted->principalType != "ForeignGroup"_L1))
        return principalNotFound(customer, wanted->principalId);
    if (!wanted->principalType.isEmpty() && wanted->principalType != principal.type)
        return armError(
            400, u"UnmatchedPrincipalType"_s,
            u"The PrincipalId '%1' has type '%2' , which is different from specified PrinciaplType '%3'."_s
                .arg(wanted->principalId, principal.type, wanted->principalType));
    // Who says the kind is spared the wait, but for a directory that is not the tenant's own (an
    // assumption: Microsoft describes the wait for own principals only).
    const bool waits = principal.replicatedAt.isValid() && principal.replicatedAt > now;
    if (waits && (wanted->principalType.isEmpty() || foreign))
        return principalNotFound(customer, wanted->principalId);
    wanted->principalType = principal.type;
    return std::nullopt;
}

std::optional<Response> refuseRole(const Customer &customer, const QString &roleId)
{
    const bool custom =
        std::any_of(customer.customRoles.cbegin(), customer.customRoles.cend(),
                    [&roleId](const CustomRole &role) { return role.id == roleId; });
    if (custom || builtInRole(roleId) != nullptr)
        return std::nullopt;
    return armError(400, u"RoleDefinitionDoesNotExist"_s,
                    u"The specified role definition with ID '%1' does not exist."_s.arg(roleId));
}

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

std::optional<Response> refuseDuplicate(const Subscription &subscription,
                                        const RoleAssignment &wanted)
{
    const auto it = std::find_if(subscription.assignments.cbegin(), subscription.assignments.cend(),
                                 [&wanted](const RoleAssignment &other) {
                                     return isSame(other.scope, wanted.scope)
                                            && other.principalId == wanted.principalId
                                            && other.roleDefinitionId == wanted.roleDefinitionId
                                            && !isSame(other.name, wanted.name);
                                 });
    if (it == subscription.assignments.cend())
        return std::nullopt;
    return armError(
        409, u"RoleAssignmentExists"_s,
        u"The role assignment already exists. The ID of the existing role assignment is %1."_s.arg(
            QString(it->name).remove(u'-')));
}

Response invalidRequest()
{
    return armError(400, u"InvalidCreateRoleAssignmentRequest"_s,
                    u"The request to create a role assignment is not valid."_s);
}

struct Wanted
{
    RoleAssignment assignment;
    std::optional<Response> refusal;
};

Wanted readBody(const Request &request, const QString &scope)
{
    Wanted wanted;
    const QJsonObject root = QJsonDocument::fromJson(request.body).object();
    const QJsonObject properties = root.value("properties"_L1).toObject();
    const QString role = properties.value("roleDefinitionId"_L1).toString();
    const QString principal = properties.value("principalId"_L1).toString().toLower();
    wanted.refusal = refuseMembers(root, {"properties"_L1});
    if (!wanted.refusal)
        wanted.refusal =
            refuseMembers(properties, {"roleDefinitionId"_L1, "principalId"_L1, "principalType"_L1,
                                       "description"_L1, "condition"_L1, "conditionVersion"_L1,
                                       "delegatedManagedIdentityResourceId"_L1});
    // The role is named by its whole id, its GUID alone is not enough.
    if (!wanted.refusal
        && (!isGuid(principal) || !isGuid(roleGuid(role))
            || !role.contains("/roleDefinitions/"_L1, Qt::CaseInsensitive)))
        wanted.refusal = invalidRequest();
    wanted.assignment.name = request.argument(u"name"_s).toLower();
    wanted.assignment.scope = scope;
    wanted.assignment.roleDefinitionId = roleGuid(role);
    wanted.assignment.principalId = principal;
    wanted.assignment.principalType = properties.value("principalType"_L1).toString();
    wanted.assignment.condition = properties.value("condition"_L1).toString();
    wanted.assignment.createdOn = request.now;
    return wanted;
}

//! The assignment of that name anywhere in the tenant, or null: a name is good for one.
const RoleAssignment *findNamed(const Customer &customer, const QString &name)
{
    const auto named = [&name](const RoleAssignment &one) { return isSame(one.name, name); };
    for (const Subscription &subscription : customer.subscriptions) {
        const auto it =
            std::find_if(subscription.assignments.cbegin(), subscription.assignments.cend(), named);
        if (it != subscription.assignments.cend())
            return &*it;
    }
    return nullptr;
}

//! Whether the assignment is one that the partner's agent comes in by.
bool opensToPartner(const World &world, const Customer &customer, const RoleAssignment &made)
{
    return world.partnerObject(made.principalId) != nullptr
           || made.principalId == customer.guestObjectId;
}

} // namespace

Response putRoleAssignment(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(world, request, {kWrite});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    if (!isGuid(name))
        return armError(
            400, u"InvalidRoleAssignmentId"_s,
            u"The role assignment ID '%1' is not valid. The role assignment ID must be a GUID."_s
                .arg(name));
    Wanted read = readBody(request, scope.path);
    if (read.refusal)
        return *read.refusal;
    RoleAssignment &wanted = read.assignment;
    Subscription &subscription = world.customers[scope.customer].subscriptions[scope.subscription];
    const Customer &customer = world.customers.at(scope.customer);
    if (const auto refusal = refuseRole(customer, wanted.roleDefinitionId))
        return *refusal;
    if (const auto refusal = refusePrincipal(world, customer, request.now, &wanted))
        return *refusal;
    if (const RoleAssignment *standing = findNamed(customer, name)) {
        if (!isSame(standing->scope, wanted.scope) || standing->principalId != wanted.principalId
            || standing->roleDefinitionId != wanted.roleDefinitionId)
            return armError(
                400, u"RoleAssignmentUpdateNotPermitted"_s,
                u"Tenant ID, application ID, principal ID, and scope are not allowed to be updated."_s);
        return Response::json(roleAssignmentJson(*standing, roleRoot(subscription)));
    }
    if (const auto refusal = refuseDuplicate(subscription, wanted))
        return *refusal;
    if (const PolicyAssignment *policy =
            forbiddingRole(subscription, wanted.roleDefinitionId, wanted.principalType))
        return disallowedByPolicy(*policy, u"roleAssignments/"_s + wanted.name);
    const AccessChange change(world, scope.customer, request.now);
    subscription.assignments.append(wanted);
    subscription.visible |= opensToPartner(world, customer, wanted);
    return Response::json(roleAssignmentJson(wanted, roleRoot(subscription)), 201);
}

Response deleteRoleAssignment(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(world, request, {kDelete});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    Subscription &subscription = world.customers[scope.customer].subscriptions[scope.subscription];
    QList<RoleAssignment> &assignments = subscription.assignments;
    const auto it = std::find_if(
        assignments.cbegin(), assignments.cend(), [&](const RoleAssignment &assignment) {
            return isSame(assignment.name, name) && isSame(assignment.scope, scope.path);
        });
    if (it == assignments.cend())
        return Response::empty(204);
    const QJsonObject gone = roleAssignmentJson(*it, roleRoot(subscription));
    const AccessChange change(world, scope.customer, request.now);
    assignments.erase(it);
    return Response::json(gone);
}

} // namespace Pec::Simulator
