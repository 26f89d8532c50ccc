// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/arm/providers.h"

#include "core/strings.h"
#include "simulator/services/arm/writing.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/allowed.h"
#include "simulator/world/rights/delegations.h"

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kManagedServices = "Microsoft.ManagedServices"_L1;
constexpr qint64 kRegistrationSeconds = 60;

QJsonObject providerJson(const Subscription &subscription, const QString &name,
                         const QString &state)
{
    return {{u"id"_s, QString(u"/subscriptions/"_s + subscription.id + u"/providers/"_s + name)},
            {u"namespace"_s, name},
            {u"registrationPolicy"_s, u"RegistrationRequired"_s},
            {u"registrationState"_s, state},
            {u"resourceTypes"_s, QJsonArray()}};
}

bool isAlwaysRegistered(const QString &name)
{
    constexpr QLatin1StringView kNames[] = {"Microsoft.Authorization"_L1,  "Microsoft.Resources"_L1,
                                            "Microsoft.CostManagement"_L1, "Microsoft.Billing"_L1,
                                            "Microsoft.Compute"_L1,        "Microsoft.Storage"_L1};
    return std::any_of(std::begin(kNames), std::end(kNames), [&name](QLatin1StringView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

Response invalidNamespace(const QString &name)
{
    return armError(404, u"InvalidResourceNamespace"_s,
                    u"The resource namespace '%1' is invalid."_s.arg(name));
}

//! The route names the subscription; a scope is what the checks ask for.
Request atSubscription(const Request &request)
{
    Request scoped = request;
    scoped.arguments.insert(u"scope"_s,
                            QString(u"subscriptions/"_s + request.argument(u"subscription"_s)));
    return scoped;
}

} // namespace

Response getProvider(const World &world, const Request &request)
{
    const ArmScope scope =
        resolveArmScope(world, atSubscription(request), u"Microsoft.Resources/providers/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"provider"_s);
    const Subscription &subscription =
        world.customers.at(scope.customer).subscriptions.at(scope.subscription);
    if (name.compare(kManagedServices, Qt::CaseInsensitive) == 0)
        return Response::json(providerJson(subscription, kManagedServices,
                                           managedServicesState(subscription, request.now)));
    return isAlwaysRegistered(name)
               ? Response::json(providerJson(subscription, name, u"Registered"_s))
               : invalidNamespace(name);
}

Response registerProvider(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(world, atSubscription(request),
                                           {"Microsoft.ManagedServices/register/action"_L1});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"provider"_s);
    Subscription &subscription = world.customers[scope.customer].subscriptions[scope.subscription];
    if (name.compare(kManagedServices, Qt::CaseInsensitive) != 0)
        return isAlwaysRegistered(name)
                   ? Response::json(providerJson(subscription, name, u"Registered"_s))
                   : invalidNamespace(name);
    if (managedServicesState(subscription, request.now) == "NotRegistered"_L1)
        subscription.managedServicesFrom = request.now.addSecs(kRegistrationSeconds);
    return Response::json(providerJson(subscription, kManagedServices,
                                       managedServicesState(subscription, request.now)));
}

Response listPermissions(const World &world, const Request &request)
{
    const ArmScope scope =
        resolveArmScope(world, request, u"Microsoft.Authorization/permissions/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const Caller caller = request.caller.value_or(Caller());
    QList<HeldRole> roles;
    if (scope.subscription >= 0) {
        const Customer &customer = world.customers.at(scope.customer);
        const Subscription &subscription = customer.subscriptions.at(scope.subscription);
        if (!scope.delegated)
            roles = rolesAt(customer, subscription, principalsOf(world, customer, caller.objectId),
                            scope.path, request.now);
        for (const Delegation *delegation :
             delegationsFor(world, subscription, caller.tenantId, caller.objectId, request.now)) {
            if (covers(delegatedScope(subscription, *delegation), scope.path))
                roles += rolesBy(world, *delegation, caller.objectId);
        }
    }
    QJsonArray items;
    for (const HeldRole &role : std::as_const(roles))
        items.append(QJsonObject{{u"actions"_s, QJsonArray::fromStringList(role.actions)},
                                 {u"notActions"_s, QJsonArray::fromStringList(role.notActions)},
                                 {u"dataActions"_s, QJsonArray()},
                                 {u"notDataActions"_s, QJsonArray()}});
    return armList(items);
}

} // namespace Pec::Simulator
