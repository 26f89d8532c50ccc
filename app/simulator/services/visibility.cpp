// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/visibility.h"

#include "core/strings.h"
#include "simulator/world/access.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

bool Sight::reads(const QString &scope) const
{
    return std::any_of(scopes.cbegin(), scopes.cend(),
                       [&](const QString &held) { return covers(held, scope); });
}

Sight sightOf(const World &world, const Caller &caller, int customer, int subscription,
              const QDateTime &now)
{
    Sight sight;
    const Customer &owner = world.customers.at(customer);
    const Subscription &target = owner.subscriptions.at(subscription);
    if (caller.tenantId == owner.tenantId) {
        if (target.visible || isOwnPerson(owner, caller.objectId))
            sight.scopes =
                grantedScopes(owner, target, principalsOf(world, owner, caller.objectId), now);
        return sight;
    }
    for (const Delegation *delegation :
         delegationsFor(world, target, caller.tenantId, caller.objectId, now))
        sight.scopes.append(delegatedScope(target, *delegation));
    sight.delegated = sight.any();
    return sight;
}

QList<std::pair<int, int>> visibleSubscriptions(const World &world, const Caller &caller,
                                                const QDateTime &now)
{
    QList<std::pair<int, int>> found;
    const bool partner = caller.tenantId == world.partnerTenantId;
    const int own = partner ? -1 : world.customerIndex(caller.tenantId);
    const int first = partner ? 0 : own;
    const int last = partner ? static_cast<int>(world.customers.size()) - 1 : own;
    for (int c = first; c >= 0 && c <= last; ++c) {
        for (int s = 0; s < world.customers.at(c).subscriptions.size(); ++s) {
            if (sightOf(world, caller, c, s, now).any())
                found.append({c, s});
        }
    }
    return found;
}

Response authorizationFailed(const Caller &caller, const QString &action, const QString &scope)
{
    return armError(
        403, u"AuthorizationFailed"_s,
        u"The client '%1' with object id '%2' does not have authorization to perform action '%3' over scope '%4' or the scope is invalid. If access was recently granted, please refresh your credentials."_s
            .arg(caller.userPrincipalName.isEmpty() ? caller.appId : caller.userPrincipalName,
                 caller.objectId, action, scope));
}

Found findReadable(const World &world, const Request &request, const QString &subscriptionId,
                   const QString &scope, const QString &action)
{
    Found found;
    const auto place = world.find(subscriptionId);
    const Caller caller = request.caller.value_or(Caller());
    if (place) {
        found.customer = place->first;
        found.subscription = place->second;
        found.sight = sightOf(world, caller, found.customer, found.subscription, request.now);
        if (found.sight.reads(scope))
            return found;
    }
    if (place
        && (found.sight.any() || caller.tenantId == world.customers.at(found.customer).tenantId))
        found.refusal = authorizationFailed(caller, action, scope);
    else
        found.refusal =
            armError(404, u"SubscriptionNotFound"_s,
                     u"The subscription '%1' could not be found."_s.arg(subscriptionId));
    return found;
}

} // namespace Pec::Simulator
