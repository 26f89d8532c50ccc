// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/graph/graph.h"

#include "core/strings.h"
#include "net/servicereply.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pec::Graph {

namespace {

// Resource units, https://learn.microsoft.com/graph/throttling-limits; a batch costs what its parts
// cost.
constexpr int kMemberOfUnits = 2;
constexpr int kGetByIdsUnits = 3;
constexpr int kBatchUnits = 1 + kMemberOfUnits + 1;

const QString kMe = u"/me?$select=id,displayName,userPrincipalName"_s;
const QString kMemberOf =
    u"/me/transitiveMemberOf/microsoft.graph.group?$select=id,displayName&$top=999&$count=true"_s;
const QString kAgentsGroups =
    u"/groups?$filter=displayName eq 'AdminAgents' or displayName eq 'HelpdeskAgents'&$select=id,displayName"_s;

Group group(const QJsonObject &item)
{
    return {PrincipalId(item["id"_L1].toString()), item["displayName"_L1].toString()};
}

Result<QList<Group>> groups(const HttpReply &reply, const QJsonObject &body)
{
    const auto items = listOf(reply, body, "value"_L1, "id"_L1);
    if (!items)
        return failure(items.error());
    QList<Group> list;
    for (const QJsonObject &item : *items)
        list.append(group(item));
    return list;
}

Result<Page<Group>> parseGroups(const HttpRequest &request, const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    auto list = groups(reply, *object);
    if (!list)
        return failure(list.error());
    auto next =
        linkOf(reply, *object, "@odata.nextLink"_L1).and_then([&request](const QString &link) {
            return nextByGet(request, link);
        });
    if (!next)
        return failure(next.error());
    return Page<Group>{std::move(*list), std::move(*next)};
}

QJsonObject batched(const QString &id, const QString &url, bool advanced)
{
    QJsonObject request{{u"id"_s, id}, {u"method"_s, u"GET"_s}, {u"url"_s, url}};
    if (advanced)
        request.insert(u"headers"_s, QJsonObject{{u"ConsistencyLevel"_s, u"eventual"_s}});
    return request;
}

HttpRequest post(const Service &service, const QString &path, int units, const QJsonObject &body)
{
    HttpRequest request;
    request.api = Api::Graph;
    request.units = units;
    request.method = "POST";
    request.url = service.url(path);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

ObjectKind kindOf(const QString &type)
{
    if (type == "#microsoft.graph.user"_L1)
        return ObjectKind::User;
    if (type == "#microsoft.graph.group"_L1)
        return ObjectKind::Group;
    if (type == "#microsoft.graph.servicePrincipal"_L1)
        return ObjectKind::ServicePrincipal;
    return ObjectKind::Other;
}

DirectoryObject directoryObject(const QJsonObject &item)
{
    return {PrincipalId(item["id"_L1].toString()),
            kindOf(item["@odata.type"_L1].toString()),
            item["displayName"_L1].toString(),
            item["userPrincipalName"_L1].toString(),
            item["userType"_L1].toString(),
            TenantId(item["appOwnerOrganizationId"_L1].toString()),
            item["accountEnabled"_L1].isBool() ? std::optional(item["accountEnabled"_L1].toBool())
                                               : std::nullopt,
            item["appId"_L1].toString().toLower()};
}

DirectoryObject objectOfKind(const QJsonObject &item, ObjectKind kind)
{
    DirectoryObject object = directoryObject(item);
    object.kind = kind;
    return object;
}

//! "member eq 'text'", percent-encoded as a query item: the quote doubled, so that a name cannot
//! end it, and what a query would take for its own ("&", "+", "%") out of the way.
QString equalTo(const QString &member, QString text)
{
    const QString filter = member + u" eq '"_s + text.replace(u"'"_s, u"''"_s) + u'\'';
    return QString::fromLatin1(QUrl::toPercentEncoding(filter));
}

HttpRequest get(const Service &service, const QString &path, const QUrlQuery &query)
{
    HttpRequest request;
    request.api = Api::Graph;
    request.url = service.url(u"/v1.0"_s + path, query);
    return request;
}

} // namespace

Result<SignedIn> parseSignedIn(const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    QHash<QString, QJsonObject> answers; // they come in any order
    for (const QJsonArray values = object->value("responses"_L1).toArray();
         const auto value : values)
        answers.insert(value.toObject()["id"_L1].toString(), value.toObject());
    const auto body = [&answers](const QString &id) {
        return answers.value(id)["body"_L1].toObject();
    };
    const auto succeeded = [&answers](const QString &id) {
        return answers.value(id)["status"_L1].toInt() == 200;
    };
    //! Nothing unless the list is whole: a batch is not paged on.
    const auto listed = [&](const QString &id) -> std::optional<QList<Group>> {
        if (!succeeded(id) || body(id).contains("@odata.nextLink"_L1))
            return std::nullopt;
        const auto list = groups(reply, body(id));
        return list ? std::optional(*list) : std::nullopt;
    };
    if (answers.isEmpty())
        return failure(ErrorCode::BadAnswer, u"a batch without \"responses\""_s, reply.url.host());
    if (!succeeded(u"me"_s)) {
        HttpReply inner = reply;
        inner.status = answers.value(u"me"_s)["status"_L1].toInt(500);
        inner.body = QJsonDocument(body(u"me"_s)).toJson(QJsonDocument::Compact);
        return failure(serviceError(inner));
    }
    SignedIn user;
    user.id = PrincipalId(body(u"me"_s)["id"_L1].toString());
    user.displayName = body(u"me"_s)["displayName"_L1].toString();
    user.userPrincipalName = body(u"me"_s)["userPrincipalName"_L1].toString();
    if (user.id.isEmpty())
        return failure(ErrorCode::BadAnswer, u"a signed-in user without \"id\""_s,
                       reply.url.host());
    const auto memberOf = listed(u"memberOf"_s);
    const auto agents = listed(u"agents"_s);
    user.groupsReadable = memberOf && agents;
    user.memberOf = memberOf.value_or(QList<Group>());
    user.agentsGroups = agents.value_or(QList<Group>());
    return user;
}

Result<QList<DirectoryObject>> parseObjects(const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const auto items = listOf(reply, *object, "value"_L1, "id"_L1);
    if (!items)
        return failure(items.error());
    QList<DirectoryObject> list;
    for (const QJsonObject &item : *items)
        list.append(directoryObject(item));
    return list;
}

FutureResult<SignedIn> signedIn(const Service &service)
{
    const QJsonArray requests{batched(u"me"_s, kMe, false), batched(u"memberOf"_s, kMemberOf, true),
                              batched(u"agents"_s, kAgentsGroups, false)};
    return readOne<SignedIn>(
        service, post(service, u"/v1.0/$batch"_s, kBatchUnits, {{u"requests"_s, requests}}),
        parseSignedIn);
}

FutureResult<QList<Group>> memberOf(const Service &service)
{
    HttpRequest request;
    request.api = Api::Graph;
    request.units = kMemberOfUnits;
    request.url = service.url(u"/v1.0/me/transitiveMemberOf/microsoft.graph.group"_s,
                              QUrlQuery{{u"$select"_s, u"id,displayName"_s},
                                        {u"$top"_s, u"999"_s},
                                        {u"$count"_s, u"true"_s}});
    request.headers = {{"ConsistencyLevel", "eventual"}};
    return readPages<Group>(service, std::move(request), parseGroups);
}

FutureResult<QList<DirectoryObject>> objects(const Service &service, const QList<PrincipalId> &ids)
{
    QJsonArray list;
    for (const PrincipalId &id : ids)
        list.append(id.value());
    return readOne<QList<DirectoryObject>>(
        service,
        post(service, u"/v1.0/directoryObjects/getByIds"_s, kGetByIdsUnits,
             {{u"ids"_s, list},
              {u"types"_s, QJsonArray{u"user"_s, u"group"_s, u"servicePrincipal"_s}}}),
        parseObjects);
}

Result<std::optional<DirectoryObject>> parseUser(const HttpReply &reply)
{
    if (reply.status == 404 && serviceError(reply).serviceCode == "Request_ResourceNotFound"_L1)
        return std::optional<DirectoryObject>();
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    if (object->value("id"_L1).toString().isEmpty())
        return failure(ErrorCode::BadAnswer, u"a user without \"id\""_s, reply.url.host());
    return std::optional(objectOfKind(*object, ObjectKind::User));
}

Result<std::optional<DirectoryObject>> parseServicePrincipals(const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const auto items = listOf(reply, *object, "value"_L1, "id"_L1);
    if (!items)
        return failure(items.error());
    if (items->size() > 1)
        return failure(ErrorCode::BadAnswer, u"several service principals of one application"_s,
                       reply.url.host());
    if (items->isEmpty())
        return std::optional<DirectoryObject>();
    return std::optional(objectOfKind(items->first(), ObjectKind::ServicePrincipal));
}

Result<Page<DirectoryObject>> parseNamedGroups(const HttpRequest &request, const HttpReply &reply)
{
    const auto page = parseGroups(request, reply);
    if (!page)
        return failure(page.error());
    Page<DirectoryObject> named;
    named.next = page->next;
    for (const Group &one : page->items)
        named.items.append({one.id, ObjectKind::Group, one.displayName, {}, {}, {}, {}, {}});
    return named;
}

FutureResult<std::optional<DirectoryObject>> servicePrincipalOf(const Service &service,
                                                                const QString &appId)
{
    return readOne<std::optional<DirectoryObject>>(
        service,
        get(service, u"/servicePrincipals"_s,
            QUrlQuery{
                {u"$filter"_s, equalTo(u"appId"_s, appId)},
                {u"$select"_s, u"id,displayName,appId,appOwnerOrganizationId,accountEnabled"_s}}),
        parseServicePrincipals);
}

FutureResult<std::optional<DirectoryObject>> user(const Service &service, const QString &nameOrId)
{
    return readOne<std::optional<DirectoryObject>>(
        service,
        get(service, u"/users/"_s + nameOrId,
            QUrlQuery{
                {u"$select"_s, u"id,displayName,userPrincipalName,userType,accountEnabled"_s}}),
        parseUser);
}

FutureResult<QList<DirectoryObject>> groupsNamed(const Service &service, const QString &displayName)
{
    return readPages<DirectoryObject>(
        service,
        get(service, u"/groups"_s,
            QUrlQuery{{u"$filter"_s, equalTo(u"displayName"_s, displayName)},
                      {u"$select"_s, u"id,displayName"_s}}),
        parseNamedGroups);
}

} // namespace Pec::Graph
