// SPDX-License-Identifier: GPL-3.0-or-later
//! Role assignments, deny assignments and delegations as facts by subscription. Pure.
#pragma once

#include "domain/snapshot.h"
#include "microsoft/arm/arm.h"
#include "microsoft/graph/graph.h"
#include "microsoft/resourcegraph/resourcegraph.h"

#include <QHash>
#include <QSet>

namespace Pec {

//! What one customer's tenant told about access.
struct TenantFacts
{
    CustomerId customer;
    PrincipalId self; //!< object id of the signed-in identity there; empty: not known
    QSet<PrincipalId> selfGroups;
    std::optional<QString> linkedPartnerId; //!< of the signed-in identity there
    QList<Arm::Subscription> subscriptions;
    QList<ResourceGraph::RoleAssignment> assignments;
    QList<ResourceGraph::RoleDefinition> customRoles;
    QHash<PrincipalId, Graph::DirectoryObject> objects;
    //! Of the subscriptions that were looked at more closely.
    QHash<SubscriptionId, QList<Arm::DenyAssignment>> denies;
    QHash<SubscriptionId, QList<Arm::ScheduleInstance>> schedules;
};

//! Role assignments as facts by subscription. An assignment at a management group reaches every
//! subscription that the token shows in that tenant.
[[nodiscard]] QList<AccessFact> joinAssignments(const TenantFacts &facts,
                                                const PartnerFacts &partner);

[[nodiscard]] QList<DenyAssignment> joinDenies(const TenantFacts &facts);

//! Lighthouse authorizations as facts by subscription.
[[nodiscard]] QList<AccessFact> joinDelegations(const QList<ResourceGraph::Delegation> &delegations,
                                                const PartnerFacts &partner);

} // namespace Pec
