// SPDX-License-Identifier: GPL-3.0-or-later
//! Which member of a part stands in which column: one list, for writing and reading alike.
//! Each list takes its part apart by structured binding, so that a member added to the domain
//! without a column does not compile.
#pragma once

#include "domain/snapshot.h"

#include <concepts>
#include <type_traits>

namespace Pec {

template <class T, class Part>
concept Of = std::same_as<std::remove_const_t<T>, Part>;

template <class Part>
constexpr const char *kTable = nullptr;
template <>
inline constexpr const char *kTable<PartnerFacts> = "partner";
template <>
inline constexpr const char *kTable<Reseller> = "reseller";
template <>
inline constexpr const char *kTable<Customer> = "customer";
template <>
inline constexpr const char *kTable<Subscription> = "subscription";
template <>
inline constexpr const char *kTable<AccessReading> = "access_reading";
template <>
inline constexpr const char *kTable<AccessFact> = "access_fact";
template <>
inline constexpr const char *kTable<PeriodCost> = "period_cost";
template <>
inline constexpr const char *kTable<CostPoint> = "cost_point";
template <>
inline constexpr const char *kTable<DenyAssignment> = "deny_assignment";
template <>
inline constexpr const char *kTable<MissingPart> = "missing_part";

void visit(auto &column, Of<PartnerFacts> auto &part)
{
    auto &[tenant, name, domains, user, userName, partnerRoles, rolesReadable, agentsGroups, mpnId,
           persona, linkedPartnerId, userGroups] = part;
    column("tenant", tenant);
    column("name", name);
    column("domains", domains);
    column("user", user);
    column("user_name", userName);
    column("roles", partnerRoles);
    column("roles_readable", rolesReadable);
    column("agents_groups", agentsGroups);
    column("mpn_id", mpnId);
    column("persona", persona);
    column("linked_partner", linkedPartnerId);
    column("user_groups", userGroups);
}

void visit(auto &column, Of<Reseller> auto &part)
{
    auto &[id, name, mpnId] = part;
    column("id", id);
    column("name", name);
    column("mpn_id", mpnId);
}

void visit(auto &column, Of<Customer> auto &part)
{
    auto &[id, billingName, name, domain, reseller, currency, azurePlan] = part;
    column("id", id);
    column("billing_name", billingName);
    column("name", name);
    column("domain", domain);
    column("reseller", reseller);
    column("currency", currency);
    column("azure_plan", azurePlan);
}

void visit(auto &column, Of<Subscription> auto &part)
{
    auto &[id, customer, name, state, reseller, azurePlan] = part;
    column("id", id);
    column("customer", customer);
    column("name", name);
    column("state", state);
    column("reseller", reseller);
    column("azure_plan", azurePlan);
}

void visit(auto &column, Of<AccessReading> auto &part)
{
    auto &[customer, state, checkedAt, tokenIssued, visible, deniesRead, error] = part;
    column("customer", customer);
    column("state", state);
    column("checked_at", checkedAt);
    column("token_issued", tokenIssued);
    column("visible", visible);
    column("denies_read", deniesRead);
    column("error", error);
}

void visit(auto &column, Of<AccessFact> auto &part)
{
    auto &[subscription, lighthouse, kind, principal, principalName, principalTenant, ours,
           signedIn, role, roleName, customRole, scope, timeBound, endsOn, principalDisabled,
           createdOn, linkedPartnerId] = part;
    column("subscription", subscription);
    column("lighthouse", lighthouse);
    column("kind", kind);
    column("principal", principal);
    column("principal_name", principalName);
    column("principal_tenant", principalTenant);
    column("ours", ours);
    column("signed_in", signedIn);
    column("role", role);
    column("role_name", roleName);
    column("custom_role", customRole);
    column("scope", scope);
    column("time_bound", timeBound);
    column("ends_on", endsOn);
    column("principal_disabled", principalDisabled);
    column("created_on", createdOn);
    column("linked_partner", linkedPartnerId);
}

//! A cost that may be unknown is unknown in both currencies or in none.
void visitEligible(auto &column, auto &cost)
{
    std::optional<Decimal> billing;
    std::optional<Decimal> usd;
    if (cost) {
        billing = cost->billing;
        usd = cost->usd;
    }
    column("eligible_billing", billing);
    column("eligible_usd", usd);
    if constexpr (!std::is_const_v<std::remove_reference_t<decltype(cost)>>) {
        if (billing && usd)
            cost = Cost{*billing, *usd};
    }
}

void visit(auto &column, Of<PeriodCost> auto &part)
{
    auto &[subscription, currency, applied, notApplied, eligibleNotApplied, notEligible, recent] =
        part;
    column("subscription", subscription);
    column("currency", currency);
    column("applied_billing", applied.billing);
    column("applied_usd", applied.usd);
    column("not_applied_billing", notApplied.billing);
    column("not_applied_usd", notApplied.usd);
    visitEligible(column, eligibleNotApplied);
    column("not_eligible", notEligible);
    column("recent_billing", recent.billing);
    column("recent_usd", recent.usd);
}

void visit(auto &column, Of<CostPoint> auto &part)
{
    auto &[grain, date, customer, subscription, currency, applied, notApplied, eligibleNotApplied] =
        part;
    column("grain", grain);
    column("date", date);
    column("customer", customer);
    column("subscription", subscription);
    column("currency", currency);
    column("applied_billing", applied.billing);
    column("applied_usd", applied.usd);
    column("not_applied_billing", notApplied.billing);
    column("not_applied_usd", notApplied.usd);
    visitEligible(column, eligibleNotApplied);
}

void visit(auto &column, Of<DenyAssignment> auto &part)
{
    auto &[subscription, id, name, scope, principals, excluded] = part;
    column("subscription", subscription);
    column("id", id);
    column("name", name);
    column("scope", scope);
    column("principals", principals);
    column("excluded", excluded);
}

void visit(auto &column, Of<MissingPart> auto &part)
{
    auto &[name, subject, error] = part;
    column("part", name);
    column("subject", subject);
    column("error", error);
}

} // namespace Pec
