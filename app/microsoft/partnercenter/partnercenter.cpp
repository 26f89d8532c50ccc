// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/partnercenter/partnercenter.h"

#include "core/strings.h"
#include "net/servicereply.h"

#include <QJsonArray>
#include <QUuid>

namespace Pec::PartnerCenter {

namespace {

HttpRequest get(const Service &service, const QString &path, const QUrlQuery &query = {})
{
    HttpRequest request;
    request.api = Api::PartnerCenter;
    request.url = service.url(path, query);
    request.headers = {{"Accept", "application/json"},
                       {"MS-Contract-Version", "v1"},
                       {"MS-RequestId", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
                       {"MS-CorrelationId", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)},
                       {"X-Locale", "en-US"}};
    return request;
}

//! The request of links.next: its address lacks the "/v1", its headers carry the continuation.
Result<std::optional<HttpRequest>> nextPage(const HttpRequest &request, const HttpReply &reply,
                                            const QJsonObject &collection)
{
    const QJsonObject link = collection["links"_L1].toObject()["next"_L1].toObject();
    const auto uri = linkOf(reply, link, "uri"_L1);
    if (!uri)
        return failure(uri.error());
    QString address = *uri;
    if (address.startsWith(u'/') && !address.startsWith("//"_L1) && !address.startsWith("/v1/"_L1))
        address.prepend(u"/v1"_s);
    auto next = nextByGet(request, address);
    if (!next || !*next)
        return next;
    for (const QJsonArray values = link["headers"_L1].toArray(); const auto value : values) {
        const QJsonObject header = value.toObject();
        const QByteArray name = header["key"_L1].toString().toLatin1();
        // Only the continuation is taken over: a link must not be able to set any other header.
        if (name.compare("MS-ContinuationToken", Qt::CaseInsensitive) == 0) {
            (*next)->headers.removeIf([&name](const auto &pair) {
                return pair.first.compare(name, Qt::CaseInsensitive) == 0;
            });
            (*next)->headers.append({name, header["value"_L1].toString().toLatin1()});
        }
    }
    return next;
}

template <class T>
Result<Page<T>> parseItems(const HttpRequest &request, const HttpReply &reply,
                           T (*parseItem)(const QJsonObject &))
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const auto items = listOf(reply, *object, "items"_L1, "id"_L1);
    if (!items)
        return failure(items.error());
    auto next = nextPage(request, reply, *object);
    if (!next)
        return failure(next.error());
    Page<T> page;
    page.next = std::move(*next);
    // Some answers count the whole list, others only their own page.
    if (const qint64 total = object->value("totalCount"_L1).toInteger(); total > items->size())
        page.total = qsizetype(total);
    for (const QJsonObject &item : *items)
        page.items.append(parseItem(item));
    return page;
}

Customer customer(const QJsonObject &item)
{
    const QJsonObject company = item["companyProfile"_L1].toObject();
    return {TenantId(item["id"_L1].toString()), company["companyName"_L1].toString(),
            company["domain"_L1].toString()};
}

Reseller reseller(const QJsonObject &item)
{
    return {ResellerId(item["id"_L1].toString()), item["name"_L1].toString(),
            item["mpnId"_L1].toString()};
}

} // namespace

Result<Page<Customer>> parseCustomers(const HttpRequest &request, const HttpReply &reply)
{
    return parseItems(request, reply, customer);
}

Result<Page<Reseller>> parseResellers(const HttpRequest &request, const HttpReply &reply)
{
    return parseItems(request, reply, reseller);
}

Result<QString> parseMpnId(const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const QString id = object->value("mpnId"_L1).toString();
    if (id.isEmpty())
        return failure(ErrorCode::BadAnswer, u"a partner profile without \"mpnId\""_s,
                       reply.url.host());
    return id;
}

FutureResult<QList<Customer>> customers(const Service &service)
{
    return readPages<Customer>(service,
                               get(service, u"/v1/customers"_s, QUrlQuery{{u"size"_s, u"500"_s}}),
                               parseCustomers);
}

FutureResult<QList<Reseller>> indirectResellers(const Service &service)
{
    return readPages<Reseller>(
        service,
        get(service, u"/v1/relationships"_s,
            QUrlQuery{{u"relationship_type"_s, u"IsIndirectCloudSolutionProviderOf"_s}}),
        parseResellers);
}

FutureResult<QString> mpnId(const Service &service)
{
    return readOne<QString>(service, get(service, u"/v1/profiles/mpn"_s), parseMpnId);
}

} // namespace Pec::PartnerCenter
