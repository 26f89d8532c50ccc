// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/lighthouse/parts.h"

#include "core/strings.h"
#include "simulator/services/arm/writing.h"
#include "simulator/world/rights/delegations.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QString groupOf(const ArmScope &scope) { return scope.path.section(u'/', 4, 4); }

Subscription &subscriptionAt(World &world, const ArmScope &scope)
{
    return world.customers[scope.customer].subscriptions[scope.subscription];
}

const Delegation *findDefinition(const Subscription &subscription, const QString &name)
{
    const auto it =
        std::find_if(subscription.delegations.cbegin(), subscription.delegations.cend(),
                     [&](const Delegation &one) { return isSame(one.definitionId, name); });
    return it == subscription.delegations.cend() ? nullptr : &*it;
}

Response registrationNotFound(const QString &kind, const QString &name)
{
    return armError(404, u"Registration%1NotFound"_s.arg(kind),
                    u"The registration %1 '%2' could not be found."_s.arg(kind.toLower(), name));
}

bool isHidden(const ArmScope &scope, const Delegation &delegation, const Request &request)
{
    return scope.delegated
           && delegation.managedByTenantId != request.caller.value_or(Caller()).tenantId;
}

std::optional<Response> refuseRegistration(const Subscription &subscription, const QString &name,
                                           const QDateTime &now)
{
    if (!isGuid(name))
        return armError(400, u"InvalidRequestContent"_s,
                        u"The registration id '%1' is not a GUID."_s.arg(name));
    if (managedServicesState(subscription, now) == "Registered"_L1)
        return std::nullopt;
    return armError(
        409, u"MissingSubscriptionRegistration"_s,
        u"The subscription is not registered to use namespace 'Microsoft.ManagedServices'. See https://aka.ms/rps-not-found for how to register subscriptions."_s);
}

Response writtenRegistration(const QJsonObject &object, bool created, qint64 seconds)
{
    Response response = Response::json(object, created ? 201 : 200);
    response.setHeader("Retry-After", QByteArray::number(seconds));
    return response;
}

} // namespace Pec::Simulator
