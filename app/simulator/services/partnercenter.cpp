// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/partnercenter.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace Pec::Simulator {

namespace {

constexpr int kLargestPage = 500;
constexpr auto kResellerRelation = "IsIndirectCloudSolutionProviderOf"_L1;

QJsonObject attributes(const QString &type) { return {{u"objectType"_s, type}}; }

QJsonObject companyProfile(const Customer &customer)
{
    return {{u"tenantId"_s, customer.tenantId},
            {u"domain"_s, customer.domain},
            {u"companyName"_s, customer.name},
            {u"attributes"_s, attributes(u"CustomerCompanyProfile"_s)}};
}

QJsonObject summary(const Customer &customer)
{
    return {{u"id"_s, customer.tenantId},
            {u"companyProfile"_s, companyProfile(customer)},
            {u"relationshipToPartner"_s, u"reseller"_s},
            {u"attributes"_s, attributes(u"Customer"_s)}};
}

QJsonObject relationship(const Reseller &reseller, const World &world)
{
    return {{u"id"_s, reseller.id},
            {u"name"_s, reseller.name},
            {u"relationshipType"_s, u"is_indirect_cloud_solution_provider_of"_s},
            {u"state"_s, u"Active"_s},
            {u"mpnId"_s, reseller.mpnId},
            {u"location"_s, world.partnerCountry},
            {u"attributes"_s, attributes(u"PartnerRelationship"_s)}};
}

bool isIndirectProvider(const World &world) { return !world.resellers.isEmpty(); }

// Which customers a filter leaves; nothing for a filter that the service does not know.
std::optional<std::function<bool(const Customer &)>> customerFilter(const QString &json,
                                                                    const World &world)
{
    if (json.isEmpty())
        return [](const Customer &) { return true; };
    const QJsonObject filter = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString field = filter["Field"_L1].toString();
    const QString value = filter["Value"_L1].toString();
    if (filter["Operator"_L1].toString() != "starts_with"_L1 || value.isEmpty())
        return {};
    if (field == "CompanyName"_L1)
        return [value](const Customer &c) { return c.name.startsWith(value, Qt::CaseInsensitive); };
    if (field == "Domain"_L1)
        return
            [value](const Customer &c) { return c.domain.startsWith(value, Qt::CaseInsensitive); };
    if (field == "IndirectReseller"_L1)
        return [value, &world](const Customer &c) {
            return c.reseller >= 0 && world.resellers[c.reseller].id.startsWith(value);
        };
    return {};
}

// Where the page begins: "seekOperation=Next" goes with the token of the answer before.
std::optional<qsizetype> pageStart(const Request &request)
{
    if (request.queryValue(u"seekOperation"_s).compare("Next"_L1, Qt::CaseInsensitive) != 0)
        return 0;
    const QByteArray token = QByteArray::fromBase64(request.headers.value("ms-continuationtoken"));
    bool ok = false;
    const qlonglong start = token.startsWith("customers:") ? token.mid(10).toLongLong(&ok) : -1;
    return ok && start >= 0 ? std::optional(qsizetype(start)) : std::nullopt;
}

QJsonObject link(const QString &uri, const QJsonArray &headers = {})
{
    return {{u"uri"_s, uri}, {u"method"_s, u"GET"_s}, {u"headers"_s, headers}};
}

QJsonObject links(const Request &request, int size, qsizetype end, qsizetype total)
{
    QString query = u"?size=%1"_s.arg(size);
    const QString filter = request.queryValue(u"filter"_s);
    if (!filter.isEmpty())
        query += u"&filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(filter));
    QJsonObject all{{u"self"_s, link(u"/customers"_s + query)}};
    if (end < total) {
        const QByteArray token = QByteArray("customers:" + QByteArray::number(end)).toBase64();
        const QJsonObject header{{u"key"_s, u"MS-ContinuationToken"_s},
                                 {u"value"_s, QString::fromLatin1(token)}};
        all[u"next"_s] = link(u"/customers"_s + query + u"&seekOperation=Next"_s, {header});
    }
    return all;
}

Response customers(const Request &request, World &world)
{
    bool ok = false;
    int size = request.queryValue(u"size"_s).toInt(&ok);
    if (!ok || size < 0 || size > kLargestPage)
        return partnerCenterError(
            400, 2000, u"The parameter size has to be between 0 and %1."_s.arg(kLargestPage));
    const auto passes = customerFilter(request.queryValue(u"filter"_s), world);
    const auto start = pageStart(request);
    if (!passes)
        return partnerCenterError(400, 2000, u"The filter is not valid."_s);
    if (!start)
        return partnerCenterError(400, 2000, u"The continuation token is not valid."_s);
    QJsonArray all;
    for (const Customer &customer : std::as_const(world.customers)) {
        if ((*passes)(customer))
            all.append(summary(customer));
    }
    const int step =
        request.pageOf(size == 0 ? kLargestPage : size); // 0 leaves the size to the service
    const qsizetype end = qMin(all.size(), *start + step);
    QJsonArray page;
    for (qsizetype i = *start; i < end; ++i)
        page.append(all[i]);
    QJsonObject body = partnerCenterCollection(page);
    body[u"totalCount"_s] = all.size();
    body[u"links"_s] = links(request, size, end, all.size());
    return Response::json(body);
}

Response customer(const Request &, World &world, Customer &customer)
{
    QJsonObject body = summary(customer);
    body[u"commerceId"_s] = customer.tenantId;
    body[u"allowDelegatedAccess"_s] = customer.gdap;
    body[u"customDomains"_s] = QJsonArray{customer.domain};
    body[u"associatedPartnerId"_s] =
        customer.reseller >= 0 ? world.resellers[customer.reseller].mpnId : world.partnerMpnId;
    QJsonObject profile = companyProfile(customer);
    profile[u"address"_s] = QJsonObject{{u"country"_s, customer.country}};
    body[u"companyProfile"_s] = profile;
    body[u"links"_s] = QJsonObject{{u"self"_s, link(u"/customers/"_s + customer.tenantId)}};
    return Response::json(body);
}

Response resellers(const Request &request, World &world)
{
    const QString type = request.queryValue(u"relationship_type"_s);
    if (type.compare(kResellerRelation, Qt::CaseInsensitive) != 0 || !isIndirectProvider(world))
        return partnerCenterError(400, 2000,
                                  u"The relationship type '%1' is not valid for this "
                                  "partner."_s.arg(type));
    QJsonArray all;
    for (const Reseller &reseller : std::as_const(world.resellers))
        all.append(relationship(reseller, world));
    return Response::json(partnerCenterCollection(all));
}

Response resellersOf(const Request &, World &world, Customer &customer)
{
    if (!isIndirectProvider(world))
        return partnerCenterError(403, 2032, u"Only an indirect provider may ask this."_s);
    QJsonArray all;
    if (customer.reseller >= 0)
        all.append(relationship(world.resellers[customer.reseller], world));
    return Response::json(partnerCenterCollection(all));
}

Response mpnProfile(const Request &, World &world)
{
    return Response::json({{u"mpnId"_s, world.partnerMpnId},
                           {u"partnerName"_s, world.partnerName},
                           {u"profileType"_s, u"MpnProfile"_s},
                           {u"links"_s, QJsonObject{{u"self"_s, link(u"/profiles/mpn"_s)}}},
                           {u"attributes"_s, attributes(u"MpnProfile"_s)}});
}

bool isAgent(const Caller &caller, const World &world)
{
    if (caller.tenantId != world.partnerTenantId)
        return false;
    if (caller.userPrincipalName.isEmpty())
        return true; // an application of the partner's own tenant
    const auto agentGroups = {world.adminAgentsGroupId, world.helpdeskAgentsGroupId,
                              world.salesAgentsGroupId};
    const DirectoryObject *user = world.partnerObject(caller.objectId);
    return user != nullptr
           && (!user->partnerRoles.isEmpty()
               || std::any_of(agentGroups.begin(), agentGroups.end(), [user](const QString &group) {
                      return user->memberOf.contains(group);
                  }));
}

} // namespace

QJsonObject partnerCenterCollection(const QJsonArray &items)
{
    return {{u"totalCount"_s, items.size()},
            {u"items"_s, items},
            {u"attributes"_s, attributes(u"Collection"_s)}};
}

Handler forAgents(const std::shared_ptr<World> &world,
                  std::function<Response(const Request &, World &)> handler)
{
    return [world, handler = std::move(handler)](const Request &request) {
        if (!isAgent(*request.caller, *world))
            return partnerCenterError(403, 2032, u"The caller may not use this resource."_s);
        return handler(request, *world);
    };
}

Handler forAgents(const std::shared_ptr<World> &world,
                  std::function<Response(const Request &, World &, Customer &)> handler)
{
    const auto withCustomer = [handler = std::move(handler)](const Request &request, World &w) {
        const int index = w.customerIndex(request.argument(u"customer"_s).toLower());
        if (index < 0)
            return partnerCenterError(404, 60003, u"The tenant was not found."_s);
        return handler(request, w, w.customers[index]);
    };
    return forAgents(world, std::function<Response(const Request &, World &)>(withCustomer));
}

void addPartnerCenter(Router &router, const std::shared_ptr<World> &world)
{
    using Whole = std::function<Response(const Request &, World &)>;
    using OfCustomer = std::function<Response(const Request &, World &, Customer &)>;
    const auto get = [&router](const QString &pattern, Handler handler) {
        router.add("GET", u"/v1"_s + pattern, Service::PartnerCenter, {}, std::move(handler));
    };
    get(u"/customers"_s, forAgents(world, Whole(customers)));
    get(u"/customers/{customer}"_s, forAgents(world, OfCustomer(customer)));
    get(u"/customers/{customer}/relationships"_s, forAgents(world, OfCustomer(resellersOf)));
    get(u"/relationships"_s, forAgents(world, Whole(resellers)));
    get(u"/profiles/mpn"_s, forAgents(world, Whole(mpnProfile)));
    addPartnerCenterSubscriptions(router, world);
}

} // namespace Pec::Simulator
