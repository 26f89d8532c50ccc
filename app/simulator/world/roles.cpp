// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/roles.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

using C = CreditRole;

// The list of Partner Center, "Azure roles and permissions for partner earned credit" (2022-11).
constexpr BuiltInRole kRoles[] = {
    {"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_L1, "Owner"_L1, C::Eligible},
    {"b24988ac-6180-42a0-ab88-20f7382dd24c"_L1, "Contributor"_L1, C::Eligible},
    {"acdd72a7-3385-48ef-bd42-f606fba81ae7"_L1, "Reader"_L1, C::NotEligible},
    {"c2f4ef07-c644-48eb-af81-4b1b4947fb11"_L1, "ACRDelete"_L1, C::Eligible},
    {"6cef56e8-d556-48e5-a04f-b8e64114680f"_L1, "ACRImageSigner"_L1, C::Eligible},
    {"7f951dda-4ed3-4680-a7ca-43fe172d538d"_L1, "ACRPull"_L1, C::Eligible},
    {"8311e382-0749-4cb8-b61a-304f252e45ec"_L1, "AcrPush"_L1, C::Eligible},
    {"cdda3590-29a3-44f6-95f2-9f980659eb04"_L1, "AcrQuarantineReader"_L1, C::NotEligible},
    {"c8d4ff99-41c3-41a8-9f60-21dfdad59608"_L1, "AcrQuarantineWriter"_L1, C::Eligible},
    {"312a565d-c81f-4fd8-895a-4e21e48d571c"_L1, "API Management Service Contributor"_L1,
     C::Eligible},
    {"e022efe7-f5ba-4159-bbe4-b44f577e9b61"_L1, "API Management Service Operator Role"_L1,
     C::Eligible},
    {"71522526-b88f-4d52-b57f-d31fc3546d0d"_L1, "API Management Service Reader Role"_L1,
     C::NotEligible},
    {"ae349356-3a1b-4a5e-921d-050484c6347e"_L1, "Application Insights Component Contributor"_L1,
     C::Eligible},
    {"08954f03-6346-4c2e-81c0-ec3a5cfae23b"_L1, "Application Insights Snapshot Debugger"_L1,
     C::Eligible},
    {"4fe576fe-1146-4730-92eb-48519fa6bf9f"_L1, "Automation Job Operator"_L1, C::Eligible},
    {"d3881f73-407a-4167-8283-e981cbba0404"_L1, "Automation Operator"_L1, C::Eligible},
    {"5fb5aef8-1081-4b8e-bb16-9d5d0385bab5"_L1, "Automation Runbook Operator"_L1, C::Eligible},
    {"4f8fab4f-1852-4a58-a46a-8eaf358af14a"_L1, "Avere Contributor"_L1, C::Eligible},
    {"c025889f-8102-4ebf-b32c-fc0c6f0c6bd9"_L1, "Avere Operator"_L1, C::Eligible},
    {"f526a384-b230-433a-b45c-95f59c4a2dec"_L1, "Azure Event Hubs Data Owner"_L1, C::Eligible},
    {"a638d3c7-ab3a-418d-83e6-5f17a39d4fde"_L1, "Azure Event Hubs Data Receiver"_L1, C::Eligible},
    {"2b629674-e913-4c01-ae53-ef4638d8f975"_L1, "Azure Event Hubs Data Sender"_L1, C::Eligible},
    {"0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8"_L1, "Azure Kubernetes Service Cluster Admin Role"_L1,
     C::Eligible},
    {"4abbcc35-e782-43d8-92c5-2d3f1bd2253f"_L1, "Azure Kubernetes Service Cluster User Role"_L1,
     C::Eligible},
    {"423170ca-a8f6-4b0f-8487-9e4eb8f49bfa"_L1, "Azure Maps Data Reader"_L1, C::NotEligible},
    {"090c5cfd-751d-490a-894a-3ce6f1109419"_L1, "Azure Service Bus Data Owner"_L1, C::Eligible},
    {"4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0"_L1, "Azure Service Bus Data Receiver"_L1, C::Eligible},
    {"69a216fc-b8fb-44d8-bc22-1f3c2cd27a39"_L1, "Azure Service Bus Data Sender"_L1, C::Eligible},
    {"6f12a6df-dd06-4f3e-bcb1-ce8be600526a"_L1, "Azure Stack Registration Owner"_L1, C::Eligible},
    {"5e467623-bb1f-42f4-a55d-6e525e11384b"_L1, "Backup Contributor"_L1, C::Eligible},
    {"00c29273-979b-4161-815c-10b084fb9324"_L1, "Backup Operator"_L1, C::Eligible},
    {"a795c7a0-d4a2-40c1-ae25-d81f01202912"_L1, "Backup Reader"_L1, C::NotEligible},
    {"fa23ad8b-c56e-40d8-ac0c-ce449e1d2c64"_L1, "Billing Reader"_L1, C::NotEligible},
    {"5e3c6656-6cfa-4708-81fe-0de47ac73342"_L1, "BizTalk Contributor"_L1, C::Eligible},
    {"31a002a1-acaf-453e-8a5b-297c9ca1ea24"_L1, "Blockchain Member Node Access"_L1, C::Eligible},
    {"41077137-e803-4205-871c-5a86e6a753b4"_L1, "Blueprint Contributor"_L1, C::Eligible},
    {"437d2ced-4a38-4302-8479-ed2bcb43d090"_L1, "Blueprint Operator"_L1, C::Eligible},
    {"426e0c7f-0c7e-4658-b36f-ff54d6c29b45"_L1, "CDN Endpoint Contributor"_L1, C::Eligible},
    {"871e35f6-b5c1-49cc-a043-bde969a0f2cd"_L1, "CDN Endpoint Reader"_L1, C::NotEligible},
    {"ec156ff8-a8d1-4d15-830c-5b80698ca432"_L1, "CDN Profile Contributor"_L1, C::Eligible},
    {"8f96442b-4075-438f-813d-ad51ab4019af"_L1, "CDN Profile Reader"_L1, C::NotEligible},
    {"b34d265f-36f7-4a0d-a4d4-e158ca92e90f"_L1, "Classic Network Contributor"_L1, C::Eligible},
    {"86e8f5dc-a6e9-4c67-9d15-de283e8eac25"_L1, "Classic Storage Account Contributor"_L1,
     C::Eligible},
    {"985d6b00-f706-48f5-a6fe-d0ca12fb668d"_L1,
     "Classic Storage Account Key Operator Service Role"_L1, C::Eligible},
    {"d73bb868-a0df-4d4d-bd69-98a00b01fccb"_L1, "Classic Virtual Machine Contributor"_L1,
     C::Eligible},
    {"25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68"_L1, "Cognitive Services Contributor"_L1, C::Eligible},
    {"b59867f0-fa02-499b-be73-45a86b5b3e1c"_L1, "Cognitive Services Data Reader"_L1,
     C::NotEligible},
    {"a97b65f3-24c7-4388-baec-2e87135dc908"_L1, "Cognitive Services User"_L1, C::NotEligible},
    {"fbdf93bf-df7d-467e-a4d2-9458aa1360c8"_L1, "Cosmos DB Account Reader Role"_L1, C::NotEligible},
    {"230815da-be43-4aae-9cb4-875f7bd000aa"_L1, "Cosmos DB Operator"_L1, C::Eligible},
    {"db7b14f2-5adf-42da-9f96-f2ee17bab5cb"_L1, "CosmosBackupOperator"_L1, C::Eligible},
    {"434105ed-43f6-45c7-a02f-909b2ba83430"_L1, "Cost Management Contributor"_L1, C::Eligible},
    {"72fafb9e-0641-4937-9268-a91bfd8191a3"_L1, "Cost Management Reader"_L1, C::NotEligible},
    {"add466c9-e687-43fc-8d98-dfcf8d720be5"_L1, "Data Box Contributor"_L1, C::Eligible},
    {"028f4ed7-e2a9-465e-a8f4-9c0ffdfdc027"_L1, "Data Box Reader"_L1, C::NotEligible},
    {"673868aa-7521-48a0-acc6-0f60742d39f5"_L1, "Data Factory Contributor"_L1, C::Eligible},
    {"47b7735b-770e-4598-a7da-8b91488b4c88"_L1, "Data Lake Analytics Developer"_L1, C::Eligible},
    {"150f5e0c-0603-4f03-8c7f-cf70034c4e90"_L1, "Data Purger"_L1, C::Eligible},
    {"76283e04-6283-4c54-8f91-bcf1374a3c64"_L1, "DevTest Labs User"_L1, C::Eligible},
    {"befefa01-2a29-4197-83a8-272ff33ce314"_L1, "DNS Zone Contributor"_L1, C::Eligible},
    {"5bd9cd88-fe45-4216-938b-f97437e15450"_L1, "DocumentDB Account Contributor"_L1, C::Eligible},
    {"428e0ff0-5e57-4d9c-a221-2c70d0e0a443"_L1, "Event Grid EventSubscription Contributor"_L1,
     C::Eligible},
    {"2414bbcf-6497-4faf-8c65-045460748405"_L1, "Event Grid EventSubscription Reader"_L1,
     C::NotEligible},
    {"61ed4efc-fab3-44fd-b111-e24485cc132a"_L1, "HDInsight Cluster Operator"_L1, C::Eligible},
    {"8d8d5a11-05d3-4bda-a417-a08778121c7c"_L1, "HDInsight Domain Services Contributor"_L1,
     C::Eligible},
    {"03a6d094-3444-4b3d-88af-7477090a9e5e"_L1, "Intelligent Systems Account Contributor"_L1,
     C::Eligible},
    {"f25e0fa2-a7c8-4377-a976-54943a77a395"_L1, "Key Vault Contributor"_L1, C::Eligible},
    {"b97fb8bc-a8b2-4522-a38b-dd33c7e65ead"_L1, "Lab Creator"_L1, C::Eligible},
    {"92aaf0da-9dab-42b6-94a3-d43ce8d16293"_L1, "Log Analytics Contributor"_L1, C::Eligible},
    {"73c42c96-874c-492b-b04d-ab87d138a893"_L1, "Log Analytics Reader"_L1, C::NotEligible},
    {"87a39d53-fc1b-424a-814c-f7e04687dc9e"_L1, "Logic App Contributor"_L1, C::Eligible},
    {"515c2055-d9d4-4321-b1b9-bd0c9a0f79fe"_L1, "Logic App Operator"_L1, C::Eligible},
    {"c7393b34-138c-406f-901b-d8cf2b17e6ae"_L1, "Managed Application Operator Role"_L1,
     C::Eligible},
    {"b9331d33-8a36-4f8c-b097-4f54124fdb44"_L1, "Managed Applications Reader"_L1, C::NotEligible},
    {"e40ec5ca-96e0-45a2-b4ff-59039f2c2b59"_L1, "Managed Identity Contributor"_L1, C::Eligible},
    {"f1a07417-d97a-45cb-824c-7a7467783830"_L1, "Managed Identity Operator"_L1, C::Eligible},
    {"5d58bcaf-24a5-4b20-bdb6-eed9f69fbe4c"_L1, "Management Group Contributor"_L1, C::Eligible},
    {"ac63b705-f282-497d-ac71-919bf39d939d"_L1, "Management Group Reader"_L1, C::NotEligible},
    {"749f88d5-cbae-40b8-bcfc-e573ddc772fa"_L1, "Monitoring Contributor"_L1, C::Eligible},
    {"3913510d-42f4-4e42-8a64-420c390055eb"_L1, "Monitoring Metrics Publisher"_L1, C::Eligible},
    {"43d0d8ad-25c7-4714-9337-8ba259a9fe05"_L1, "Monitoring Reader"_L1, C::NotEligible},
    {"4d97b98b-1d4f-4787-a291-c67834d212e7"_L1, "Network Contributor"_L1, C::Eligible},
    {"5d28c62d-5b37-4476-8438-e587778df237"_L1, "New Relic APM Account Contributor"_L1,
     C::Eligible},
    {"c12c1c16-33a1-487b-954d-41c89c60f349"_L1, "Reader and Data Access"_L1, C::Eligible},
    {"e0f68234-74aa-48ed-b826-c38b57376e17"_L1, "Redis Cache Contributor"_L1, C::Eligible},
    {"36243c78-bf99-498c-9df9-86d9f8d28608"_L1, "Resource Policy Contributor"_L1, C::Eligible},
    {"188a0f2f-5c9e-469b-ae67-2aa5ce574b94"_L1, "Scheduler Job Collections Contributor"_L1,
     C::Eligible},
    {"7ca78c08-252a-4471-8644-bb5ff32d4ba0"_L1, "Search Service Contributor"_L1, C::Eligible},
    {"fb1c8493-542b-48eb-b624-b4c8fea62acd"_L1, "Security Admin"_L1, C::Eligible},
    {"e3d13bf0-dd5a-482e-ba6b-9b8433878d10"_L1, "Security Manager"_L1, C::Eligible},
    {"39bc4728-0917-49c7-9d2c-d95423bc2eb4"_L1, "Security Reader"_L1, C::NotEligible},
    {"6670b86e-a3f7-4917-ac9b-5d6ab1be4567"_L1, "Site Recovery Contributor"_L1, C::Eligible},
    {"494ae006-db33-4328-bf46-533a6560a3ca"_L1, "Site Recovery Operator"_L1, C::Eligible},
    {"dbaa88c4-0c30-4179-9fb3-46319faa6149"_L1, "Site Recovery Reader"_L1, C::NotEligible},
    {"8bbe83f1-e2a6-4df7-8cb4-4e04d4e5c827"_L1, "Spatial Anchors Account Contributor"_L1,
     C::Eligible},
    {"70bbe301-9835-447d-afdd-19eb3167307c"_L1, "Spatial Anchors Account Owner"_L1, C::Eligible},
    {"5d51204f-eb77-4b1c-b86a-2ec626c49413"_L1, "Spatial Anchors Account Reader"_L1,
     C::NotEligible},
    {"9b7fa17d-e63e-47b0-bb0a-15c516ac86ec"_L1, "SQL DB Contributor"_L1, C::Eligible},
    {"4939a1f6-9ae0-4e48-a1e0-f2cbe897382d"_L1, "SQL Managed Instance Contributor"_L1, C::Eligible},
    {"056cd41c-7e88-42e1-933e-88ba6a50c9c3"_L1, "SQL Security Manager"_L1, C::Eligible},
    {"6d8ee4ec-f05a-4a1d-8b00-a9b17e38b437"_L1, "SQL Server Contributor"_L1, C::Eligible},
    {"17d1049b-9a84-46fb-8f53-869881c3d3ab"_L1, "Storage Account Contributor"_L1, C::Eligible},
    {"81a9662b-bebf-436f-a333-f67b29880f12"_L1, "Storage Account Key Operator Service Role"_L1,
     C::Eligible},
    {"ba92f5b4-2d11-453d-a403-e96b0029c9fe"_L1, "Storage Blob Data Contributor"_L1, C::Eligible},
    {"b7e6dc6d-f1e8-4753-8033-0f276bb0955b"_L1, "Storage Blob Data Owner"_L1, C::Eligible},
    {"2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"_L1, "Storage Blob Data Reader"_L1, C::NotEligible},
    {"db58b8e5-c6ad-4a2a-8342-4190687cbf4a"_L1, "Storage Blob Delegator"_L1, C::Eligible},
    {"0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb"_L1, "Storage File Data SMB Share Contributor"_L1,
     C::Eligible},
    {"a7264617-510b-434b-a828-9731dc254ea7"_L1,
     "Storage File Data SMB Share Elevated Contributor"_L1, C::Eligible},
    {"aba4ae5f-2193-4029-9191-0cb91df5e314"_L1, "Storage File Data SMB Share Reader"_L1,
     C::NotEligible},
    {"974c5e8b-45b9-4653-ba55-5f855dd0fb88"_L1, "Storage Queue Data Contributor"_L1, C::Eligible},
    {"8a0f0c08-91a1-4084-bc3d-661d67233fed"_L1, "Storage Queue Data Message Processor"_L1,
     C::Eligible},
    {"c6a89b2d-59bc-44d0-9896-0f6e12d7b80a"_L1, "Storage Queue Data Message Sender"_L1,
     C::Eligible},
    {"19e7f393-937e-4f77-808e-94535e297925"_L1, "Storage Queue Data Reader"_L1, C::NotEligible},
    {"cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e"_L1, "Support Request Contributor"_L1, C::Eligible},
    {"a4b10055-b0c7-44c2-b00f-c7b5b3550cf7"_L1, "Traffic Manager Contributor"_L1, C::Eligible},
    {"18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"_L1, "User Access Administrator"_L1, C::Eligible},
    {"1c0163c0-47e6-4577-8991-ea5c82e286e4"_L1, "Virtual Machine Administrator Login"_L1,
     C::Eligible},
    {"9980e02c-c2be-4d73-94e8-173b1dc7cf3c"_L1, "Virtual Machine Contributor"_L1, C::Eligible},
    {"fb879df8-f326-4884-b1cf-06f3ad86be52"_L1, "Virtual Machine User Login"_L1, C::Eligible},
    {"2cc479cb-7b4d-49a8-b449-8c00fd0f0a4b"_L1, "Web Plan Contributor"_L1, C::Eligible},
    {"de139f84-1756-47ae-9be6-808fbbe84772"_L1, "Website Contributor"_L1, C::Eligible},
    // Newer roles, on no list.
    {"00482a5a-887f-4fb3-b363-3b7fe8e74483"_L1, "Key Vault Administrator"_L1, C::Unlisted},
    {"ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8"_L1, "Azure Kubernetes Service Contributor Role"_L1,
     C::Unlisted},
    {"f353d9bd-d4a6-484e-a77a-8050b599b867"_L1, "Automation Contributor"_L1, C::Unlisted},
    {"082f0a83-3be5-4ba1-904c-961cca79b387"_L1, "Desktop Virtualization Contributor"_L1,
     C::Unlisted},
    {"f58310d9-a9f6-439a-9e8d-f62e7b41a168"_L1, "Role Based Access Control Administrator"_L1,
     C::Unlisted},
};

} // namespace

std::span<const BuiltInRole> builtInRoles() { return kRoles; }

const BuiltInRole *builtInRole(const QString &id)
{
    const auto it =
        std::find_if(std::begin(kRoles), std::end(kRoles), [&](const BuiltInRole &role) {
            return id.compare(role.id, Qt::CaseInsensitive) == 0;
        });
    return it == std::end(kRoles) ? nullptr : it;
}

QStringList roleActions(const BuiltInRole &role)
{
    if (role.id == RoleIds::kOwner || role.id == RoleIds::kContributor)
        return {u"*"_s};
    if (role.id == RoleIds::kReader)
        return {u"*/read"_s};
    if (role.id == RoleIds::kUserAccessAdministrator)
        return {u"*/read"_s, u"Microsoft.Authorization/*"_s, u"Microsoft.Support/*"_s};
    if (role.id == RoleIds::kRoleBasedAccessControlAdministrator)
        return {u"Microsoft.Authorization/roleAssignments/write"_s,
                u"Microsoft.Authorization/roleAssignments/delete"_s, u"*/read"_s,
                u"Microsoft.Support/*"_s};
    if (role.credit == CreditRole::NotEligible)
        return {u"Microsoft.Authorization/*/read"_s,
                u"Microsoft.Resources/subscriptions/resourceGroups/read"_s};
    return {u"Microsoft.Authorization/*/read"_s, u"Microsoft.Resources/deployments/*"_s,
            u"Microsoft.Resources/subscriptions/resourceGroups/read"_s, u"Microsoft.Support/*"_s};
}

QStringList roleNotActions(const BuiltInRole &role)
{
    if (role.id == RoleIds::kContributor)
        return {u"Microsoft.Authorization/*/Delete"_s, u"Microsoft.Authorization/*/Write"_s,
                u"Microsoft.Authorization/elevateAccess/Action"_s};
    return {};
}

QString roleGuid(const QString &roleDefinitionId)
{
    return roleDefinitionId.section(u'/', -1).toLower();
}

} // namespace Pec::Simulator
