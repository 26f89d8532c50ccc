// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/roleassignments/reads.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/arm/scope.h"
#include "simulator/world/access.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRead = "Microsoft.Authorization/roleAssignments/read"_L1;

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
    const QString name = request.argument(u"name"_s);
    const QList<RoleAssignment> assignments = assignmentsAt(world, scope, request.now);
    const auto it = std::find_if(
        assignments.cbegin(), assignments.cend(), [&](const RoleAssignment &assignment) {
            return assignment.name.compare(name, Qt::CaseInsensitive) == 0
                   && assignment.scope.compare(scope.path, Qt::CaseInsensitive) == 0;
        });
    if (it == assignments.cend())
        return armError(404, u"RoleAssignmentNotFound"_s,
                        u"The role assignment '%1' is not found."_s.arg(name));
    return Response::json(roleAssignmentJson(*it, roleRoot(world, scope)));
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
