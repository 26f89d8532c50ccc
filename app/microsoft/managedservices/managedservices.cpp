// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/managedservices/managedservices.h"

#include "core/strings.h"
#include "net/servicereply.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pec::ManagedServices {

namespace {

const QString kVersion = u"2022-10-01"_s;

HttpRequest requestTo(const Service &service, const QByteArray &method, const QString &id,
                      const QJsonObject &body = {})
{
    HttpRequest request;
    request.api = Api::Arm;
    request.method = method;
    request.scope = id.section(u'/', 0, 2);
    request.url = service.url(id, QUrlQuery{{u"api-version"_s, kVersion}});
    if (!body.isEmpty()) {
        request.headers = {{"Content-Type", "application/json"}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return request;
}

Provisioning stateOf(const QString &text)
{
    const auto isOneOf = [&text](std::initializer_list<QLatin1StringView> names) {
        return std::any_of(names.begin(), names.end(), [&text](QLatin1StringView name) {
            return text.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    if (isOneOf({"Succeeded"_L1}))
        return Provisioning::Succeeded;
    if (isOneOf({"Failed"_L1, "Canceled"_L1}))
        return Provisioning::Failed;
    if (isOneOf({"Deleting"_L1, "Deleted"_L1}))
        return Provisioning::Deleting;
    return isOneOf({"Accepted"_L1, "Running"_L1, "Creating"_L1, "Created"_L1, "Updating"_L1,
                    "Ready"_L1})
               ? Provisioning::Running
               : Provisioning::Unknown;
}

void appendAuthorizations(QList<Authorization> &all, const QJsonValue &list, bool eligible)
{
    for (const QJsonArray entries = list.toArray(); const auto entry : entries) {
        Authorization one{
            PrincipalId(entry["principalId"_L1].toString()),
            entry["principalIdDisplayName"_L1].toString(),
            RoleDefinitionId(entry["roleDefinitionId"_L1].toString().section(u'/', -1)),
            {},
            eligible};
        for (const QJsonArray roles = entry["delegatedRoleDefinitionIds"_L1].toArray();
             const auto role : roles)
            one.delegatedRoles.append(RoleDefinitionId(role.toString().section(u'/', -1)));
        all.append(one);
    }
}

RegistrationDefinition definitionOf(const QJsonObject &item)
{
    const QJsonObject properties = item["properties"_L1].toObject();
    RegistrationDefinition definition{item["id"_L1].toString(),
                                      item["name"_L1].toString().toLower(),
                                      properties["registrationDefinitionName"_L1].toString(),
                                      TenantId(properties["managedByTenantId"_L1].toString()),
                                      {},
                                      stateOf(properties["provisioningState"_L1].toString())};
    appendAuthorizations(definition.authorizations, properties["authorizations"_L1], false);
    appendAuthorizations(definition.authorizations, properties["eligibleAuthorizations"_L1], true);
    return definition;
}

RegistrationAssignment assignmentOf(const QJsonObject &item)
{
    const QJsonObject properties = item["properties"_L1].toObject();
    RegistrationAssignment assignment{
        item["id"_L1].toString(), item["name"_L1].toString().toLower(),
        properties["registrationDefinitionId"_L1].toString(),
        stateOf(properties["provisioningState"_L1].toString()), std::nullopt};
    if (properties["registrationDefinition"_L1].isObject())
        assignment.definition = definitionOf(properties["registrationDefinition"_L1].toObject());
    return assignment;
}

//! An answer proves what it is read for, so one without what names it is refused.
template <class T>
Result<T> whole(const HttpReply &reply, T (*read)(const QJsonObject &), QLatin1StringView needed)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    T value = read(*object);
    if (value.id.isEmpty() || value.name.isEmpty()
        || object->value("properties"_L1)[needed].toString().isEmpty())
        return failure(ErrorCode::BadAnswer,
                       u"a registration without \"id\", \"name\" or \""_s + needed + u'"',
                       reply.url.host());
    return value;
}

Result<RegistrationDefinition> wholeDefinition(const HttpReply &reply)
{
    return whole<RegistrationDefinition>(reply, definitionOf, "managedByTenantId"_L1);
}

Result<RegistrationAssignment> wholeAssignment(const HttpReply &reply)
{
    return whole<RegistrationAssignment>(reply, assignmentOf, "registrationDefinitionId"_L1);
}

//! The object itself is missing, not the subscription around it.
bool isAbsent(const HttpReply &reply)
{
    const QString code = reply.status == 404 ? serviceError(reply).serviceCode : QString();
    return !code.isEmpty() && code != "SubscriptionNotFound"_L1
           && code != "InvalidResourceNamespace"_L1 && code != "InvalidResourceType"_L1;
}

template <class T>
Result<Written<T>> written(const HttpReply &reply, Result<T> value)
{
    if (!value)
        return failure(value.error());
    return Written<T>{std::move(*value), reply.status == 201, retryAfter(reply, reply.receivedAt)};
}

template <class T>
Result<std::optional<T>> ifPresent(const HttpReply &reply, Result<T> (*read)(const HttpReply &))
{
    if (isAbsent(reply))
        return std::optional<T>();
    auto value = read(reply);
    if (!value)
        return failure(value.error());
    return std::optional<T>(std::move(*value));
}

} // namespace

QString definitionId(const SubscriptionId &subscription, const QString &name)
{
    return u"/subscriptions/"_s + subscription.value()
           + u"/providers/Microsoft.ManagedServices/registrationDefinitions/"_s + name;
}

QString assignmentId(const QString &scope, const QString &name)
{
    return scope + u"/providers/Microsoft.ManagedServices/registrationAssignments/"_s + name;
}

HttpRequest putRequest(const Service &service, const NewRegistrationDefinition &wanted)
{
    QJsonArray authorizations;
    for (const Authorization &one : wanted.authorizations) {
        if (one.eligible)
            continue;
        QJsonObject entry{{u"principalId"_s, one.principal.value()},
                          {u"principalIdDisplayName"_s, one.principalName},
                          {u"roleDefinitionId"_s, one.role.value()}};
        QJsonArray delegated;
        for (const RoleDefinitionId &role : one.delegatedRoles)
            delegated.append(role.value());
        if (!delegated.isEmpty())
            entry.insert(u"delegatedRoleDefinitionIds"_s, delegated);
        authorizations.append(entry);
    }
    const QJsonObject properties{{u"registrationDefinitionName"_s, wanted.title},
                                 {u"description"_s, wanted.description},
                                 {u"managedByTenantId"_s, wanted.managedBy.value()},
                                 {u"authorizations"_s, authorizations}};
    return requestTo(service, "PUT", definitionId(wanted.subscription, wanted.name),
                     {{u"properties"_s, properties}});
}

HttpRequest putRequest(const Service &service, const NewRegistrationAssignment &wanted)
{
    const QJsonObject properties{{u"registrationDefinitionId"_s, wanted.definitionId}};
    return requestTo(service, "PUT", assignmentId(wanted.scope, wanted.name),
                     {{u"properties"_s, properties}});
}

HttpRequest deleteRequest(const Service &service, const QString &id)
{
    return requestTo(service, "DELETE", id);
}

Result<Written<RegistrationDefinition>> parseWrittenDefinition(const HttpReply &reply)
{
    return written(reply, wholeDefinition(reply));
}

Result<Written<RegistrationAssignment>> parseWrittenAssignment(const HttpReply &reply)
{
    return written(reply, wholeAssignment(reply));
}

Result<std::optional<RegistrationDefinition>> parseDefinition(const HttpReply &reply)
{
    return ifPresent(reply, wholeDefinition);
}

Result<std::optional<RegistrationAssignment>> parseAssignment(const HttpReply &reply)
{
    return ifPresent(reply, wholeAssignment);
}

Result<Removal> parseRemoval(const HttpReply &reply)
{
    if (reply.status == 204 || isAbsent(reply))
        return Removal::NotThere;
    if (!reply.isSuccess())
        return failure(serviceError(reply));
    return reply.status == 202 ? Removal::Started : Removal::Removed;
}

FutureResult<Written<RegistrationDefinition>> putDefinition(const Service &service,
                                                            const NewRegistrationDefinition &wanted)
{
    return readOne<Written<RegistrationDefinition>>(service, putRequest(service, wanted),
                                                    parseWrittenDefinition);
}

FutureResult<Written<RegistrationAssignment>> putAssignment(const Service &service,
                                                            const NewRegistrationAssignment &wanted)
{
    return readOne<Written<RegistrationAssignment>>(service, putRequest(service, wanted),
                                                    parseWrittenAssignment);
}

FutureResult<std::optional<RegistrationDefinition>> registrationDefinition(const Service &service,
                                                                           const QString &id)
{
    return readOne<std::optional<RegistrationDefinition>>(service, requestTo(service, "GET", id),
                                                          parseDefinition);
}

FutureResult<std::optional<RegistrationAssignment>> registrationAssignment(const Service &service,
                                                                           const QString &id)
{
    HttpRequest request = requestTo(service, "GET", id);
    request.url = service.url(id, QUrlQuery{{u"$expandRegistrationDefinition"_s, u"true"_s},
                                            {u"api-version"_s, kVersion}});
    return readOne<std::optional<RegistrationAssignment>>(service, std::move(request),
                                                          parseAssignment);
}

FutureResult<Removal> remove(const Service &service, const QString &id)
{
    return readOne<Removal>(service, deleteRequest(service, id), parseRemoval);
}

} // namespace Pec::ManagedServices
