// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/situations.h"

#include "core/strings.h"
#include "simulator/world/roles.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEver = Builder::kEver;
using Days = QList<std::pair<int, int>>;

CostProfile &cost(Builder &b, int c, int s) { return b.subscription(c, s).cost; }

void earns(Builder &b, int c, int s, const Days &days = {{-kEver, kEver}})
{
    cost(b, c, s).creditDays = days;
}

QString coveredGroup() { return resourceGroupName(0); }

void ownerByAdminAgents(Builder &b, int c, int s) { b.assignAdminAgents(c, s, RoleIds::kOwner); }

// Identities of the partner in a customer's tenant, one for each subscription so that a link in one
// case says nothing about another.

QString partnerGuest(Builder &b, int c, int s, bool linked)
{
    QString id =
        b.addGuest(c, u"engineer"_s + QString::number(s + 1), u"Engineer (Noordzee Cloud)"_s);
    if (linked)
        b.link(b.customer(c).tenantId, id, b.world().partnerMpnId);
    return id;
}

QString partnerUser(Builder &b, int c, bool linked)
{
    QString id = b.addObject(c, u"user"_s, u"Extern beheer"_s);
    if (linked)
        b.link(b.customer(c).tenantId, id, b.world().partnerMpnId);
    return id;
}

QString partnerApplication(Builder &b, int c, const QString &partnerId)
{
    QString id = b.addApplication(c, u"noordzee-automation"_s);
    if (!partnerId.isEmpty())
        b.link(b.customer(c).tenantId, id, partnerId);
    return id;
}

QString partnerGroup(Builder &b, int c, int s, bool linked)
{
    QString group = b.addObject(c, u"group"_s, u"Extern Azure-beheer"_s);
    b.object(c, partnerGuest(b, c, s, linked)).memberOf.append(group);
    return group;
}

Authorization operations(Builder &b, QLatin1StringView role, bool eligible = false)
{
    return {b.operationsGroupId(), u"Cloud Operations"_s, role, eligible};
}

Authorization linkedApplication(Builder &b, QLatin1StringView role)
{
    return {b.linkedApplicationId(), u"noordzee-lighthouse"_s, role, false};
}

const Situation kSituations[] = {
    {"EARNING"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         earns(b, c, s);
     }},
    {"EARNING_RESELLER"_L1,
     [](Builder &b, int c, int s) {
         const int reseller = std::max(0, b.customer(c).reseller);
         b.assign(c, s, b.world().resellers.at(reseller).adminAgentsGroupId, u"ForeignGroup"_s,
                  RoleIds::kOwner);
         earns(b, c, s);
     }},
    {"EARNING_HELPDESK"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, b.world().helpdeskAgentsGroupId, u"ForeignGroup"_s, RoleIds::kContributor);
         earns(b, c, s);
     }},
    {"EARNING_MANAGEMENT_GROUP"_L1,
     [](Builder &b, int c, int s) {
         RoleAssignment inherited;
         inherited.name = b.chance().guid();
         inherited.scope =
             u"/providers/Microsoft.Management/managementGroups/"_s + b.customer(c).tenantId;
         inherited.roleDefinitionId = RoleIds::kOwner;
         inherited.principalId = b.world().adminAgentsGroupId;
         inherited.principalType = u"ForeignGroup"_s;
         inherited.createdOn = b.world().epoch.addDays(-400);
         b.customer(c).managementGroupAssignments.append(inherited);
         earns(b, c, s);
     }},
    {"EARNING_ACCESS_UNKNOWN"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         earns(b, c, s);
     }},
    {"AOBO_REMOVED"_L1,
     [](Builder &b, int c, int s) {
         b.subscription(c, s).visible = !b.customer(c).guestObjectId.isEmpty();
         earns(b, c, s, {{-kEver, -46}});
     }},
    {"AOBO_OTHER_PARTNER"_L1,
     [](Builder &b, int c, int s) {
         const int other =
             (b.customer(c).reseller + 1) % static_cast<int>(b.world().resellers.size());
         b.assign(c, s, b.world().resellers.at(other).adminAgentsGroupId, u"ForeignGroup"_s,
                  RoleIds::kOwner);
     }},
    {"AOBO_UNKNOWN_TENANT"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, b.chance().guid(), u"ForeignGroup"_s, RoleIds::kOwner);
     }},
    {"AOBO_ROLE"_L1, [](Builder &b, int c, int s) { b.assignAdminAgents(c, s, RoleIds::kReader); }},
    {"AOBO_SCOPE"_L1,
     [](Builder &b, int c, int s) {
         b.assignAdminAgents(c, s, RoleIds::kContributor, coveredGroup());
         cost(b, c, s).creditShare = 0.42;
         earns(b, c, s);
     }},
    {"LH_OK"_L1,
     [](Builder &b, int c, int s) {
         b.delegate(c, s,
                    {operations(b, RoleIds::kReader),
                     linkedApplication(b, RoleIds::kSupportRequestContributor)});
         earns(b, c, s);
     }},
    {"LH_ROLE"_L1,
     [](Builder &b, int c, int s) {
         b.delegate(
             c, s,
             {operations(b, RoleIds::kReader), linkedApplication(b, RoleIds::kMonitoringReader)});
     }},
    {"LH_JIT"_L1,
     [](Builder &b, int c, int s) {
         b.delegate(c, s,
                    {operations(b, RoleIds::kReader), operations(b, RoleIds::kContributor, true)});
     }},
    {"LH_RG_ONLY"_L1,
     [](Builder &b, int c, int s) {
         b.delegate(c, s,
                    {operations(b, RoleIds::kReader), linkedApplication(b, RoleIds::kContributor)},
                    coveredGroup());
         cost(b, c, s).creditShare = 0.55;
         earns(b, c, s);
     }},
    {"LH_NO_PAL"_L1,
     [](Builder &b, int c, int s) { b.delegate(c, s, {operations(b, RoleIds::kContributor)}); }},
    {"RBAC_GUEST_PAL"_L1,
     [](Builder &b, int c, int s) {
         QString guest = b.customer(c).guestObjectId;
         if (guest.isEmpty())
             guest = partnerGuest(b, c, s, false);
         b.link(b.customer(c).tenantId, guest, b.world().partnerMpnId);
         b.assign(c, s, guest, u"User"_s, RoleIds::kContributor);
         earns(b, c, s);
     }},
    {"RBAC_GUEST_NO_PAL"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerGuest(b, c, s, false), u"User"_s, RoleIds::kContributor);
     }},
    {"RBAC_USER_PAL"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerUser(b, c, true), u"User"_s, RoleIds::kContributor);
         earns(b, c, s);
     }},
    {"RBAC_USER_NO_PAL"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerUser(b, c, false), u"User"_s, RoleIds::kContributor);
     }},
    {"RBAC_SP_PAL"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerApplication(b, c, b.world().partnerMpnId), u"ServicePrincipal"_s,
                  RoleIds::kContributor);
         earns(b, c, s);
     }},
    {"RBAC_SP_NO_PAL"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerApplication(b, c, {}), u"ServicePrincipal"_s, RoleIds::kContributor);
     }},
    {"RBAC_GROUP_PAL"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerGroup(b, c, s, true), u"Group"_s, RoleIds::kContributor);
         earns(b, c, s);
     }},
    {"RBAC_GROUP_NO_PAL"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerGroup(b, c, s, false), u"Group"_s, RoleIds::kContributor);
     }},
    {"RBAC_ROLE"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerGuest(b, c, s, true), u"User"_s, RoleIds::kMonitoringReader);
     }},
    {"RBAC_SCOPE"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerApplication(b, c, b.world().partnerMpnId), u"ServicePrincipal"_s,
                  RoleIds::kContributor, coveredGroup());
         cost(b, c, s).creditShare = 0.35;
         earns(b, c, s);
     }},
    {"RBAC_TIME_BOUND"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerGuest(b, c, s, true), u"User"_s, RoleIds::kContributor);
         RoleAssignment &assignment = b.subscription(c, s).assignments.last();
         assignment.createdOn = b.world().epoch.addDays(-6);
         assignment.endsOn = b.world().epoch.addDays(8);
         earns(b, c, s, {{-5, 7}});
     }},
    {"RBAC_DISABLED"_L1,
     [](Builder &b, int c, int s) {
         const QString user = partnerUser(b, c, true);
         b.object(c, user).enabled = false;
         b.assign(c, s, user, u"User"_s, RoleIds::kContributor);
         earns(b, c, s, {{-kEver, -40}});
     }},
    {"PAL_OTHER_ORG"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerApplication(b, c, u"2018835"_s), u"ServicePrincipal"_s,
                  RoleIds::kContributor);
     }},
    {"DENY"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         const Subscription &target = b.subscription(c, s);
         b.subscription(c, s).denyAssignments.append({b.chance().guid(),
                                                      u"Externe toegang geblokkeerd"_s,
                                                      u"/subscriptions/"_s + target.id,
                                                      {b.world().adminAgentsGroupId}});
     }},
    {"ACCESS_GAP"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         b.subscription(c, s).assignments.last().createdOn = b.world().epoch.addDays(-10);
         earns(b, c, s, {{-kEver, -18}, {-9, kEver}});
     }},
    {"SCOPE_GAP"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         cost(b, c, s).creditShare = 0.6;
         earns(b, c, s);
     }},
    {"PENDING"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         b.subscription(c, s).assignments.last().createdOn = b.world().epoch.addDays(-1);
         earns(b, c, s, {{0, kEver}});
     }},
    {"PARTNER_SIDE"_L1, [](Builder &b, int c, int s) { ownerByAdminAgents(b, c, s); }},
    {"ACCESS_UNKNOWN"_L1, [](Builder &, int, int) {}},
    {"LEGACY_OFFER"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         b.subscription(c, s).skuDescription = u"Microsoft Azure"_s;
         cost(b, c, s).azurePlan = false;
     }},
    {"PRODUCTS"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         CostProfile &profile = cost(b, c, s);
         profile.reservationShare = 0.5;
         profile.savingsPlanShare = 0.15;
         profile.marketplaceShare = 0.2;
         profile.thirdPartyShare = 0.05;
         profile.purchaseShare = 0.1;
         earns(b, c, s);
     }},
    {"TOO_RECENT"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         b.subscription(c, s).assignments.last().createdOn = b.world().epoch.addDays(-1);
         cost(b, c, s).firstDay = -1;
         earns(b, c, s);
     }},
    {"NO_COST"_L1,
     [](Builder &b, int c, int s) {
         ownerByAdminAgents(b, c, s);
         cost(b, c, s).monthlyUsd = 0;
     }},
    {"ROLE_UNLISTED"_L1,
     [](Builder &b, int c, int s) { b.assignAdminAgents(c, s, RoleIds::kKeyVaultAdministrator); }},
    {"ROLE_CUSTOM"_L1,
     [](Builder &b, int c, int s) {
         const CustomRole role{
             b.chance().guid(),
             u"Partnerbeheer "_s + b.customer(c).name,
             {u"Microsoft.Compute/*"_s, u"Microsoft.Authorization/*/read"_s, u"*/read"_s}};
         b.customer(c).customRoles.append(role);
         b.assignAdminAgents(c, s, role.id);
     }},
    {"SINGLE_POINT"_L1,
     [](Builder &b, int c, int s) {
         b.assign(c, s, partnerUser(b, c, true), u"User"_s, RoleIds::kVirtualMachineContributor);
         earns(b, c, s);
     }},
};

} // namespace

std::span<const Situation> situations() { return kSituations; }

void applySituation(Builder &builder, int customer, int subscription, QLatin1StringView name)
{
    const auto it =
        std::find_if(std::begin(kSituations), std::end(kSituations),
                     [name](const Situation &situation) { return situation.name == name; });
    Q_ASSERT(it != std::end(kSituations));
    it->apply(builder, customer, subscription);
    builder.subscription(customer, subscription).situation = name;
}

} // namespace Pec::Simulator
