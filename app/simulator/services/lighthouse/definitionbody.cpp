// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/lighthouse/definitionbody.h"

#include "core/strings.h"
#include "simulator/services/arm/writing.h"
#include "simulator/world/rights/delegations.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

Response invalid(const QString &why)
{
    return armError(400, u"InvalidRegistrationDefinitionCreateRequest"_s, why);
}

std::optional<Response> readAuthorization(const QJsonObject &source, const QString &name,
                                          bool eligible, Delegation *definition)
{
    auto wrongMember =
        eligible ? refuseMembers(source, {"principalId"_L1, "principalIdDisplayName"_L1,
                                          "roleDefinitionId"_L1, "justInTimeAccessPolicy"_L1})
                 : refuseMembers(source, {"principalId"_L1, "principalIdDisplayName"_L1,
                                          "roleDefinitionId"_L1, "delegatedRoleDefinitionIds"_L1});
    if (wrongMember)
        return wrongMember;
    const QString principal = source.value("principalId"_L1).toString().toLower();
    const QString role = source.value("roleDefinitionId"_L1).toString().toLower();
    if (!isGuid(principal) || !isGuid(role))
        return invalid(
            u"The principalId '%1' and the roleDefinitionId '%2' of registration definition '%3' have to be GUIDs."_s
                .arg(principal, role, name));
    const bool limited =
        !source.value("delegatedRoleDefinitionIds"_L1).toArray().isEmpty() && !eligible;
    if (const QString why = delegationRefusal(role, name, limited); !why.isEmpty())
        return invalid(why);
    definition->authorizations.append(
        {principal, source.value("principalIdDisplayName"_L1).toString(), role, eligible});
    return std::nullopt;
}

bool isTenant(const World &world, const QString &id)
{
    return id == world.partnerTenantId
           || std::any_of(world.resellers.cbegin(), world.resellers.cend(),
                          [&id](const Reseller &reseller) { return reseller.id == id; });
}

std::optional<Response> readProperties(const World &world, const Customer &customer,
                                       const QJsonObject &properties, Delegation *definition)
{
    const QString &name = definition->definitionId;
    definition->name = properties.value("registrationDefinitionName"_L1).toString();
    definition->description = properties.value("description"_L1).toString();
    definition->managedByTenantId = properties.value("managedByTenantId"_L1).toString().toLower();
    if (definition->name.isEmpty())
        return invalid(
            u"The registrationDefinitionName of registration definition '%1' is missing."_s.arg(
                name));
    if (definition->managedByTenantId == customer.tenantId)
        return invalid(
            u"The managedByTenantId of registration definition '%1' is the tenant that is to be managed."_s
                .arg(name));
    if (!isTenant(world, definition->managedByTenantId))
        return invalid(
            u"The managedByTenantId '%1' of registration definition '%2' is no known tenant."_s.arg(
                definition->managedByTenantId, name));
    for (const bool eligible : {false, true}) {
        const QJsonArray list =
            properties.value(eligible ? "eligibleAuthorizations"_L1 : "authorizations"_L1)
                .toArray();
        for (const auto entry : list) {
            if (auto wrong = readAuthorization(entry.toObject(), name, eligible, definition))
                return wrong;
        }
    }
    if (definition->authorizations.isEmpty())
        return invalid(u"The registration definition '%1' holds no authorizations."_s.arg(name));
    return std::nullopt;
}

} // namespace

DefinitionBody readDefinitionBody(const World &world, const Customer &customer, const QString &name,
                                  const QByteArray &body)
{
    DefinitionBody read;
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonObject properties = root.value("properties"_L1).toObject();
    read.definition.definitionId = name;
    read.refusal = refuseMembers(root, {"properties"_L1, "plan"_L1});
    if (!read.refusal)
        read.refusal = refuseMembers(properties, {"description"_L1, "registrationDefinitionName"_L1,
                                                  "managedByTenantId"_L1, "authorizations"_L1,
                                                  "eligibleAuthorizations"_L1});
    if (!read.refusal)
        read.refusal = readProperties(world, customer, properties, &read.definition);
    return read;
}

} // namespace Pec::Simulator
