// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/methods/rolepicker.h"

#include "core/strings.h"

#include <algorithm>
#include <array>

namespace Pec {

namespace {

struct Known
{
    QLatin1StringView id;
    RoleOpening opening;
    QLatin1StringView area;
    LighthouseRefusal refusal;
};

//! By id, ascending. Openings and data actions are those of the published role definitions.
//! https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
// clang-format off
constexpr std::array kKnown{std::to_array<Known>({
    {"00c29273-979b-4161-815c-10b084fb9324"_L1, RoleOpening::Operate, "Backup"_L1, LighthouseRefusal::None}, // Backup Operator
    {"03a6d094-3444-4b3d-88af-7477090a9e5e"_L1, RoleOpening::Manage, "Intelligent Systems"_L1, LighthouseRefusal::None}, // Intelligent Systems Account Contributor
    {"056cd41c-7e88-42e1-933e-88ba6a50c9c3"_L1, RoleOpening::Manage, "SQL Database"_L1, LighthouseRefusal::None}, // SQL Security Manager
    {"08954f03-6346-4c2e-81c0-ec3a5cfae23b"_L1, RoleOpening::Operate, "Application Insights"_L1, LighthouseRefusal::None}, // Application Insights Snapshot Debugger
    {"090c5cfd-751d-490a-894a-3ce6f1109419"_L1, RoleOpening::Data, "Service Bus"_L1, LighthouseRefusal::DataActions}, // Azure Service Bus Data Owner
    {"0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8"_L1, RoleOpening::Keys, "Kubernetes Service"_L1, LighthouseRefusal::None}, // Azure Kubernetes Service Cluster Admin Role
    {"0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb"_L1, RoleOpening::Data, "Storage"_L1, LighthouseRefusal::DataActions}, // Storage File Data SMB Share Contributor
    {"150f5e0c-0603-4f03-8c7f-cf70034c4e90"_L1, RoleOpening::Manage, "Log Analytics"_L1, LighthouseRefusal::None}, // Data Purger
    {"17d1049b-9a84-46fb-8f53-869881c3d3ab"_L1, RoleOpening::Manage, "Storage"_L1, LighthouseRefusal::None}, // Storage Account Contributor
    {"188a0f2f-5c9e-469b-ae67-2aa5ce574b94"_L1, RoleOpening::Manage, "Scheduler"_L1, LighthouseRefusal::None}, // Scheduler Job Collections Contributor
    {"18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"_L1, RoleOpening::Access, ""_L1, LighthouseRefusal::AssignsRoles}, // User Access Administrator
    {"1c0163c0-47e6-4577-8991-ea5c82e286e4"_L1, RoleOpening::SignIn, "Virtual Machines"_L1, LighthouseRefusal::DataActions}, // Virtual Machine Administrator Login
    {"230815da-be43-4aae-9cb4-875f7bd000aa"_L1, RoleOpening::Manage, "Cosmos DB"_L1, LighthouseRefusal::None}, // Cosmos DB Operator
    {"25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68"_L1, RoleOpening::Manage, "Cognitive Services"_L1, LighthouseRefusal::None}, // Cognitive Services Contributor
    {"2b629674-e913-4c01-ae53-ef4638d8f975"_L1, RoleOpening::Data, "Event Hubs"_L1, LighthouseRefusal::DataActions}, // Azure Event Hubs Data Sender
    {"2cc479cb-7b4d-49a8-b449-8c00fd0f0a4b"_L1, RoleOpening::Manage, "App Service"_L1, LighthouseRefusal::None}, // Web Plan Contributor
    {"312a565d-c81f-4fd8-895a-4e21e48d571c"_L1, RoleOpening::Manage, "API Management"_L1, LighthouseRefusal::None}, // API Management Service Contributor
    {"31a002a1-acaf-453e-8a5b-297c9ca1ea24"_L1, RoleOpening::Data, "Blockchain Service"_L1, LighthouseRefusal::DataActions}, // Blockchain Member Node Access (Preview)
    {"36243c78-bf99-498c-9df9-86d9f8d28608"_L1, RoleOpening::Manage, "Policy"_L1, LighthouseRefusal::None}, // Resource Policy Contributor (Preview)
    {"3913510d-42f4-4e42-8a64-420c390055eb"_L1, RoleOpening::Data, "Monitor"_L1, LighthouseRefusal::DataActions}, // Monitoring Metrics Publisher
    {"41077137-e803-4205-871c-5a86e6a753b4"_L1, RoleOpening::Manage, "Blueprints"_L1, LighthouseRefusal::None}, // Blueprint Contributor
    {"426e0c7f-0c7e-4658-b36f-ff54d6c29b45"_L1, RoleOpening::Manage, "CDN"_L1, LighthouseRefusal::None}, // CDN Endpoint Contributor
    {"428e0ff0-5e57-4d9c-a221-2c70d0e0a443"_L1, RoleOpening::Manage, "Event Grid"_L1, LighthouseRefusal::None}, // Event Grid EventSubscription Contributor
    {"434105ed-43f6-45c7-a02f-909b2ba83430"_L1, RoleOpening::Manage, "Cost Management"_L1, LighthouseRefusal::None}, // Cost Management Contributor
    {"437d2ced-4a38-4302-8479-ed2bcb43d090"_L1, RoleOpening::Operate, "Blueprints"_L1, LighthouseRefusal::None}, // Blueprint Operator
    {"47b7735b-770e-4598-a7da-8b91488b4c88"_L1, RoleOpening::Operate, "Data Lake Analytics"_L1, LighthouseRefusal::None}, // Data Lake Analytics Developer
    {"4939a1f6-9ae0-4e48-a1e0-f2cbe897382d"_L1, RoleOpening::Manage, "SQL Managed Instance"_L1, LighthouseRefusal::None}, // SQL Managed Instance Contributor
    {"494ae006-db33-4328-bf46-533a6560a3ca"_L1, RoleOpening::Operate, "Site Recovery"_L1, LighthouseRefusal::None}, // Site Recovery Operator
    {"4abbcc35-e782-43d8-92c5-2d3f1bd2253f"_L1, RoleOpening::Keys, "Kubernetes Service"_L1, LighthouseRefusal::None}, // Azure Kubernetes Service Cluster User Role
    {"4d97b98b-1d4f-4787-a291-c67834d212e7"_L1, RoleOpening::Manage, "Virtual Network"_L1, LighthouseRefusal::None}, // Network Contributor
    {"4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0"_L1, RoleOpening::Data, "Service Bus"_L1, LighthouseRefusal::DataActions}, // Azure Service Bus Data Receiver
    {"4f8fab4f-1852-4a58-a46a-8eaf358af14a"_L1, RoleOpening::Manage, "Avere vFXT"_L1, LighthouseRefusal::None}, // Avere Contributor
    {"4fe576fe-1146-4730-92eb-48519fa6bf9f"_L1, RoleOpening::Operate, "Automation"_L1, LighthouseRefusal::None}, // Automation Job Operator
    {"515c2055-d9d4-4321-b1b9-bd0c9a0f79fe"_L1, RoleOpening::Operate, "Logic Apps"_L1, LighthouseRefusal::None}, // Logic App Operator
    {"5bd9cd88-fe45-4216-938b-f97437e15450"_L1, RoleOpening::Manage, "Cosmos DB"_L1, LighthouseRefusal::None}, // DocumentDB Account Contributor
    {"5d28c62d-5b37-4476-8438-e587778df237"_L1, RoleOpening::Manage, "New Relic APM"_L1, LighthouseRefusal::None}, // New Relic APM Account Contributor
    {"5d58bcaf-24a5-4b20-bdb6-eed9f69fbe4c"_L1, RoleOpening::Manage, "Management Groups"_L1, LighthouseRefusal::None}, // Management Group Contributor
    {"5e3c6656-6cfa-4708-81fe-0de47ac73342"_L1, RoleOpening::Manage, "BizTalk Services"_L1, LighthouseRefusal::None}, // BizTalk Contributor
    {"5e467623-bb1f-42f4-a55d-6e525e11384b"_L1, RoleOpening::Manage, "Backup"_L1, LighthouseRefusal::None}, // Backup Contributor
    {"5fb5aef8-1081-4b8e-bb16-9d5d0385bab5"_L1, RoleOpening::Operate, "Automation"_L1, LighthouseRefusal::None}, // Automation Runbook Operator
    {"61ed4efc-fab3-44fd-b111-e24485cc132a"_L1, RoleOpening::Operate, "HDInsight"_L1, LighthouseRefusal::None}, // HDInsight Cluster Operator
    {"6670b86e-a3f7-4917-ac9b-5d6ab1be4567"_L1, RoleOpening::Manage, "Site Recovery"_L1, LighthouseRefusal::None}, // Site Recovery Contributor
    {"673868aa-7521-48a0-acc6-0f60742d39f5"_L1, RoleOpening::Manage, "Data Factory"_L1, LighthouseRefusal::None}, // Data Factory Contributor
    {"69a216fc-b8fb-44d8-bc22-1f3c2cd27a39"_L1, RoleOpening::Data, "Service Bus"_L1, LighthouseRefusal::DataActions}, // Azure Service Bus Data Sender
    {"6cef56e8-d556-48e5-a04f-b8e64114680f"_L1, RoleOpening::Operate, "Container Registry"_L1, LighthouseRefusal::DataActions}, // ACRImageSigner
    {"6d8ee4ec-f05a-4a1d-8b00-a9b17e38b437"_L1, RoleOpening::Manage, "SQL Database"_L1, LighthouseRefusal::None}, // SQL Server Contributor
    {"6f12a6df-dd06-4f3e-bcb1-ce8be600526a"_L1, RoleOpening::Manage, "Azure Stack"_L1, LighthouseRefusal::None}, // Azure Stack Registration Owner
    {"70bbe301-9835-447d-afdd-19eb3167307c"_L1, RoleOpening::Data, "Spatial Anchors"_L1, LighthouseRefusal::DataActions}, // Spatial Anchors Account Owner
    {"749f88d5-cbae-40b8-bcfc-e573ddc772fa"_L1, RoleOpening::Manage, "Monitor"_L1, LighthouseRefusal::None}, // Monitoring Contributor
    {"76283e04-6283-4c54-8f91-bcf1374a3c64"_L1, RoleOpening::Operate, "DevTest Labs"_L1, LighthouseRefusal::None}, // DevTest Labs User
    {"7ca78c08-252a-4471-8644-bb5ff32d4ba0"_L1, RoleOpening::Manage, "Search"_L1, LighthouseRefusal::None}, // Search Service Contributor
    {"7f951dda-4ed3-4680-a7ca-43fe172d538d"_L1, RoleOpening::Operate, "Container Registry"_L1, LighthouseRefusal::None}, // ACRPull
    {"81a9662b-bebf-436f-a333-f67b29880f12"_L1, RoleOpening::Keys, "Storage"_L1, LighthouseRefusal::None}, // Storage Account Key Operator Service Role
    {"8311e382-0749-4cb8-b61a-304f252e45ec"_L1, RoleOpening::Manage, "Container Registry"_L1, LighthouseRefusal::None}, // AcrPush
    {"86e8f5dc-a6e9-4c67-9d15-de283e8eac25"_L1, RoleOpening::Manage, "Storage (classic)"_L1, LighthouseRefusal::None}, // Classic Storage Account Contributor
    {"87a39d53-fc1b-424a-814c-f7e04687dc9e"_L1, RoleOpening::Manage, "Logic Apps"_L1, LighthouseRefusal::None}, // Logic App Contributor
    {"8a0f0c08-91a1-4084-bc3d-661d67233fed"_L1, RoleOpening::Data, "Storage"_L1, LighthouseRefusal::DataActions}, // Storage Queue Data Message Processor
    {"8bbe83f1-e2a6-4df7-8cb4-4e04d4e5c827"_L1, RoleOpening::Data, "Spatial Anchors"_L1, LighthouseRefusal::DataActions}, // Spatial Anchors Account Contributor
    {"8d8d5a11-05d3-4bda-a417-a08778121c7c"_L1, RoleOpening::Manage, "HDInsight"_L1, LighthouseRefusal::None}, // HDInsight Domain Services Contributor
    {"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_L1, RoleOpening::Everything, ""_L1, LighthouseRefusal::Owner}, // Owner
    {"92aaf0da-9dab-42b6-94a3-d43ce8d16293"_L1, RoleOpening::Manage, "Log Analytics"_L1, LighthouseRefusal::None}, // Log Analytics Contributor
    {"974c5e8b-45b9-4653-ba55-5f855dd0fb88"_L1, RoleOpening::Data, "Storage"_L1, LighthouseRefusal::DataActions}, // Storage Queue Data Contributor
    {"985d6b00-f706-48f5-a6fe-d0ca12fb668d"_L1, RoleOpening::Keys, "Storage (classic)"_L1, LighthouseRefusal::None}, // Classic Storage Account Key Operator Service Role
    {"9980e02c-c2be-4d73-94e8-173b1dc7cf3c"_L1, RoleOpening::Manage, "Virtual Machines"_L1, LighthouseRefusal::None}, // Virtual Machine Contributor
    {"9b7fa17d-e63e-47b0-bb0a-15c516ac86ec"_L1, RoleOpening::Manage, "SQL Database"_L1, LighthouseRefusal::None}, // SQL DB Contributor
    {"a4b10055-b0c7-44c2-b00f-c7b5b3550cf7"_L1, RoleOpening::Manage, "Traffic Manager"_L1, LighthouseRefusal::None}, // Traffic Manager Contributor
    {"a638d3c7-ab3a-418d-83e6-5f17a39d4fde"_L1, RoleOpening::Data, "Event Hubs"_L1, LighthouseRefusal::DataActions}, // Azure Event Hubs Data Receiver
    {"a7264617-510b-434b-a828-9731dc254ea7"_L1, RoleOpening::Data, "Storage"_L1, LighthouseRefusal::DataActions}, // Storage File Data SMB Share Elevated Contributor
    {"add466c9-e687-43fc-8d98-dfcf8d720be5"_L1, RoleOpening::Manage, "Data Box"_L1, LighthouseRefusal::None}, // Data Box Contributor
    {"ae349356-3a1b-4a5e-921d-050484c6347e"_L1, RoleOpening::Manage, "Application Insights"_L1, LighthouseRefusal::None}, // Application Insights Component Contributor
    {"b24988ac-6180-42a0-ab88-20f7382dd24c"_L1, RoleOpening::EverythingButAccess, ""_L1, LighthouseRefusal::None}, // Contributor
    {"b34d265f-36f7-4a0d-a4d4-e158ca92e90f"_L1, RoleOpening::Manage, "Virtual Network (classic)"_L1, LighthouseRefusal::None}, // Classic Network Contributor
    {"b7e6dc6d-f1e8-4753-8033-0f276bb0955b"_L1, RoleOpening::Data, "Storage"_L1, LighthouseRefusal::DataActions}, // Storage Blob Data Owner
    {"b97fb8bc-a8b2-4522-a38b-dd33c7e65ead"_L1, RoleOpening::Manage, "Lab Services"_L1, LighthouseRefusal::None}, // Lab Creator
    {"ba92f5b4-2d11-453d-a403-e96b0029c9fe"_L1, RoleOpening::Data, "Storage"_L1, LighthouseRefusal::DataActions}, // Storage Blob Data Contributor
    {"befefa01-2a29-4197-83a8-272ff33ce314"_L1, RoleOpening::Manage, "DNS"_L1, LighthouseRefusal::None}, // DNS Zone Contributor
    {"c025889f-8102-4ebf-b32c-fc0c6f0c6bd9"_L1, RoleOpening::Operate, "Avere vFXT"_L1, LighthouseRefusal::None}, // Avere Operator
    {"c12c1c16-33a1-487b-954d-41c89c60f349"_L1, RoleOpening::Keys, "Storage"_L1, LighthouseRefusal::None}, // Reader and Data Access
    {"c2f4ef07-c644-48eb-af81-4b1b4947fb11"_L1, RoleOpening::Manage, "Container Registry"_L1, LighthouseRefusal::None}, // ACRDelete
    {"c6a89b2d-59bc-44d0-9896-0f6e12d7b80a"_L1, RoleOpening::Data, "Storage"_L1, LighthouseRefusal::DataActions}, // Storage Queue Data Message Sender
    {"c7393b34-138c-406f-901b-d8cf2b17e6ae"_L1, RoleOpening::Operate, "Managed Applications"_L1, LighthouseRefusal::None}, // Managed Application Operator Role
    {"c8d4ff99-41c3-41a8-9f60-21dfdad59608"_L1, RoleOpening::Operate, "Container Registry"_L1, LighthouseRefusal::DataActions}, // AcrQuarantineWriter
    {"cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e"_L1, RoleOpening::Support, ""_L1, LighthouseRefusal::None}, // Support Request Contributor
    {"d3881f73-407a-4167-8283-e981cbba0404"_L1, RoleOpening::Operate, "Automation"_L1, LighthouseRefusal::None}, // Automation Operator
    {"d73bb868-a0df-4d4d-bd69-98a00b01fccb"_L1, RoleOpening::Manage, "Virtual Machines (classic)"_L1, LighthouseRefusal::None}, // Classic Virtual Machine Contributor
    {"db58b8e5-c6ad-4a2a-8342-4190687cbf4a"_L1, RoleOpening::Keys, "Storage"_L1, LighthouseRefusal::None}, // Storage Blob Delegator
    {"db7b14f2-5adf-42da-9f96-f2ee17bab5cb"_L1, RoleOpening::Operate, "Cosmos DB"_L1, LighthouseRefusal::None}, // CosmosBackupOperator
    {"de139f84-1756-47ae-9be6-808fbbe84772"_L1, RoleOpening::Manage, "App Service"_L1, LighthouseRefusal::None}, // Website Contributor
    {"e022efe7-f5ba-4159-bbe4-b44f577e9b61"_L1, RoleOpening::Operate, "API Management"_L1, LighthouseRefusal::None}, // API Management Service Operator Role
    {"e0f68234-74aa-48ed-b826-c38b57376e17"_L1, RoleOpening::Manage, "Cache for Redis"_L1, LighthouseRefusal::None}, // Redis Cache Contributor
    {"e3d13bf0-dd5a-482e-ba6b-9b8433878d10"_L1, RoleOpening::Manage, "Microsoft Defender for Cloud"_L1, LighthouseRefusal::None}, // Security Manager (Legacy)
    {"e40ec5ca-96e0-45a2-b4ff-59039f2c2b59"_L1, RoleOpening::Manage, "Managed Identity"_L1, LighthouseRefusal::None}, // Managed Identity Contributor
    {"ec156ff8-a8d1-4d15-830c-5b80698ca432"_L1, RoleOpening::Manage, "CDN"_L1, LighthouseRefusal::None}, // CDN Profile Contributor
    {"f1a07417-d97a-45cb-824c-7a7467783830"_L1, RoleOpening::Operate, "Managed Identity"_L1, LighthouseRefusal::None}, // Managed Identity Operator
    {"f25e0fa2-a7c8-4377-a976-54943a77a395"_L1, RoleOpening::Manage, "Key Vault"_L1, LighthouseRefusal::None}, // Key Vault Contributor
    {"f526a384-b230-433a-b45c-95f59c4a2dec"_L1, RoleOpening::Data, "Event Hubs"_L1, LighthouseRefusal::DataActions}, // Azure Event Hubs Data Owner
    {"fb1c8493-542b-48eb-b624-b4c8fea62acd"_L1, RoleOpening::Manage, "Microsoft Defender for Cloud"_L1, LighthouseRefusal::None}, // Security Admin
    {"fb879df8-f326-4884-b1cf-06f3ad86be52"_L1, RoleOpening::SignIn, "Virtual Machines"_L1, LighthouseRefusal::DataActions}, // Virtual Machine User Login
})};
// clang-format on

const Known *knownOf(const RoleDefinitionId &role)
{
    const auto found = std::lower_bound(
        kKnown.cbegin(), kKnown.cend(), role,
        [](const Known &known, const RoleDefinitionId &id) { return known.id < id.value(); });
    return found != kKnown.cend() && found->id == role.value() ? &*found : nullptr;
}

bool reachesAll(RoleOpening opening)
{
    return opening == RoleOpening::Access || opening == RoleOpening::EverythingButAccess
           || opening == RoleOpening::Everything;
}

} // namespace

QList<RoleChoice> roleChoices(const RuleBook &book)
{
    QList<RoleChoice> choices;
    for (const auto &[id, name] : book.eligibleRoles()) {
        RoleChoice choice;
        choice.id = id;
        choice.name = name;
        if (const Known *known = knownOf(id)) {
            choice.opening = known->opening;
            choice.area = known->area;
            choice.refusal = known->refusal;
            choice.reachesAll = reachesAll(known->opening);
        }
        choices.append(choice);
    }
    // They come by name, which stays so among the same.
    std::stable_sort(choices.begin(), choices.end(),
                     [](const RoleChoice &left, const RoleChoice &right) {
                         return left.opening < right.opening;
                     });
    return choices;
}

LighthouseRefusal lighthouseRefusal(const RoleDefinitionId &role)
{
    const Known *known = knownOf(role);
    return known ? known->refusal : LighthouseRefusal::NotKnown;
}

RoleDefinitionId suggestedRole()
{
    return RoleDefinitionId(u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s);
}

} // namespace Pec
