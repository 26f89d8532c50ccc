// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/graph/delegatedadmin.h"

#include "core/strings.h"
#include "net/servicereply.h"

namespace Pec::Graph {

namespace {

HttpRequest listRequest(const Service &service, const QString &below)
{
    HttpRequest request;
    request.api = Api::Graph;
    request.url = service.url(u"/v1.0/tenantRelationships/delegatedAdminRelationships"_s + below,
                              QUrlQuery{{u"$top"_s, u"300"_s}});
    return request;
}

//! A page of what \a read makes of each entry; nothing leaves it out.
template <class T, class Read>
Result<Page<T>> parseList(const HttpRequest &request, const HttpReply &reply, Read read)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const auto items = listOf(reply, *object, "value"_L1, "id"_L1);
    if (!items)
        return failure(items.error());
    auto next =
        linkOf(reply, *object, "@odata.nextLink"_L1).and_then([&request](const QString &link) {
            return nextByGet(request, link);
        });
    if (!next)
        return failure(next.error());
    Page<T> page;
    page.next = std::move(*next);
    for (const QJsonObject &item : *items) {
        if (std::optional<T> one = read(item))
            page.items.append(std::move(*one));
    }
    return page;
}

std::optional<DelegatedAdminRelationship> relationship(const QJsonObject &item)
{
    const QString extension = item["autoExtendDuration"_L1].toString();
    return DelegatedAdminRelationship{
        item["id"_L1].toString(),
        // One that nobody accepted yet has no customer.
        TenantId(item["customer"_L1]["tenantId"_L1].toString()),
        item["status"_L1].toString().compare("active"_L1, Qt::CaseInsensitive) == 0,
        QDateTime::fromString(item["endDateTime"_L1].toString(), Qt::ISODateWithMs).toUTC(),
        !extension.isEmpty() && extension != "PT0S"_L1 && extension != "P0D"_L1};
}

std::optional<PrincipalId> activeGroup(const QJsonObject &item)
{
    const QJsonValue container = item["accessContainer"_L1];
    const bool active = item["status"_L1].toString().compare("active"_L1, Qt::CaseInsensitive) == 0;
    const PrincipalId group(container["accessContainerId"_L1].toString());
    return active && !group.isEmpty() ? std::optional(group) : std::nullopt;
}

} // namespace

Result<Page<DelegatedAdminRelationship>>
parseDelegatedAdminRelationships(const HttpRequest &request, const HttpReply &reply)
{
    return parseList<DelegatedAdminRelationship>(request, reply, relationship);
}

Result<Page<PrincipalId>> parseDelegatedAdminGroups(const HttpRequest &request,
                                                    const HttpReply &reply)
{
    return parseList<PrincipalId>(request, reply, activeGroup);
}

FutureResult<QList<DelegatedAdminRelationship>> delegatedAdminRelationships(const Service &service)
{
    return readPages<DelegatedAdminRelationship>(service, listRequest(service, {}),
                                                 parseDelegatedAdminRelationships);
}

FutureResult<QList<PrincipalId>> delegatedAdminGroups(const Service &service,
                                                      const QString &relationship)
{
    return readPages<PrincipalId>(
        service, listRequest(service, u'/' + relationship + u"/accessAssignments"_s),
        parseDelegatedAdminGroups);
}

} // namespace Pec::Graph
