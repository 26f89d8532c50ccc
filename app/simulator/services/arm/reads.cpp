// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/arm/reads.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/arm/scope.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/delegations.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSubscriptionPage = 1000;

QJsonObject tenantJson(const QString &id, const QString &name, const QString &domain,
                       const QString &country, const QString &category)
{
    return {{u"id"_s, QString(u"/tenants/"_s + id)},
            {u"tenantId"_s, id},
            {u"countryCode"_s, country},
            {u"displayName"_s, name},
            {u"domains"_s, QJsonArray{domain}},
            {u"tenantCategory"_s, category},
            {u"defaultDomain"_s, domain},
            {u"tenantType"_s, u"AAD"_s}};
}

QString categoryFor(const World &world, const Customer &customer, int index, const Caller &caller,
                    const QDateTime &now)
{
    if (caller.tenantId == customer.tenantId)
        return u"Home"_s;
    for (int s = 0; s < customer.subscriptions.size(); ++s) {
        if (sightOf(world, caller, index, s, now).any())
            return u"ProjectedBy"_s;
    }
    const bool agent = !world.directory.isEmpty() && caller.objectId == world.directory.first().id;
    return agent && !customer.guestObjectId.isEmpty() ? u"Home"_s : QString();
}

QString roleRootOf(const ArmScope &scope)
{
    return scope.subscription < 0 ? QString() : u'/' + scope.path.section(u'/', 1, 2);
}

struct DefinitionFilter
{
    bool builtIn = true;
    bool custom = true;
    QString roleName;
    bool valid = true;
};

DefinitionFilter parseDefinitionFilter(const QString &text)
{
    static const QRegularExpression type(u"^type\\s+eq\\s+'(\\w+)'$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(u"^roleName\\s+eq\\s+'([^']*)'$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression conjunction(u"\\s+and\\s+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    DefinitionFilter filter;
    for (const QString &part : text.trimmed().split(conjunction, Qt::SkipEmptyParts)) {
        const auto byType = type.match(part);
        const auto byName = name.match(part);
        if (byType.hasMatch()) {
            filter.builtIn = byType.captured(1).compare("BuiltInRole"_L1, Qt::CaseInsensitive) == 0;
            filter.custom = !filter.builtIn;
        } else if (byName.hasMatch()) {
            filter.roleName = byName.captured(1);
        } else if (part.compare("atScopeAndBelow()"_L1, Qt::CaseInsensitive) != 0
                   && part.compare("atScope()"_L1, Qt::CaseInsensitive) != 0) {
            filter.valid = false;
        }
    }
    return filter;
}

//! Empty for a delegation that is not in the list.
using DelegationItem =
    std::function<QJsonObject(const Customer &, const Subscription &, const Delegation &)>;

Response listDelegations(const World &world, const Request &request, const QString &action,
                         const DelegationItem &item)
{
    const ArmScope scope = resolveArmScope(world, request, action);
    if (scope.refusal)
        return *scope.refusal;
    static const QRegularExpression managed(u"managedByTenantId\\s+(eq|in)\\s+\\(?(.*)\\)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto filter = managed.match(request.queryValue(u"$filter"_s));
    QJsonArray items;
    if (scope.subscription >= 0) {
        const Customer &customer = world.customers.at(scope.customer);
        const Subscription &subscription = customer.subscriptions.at(scope.subscription);
        for (const Delegation &delegation : subscription.delegations) {
            const bool wanted =
                !filter.hasMatch()
                || filter.captured(2).contains(u'\'' + delegation.managedByTenantId + u'\'',
                                               Qt::CaseInsensitive);
            const bool foreign =
                scope.delegated && delegation.managedByTenantId != request.caller->tenantId;
            const QJsonObject object =
                wanted && !foreign ? item(customer, subscription, delegation) : QJsonObject();
            // One definition may have several assignments, kept side by side.
            if (!object.isEmpty()
                && (items.isEmpty() || items.last()["id"_L1] != object.value("id"_L1)))
                items.append(object);
        }
    }
    return armList(items);
}

} // namespace

Response listSubscriptions(const World &world, const Request &request)
{
    const Caller caller = request.caller.value_or(Caller());
    const QList<std::pair<int, int>> visible = visibleSubscriptions(world, caller, request.now);
    const qsizetype offset = request.queryValue(u"$skiptoken"_s).toLongLong();
    const qsizetype end = std::min(visible.size(), offset + kSubscriptionPage);
    QJsonArray items;
    for (qsizetype i = offset; i >= 0 && i < end; ++i)
        items.append(subscriptionJson(world, visible.at(i).first, visible.at(i).second,
                                      caller.tenantId == world.partnerTenantId));
    QJsonObject page{{u"value"_s, items}};
    page.insert(u"count"_s, QJsonObject{{u"type"_s, u"Total"_s}, {u"value"_s, visible.size()}});
    if (end < visible.size())
        page.insert(u"nextLink"_s,
                    QString(QString::fromLatin1(request.host) + u"/subscriptions?api-version="_s
                            + request.queryValue(u"api-version"_s) + u"&$skiptoken="_s
                            + QString::number(end)));
    return Response::json(page);
}

Response getSubscription(const World &world, const Request &request)
{
    const QString id = request.argument(u"subscription"_s);
    const auto place = world.find(id);
    const Caller caller = request.caller.value_or(Caller());
    if (place && sightOf(world, caller, place->first, place->second, request.now).any())
        return Response::json(subscriptionJson(world, place->first, place->second,
                                               caller.tenantId == world.partnerTenantId));
    const Found found = findReadable(world, request, id, u"/subscriptions/"_s + id,
                                     u"Microsoft.Resources/subscriptions/read"_s);
    return found.refusal.value_or(Response::empty(404));
}

Response listTenants(const World &world, const Request &request)
{
    const Caller caller = request.caller.value_or(Caller());
    QJsonArray items;
    if (caller.tenantId == world.partnerTenantId)
        items.append(tenantJson(world.partnerTenantId, world.partnerName, world.partnerDomain,
                                world.partnerCountry, u"Home"_s));
    for (int c = 0; c < world.customers.size(); ++c) {
        const Customer &customer = world.customers.at(c);
        const QString category = categoryFor(world, customer, c, caller, request.now);
        if (!category.isEmpty())
            items.append(tenantJson(customer.tenantId, customer.name, customer.domain,
                                    customer.country, category));
    }
    return armList(items);
}

Response listRoleDefinitions(const World &world, const Request &request)
{
    const ArmScope scope =
        resolveArmScope(world, request, u"Microsoft.Authorization/roleDefinitions/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString text = request.queryValue(u"$filter"_s);
    const DefinitionFilter filter = parseDefinitionFilter(text);
    if (!filter.valid)
        return armError(400, u"UnsupportedQuery"_s,
                        u"The filter '%1' is not supported."_s.arg(text));
    QJsonArray items;
    for (const BuiltInRole &role : builtInRoles()) {
        if (filter.builtIn && (filter.roleName.isEmpty() || filter.roleName == role.name))
            items.append(roleDefinitionJson(role, roleRootOf(scope)));
    }
    if (filter.custom && scope.customer >= 0 && !scope.delegated) {
        const Customer &customer = world.customers.at(scope.customer);
        for (const CustomRole &role : customer.customRoles) {
            if (filter.roleName.isEmpty() || filter.roleName == role.name)
                items.append(customRoleJson(role, customer, roleRootOf(scope)));
        }
    }
    return armList(items);
}

Response getRoleDefinition(const World &world, const Request &request)
{
    const ArmScope scope =
        resolveArmScope(world, request, u"Microsoft.Authorization/roleDefinitions/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString id = request.argument(u"name"_s).toLower();
    if (const BuiltInRole *role = builtInRole(id))
        return Response::json(roleDefinitionJson(*role, roleRootOf(scope)));
    if (scope.customer >= 0) {
        const Customer &customer = world.customers.at(scope.customer);
        for (const CustomRole &role : customer.customRoles) {
            if (role.id == id)
                return Response::json(customRoleJson(role, customer, roleRootOf(scope)));
        }
    }
    return armError(404, u"RoleDefinitionDoesNotExist"_s,
                    u"The specified role definition with ID '%1' does not exist."_s.arg(id));
}

Response listDenyAssignments(const World &world, const Request &request)
{
    const ArmScope scope =
        resolveArmScope(world, request, u"Microsoft.Authorization/denyAssignments/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    QJsonArray items;
    if (scope.subscription >= 0 && !scope.delegated) {
        for (const DenyAssignment &deny : world.customers.at(scope.customer)
                                              .subscriptions.at(scope.subscription)
                                              .denyAssignments) {
            if (covers(deny.scope, scope.path) || covers(scope.path, deny.scope))
                items.append(denyAssignmentJson(deny));
        }
    }
    return armList(items);
}

Response listRegistrationDefinitions(const World &world, const Request &request)
{
    return listDelegations(world, request,
                           u"Microsoft.ManagedServices/registrationDefinitions/read"_s,
                           [&](const Customer &customer, const Subscription &subscription,
                               const Delegation &delegation) {
                               return registrationDefinitionJson(world, customer, subscription,
                                                                 delegation, request.now);
                           });
}

Response listRegistrationAssignments(const World &world, const Request &request)
{
    const bool expand = request.queryValue(u"$expandRegistrationDefinition"_s)
                            .compare("true"_L1, Qt::CaseInsensitive)
                        == 0;
    return listDelegations(
        world, request, u"Microsoft.ManagedServices/registrationAssignments/read"_s,
        [&](const Customer &customer, const Subscription &subscription,
            const Delegation &delegation) {
            return isAssigned(delegation, request.now) ? registrationAssignmentJson(
                       world, customer, subscription, delegation, request.now, expand)
                                                       : QJsonObject();
        });
}

} // namespace Pec::Simulator
