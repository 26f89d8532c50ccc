// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/ownedcustomers.h"

#include "simulator/world/roles.h"

#include <QUuid>

#include <algorithm>

namespace Pec::Testing {

namespace {

//! In order, and with cost that can earn.
bool isSound(const Simulator::Subscription &one)
{
    const Simulator::CostProfile &cost = one.cost;
    const double never = cost.reservationShare + cost.savingsPlanShare + cost.spotShare
                         + cost.marketplaceShare + cost.thirdPartyShare + cost.purchaseShare;
    return never < 0.9 && one.visible && one.state == QStringLiteral("Enabled")
           && one.cost.azurePlan && one.denyAssignments.isEmpty() && one.policies.isEmpty();
}

Simulator::RoleAssignment ownerOf(const Simulator::Subscription &subscription,
                                  const Simulator::World &world)
{
    Simulator::RoleAssignment owner;
    owner.name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    owner.scope = QStringLiteral("/subscriptions/") + subscription.id;
    owner.roleDefinitionId = Simulator::RoleIds::kOwner;
    owner.principalId = world.adminAgentsGroupId;
    owner.principalType = QStringLiteral("ForeignGroup");
    owner.createdOn = world.epoch.addDays(-300);
    return owner;
}

} // namespace

QStringList ownCustomers(const Simulator::Cloud &cloud, int count, int leastSubscriptions)
{
    QStringList tenants;
    cloud.withWorld([&](Simulator::World &world) {
        for (Simulator::Customer &customer : world.customers) {
            auto &all = customer.subscriptions;
            const bool fits = tenants.size() < count && all.size() >= leastSubscriptions
                              && customer.tokenPolicy == Simulator::TokenPolicy::Issued
                              && customer.guestObjectId.isEmpty()
                              && customer.managementGroupAssignments.isEmpty()
                              && std::all_of(all.cbegin(), all.cend(), isSound);
            if (!fits)
                continue;
            for (Simulator::Subscription &one : all) {
                one.assignments = {ownerOf(one, world)};
                one.delegations.clear();
                one.managedServicesFrom = {};
            }
            tenants.append(customer.tenantId);
        }
    });
    return tenants;
}

void setAgentsRole(const Simulator::Cloud &cloud, const QString &tenantId, const QString &role)
{
    cloud.withWorld([&](Simulator::World &world) {
        for (Simulator::Subscription &one :
             world.customers[world.customerIndex(tenantId)].subscriptions) {
            for (Simulator::RoleAssignment &held : one.assignments) {
                if (held.principalId == world.adminAgentsGroupId)
                    held.roleDefinitionId = role;
            }
        }
    });
}

} // namespace Pec::Testing
