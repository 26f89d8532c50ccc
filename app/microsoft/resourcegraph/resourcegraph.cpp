// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/resourcegraph/resourcegraph.h"

#include "core/strings.h"
#include "net/servicereply.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pec::ResourceGraph {

namespace {

// Each query projects id and orders by it; without that the service gives no skip token.
const QString kRoleAssignments = u"authorizationresources"
                                 "\n| where type =~ 'microsoft.authorization/roleassignments'"
                                 "\n| project id, scope=tostring(properties.scope),"
                                 " roleDefinitionId=tolower(tostring(properties.roleDefinitionId)),"
                                 " principalId=tostring(properties.principalId),"
                                 " principalType=tostring(properties.principalType),"
                                 " createdOn=tostring(properties.createdOn)"
                                 "\n| order by id asc"_s;
const QString kCustomRoles =
    u"authorizationresources"
    "\n| where type =~ 'microsoft.authorization/roledefinitions'"
    "\n| project id, roleName=tostring(properties.roleName), roleType=tostring(properties.type)"
    "\n| where roleType =~ 'CustomRole'"
    "\n| order by id asc"_s;
const QString kRegistrationAssignments =
    u"managedservicesresources"
    "\n| where type =~ 'microsoft.managedservices/registrationassignments'"
    "\n| project id, subscriptionId,"
    " definition=tolower(tostring(properties.registrationDefinitionId)),"
    " state=tostring(properties.provisioningState)"
    "\n| order by id asc"_s;
const QString kRegistrationDefinitions =
    u"managedservicesresources"
    "\n| where type =~ 'microsoft.managedservices/registrationdefinitions'"
    "\n| project id, name=tostring(properties.registrationDefinitionName),"
    " managedBy=tostring(properties.managedByTenantId),"
    " authorizations=properties.authorizations,"
    " eligible=properties.eligibleAuthorizations"
    "\n| order by id asc"_s;

QString lastSegment(const QString &id) { return id.section(u'/', -1); }

HttpRequest queryRequest(const Service &service, const QString &text)
{
    const QJsonObject body{
        {u"query"_s, text},
        {u"options"_s, QJsonObject{{u"$top"_s, 1000},
                                   {u"resultFormat"_s, u"objectArray"_s},
                                   {u"authorizationScopeFilter"_s, u"AtScopeAboveAndBelow"_s}}}};
    HttpRequest request;
    request.api = Api::ResourceGraph;
    request.method = "POST";
    request.url = service.url(u"/providers/Microsoft.ResourceGraph/resources"_s,
                              QUrlQuery{{u"api-version"_s, u"2024-04-01"_s}});
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

//! The same query from the skip token on.
HttpRequest after(const HttpRequest &request, const QString &skipToken)
{
    QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QJsonObject options = body["options"_L1].toObject();
    options["$skipToken"_L1] = skipToken;
    body["options"_L1] = options;
    HttpRequest next = request;
    next.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return next;
}

template <class T>
Result<Page<T>> parseRows(const HttpRequest &request, const HttpReply &reply,
                          T (*parseRow)(const QJsonObject &))
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const auto rows = listOf(reply, *object, "data"_L1, "id"_L1);
    if (!rows)
        return failure(rows.error());
    const auto skipToken = linkOf(reply, *object, "$skipToken"_L1);
    if (!skipToken)
        return failure(skipToken.error());
    // "true" without a token means that rows are cut off for good.
    if (skipToken->isEmpty()
        && object->value("resultTruncated"_L1).toVariant().toString() == "true"_L1)
        return failure(ErrorCode::BadAnswer, u"Resource Graph cut the result and gave no way on"_s,
                       request.url.host());
    if (reply.header("x-ms-tenant-subscription-limit-hit").compare("true", Qt::CaseInsensitive)
        == 0)
        return failure(ErrorCode::TooLarge,
                       u"more than 10,000 subscriptions: Resource Graph searched only a part"_s,
                       request.url.host());
    Page<T> page;
    if (const QJsonValue total = object->value("totalRecords"_L1); total.isDouble())
        page.total = qsizetype(total.toInteger());
    for (const QJsonObject &row : *rows)
        page.items.append(parseRow(row));
    if (!skipToken->isEmpty())
        page.next = after(request, *skipToken);
    return page;
}

RoleAssignment roleAssignment(const QJsonObject &row)
{
    return {row["id"_L1].toString(),
            row["scope"_L1].toString(),
            RoleDefinitionId(lastSegment(row["roleDefinitionId"_L1].toString())),
            PrincipalId(row["principalId"_L1].toString()),
            row["principalType"_L1].toString(),
            QDateTime::fromString(row["createdOn"_L1].toString(), Qt::ISODateWithMs).toUTC()};
}

RoleDefinition roleDefinition(const QJsonObject &row)
{
    return {RoleDefinitionId(lastSegment(row["id"_L1].toString())), row["roleName"_L1].toString(),
            row["roleType"_L1].toString().compare("CustomRole"_L1, Qt::CaseInsensitive) == 0};
}

struct RegistrationAssignment
{
    SubscriptionId subscription;
    QString scope;
    QString definition; //!< full id, lower case
    QString state;
};

struct RegistrationDefinition
{
    QString id; //!< full id, lower case
    QString name;
    TenantId managedBy;
    QList<Authorization> authorizations;
};

RegistrationAssignment registrationAssignment(const QJsonObject &row)
{
    const QString id = row["id"_L1].toString();
    const QString scope =
        id.left(id.indexOf("/providers/microsoft.managedservices"_L1, 0, Qt::CaseInsensitive));
    return {SubscriptionId(row["subscriptionId"_L1].toString()), scope,
            row["definition"_L1].toString().toLower(), row["state"_L1].toString()};
}

void appendAuthorizations(QList<Authorization> &list, const QJsonValue &array, bool eligible)
{
    for (const QJsonArray values = array.toArray(); const auto value : values) {
        const QJsonObject item = value.toObject();
        list.append({PrincipalId(item["principalId"_L1].toString()),
                     item["principalIdDisplayName"_L1].toString(),
                     RoleDefinitionId(lastSegment(item["roleDefinitionId"_L1].toString())),
                     eligible});
    }
}

RegistrationDefinition registrationDefinition(const QJsonObject &row)
{
    RegistrationDefinition definition;
    definition.id = row["id"_L1].toString().toLower();
    definition.name = row["name"_L1].toString();
    definition.managedBy = TenantId(row["managedBy"_L1].toString());
    appendAuthorizations(definition.authorizations, row["authorizations"_L1], false);
    appendAuthorizations(definition.authorizations, row["eligible"_L1], true);
    return definition;
}

template <class T>
FutureResult<QList<T>> rows(const Service &service, const QString &text,
                            T (*parseRow)(const QJsonObject &))
{
    return readPages<T>(service, queryRequest(service, text),
                        [parseRow](const HttpRequest &request, const HttpReply &reply) {
                            return parseRows(request, reply, parseRow);
                        });
}

QList<Delegation> joined(const QList<RegistrationAssignment> &assignments,
                         const QList<RegistrationDefinition> &definitions)
{
    // A definition may be listed once per subscription; its GUID is the key that both sides share.
    QHash<QString, const RegistrationDefinition *> byGuid;
    for (const RegistrationDefinition &definition : definitions)
        byGuid.insert(lastSegment(definition.id), &definition);
    QList<Delegation> delegations;
    for (const RegistrationAssignment &assignment : assignments) {
        if (!assignment.state.isEmpty() && assignment.state != "Succeeded"_L1)
            continue;
        Delegation delegation{assignment.subscription, assignment.scope, {}, {}, {}};
        if (const auto *definition = byGuid.value(lastSegment(assignment.definition))) {
            delegation.managedBy = definition->managedBy;
            delegation.name = definition->name;
            delegation.authorizations = definition->authorizations;
        }
        delegations.append(delegation);
    }
    return delegations;
}

} // namespace

Result<Page<RoleAssignment>> parseRoleAssignments(const HttpRequest &request,
                                                  const HttpReply &reply)
{
    return parseRows(request, reply, roleAssignment);
}

Result<Page<RoleDefinition>> parseRoleDefinitions(const HttpRequest &request,
                                                  const HttpReply &reply)
{
    return parseRows(request, reply, roleDefinition);
}

FutureResult<QList<RoleAssignment>> roleAssignments(const Service &service)
{
    return rows(service, kRoleAssignments, roleAssignment);
}

FutureResult<QList<RoleDefinition>> customRoles(const Service &service)
{
    return rows(service, kCustomRoles, roleDefinition);
}

FutureResult<QList<Delegation>> delegations(const Service &service)
{
    using Assignments = QList<RegistrationAssignment>;
    using Definitions = QList<RegistrationDefinition>;
    using Delegations = QList<Delegation>;
    return andThen<Delegations>(
        rows(service, kRegistrationAssignments, registrationAssignment), service.context,
        [service](const Result<Assignments> &assignments) -> FutureResult<Delegations> {
            if (!assignments)
                return readyFuture<Delegations>(failure(assignments.error()));
            return andThen<Delegations>(
                rows(service, kRegistrationDefinitions, registrationDefinition), service.context,
                [found =
                     *assignments](const Result<Definitions> &definitions) -> Result<Delegations> {
                    if (!definitions)
                        return failure(definitions.error());
                    return joined(found, *definitions);
                });
        });
}

} // namespace Pec::ResourceGraph
