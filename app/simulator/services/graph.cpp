// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/graph.h"

#include "core/strings.h"
#include "simulator/services/odata.h"

namespace Pec::Simulator {

namespace {

constexpr int kMostIds = 1000;
constexpr PageRules kDirectoryPages{100, 999};

const QList<DirectoryObject> &directoryOf(const World &world, const QString &tenantId)
{
    static const QList<DirectoryObject> nobody;
    if (tenantId == world.partnerTenantId)
        return world.directory;
    const int index = world.customerIndex(tenantId);
    return index < 0 ? nobody : world.customers[index].directory;
}

QJsonObject toJson(const DirectoryObject &object)
{
    QJsonObject json{{u"@odata.type"_s, QString(u"#microsoft.graph."_s + object.kind)},
                     {u"id"_s, object.id},
                     {u"displayName"_s, object.displayName}};
    if (object.kind == "user"_L1) {
        json[u"userPrincipalName"_s] = object.userPrincipalName;
        json[u"userType"_s] = object.userType;
        json[u"mail"_s] = object.userPrincipalName.contains("#EXT#"_L1)
                              ? QJsonValue(QJsonValue::Null)
                              : QJsonValue(object.userPrincipalName);
        json[u"accountEnabled"_s] = object.enabled;
    } else if (object.kind == "group"_L1) {
        json[u"securityEnabled"_s] = true;
        json[u"mailEnabled"_s] = false;
        json[u"mailNickname"_s] = object.displayName;
    } else {
        json[u"appId"_s] = object.appId;
        json[u"appOwnerOrganizationId"_s] = object.appOwnerTenantId;
        json[u"accountEnabled"_s] = object.enabled;
        json[u"servicePrincipalType"_s] = u"Application"_s;
    }
    return json;
}

Response notFound(const Request &request, const QString &id)
{
    return graphError(
        404, u"Request_ResourceNotFound"_s,
        u"Resource '%1' does not exist or one of its queried reference-property objects "
        "are not present."_s.arg(id),
        request);
}

QJsonArray ofKind(const QList<DirectoryObject> &directory, const QString &kind)
{
    QJsonArray all;
    for (const DirectoryObject &object : directory) {
        if (object.kind == kind)
            all.append(toJson(object));
    }
    return all;
}

Response one(const Request &request, const QJsonObject &object, const QString &context)
{
    QJsonObject body = selected(object, request.queryValue(u"$select"_s));
    body[u"@odata.context"_s] =
        u"%1/v1.0/$metadata#%2/$entity"_s.arg(QString::fromLatin1(request.host), context);
    return Response::json(body);
}

const DirectoryObject *find(const QList<DirectoryObject> &directory, const QString &idOrName)
{
    for (const DirectoryObject &object : directory) {
        if (object.id.compare(idOrName, Qt::CaseInsensitive) == 0
            || (!object.userPrincipalName.isEmpty()
                && object.userPrincipalName.compare(idOrName, Qt::CaseInsensitive) == 0))
            return &object;
    }
    return nullptr;
}

Response me(const Request &request, const World &world)
{
    if (request.caller->userPrincipalName.isEmpty())
        return graphError(400, u"BadRequest"_s,
                          u"/me request is only valid with delegated authentication flow."_s,
                          request);
    // A foreign principal without a guest account has a token but no object in the customer's
    // tenant.
    const DirectoryObject *object =
        find(directoryOf(world, request.caller->tenantId), request.caller->objectId);
    if (object == nullptr)
        return notFound(request, request.caller->objectId);
    return one(request, toJson(*object), u"users"_s);
}

Response memberOf(const Request &request, const World &world, bool cast)
{
    if (cast
        && (request.headers.value("consistencylevel").toLower() != "eventual"
            || request.queryValue(u"$count"_s) != "true"_L1))
        return graphError(
            400, u"Request_UnsupportedQuery"_s,
            u"The specified cast is not supported without the ConsistencyLevel:eventual "
            "header and the $count=true query parameter."_s,
            request);
    const auto &directory = directoryOf(world, request.caller->tenantId);
    const QString id = request.arguments.value(u"id"_s, request.caller->objectId);
    const DirectoryObject *member = find(directory, id);
    if (member == nullptr)
        return notFound(request, id);
    QJsonArray groups;
    for (const DirectoryObject &object : directory) {
        if (object.kind == "group"_L1 && member->memberOf.contains(object.id))
            groups.append(toJson(object));
    }
    return graphPage(request, groups, cast ? u"groups"_s : u"directoryObjects"_s, kDirectoryPages);
}

Response members(const Request &request, const World &world)
{
    const auto &directory = directoryOf(world, request.caller->tenantId);
    const QString id = request.argument(u"id"_s).toLower();
    if (find(directory, id) == nullptr)
        return notFound(request, id);
    QJsonArray found;
    for (const DirectoryObject &object : directory) {
        if (object.memberOf.contains(id))
            found.append(toJson(object));
    }
    return graphPage(request, found, u"directoryObjects"_s, kDirectoryPages);
}

Response getByIds(const Request &request, const World &world)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonArray ids = body["ids"_L1].toArray();
    const QJsonArray types = body["types"_L1].toArray();
    if (!body["ids"_L1].isArray() || ids.isEmpty() || ids.size() > kMostIds)
        return graphError(400, u"Request_BadRequest"_s,
                          u"The 'ids' collection must hold between 1 and %1 items."_s.arg(kMostIds),
                          request);
    QHash<QString, const DirectoryObject *> byId;
    for (const DirectoryObject &object : directoryOf(world, request.caller->tenantId))
        byId.insert(object.id, &object);
    QJsonArray found; // an id that the tenant does not hold is left out, as the service does
    for (const auto id : ids) {
        const DirectoryObject *object = byId.value(id.toString().toLower());
        if (object != nullptr
            && (types.isEmpty() || types.contains(object->kind)
                || types.contains(u"directoryObject"_s)))
            found.append(toJson(*object));
    }
    return Response::json({{u"@odata.context"_s, QString(QString::fromLatin1(request.host)
                                                         + u"/v1.0/$metadata#directoryObjects"_s)},
                           {u"value"_s, found}});
}

Response entity(const Request &request, const World &world, const QString &kind)
{
    const DirectoryObject *object =
        find(directoryOf(world, request.caller->tenantId), request.argument(u"id"_s));
    if (object == nullptr || (!kind.isEmpty() && object->kind != kind))
        return notFound(request, request.argument(u"id"_s));
    return one(request, toJson(*object), kind.isEmpty() ? u"directoryObjects"_s : kind + u's');
}

Response organization(const Request &request, const World &world)
{
    const int index = world.customerIndex(request.caller->tenantId);
    const QString domain = index < 0 ? world.partnerDomain : world.customers[index].domain;
    const QJsonObject verified{{u"name"_s, domain}, {u"isDefault"_s, true}, {u"isInitial"_s, true}};
    const QJsonObject tenant{
        {u"id"_s, request.caller->tenantId},
        {u"displayName"_s, index < 0 ? world.partnerName : world.customers[index].name},
        {u"countryLetterCode"_s, index < 0 ? world.partnerCountry : world.customers[index].country},
        {u"verifiedDomains"_s, QJsonArray{verified}}};
    return graphPage(request, {tenant}, u"organization"_s, kDirectoryPages);
}

} // namespace

void addGraph(Router &router, const std::shared_ptr<World> &world)
{
    const auto get = [&router, world](const QString &pattern, auto handler) {
        router.add("GET", u"/v1.0"_s + pattern, Service::Graph, {},
                   [world, handler](const Request &request) { return handler(request, *world); });
    };
    get(u"/me"_s, me);
    for (const QString &relation : {u"memberOf"_s, u"transitiveMemberOf"_s}) {
        for (const QString &start : {u"/me/"_s, u"/users/{id}/"_s}) {
            get(start + relation,
                [](const Request &r, const World &w) { return memberOf(r, w, false); });
            get(start + relation + u"/microsoft.graph.group"_s,
                [](const Request &r, const World &w) { return memberOf(r, w, true); });
        }
    }
    get(u"/groups/{id}/members"_s, members);
    get(u"/groups/{id}/transitiveMembers"_s, members);
    get(u"/organization"_s, organization);
    get(u"/directoryObjects/{id}"_s,
        [](const Request &r, const World &w) { return entity(r, w, {}); });
    for (const QString &kind : {u"user"_s, u"group"_s, u"servicePrincipal"_s}) {
        const QString set = kind + u's';
        get(u'/' + set, [kind, set](const Request &r, const World &w) {
            return graphPage(r, ofKind(directoryOf(w, r.caller->tenantId), kind), set,
                             kDirectoryPages);
        });
        get(u'/' + set + u"/{id}"_s,
            [kind](const Request &r, const World &w) { return entity(r, w, kind); });
    }
    router.add("POST", u"/v1.0/directoryObjects/getByIds"_s, Service::Graph, {},
               [world](const Request &request) { return getByIds(request, *world); });
    addTenantRelationships(router, world);
    addBatch(router);
}

} // namespace Pec::Simulator
