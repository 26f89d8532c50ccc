// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/services/partnercenter.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace Pec::Simulator {

namespace {

// One Azure plan per customer holds its Azure subscriptions; a legacy offer is a subscription
// itself.
QString planId(const Customer &customer)
{
    return QUuid::createUuidV5(QUuid(customer.tenantId), u"azure-plan"_s)
        .toString(QUuid::WithoutBraces);
}

bool hasPlan(const Customer &customer)
{
    return std::any_of(customer.subscriptions.begin(), customer.subscriptions.end(),
                       [](const Subscription &s) { return s.cost.azurePlan; });
}

QString partnerIdOf(const World &world, const Customer &customer)
{
    return customer.reseller >= 0 ? world.resellers[customer.reseller].mpnId : world.partnerMpnId;
}

QJsonObject subscription(const World &world, const Customer &customer, const QString &id,
                         const QString &name)
{
    const QString start = world.epoch.addDays(-400).toString(Qt::ISODate);
    return {
        {u"id"_s, id},
        {u"friendlyName"_s, name},
        {u"quantity"_s, 1},
        {u"unitType"_s, u"Usage"_s},
        {u"creationDate"_s, start},
        {u"effectiveStartDate"_s, start},
        {u"commitmentEndDate"_s, world.epoch.addYears(60).toString(Qt::ISODate)},
        {u"status"_s, u"active"_s},
        {u"billingType"_s, u"usage"_s},
        {u"contractType"_s, u"subscription"_s},
        {u"partnerId"_s, partnerIdOf(world, customer)},
        {u"attributes"_s, QJsonObject{{u"objectType"_s, u"Subscription"_s}}},
    };
}

QJsonObject azurePlan(const World &world, const Customer &customer)
{
    QJsonObject plan = subscription(world, customer, planId(customer), u"Azure plan"_s);
    plan[u"offerId"_s] = u"DZH318Z0BPS6:0001"_s;
    plan[u"offerName"_s] = u"Azure plan"_s;
    plan[u"productType"_s] = QJsonObject{{u"id"_s, u"Azure"_s}, {u"displayName"_s, u"Azure"_s}};
    return plan;
}

QJsonObject legacyOffer(const World &world, const Customer &customer, const Subscription &one)
{
    QJsonObject offer = subscription(world, customer, one.id, one.name);
    offer[u"entitlementId"_s] = one.id;
    offer[u"offerId"_s] = u"MS-AZR-0145P"_s;
    offer[u"offerName"_s] = u"Microsoft Azure"_s;
    return offer;
}

Response subscriptions(const Request &request, World &world, Customer &customer)
{
    const QString reseller = request.queryValue(u"mpn_id"_s);
    QJsonArray all;
    if (reseller.isEmpty() || reseller == partnerIdOf(world, customer)) {
        if (hasPlan(customer))
            all.append(azurePlan(world, customer));
        for (const Subscription &one : std::as_const(customer.subscriptions)) {
            if (!one.cost.azurePlan)
                all.append(legacyOffer(world, customer, one));
        }
    }
    return Response::json(partnerCenterCollection(all));
}

Response entitlements(const Request &request, World &, Customer &customer)
{
    const QString plan = request.argument(u"plan"_s).toLower();
    if (!hasPlan(customer) || plan != planId(customer))
        return partnerCenterError(404, 20002, u"The subscription was not found."_s);
    QJsonArray all;
    for (const Subscription &one : std::as_const(customer.subscriptions)) {
        if (one.cost.azurePlan)
            all.append(
                QJsonObject{{u"id"_s, one.id},
                            {u"friendlyName"_s, one.name},
                            {u"status"_s, one.state == "Enabled"_L1 ? u"active"_s : u"suspended"_s},
                            {u"subscriptionId"_s, plan}});
    }
    return Response::json(partnerCenterCollection(all));
}

Response consent(const Request &request, World &, Customer &customer)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString application = body["applicationId"_L1].toString();
    if (application.isEmpty() || body["applicationGrants"_L1].toArray().isEmpty())
        return partnerCenterError(400, 2000,
                                  u"applicationId and applicationGrants are required."_s);
    if (application.compare(request.caller->appId, Qt::CaseInsensitive) != 0)
        return partnerCenterError(403, 2032, u"Consent is for the calling application only."_s);
    if (!customer.gdap)
        return partnerCenterError(403, 2032, u"No delegated administration of this customer."_s);
    if (customer.tokenPolicy != TokenPolicy::NoConsent)
        return partnerCenterError(409, 409, u"The consent exists already."_s);
    customer.tokenPolicy = TokenPolicy::Issued;
    return Response::json(body, 201);
}

Response withdrawConsent(const Request &, World &, Customer &customer)
{
    if (customer.tokenPolicy == TokenPolicy::NoConsent)
        return partnerCenterError(404, 404, u"There is no such consent."_s);
    customer.tokenPolicy = TokenPolicy::NoConsent;
    return Response::empty(204);
}

} // namespace

void addPartnerCenterSubscriptions(Router &router, const std::shared_ptr<World> &world)
{
    const auto add = [&router, &world](const QByteArray &method, const QString &pattern,
                                       Response (*handler)(const Request &, World &, Customer &)) {
        const std::function<Response(const Request &, World &, Customer &)> wrapped = handler;
        router.add(method, u"/v1/customers/{customer}"_s + pattern, Service::PartnerCenter, {},
                   forAgents(world, wrapped));
    };
    add("GET", u"/subscriptions"_s, subscriptions);
    add("GET", u"/subscriptions/{plan}/azureEntitlements"_s, entitlements);
    add("POST", u"/applicationconsents"_s, consent);
    add("DELETE", u"/applicationconsents/{application}"_s, withdrawConsent);
}

} // namespace Pec::Simulator
