// SPDX-License-Identifier: GPL-3.0-or-later
//! Joins what single services told into domain values. Pure functions.
#pragma once

#include "domain/snapshot.h"
#include "microsoft/arm/arm.h"
#include "microsoft/billing/billing.h"
#include "microsoft/costmanagement/costpage.h"
#include "microsoft/graph/graph.h"
#include "microsoft/partnercenter/partnercenter.h"
#include "microsoft/resourcegraph/resourcegraph.h"
#include "rules/rulebook.h"

#include <QHash>

namespace Pec {

//! Customers and subscriptions of a partner, from billing with what Partner Center adds.
struct Directory
{
    QList<Billing::BillingProfile> profiles;
    QList<Billing::Customer> customers;
    QList<Billing::Subscription> subscriptions;
    QList<PartnerCenter::Customer> companies;
    QList<PartnerCenter::Reseller> resellers;
};

//! Fills customers, subscriptions, resellers and currencies of \a snapshot.
void joinDirectory(const Directory &directory, Snapshot &snapshot);

//! Adds the subscriptions, and their customers, that have cost but that billing no longer lists or
//! lists without a customer, so that their cost does not fall out of the totals.
void joinOwners(const QList<CostManagement::Row> &rows, Snapshot &snapshot);

//! Adds rows to the period's cost of their subscriptions.
enum class CostPart { Period, Recent };
void joinCost(const QList<CostManagement::Row> &rows, CostPart part, QList<PeriodCost> &costs);

//! Microsoft's usage without credit by pricing model: on demand is eligible, any other model is a
//! kind that never earns. All of it must have been read: a subscription without such rows has
//! nothing eligible, which is not the same as unknown.
void joinPricing(const QList<CostManagement::Row> &rows, const RuleBook &book,
                 QList<PeriodCost> &costs);

//! Rows without credit split by another dimension: those that the rule book excludes by it are
//! added by their kind.
void joinKinds(const QList<CostManagement::Row> &rows, const QString &dimension,
               const RuleBook &book, QList<PeriodCost> &costs);

//! The largest rate of credit that cost was billed with; nothing where there is none.
[[nodiscard]] std::optional<Decimal> largestRate(const QList<CostManagement::Row> &rows);

//! Points of a chart from daily or monthly rows. A row by subscription gets its customer from
//! \a customerOf. \a eligible rows only fill in eligibleNotApplied.
enum class PointPart { All, EligibleWithoutCredit };
void joinPoints(const QList<CostManagement::Row> &rows, CostGrain grain, PointPart part,
                const QHash<SubscriptionId, CustomerId> &customerOf, QList<CostPoint> &points);

//! Persona by the billing relationship; Unknown when profiles disagree or say nothing known.
[[nodiscard]] Persona personaOf(const QList<Billing::BillingProfile> &profiles,
                                const QString &accountType);

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
