// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/managementpartner.h"

#include "core/strings.h"
#include "simulator/world/access.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec::Simulator {

namespace {

// The name belonging to a partner id; nothing for an id that nobody has.
std::optional<QString> partnerName(const World &world, const QString &partnerId)
{
    if (partnerId == world.partnerMpnId)
        return world.partnerName;
    for (const Reseller &reseller : world.resellers) {
        if (reseller.mpnId == partnerId)
            return reseller.name;
    }
    return {};
}

PartnerLink *ownLink(World &world, const Caller &caller)
{
    for (PartnerLink &link : world.links) {
        if (link.active && link.tenantId == caller.tenantId && link.objectId == caller.objectId)
            return &link;
    }
    return nullptr;
}

Response toResponse(const World &world, const PartnerLink &link)
{
    return Response::json({
        {u"id"_s, QString(u"/providers/microsoft.managementpartner/partners/"_s + link.partnerId)},
        {u"name"_s, link.partnerId},
        {u"type"_s, u"Microsoft.ManagementPartner/partner"_s},
        {u"etag"_s, link.version},
        {u"properties"_s,
         QJsonObject{{u"partnerId"_s, link.partnerId},
                     {u"partnerName"_s, partnerName(world, link.partnerId).value_or(QString())},
                     {u"tenantId"_s, link.tenantId},
                     {u"objectId"_s, link.objectId},
                     {u"version"_s, link.version},
                     {u"createdTime"_s, link.createdTime.toString(Qt::ISODateWithMs)},
                     {u"updatedTime"_s, link.updatedTime.toString(Qt::ISODateWithMs)},
                     {u"state"_s, link.active ? u"Active"_s : u"Deleted"_s}}},
    });
}

Response notLinked(const QString &partnerId)
{
    return armError(
        404, u"NotFound"_s,
        partnerId.isEmpty()
            ? u"The signed-in identity has no partner link in this tenant."_s
            : u"The signed-in identity is not linked to partner '%1' in this tenant."_s.arg(
                partnerId));
}

// A link needs an account in the tenant: an agent who comes in on behalf of the partner has none.
bool hasAccount(const World &world, const Caller &caller)
{
    const int index = world.customerIndex(caller.tenantId);
    if (index < 0 || caller.userPrincipalName.isEmpty())
        return true;
    const auto &directory = world.customers[index].directory;
    return caller.objectId == world.customers[index].guestObjectId
           || std::any_of(
               directory.begin(), directory.end(),
               [&caller](const DirectoryObject &object) { return object.id == caller.objectId; });
}

std::optional<Response> refuseWrite(const World &world, const Request &request)
{
    const QString partnerId = request.argument(u"partner"_s);
    if (!partnerName(world, partnerId))
        return armError(400, u"BadRequest"_s,
                        u"The partner ID '%1' is not valid."_s.arg(partnerId));
    if (!hasAccount(world, *request.caller))
        return armError(
            400, u"BadRequest"_s,
            u"The user does not have an account in this tenant. A CSP partner who is signed "
            "in to the customer's tenant cannot link a partner ID there."_s);
    return {};
}

Response getMine(const Request &request, World &world)
{
    const PartnerLink *link = ownLink(world, *request.caller);
    return link == nullptr ? notLinked({}) : toResponse(world, *link);
}

Response get(const Request &request, World &world)
{
    const PartnerLink *link = ownLink(world, *request.caller);
    const QString partnerId = request.argument(u"partner"_s);
    return link == nullptr || link->partnerId != partnerId ? notLinked(partnerId)
                                                           : toResponse(world, *link);
}

Response put(const Request &request, World &world)
{
    if (auto refusal = refuseWrite(world, request))
        return *refusal;
    if (ownLink(world, *request.caller) != nullptr)
        return armError(
            409, u"Conflict"_s,
            u"The signed-in identity is already linked to a partner; update the link."_s);
    PartnerLink link;
    link.tenantId = request.caller->tenantId;
    link.objectId = request.caller->objectId;
    link.partnerId = request.argument(u"partner"_s);
    link.createdTime = request.now;
    link.updatedTime = request.now;
    const AccessChange change(world, link.tenantId, request.now);
    world.links.append(link);
    return toResponse(world, link);
}

Response patch(const Request &request, World &world)
{
    if (auto refusal = refuseWrite(world, request))
        return *refusal;
    PartnerLink *link = ownLink(world, *request.caller);
    if (link == nullptr)
        return notLinked({});
    const AccessChange change(world, link->tenantId, request.now);
    link->partnerId = request.argument(u"partner"_s);
    link->updatedTime = request.now;
    ++link->version;
    return toResponse(world, *link);
}

Response remove(const Request &request, World &world)
{
    PartnerLink *link = ownLink(world, *request.caller);
    const QString partnerId = request.argument(u"partner"_s);
    if (link == nullptr || link->partnerId != partnerId)
        return notLinked(partnerId);
    const AccessChange change(world, link->tenantId, request.now);
    link->active = false;
    link->updatedTime = request.now;
    return Response::empty(200);
}

Response operations(const Request &, World &)
{
    QJsonArray all;
    for (const QString &verb : {u"read"_s, u"write"_s, u"delete"_s})
        all.append(QJsonObject{
            {u"name"_s, QString(u"Microsoft.ManagementPartner/partners/"_s + verb)},
            {u"display"_s,
             QJsonObject{{u"provider"_s, u"Microsoft ManagementPartner"_s},
                         {u"resource"_s, u"ManagementPartner"_s},
                         {u"operation"_s, u"%1 ManagementPartner"_s.arg(verb)},
                         {u"description"_s, u"%1 the partner link of the caller"_s.arg(verb)}}}});
    return Response::json({{u"value"_s, all}});
}

} // namespace

void addManagementPartner(Router &router, const std::shared_ptr<World> &world)
{
    const auto add = [&router, &world](const QByteArray &method, const QString &pattern,
                                       Response (*handler)(const Request &, World &)) {
        router.add(method, u"/providers/Microsoft.ManagementPartner"_s + pattern,
                   Service::ManagementPartner, {u"2018-02-01"_s},
                   [world, handler](const Request &request) { return handler(request, *world); });
    };
    add("GET", u"/operations"_s, operations);
    add("GET", u"/partners"_s, getMine);
    add("GET", u"/partners/{partner}"_s, get);
    add("PUT", u"/partners/{partner}"_s, put);
    add("PATCH", u"/partners/{partner}"_s, patch);
    add("DELETE", u"/partners/{partner}"_s, remove);
}

} // namespace Pec::Simulator
