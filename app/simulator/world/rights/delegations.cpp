// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/rights/delegations.h"

#include "core/strings.h"
#include "simulator/world/roles.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

//! Built-in roles of the list that hold data actions (Microsoft's list of built-in roles, 2026).
constexpr QLatin1StringView kWithDataActions[] = {
    "92aaf0da-9dab-42b6-94a3-d43ce8d16293"_L1, // Log Analytics Contributor, since June 2025
    "6cef56e8-d556-48e5-a04f-b8e64114680f"_L1, // AcrImageSigner
    "cdda3590-29a3-44f6-95f2-9f980659eb04"_L1, // AcrQuarantineReader
    "c8d4ff99-41c3-41a8-9f60-21dfdad59608"_L1, // AcrQuarantineWriter
    "f526a384-b230-433a-b45c-95f59c4a2dec"_L1, // Azure Event Hubs Data Owner
    "a638d3c7-ab3a-418d-83e6-5f17a39d4fde"_L1, // Azure Event Hubs Data Receiver
    "2b629674-e913-4c01-ae53-ef4638d8f975"_L1, // Azure Event Hubs Data Sender
    "423170ca-a8f6-4b0f-8487-9e4eb8f49bfa"_L1, // Azure Maps Data Reader
    "090c5cfd-751d-490a-894a-3ce6f1109419"_L1, // Azure Service Bus Data Owner
    "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0"_L1, // Azure Service Bus Data Receiver
    "69a216fc-b8fb-44d8-bc22-1f3c2cd27a39"_L1, // Azure Service Bus Data Sender
    "31a002a1-acaf-453e-8a5b-297c9ca1ea24"_L1, // Blockchain Member Node Access
    "b59867f0-fa02-499b-be73-45a86b5b3e1c"_L1, // Cognitive Services Data Reader
    "a97b65f3-24c7-4388-baec-2e87135dc908"_L1, // Cognitive Services User
    "3913510d-42f4-4e42-8a64-420c390055eb"_L1, // Monitoring Metrics Publisher
    "8bbe83f1-e2a6-4df7-8cb4-4e04d4e5c827"_L1, // Spatial Anchors Account Contributor
    "70bbe301-9835-447d-afdd-19eb3167307c"_L1, // Spatial Anchors Account Owner
    "5d51204f-eb77-4b1c-b86a-2ec626c49413"_L1, // Spatial Anchors Account Reader
    "ba92f5b4-2d11-453d-a403-e96b0029c9fe"_L1, // Storage Blob Data Contributor
    "b7e6dc6d-f1e8-4753-8033-0f276bb0955b"_L1, // Storage Blob Data Owner
    "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"_L1, // Storage Blob Data Reader
    "0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb"_L1, // Storage File Data SMB Share Contributor
    "a7264617-510b-434b-a828-9731dc254ea7"_L1, // Storage File Data SMB Share Elevated Contributor
    "aba4ae5f-2193-4029-9191-0cb91df5e314"_L1, // Storage File Data SMB Share Reader
    "974c5e8b-45b9-4653-ba55-5f855dd0fb88"_L1, // Storage Queue Data Contributor
    "8a0f0c08-91a1-4084-bc3d-661d67233fed"_L1, // Storage Queue Data Message Processor
    "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a"_L1, // Storage Queue Data Message Sender
    "19e7f393-937e-4f77-808e-94535e297925"_L1, // Storage Queue Data Reader
    "1c0163c0-47e6-4577-8991-ea5c82e286e4"_L1, // Virtual Machine Administrator Login
    "fb879df8-f326-4884-b1cf-06f3ad86be52"_L1, // Virtual Machine User Login
    RoleIds::kKeyVaultAdministrator,
};

bool isOver(const QDateTime &when, const QDateTime &now) { return !when.isValid() || when <= now; }

} // namespace

QString definitionState(const Delegation &delegation, const QDateTime &now)
{
    return isOver(delegation.definitionReady, now) ? u"Succeeded"_s : u"Accepted"_s;
}

QString assignmentState(const Delegation &delegation, const QDateTime &now)
{
    if (delegation.assignmentGone.isValid())
        return u"Deleting"_s;
    return isOver(delegation.assignmentReady, now) ? u"Succeeded"_s : u"Accepted"_s;
}

bool isAssigned(const Delegation &delegation, const QDateTime &now)
{
    return !delegation.assignmentId.isEmpty()
           && (!delegation.assignmentGone.isValid() || delegation.assignmentGone > now);
}

bool isProjected(const Delegation &delegation, const QDateTime &now)
{
    return !delegation.assignmentId.isEmpty() && !delegation.assignmentGone.isValid()
           && isOver(delegation.assignmentReady, now);
}

void dropGoneAssignments(Subscription &subscription, const QDateTime &now)
{
    QList<Delegation> left;
    for (Delegation one : std::as_const(subscription.delegations)) {
        if (!one.assignmentId.isEmpty() && !isAssigned(one, now)) {
            one.assignmentId.clear();
            one.assignmentReady = {};
            one.assignmentGone = {};
            one.resourceGroup.clear();
        }
        left.append(one);
    }
    // A definition without an assignment is listed once, and not at all beside one that has some.
    QList<Delegation> kept;
    for (const Delegation &one : std::as_const(left)) {
        const bool elsewhere = std::any_of(left.cbegin(), left.cend(), [&](const Delegation &o) {
            return o.definitionId == one.definitionId && !o.assignmentId.isEmpty();
        });
        const bool already = std::any_of(kept.cbegin(), kept.cend(), [&](const Delegation &o) {
            return o.definitionId == one.definitionId;
        });
        if (!one.assignmentId.isEmpty() || (!elsewhere && !already))
            kept.append(one);
    }
    subscription.delegations = kept;
}

QString managedServicesState(const Subscription &subscription, const QDateTime &now)
{
    if (subscription.managedServicesFrom.isValid())
        return subscription.managedServicesFrom <= now ? u"Registered"_s : u"Registering"_s;
    return subscription.delegations.isEmpty() ? u"NotRegistered"_s : u"Registered"_s;
}

QString delegationRefusal(const QString &roleId, const QString &definitionId, bool limited)
{
    const BuiltInRole *role = builtInRole(roleId);
    if (role == nullptr)
        return u"The role definition '%1' is not found for registration definition '%2'. Only built in role definitions are allowed."_s
            .arg(roleId, definitionId);
    const bool restricted = role->id == RoleIds::kOwner
                            || role->id == RoleIds::kRoleBasedAccessControlAdministrator
                            || (role->id == RoleIds::kUserAccessAdministrator && !limited);
    if (restricted)
        return u"The role definition '%1' is not allowed for registration definition '%2' because of restricted actions."_s
            .arg(roleId, definitionId);
    const bool data = std::any_of(std::begin(kWithDataActions), std::end(kWithDataActions),
                                  [&](QLatin1StringView id) { return role->id == id; });
    if (data)
        return u"The role definition '%1' with data actions not allowed for registration definition '%2'. Only built in role definitions without any data and notData actions are allowed."_s
            .arg(roleId, definitionId);
    return {};
}

} // namespace Pec::Simulator
