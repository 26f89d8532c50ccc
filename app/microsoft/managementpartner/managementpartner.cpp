// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/managementpartner/managementpartner.h"

#include "core/strings.h"
#include "net/servicereply.h"

namespace Pec::ManagementPartner {

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
    HttpRequest request;
    request.api = Api::ManagementPartner;
    request.url = service.url(u"/providers/Microsoft.ManagementPartner/partners"_s,
                              QUrlQuery{{u"api-version"_s, u"2018-02-01"_s}});
    return readOne<Link>(service, std::move(request), parseLink);
}

} // namespace Pec::ManagementPartner
