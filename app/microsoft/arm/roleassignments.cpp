// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/roleassignments.h"

#include "microsoft/arm/pages.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace Pec::Arm {

namespace {

const QString kVersion = u"2022-04-01"_s;

QString listPath(const QString &scope)
{
    return scope + u"/providers/Microsoft.Authorization/roleAssignments"_s;
}

//! As the official clients write it: below the subscription, where built-in and custom roles both
//! are found.
QString roleDefinitionPath(const QString &scope, const RoleDefinitionId &role)
{
    return quotaScopeOf(scope) + u"/providers/Microsoft.Authorization/roleDefinitions/"_s
           + role.value();
}

RoleAssignment assignmentOf(const QJsonObject &item)
{
    const QJsonObject properties = item["properties"_L1].toObject();
    return {item["id"_L1].toString(),
            item["name"_L1].toString().toLower(),
            properties["scope"_L1].toString(),
            RoleDefinitionId(properties["roleDefinitionId"_L1].toString().section(u'/', -1)),
            PrincipalId(properties["principalId"_L1].toString()),
            properties["principalType"_L1].toString()};
}

//! Nothing that a caller would rely on may be missing: an answer is what proves the access.
Result<RoleAssignment> wholeAssignment(const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    RoleAssignment assignment = assignmentOf(*object);
    if (assignment.id.isEmpty() || assignment.name.isEmpty() || assignment.role.isEmpty()
        || assignment.principal.isEmpty())
        return failure(ErrorCode::BadAnswer,
                       u"a role assignment without \"id\", \"name\", role or principal"_s,
                       reply.url.host());
    return assignment;
}

//! The object itself is missing, not the subscription around it.
bool isAbsent(const HttpReply &reply, QLatin1StringView code)
{
    return reply.status == 404 && serviceError(reply).serviceCode == code;
}

constexpr auto kAbsent = "RoleAssignmentNotFound"_L1;

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonArray values = list.toArray(); const auto value : values)
        texts.append(value.toString());
    return texts;
}

bool matches(const QStringList &patterns, const QString &action)
{
    return std::any_of(patterns.cbegin(), patterns.cend(), [&action](const QString &pattern) {
        // "*" stands for any text, slashes included.
        const QString expression = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                  QRegularExpression::CaseInsensitiveOption)
            .match(action)
            .hasMatch();
    });
}

} // namespace

HttpRequest createRequest(const Service &service, const NewRoleAssignment &wanted)
{
    const QJsonObject properties{
        {u"roleDefinitionId"_s, roleDefinitionPath(wanted.scope, wanted.role)},
        {u"principalId"_s, wanted.principal.value()},
        {u"principalType"_s, wanted.principalType}};
    return armRequest(service, "PUT", listPath(wanted.scope) + u'/' + wanted.name, kVersion,
                      {{u"properties"_s, properties}});
}

HttpRequest deleteRequest(const Service &service, const QString &id)
{
    return armRequest(service, "DELETE", id, kVersion);
}

Result<Written<RoleAssignment>> parseWrittenAssignment(const HttpReply &reply)
{
    auto assignment = wholeAssignment(reply);
    if (!assignment)
        return failure(assignment.error());
    return Written<RoleAssignment>{std::move(*assignment), reply.status == 201, std::nullopt};
}

Result<std::optional<RoleAssignment>> parseRoleAssignment(const HttpReply &reply)
{
    if (isAbsent(reply, kAbsent))
        return std::optional<RoleAssignment>();
    auto assignment = wholeAssignment(reply);
    if (!assignment)
        return failure(assignment.error());
    return std::optional<RoleAssignment>(std::move(*assignment));
}

Result<Removal> parseRemovedAssignment(const HttpReply &reply)
{
    if (reply.status == 204 || isAbsent(reply, kAbsent))
        return Removal::NotThere;
    if (!reply.isSuccess())
        return failure(serviceError(reply));
    return reply.status == 202 ? Removal::Started : Removal::Removed;
}

Result<Page<RoleAssignment>> parseRoleAssignments(const HttpRequest &request,
                                                  const HttpReply &reply)
{
    return parseList<RoleAssignment>(request, reply, "name", assignmentOf);
}

Result<Page<Permission>> parsePermissions(const HttpRequest &request, const HttpReply &reply)
{
    // Its entries have no id, so the list is read by hand.
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    if (!object->value("value"_L1).isArray())
        return failure(ErrorCode::BadAnswer, u"permissions without the list \"value\""_s,
                       reply.url.host());
    auto next = linkOf(reply, *object, "nextLink"_L1).and_then([&request](const QString &link) {
        return nextByGet(request, link);
    });
    if (!next)
        return failure(next.error());
    Page<Permission> page;
    page.next = std::move(*next);
    for (const QJsonArray entries = object->value("value"_L1).toArray();
         const auto entry : entries) {
        if (!entry["actions"_L1].isArray())
            return failure(ErrorCode::BadAnswer, u"a permission without \"actions\""_s,
                           reply.url.host());
        page.items.append({textsOf(entry["actions"_L1]), textsOf(entry["notActions"_L1])});
    }
    return page;
}

FutureResult<Written<RoleAssignment>> createRoleAssignment(const Service &service,
                                                           const NewRoleAssignment &wanted)
{
    return readOne<Written<RoleAssignment>>(service, createRequest(service, wanted),
                                            parseWrittenAssignment);
}

FutureResult<std::optional<RoleAssignment>>
roleAssignment(const Service &service, const QString &scope, const QString &name)
{
    return readOne<std::optional<RoleAssignment>>(
        service, armRequest(service, "GET", listPath(scope) + u'/' + name, kVersion),
        parseRoleAssignment);
}

FutureResult<Removal> deleteRoleAssignment(const Service &service, const QString &id)
{
    return readOne<Removal>(service, deleteRequest(service, id), parseRemovedAssignment);
}

FutureResult<QList<RoleAssignment>> roleAssignmentsAt(const Service &service, const QString &scope)
{
    HttpRequest request = armRequest(service, "GET", listPath(scope), kVersion);
    request.url = service.url(
        listPath(scope), QUrlQuery{{u"api-version"_s, kVersion}, {u"$filter"_s, u"atScope()"_s}});
    return readPages<RoleAssignment>(service, std::move(request), parseRoleAssignments);
}

FutureResult<QList<Permission>> permissionsAt(const Service &service, const QString &scope)
{
    return readPages<Permission>(
        service,
        armRequest(service, "GET", scope + u"/providers/Microsoft.Authorization/permissions"_s,
                   kVersion),
        parsePermissions);
}

bool allows(const QList<Permission> &permissions, const QString &action)
{
    return std::any_of(permissions.cbegin(), permissions.cend(), [&](const Permission &one) {
        return matches(one.actions, action) && !matches(one.notActions, action);
    });
}

QString existingAssignment(const Error &error)
{
    if (error.serviceCode != "RoleAssignmentExists"_L1)
        return {};
    // "The role assignment already exists. The ID of the existing role assignment is {32 hex}."
    static const QRegularExpression id(
        u"role assignment is ([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = id.match(error.detail);
    return match.hasMatch() ? match.capturedTexts().mid(1).join(u'-').toLower() : QString();
}

} // namespace Pec::Arm
