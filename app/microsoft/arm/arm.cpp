// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/arm.h"

#include "microsoft/arm/pages.h"

#include <QJsonArray>

namespace Pec::Arm {

namespace {

QList<PrincipalId> principals(const QJsonValue &list)
{
    QList<PrincipalId> ids;
    for (const QJsonArray principals = list.toArray(); const auto principal : principals)
        ids.append(PrincipalId(principal.toObject()["id"_L1].toString()));
    return ids;
}

HttpRequest authorizationRequest(const Service &service, const SubscriptionId &subscription,
                                 const QString &list, const QString &version)
{
    HttpRequest request;
    request.api = Api::Arm;
    request.scope = u"/subscriptions/"_s + subscription.value();
    request.url = service.url(request.scope + u"/providers/Microsoft.Authorization/"_s + list,
                              QUrlQuery{{u"api-version"_s, version}});
    return request;
}

} // namespace

Result<Page<Subscription>> parseSubscriptions(const HttpRequest &request, const HttpReply &reply)
{
    return parseList<Subscription>(
        request, reply, "subscriptionId", [](const QJsonObject &item) -> Subscription {
            return {SubscriptionId(item["subscriptionId"_L1].toString()),
                    TenantId(item["tenantId"_L1].toString()), item["displayName"_L1].toString(),
                    item["state"_L1].toString()};
        });
}

Result<Page<DenyAssignment>> parseDenyAssignments(const HttpRequest &request,
                                                  const HttpReply &reply)
{
    return parseList<DenyAssignment>(
        request, reply, "name", [](const QJsonObject &item) -> DenyAssignment {
            const QJsonObject properties = item["properties"_L1].toObject();
            return {item["name"_L1].toString(), properties["denyAssignmentName"_L1].toString(),
                    properties["scope"_L1].toString(), principals(properties["principals"_L1]),
                    principals(properties["excludePrincipals"_L1])};
        });
}

Result<Page<ScheduleInstance>> parseScheduleInstances(const HttpRequest &request,
                                                      const HttpReply &reply)
{
    return parseList<ScheduleInstance>(
        request, reply, "name", [](const QJsonObject &item) -> ScheduleInstance {
            const QJsonObject properties = item["properties"_L1].toObject();
            const QString role = properties["roleDefinitionId"_L1].toString();
            return {PrincipalId(properties["principalId"_L1].toString()),
                    RoleDefinitionId(role.section(u'/', -1)), properties["scope"_L1].toString(),
                    properties["assignmentType"_L1].toString() == "Activated"_L1,
                    QDateTime::fromString(properties["endDateTime"_L1].toString(), Qt::ISODate)
                        .toUTC()};
        });
}

FutureResult<QList<Subscription>> subscriptions(const Service &service)
{
    HttpRequest request;
    request.api = Api::Arm;
    request.url = service.url(u"/subscriptions"_s, QUrlQuery{{u"api-version"_s, u"2022-12-01"_s}});
    return readPages<Subscription>(service, std::move(request), parseSubscriptions);
}

FutureResult<QList<DenyAssignment>> denyAssignments(const Service &service,
                                                    const SubscriptionId &subscription)
{
    return readPages<DenyAssignment>(
        service, authorizationRequest(service, subscription, u"denyAssignments"_s, u"2022-04-01"_s),
        parseDenyAssignments);
}

FutureResult<QList<ScheduleInstance>> scheduleInstances(const Service &service,
                                                        const SubscriptionId &subscription)
{
    return readPages<ScheduleInstance>(service,
                                       authorizationRequest(service, subscription,
                                                            u"roleAssignmentScheduleInstances"_s,
                                                            u"2020-10-01"_s),
                                       parseScheduleInstances);
}

} // namespace Pec::Arm
