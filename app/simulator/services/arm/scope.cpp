// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/arm/scope.h"

#include "core/strings.h"
#include "simulator/world/access.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

//! Whether a role held at a management group is read; a role below does not open the group above.
bool readsManagementGroup(const World &world, const Caller &caller, int customer)
{
    const Customer &owner = world.customers.at(customer);
    const QSet<QString> principals = principalsOf(world, owner, caller.objectId);
    return std::any_of(owner.managementGroupAssignments.cbegin(),
                       owner.managementGroupAssignments.cend(),
                       [&](const RoleAssignment &assignment) {
                           return principals.contains(assignment.principalId);
                       });
}

} // namespace

ArmScope resolveArmScope(const World &world, const Request &request, const QString &action)
{
    ArmScope scope;
    const Caller caller = request.caller.value_or(Caller());
    scope.path = u'/' + request.argument(u"scope"_s);
    const QStringList segments = scope.path.split(u'/', Qt::SkipEmptyParts);
    if (segments.isEmpty()) {
        scope.customer = world.customerIndex(caller.tenantId);
        return scope;
    }
    if (segments.size() >= 2
        && segments.first().compare("subscriptions"_L1, Qt::CaseInsensitive) == 0) {
        const Found found = findReadable(world, request, segments.at(1), scope.path, action);
        scope.customer = found.customer;
        scope.subscription = found.subscription;
        scope.delegated = found.sight.delegated;
        scope.refusal = found.refusal;
        return scope;
    }
    scope.customer = world.customerIndex(caller.tenantId);
    const bool group = scope.path.startsWith("/providers/Microsoft.Management/managementGroups/"_L1,
                                             Qt::CaseInsensitive);
    if (!group || scope.customer < 0 || !readsManagementGroup(world, caller, scope.customer))
        scope.refusal = authorizationFailed(caller, action, scope.path);
    return scope;
}

Response armList(const QJsonArray &items) { return Response::json({{u"value"_s, items}}); }

} // namespace Pec::Simulator
