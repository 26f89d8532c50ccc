// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/arm/roleassignments.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/arm/scope.h"
#include "simulator/world/access.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRead = "Microsoft.Authorization/roleAssignments/read"_L1;
constexpr auto kWrite = "Microsoft.Authorization/roleAssignments/write"_L1;
constexpr auto kDelete = "Microsoft.Authorization/roleAssignments/delete"_L1;

struct AssignmentFilter
{
    bool atScope = false;
    QString principalId; //!< at, above or below
    QString assignedTo; //!< also through groups
    bool valid = true;
};

AssignmentFilter parseFilter(const QString &text)
{
    static const QRegularExpression principal(u"^principalId\\s+eq\\s+'([^']*)'$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression assigned(u"^assignedTo\\('([^']*)'\\)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression conjunction(u"\\s+and\\s+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    AssignmentFilter filter;
    if (text.trimmed().isEmpty())
        return filter;
    for (const QString &part : text.trimmed().split(conjunction)) {
        const auto byPrincipal = principal.match(part);
        const auto byTarget = assigned.match(part);
        if (part.compare("atScope()"_L1, Qt::CaseInsensitive) == 0)
            filter.atScope = true;
        else if (byPrincipal.hasMatch())
            filter.principalId = byPrincipal.captured(1).toLower();
        else if (byTarget.hasMatch())
            filter.assignedTo = byTarget.captured(1).toLower();
        else
            filter.valid = false;
    }
    return filter;
}

QString roleRoot(const World &world, const ArmScope &scope)
{
    if (scope.subscription < 0)
        return {};
    return u"/subscriptions/"_s
           + world.customers.at(scope.customer).subscriptions.at(scope.subscription).id;
}

//! What a list at the scope shows: all that lies at, above and below it. A Lighthouse caller sees
//! none of the customer's assignments, and the customer none of Lighthouse's.
QList<RoleAssignment> assignmentsAt(const World &world, const ArmScope &scope, const QDateTime &now)
{
    if (scope.delegated || scope.customer < 0)
        return {};
    const Customer &customer = world.customers.at(scope.customer);
    if (scope.subscription < 0)
        return customer.managementGroupAssignments;
    QList<RoleAssignment> all =
        effectiveAssignments(customer, customer.subscriptions.at(scope.subscription), now);
    all.removeIf([&](const RoleAssignment &a) {
        return !covers(a.scope, scope.path) && !covers(scope.path, a.scope);
    });
    return all;
}

QList<RoleAssignment> filtered(const World &world, const ArmScope &scope,
                               const AssignmentFilter &filter, const QDateTime &now)
{
    QList<RoleAssignment> all = assignmentsAt(world, scope, now);
    QSet<QString> targets;
    if (!filter.assignedTo.isEmpty() && scope.customer >= 0)
        targets = principalsOf(world, world.customers.at(scope.customer), filter.assignedTo);
    all.removeIf([&](const RoleAssignment &assignment) {
        return (filter.atScope && !covers(assignment.scope, scope.path))
               || (!filter.principalId.isEmpty() && assignment.principalId != filter.principalId)
               || (!filter.assignedTo.isEmpty() && !targets.contains(assignment.principalId));
    });
    return all;
}

Response invalidFilter(const QString &text)
{
    return armError(
        400, u"UnsupportedQuery"_s,
        u"The filter '%1' is not supported. Supported filters are either 'atScope()' or 'principalId eq '{value}'' or 'assignedTo('{value}')'."_s
            .arg(text));
}

bool principalExists(const World &world, const Customer &customer, const QString &id,
                     const QString &type)
{
    const auto has = [&](const QList<DirectoryObject> &directory) {
        return std::any_of(directory.cbegin(), directory.cend(),
                           [&](const DirectoryObject &o) { return o.id == id; });
    };
    if (type != "ForeignGroup"_L1)
        return has(customer.directory);
    return has(world.directory)
           || std::any_of(world.resellers.cbegin(), world.resellers.cend(),
                          [&](const Reseller &r) { return r.adminAgentsGroupId == id; });
}

//! The refusal of a write, or nothing.
std::optional<Response> refusesWrite(const World &world, const Request &request,
                                     const ArmScope &scope, const QString &action)
{
    const Caller caller = request.caller.value_or(Caller());
    if (scope.refusal)
        return scope.refusal;
    if (scope.subscription < 0 || scope.delegated)
        return authorizationFailed(caller, action, scope.path);
    const Customer &customer = world.customers.at(scope.customer);
    const QStringList held =
        grantedScopes(customer, customer.subscriptions.at(scope.subscription),
                      principalsOf(world, customer, caller.objectId), request.now, true);
    const bool writes = std::any_of(held.cbegin(), held.cend(),
                                    [&](const QString &s) { return covers(s, scope.path); });
    if (!writes)
        return authorizationFailed(caller, action, scope.path);
    return std::nullopt;
}

std::optional<Response> refusesAssignment(const World &world, const Customer &customer,
                                          const Subscription &subscription,
                                          const RoleAssignment &wanted)
{
    const bool custom =
        std::any_of(customer.customRoles.cbegin(), customer.customRoles.cend(),
                    [&](const CustomRole &role) { return role.id == wanted.roleDefinitionId; });
    if (!custom && !builtInRole(wanted.roleDefinitionId))
        return armError(400, u"RoleDefinitionDoesNotExist"_s,
                        u"The specified role definition with ID '%1' does not exist."_s.arg(
                            wanted.roleDefinitionId));
    if (!principalExists(world, customer, wanted.principalId, wanted.principalType))
        return armError(
            400, u"PrincipalNotFound"_s,
            u"Principal %1 does not exist in the directory %2. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group."_s
                .arg(wanted.principalId, customer.tenantId));
    const bool exists =
        std::any_of(subscription.assignments.cbegin(), subscription.assignments.cend(),
                    [&](const RoleAssignment &other) {
                        return other.scope.compare(wanted.scope, Qt::CaseInsensitive) == 0
                               && other.principalId == wanted.principalId
                               && other.roleDefinitionId == wanted.roleDefinitionId
                               && other.name != wanted.name;
                    });
    if (exists)
        return armError(409, u"RoleAssignmentExists"_s, u"The role assignment already exists."_s);
    return std::nullopt;
}

QList<RoleAssignment>::iterator findNamed(QList<RoleAssignment> &assignments, const QString &name,
                                          const QString &scope)
{
    return std::find_if(assignments.begin(), assignments.end(),
                        [&](const RoleAssignment &assignment) {
                            return assignment.name.compare(name, Qt::CaseInsensitive) == 0
                                   && assignment.scope.compare(scope, Qt::CaseInsensitive) == 0;
                        });
}

} // namespace

Response listRoleAssignments(const World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(world, request, kRead);
    if (scope.refusal)
        return *scope.refusal;
    const QString text = request.queryValue(u"$filter"_s);
    const AssignmentFilter filter = parseFilter(text);
    if (!filter.valid)
        return invalidFilter(text);
    QJsonArray items;
    for (const RoleAssignment &assignment : filtered(world, scope, filter, request.now))
        items.append(roleAssignmentJson(assignment, roleRoot(world, scope)));
    return armList(items);
}

Response getRoleAssignment(const World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(world, request, kRead);
    if (scope.refusal)
        return *scope.refusal;
    QList<RoleAssignment> assignments = assignmentsAt(world, scope, request.now);
    const auto it = findNamed(assignments, request.argument(u"name"_s), scope.path);
    if (it == assignments.end())
        return armError(
            404, u"RoleAssignmentNotFound"_s,
            u"The role assignment '%1' is not found."_s.arg(request.argument(u"name"_s)));
    return Response::json(roleAssignmentJson(*it, roleRoot(world, scope)));
}

Response putRoleAssignment(World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(world, request, kWrite);
    if (const auto refusal = refusesWrite(world, request, scope, kWrite))
        return *refusal;
    const QJsonObject properties =
        QJsonDocument::fromJson(request.body).object().value("properties"_L1).toObject();
    const QString name = request.argument(u"name"_s).toLower();
    if (QUuid::fromString(name).isNull())
        return armError(
            400, u"InvalidRoleAssignmentId"_s,
            u"The role assignment ID '%1' is not valid. The role assignment ID must be a GUID."_s
                .arg(name));
    RoleAssignment wanted;
    wanted.name = name;
    wanted.scope = scope.path;
    wanted.roleDefinitionId = roleGuid(properties.value("roleDefinitionId"_L1).toString());
    wanted.principalId = properties.value("principalId"_L1).toString().toLower();
    wanted.principalType = properties.value("principalType"_L1).toString(u"User"_s);
    wanted.createdOn = request.now;
    if (wanted.principalId.isEmpty() || wanted.roleDefinitionId.isEmpty())
        return armError(400, u"InvalidCreateRoleAssignmentRequest"_s,
                        u"The request to create a role assignment is not valid."_s);
    const Customer &customer = world.customers.at(scope.customer);
    if (const auto refusal = refusesAssignment(
            world, customer, customer.subscriptions.at(scope.subscription), wanted))
        return *refusal;
    QList<RoleAssignment> &assignments =
        world.customers[scope.customer].subscriptions[scope.subscription].assignments;
    const auto standing = findNamed(assignments, name, scope.path);
    if (standing != assignments.end()) {
        if (standing->principalId != wanted.principalId
            || standing->roleDefinitionId != wanted.roleDefinitionId)
            return armError(
                400, u"RoleAssignmentUpdateNotPermitted"_s,
                u"Tenant ID, application ID, principal ID, and scope are not allowed to be updated."_s);
        return Response::json(roleAssignmentJson(*standing, roleRoot(world, scope)));
    }
    const AccessChange change(world, scope.customer, request.now);
    assignments.append(wanted);
    return Response::json(roleAssignmentJson(wanted, roleRoot(world, scope)), 201);
}

Response deleteRoleAssignment(World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(world, request, kDelete);
    if (const auto refusal = refusesWrite(world, request, scope, kDelete))
        return *refusal;
    QList<RoleAssignment> &assignments =
        world.customers[scope.customer].subscriptions[scope.subscription].assignments;
    const auto it = findNamed(assignments, request.argument(u"name"_s), scope.path);
    if (it == assignments.end())
        return Response::empty(204);
    const QJsonObject gone = roleAssignmentJson(*it, roleRoot(world, scope));
    const AccessChange change(world, scope.customer, request.now);
    assignments.erase(it);
    return Response::json(gone);
}

Response listScheduleInstances(const World &world, const Request &request)
{
    const ArmScope scope = resolveArmScope(
        world, request, u"Microsoft.Authorization/roleAssignmentScheduleInstances/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString text = request.queryValue(u"$filter"_s);
    AssignmentFilter filter =
        parseFilter(text.compare("asTarget()"_L1, Qt::CaseInsensitive) == 0 ? QString() : text);
    if (!filter.valid)
        return invalidFilter(text);
    if (!text.isEmpty() && text.compare("asTarget()"_L1, Qt::CaseInsensitive) == 0)
        filter.assignedTo = request.caller.value_or(Caller()).objectId;
    QJsonArray items;
    for (const RoleAssignment &assignment : filtered(world, scope, filter, request.now)) {
        QJsonObject item = roleAssignmentJson(assignment, roleRoot(world, scope));
        QJsonObject properties = item.value("properties"_L1).toObject();
        properties.insert(u"startDateTime"_s, armTime(assignment.createdOn));
        properties.insert(u"endDateTime"_s, assignment.endsOn.isValid()
                                                ? QJsonValue(armTime(assignment.endsOn))
                                                : QJsonValue());
        properties.insert(u"assignmentType"_s,
                          assignment.endsOn.isValid() ? u"Activated"_s : u"Assigned"_s);
        properties.insert(u"memberType"_s,
                          covers(scope.path, assignment.scope) ? u"Direct"_s : u"Inherited"_s);
        properties.insert(u"status"_s, u"Provisioned"_s);
        properties.insert(u"originRoleAssignmentId"_s, item.value("id"_L1));
        item.insert(u"properties"_s, properties);
        item.insert(u"type"_s, u"Microsoft.Authorization/roleAssignmentScheduleInstances"_s);
        item.insert(
            u"id"_s,
            QString(assignment.scope
                    + u"/providers/Microsoft.Authorization/roleAssignmentScheduleInstances/"_s
                    + assignment.name));
        items.append(item);
    }
    return armList(items);
}

} // namespace Pec::Simulator
