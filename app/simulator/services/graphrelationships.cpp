// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/services/graph.h"
#include "simulator/services/odata.h"

#include <QUuid>

namespace Pec::Simulator {

namespace {

constexpr PageRules kRelationshipPages{100, 300};
constexpr int kDurationDays = 730;
constexpr int kExtensionDays = 180;

// Directory readers and Cloud application administrator: enough for on-behalf-of access and
// consent.
const QStringList &roleIds()
{
    static const QStringList ids{u"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_s,
                                 u"158c047a-c907-4556-b7ef-446551a6b5f7"_s};
    return ids;
}

QString iso(const QDateTime &when) { return when.toString(Qt::ISODateWithMs); }

QJsonObject accessDetails()
{
    QJsonArray roles;
    for (const QString &id : roleIds())
        roles.append(QJsonObject{{u"roleDefinitionId"_s, id}});
    return {{u"unifiedRoles"_s, roles}};
}

QString relationshipId(const World &world, const Customer &customer)
{
    return QUuid::createUuidV5(QUuid(customer.tenantId), u"gdap"_s).toString(QUuid::WithoutBraces)
           + u'-' + world.partnerTenantId;
}

// When a relationship ends: it is extended by itself as often as the clock has passed its end, so
// that access on behalf of the customer lasts however far a demonstration moves the clock.
QDateTime endOf(const QDateTime &begun, bool extends, const QDateTime &now)
{
    QDateTime end = begun.addDays(kDurationDays);
    while (extends && end <= now)
        end = end.addDays(kExtensionDays);
    return end;
}

QJsonObject relationship(const World &world, const Customer &customer, const QDateTime &now)
{
    // Begun on a day of its own in the last 600, so that ends are spread; an ended one ended last
    // week.
    const int spread = int(QUuid(customer.tenantId).data1 % 600);
    const QDateTime begun =
        customer.gdap ? world.epoch.addDays(-30 - spread) : world.epoch.addDays(-7 - kDurationDays);
    return {
        {u"@odata.type"_s, u"#microsoft.graph.delegatedAdminRelationship"_s},
        {u"@odata.etag"_s, u"W/\"%1\""_s.arg(spread)},
        {u"id"_s, relationshipId(world, customer)},
        {u"displayName"_s, u"%1 - %2"_s.arg(world.partnerName, customer.name)},
        {u"duration"_s, u"P%1D"_s.arg(kDurationDays)},
        {u"customer"_s,
         QJsonObject{{u"tenantId"_s, customer.tenantId}, {u"displayName"_s, customer.name}}},
        {u"accessDetails"_s, accessDetails()},
        {u"status"_s, customer.gdap ? u"active"_s : u"expired"_s},
        {u"autoExtendDuration"_s, customer.gdap ? u"P%1D"_s.arg(kExtensionDays) : u"PT0S"_s},
        {u"createdDateTime"_s, iso(begun.addSecs(-3600))},
        {u"lastModifiedDateTime"_s, iso(begun)},
        {u"activatedDateTime"_s, iso(begun)},
        {u"endDateTime"_s, iso(endOf(begun, customer.gdap, now))},
    };
}

// Delegated administration is the partner's own business: other tenants have no such list.
std::optional<Response> refuseOthers(const Request &request, const World &world)
{
    if (request.caller->tenantId == world.partnerTenantId
        && !request.caller->userPrincipalName.isEmpty())
        return {};
    return graphError(403, u"Authorization_RequestDenied"_s,
                      u"Insufficient privileges to complete the operation."_s, request);
}

Response customers(const Request &request, const World &world)
{
    QJsonArray all;
    for (const Customer &customer : world.customers) {
        if (customer.gdap)
            all.append(QJsonObject{{u"@odata.type"_s, u"#microsoft.graph.delegatedAdminCustomer"_s},
                                   {u"@odata.etag"_s, u"W/\"%1\""_s.arg(customer.tenantId.left(8))},
                                   {u"id"_s, customer.tenantId},
                                   {u"tenantId"_s, customer.tenantId},
                                   {u"displayName"_s, customer.name}});
    }
    return graphPage(request, all, u"tenantRelationships/delegatedAdminCustomers"_s,
                     kRelationshipPages);
}

Response relationships(const Request &request, const World &world)
{
    QJsonArray all;
    for (const Customer &customer : world.customers)
        all.append(relationship(world, customer, request.now));
    return graphPage(request, all, u"tenantRelationships/delegatedAdminRelationships"_s,
                     kRelationshipPages);
}

const Customer *customerOf(const Request &request, const World &world)
{
    for (const Customer &customer : world.customers) {
        if (relationshipId(world, customer) == request.argument(u"id"_s).toLower())
            return &customer;
    }
    return nullptr;
}

Response noRelationship(const Request &request)
{
    return graphError(
        404, u"NotFound"_s,
        u"Delegated admin relationship '%1' was not found."_s.arg(request.argument(u"id"_s)),
        request);
}

Response oneRelationship(const Request &request, const World &world)
{
    const Customer *customer = customerOf(request, world);
    return customer == nullptr ? noRelationship(request)
                               : Response::json(relationship(world, *customer, request.now));
}

Response accessAssignments(const Request &request, const World &world)
{
    const Customer *customer = customerOf(request, world);
    if (customer == nullptr)
        return noRelationship(request);
    QJsonArray all;
    if (customer->gdap) {
        const QDateTime begun = world.epoch.addDays(-30);
        all.append(QJsonObject{
            {u"@odata.type"_s, u"#microsoft.graph.delegatedAdminAccessAssignment"_s},
            {u"id"_s, QUuid::createUuidV5(QUuid(customer->tenantId), u"gdap-access"_s)
                          .toString(QUuid::WithoutBraces)},
            {u"status"_s, u"active"_s},
            {u"createdDateTime"_s, iso(begun)},
            {u"lastModifiedDateTime"_s, iso(begun)},
            {u"accessContainer"_s, QJsonObject{{u"accessContainerId"_s, world.adminAgentsGroupId},
                                               {u"accessContainerType"_s, u"securityGroup"_s}}},
            {u"accessDetails"_s, accessDetails()}});
    }
    return graphPage(request, all, u"accessAssignments"_s, kRelationshipPages);
}

Response contracts(const Request &request, const World &world)
{
    QJsonArray all;
    for (const Customer &customer : world.customers)
        all.append(
            QJsonObject{{u"@odata.type"_s, u"#microsoft.graph.contract"_s},
                        {u"id"_s, QUuid::createUuidV5(QUuid(customer.tenantId), u"contract"_s)
                                      .toString(QUuid::WithoutBraces)},
                        {u"contractType"_s, u"ResellerPartnerContract"_s},
                        {u"customerId"_s, customer.tenantId},
                        {u"defaultDomainName"_s, customer.domain},
                        {u"displayName"_s, customer.name}});
    return graphPage(request, all, u"contracts"_s, {100, 999});
}

} // namespace

void addTenantRelationships(Router &router, const std::shared_ptr<World> &world)
{
    const auto get = [&router, world](const QString &pattern, auto handler) {
        router.add("GET", u"/v1.0"_s + pattern, Service::Graph, {},
                   [world, handler](const Request &request) {
                       if (auto refusal = refuseOthers(request, *world))
                           return *refusal;
                       return handler(request, *world);
                   });
    };
    const QString base = u"/tenantRelationships/delegatedAdmin"_s;
    get(base + u"Customers"_s, customers);
    get(base + u"Relationships"_s, relationships);
    get(base + u"Relationships/{id}"_s, oneRelationship);
    get(base + u"Relationships/{id}/accessAssignments"_s, accessAssignments);
    get(u"/contracts"_s, contracts);
}

} // namespace Pec::Simulator
