// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/managementpartner/managementpartner.h"

#include "core/strings.h"
#include "net/servicereply.h"

namespace Pec::ManagementPartner {

namespace {

HttpRequest requestTo(const Service &service, const QByteArray &method, const QString &partnerId)
{
    HttpRequest request;
    request.api = Api::ManagementPartner;
    request.method = method;
    QString path = u"/providers/Microsoft.ManagementPartner/partners"_s;
    if (!partnerId.isEmpty())
        path += u'/' + partnerId;
    request.url = service.url(path, QUrlQuery{{u"api-version"_s, u"2018-02-01"_s}});
    return request;
}

} // namespace

Result<Link> parseLink(const HttpReply &reply)
{
    if (reply.status == 404)
        return Link();
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const QJsonObject properties = object->value("properties"_L1).toObject();
    if (!properties["partnerId"_L1].isString())
        return failure(ErrorCode::BadAnswer, u"a partner link without \"partnerId\""_s,
                       reply.url.host());
    if (properties["state"_L1].toString().compare("Deleted"_L1, Qt::CaseInsensitive) == 0)
        return Link();
    return Link{properties["partnerId"_L1].toString(),
                TenantId(properties["tenantId"_L1].toString()),
                PrincipalId(properties["objectId"_L1].toString())};
}

FutureResult<Link> ownLink(const Service &service)
{
    return readOne<Link>(service, requestTo(service, "GET", {}), parseLink);
}

Result<Link> parseWrittenLink(const HttpReply &reply)
{
    if (!reply.isSuccess())
        return failure(serviceError(reply));
    auto link = parseLink(reply);
    if (link && link->partnerId.isEmpty())
        return failure(ErrorCode::BadAnswer, u"a partner link that is not active"_s,
                       reply.url.host());
    return link;
}

Result<Removal> parseRemovedLink(const HttpReply &reply)
{
    if (reply.status == 204 || reply.status == 404)
        return Removal::NotThere;
    if (!reply.isSuccess())
        return failure(serviceError(reply));
    return reply.status == 202 ? Removal::Started : Removal::Removed;
}

HttpRequest createRequest(const Service &service, const QString &partnerId)
{
    HttpRequest request = requestTo(service, "PUT", partnerId);
    request.retry = false;
    return request;
}

HttpRequest updateRequest(const Service &service, const QString &partnerId)
{
    return requestTo(service, "PATCH", partnerId);
}

HttpRequest deleteRequest(const Service &service, const QString &partnerId)
{
    return requestTo(service, "DELETE", partnerId);
}

FutureResult<Link> createLink(const Service &service, const QString &partnerId)
{
    return readOne<Link>(service, createRequest(service, partnerId), parseWrittenLink);
}

FutureResult<Link> updateLink(const Service &service, const QString &partnerId)
{
    return readOne<Link>(service, updateRequest(service, partnerId), parseWrittenLink);
}

FutureResult<Removal> deleteLink(const Service &service, const QString &partnerId)
{
    return readOne<Removal>(service, deleteRequest(service, partnerId), parseRemovedLink);
}

} // namespace Pec::ManagementPartner
