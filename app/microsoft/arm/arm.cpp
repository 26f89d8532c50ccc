// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/arm.h"

#include "core/strings.h"
#include "net/servicereply.h"

namespace Pec::Arm {

Result<Page<Subscription>> parseSubscriptions(const HttpRequest &request, const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const auto items = listOf(reply, *object, "value"_L1, "subscriptionId"_L1);
    if (!items)
        return failure(items.error());
    auto next = linkOf(reply, *object, "nextLink"_L1).and_then([&request](const QString &link) {
        return nextByGet(request, link);
    });
    if (!next)
        return failure(next.error());
    Page<Subscription> page;
    page.next = std::move(*next);
    for (const QJsonObject &item : *items) {
        page.items.append({SubscriptionId(item["subscriptionId"_L1].toString()),
                           TenantId(item["tenantId"_L1].toString()),
                           item["displayName"_L1].toString(), item["state"_L1].toString()});
    }
    return page;
}

FutureResult<QList<Subscription>> subscriptions(const Service &service)
{
    HttpRequest request;
    request.url = service.url(u"/subscriptions"_s, QUrlQuery{{u"api-version"_s, u"2022-12-01"_s}});
    return readPages<Subscription>(service, std::move(request), parseSubscriptions);
}

} // namespace Pec::Arm
