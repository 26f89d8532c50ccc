// SPDX-License-Identifier: GPL-3.0-or-later
//! What the files of this client share: the lists of Azure Resource Manager, and the requests and
//! answers of its writes.
#pragma once

#include "core/strings.h"
#include "net/paging.h"
#include "net/servicereply.h"

#include <QJsonDocument>

namespace Pec::Arm {

//! The items and the next page of a list, each item read by \a read. \a neededMember must be in
//! every item.
template <class Item, class Read>
Result<Page<Item>> parseList(const HttpRequest &request, const HttpReply &reply,
                             const char *neededMember, Read read)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const auto items = listOf(reply, *object, "value"_L1, QLatin1StringView(neededMember));
    if (!items)
        return failure(items.error());
    auto next = linkOf(reply, *object, "nextLink"_L1).and_then([&request](const QString &link) {
        return nextByGet(request, link);
    });
    if (!next)
        return failure(next.error());
    Page<Item> page;
    page.next = std::move(*next);
    for (const QJsonObject &item : *items)
        page.items.append(read(item));
    return page;
}

//! "/subscriptions/{id}" of a path below a subscription, by which requests count; else empty.
[[nodiscard]] inline QString quotaScopeOf(const QString &path)
{
    return path.startsWith("/subscriptions/"_L1, Qt::CaseInsensitive) ? path.section(u'/', 0, 2)
                                                                      : QString();
}

[[nodiscard]] inline HttpRequest armRequest(const Service &service, const QByteArray &method,
                                            const QString &path, const QString &version,
                                            const QJsonObject &body = {})
{
    HttpRequest request;
    request.api = Api::Arm;
    request.method = method;
    request.scope = quotaScopeOf(path);
    request.url = service.url(path, QUrlQuery{{u"api-version"_s, version}});
    if (!body.isEmpty()) {
        request.headers = {{"Content-Type", "application/json"}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return request;
}

} // namespace Pec::Arm
