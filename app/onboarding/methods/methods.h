// SPDX-License-Identifier: GPL-3.0-or-later
//! The ways to give a partner access that earns, side by side: who must act, in which tenant, with
//! which right, what it opens, whether a partner ID link is needed. One is recommended, with the
//! reason. Pure.
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
//! https://learn.microsoft.com/partner-center/reinstate-csp
#pragma once

#include "onboarding/planning/planner.h"
#include "onboarding/preflight/preflight.h"

namespace Pec {

//! What the one who acts must hold.
enum class NeededRight {
    OwnerOrAccessAdministrator, //!< of each subscription, for a role assignment
    Owner, //!< of each subscription: Lighthouse writes a delegation and registers a provider
};

enum class LinkNeed {
    None, //!< the link is made by itself
    OnceInPartnerTenant, //!< by one user or service principal that has the access
    OnceInCustomerTenant, //!< by the identity, in each customer's tenant
};

//! How credit ends unseen.
enum class MethodRisk {
    CustomerRemovesGroup, //!< the customer takes the foreign group away
    DelegationRemoved, //!< the customer or the partner takes the delegation away
    OneIdentity, //!< it hangs on one account
    SecretExpires, //!< nobody can use the application any more; the role and its link stay
    MemberLeaves, //!< the linked member leaves the group
};

//! What keeps a method from being chosen.
enum class MethodObstacle {
    AgentsGroupNotKnown, //!< ours could not be read; its object id has to be known
    PartnerTenantNotKnown,
    PartnerIdNotKnown, //!< to be linked
    RoleRefused, //!< by Lighthouse
};

struct MethodOption
{
    OnboardingMethod method = OnboardingMethod::Aobo;
    Actor actor = Actor::CustomerOwner;
    ActingTenant tenant = ActingTenant::Customer;
    NeededRight right = NeededRight::OwnerOrAccessAdministrator;
    LinkNeed link = LinkNeed::None;
    MethodRisk risk = MethodRisk::OneIdentity;
    bool ownerPossible = true; //!< may open everything; false: never more than Contributor
    int minutes = 0; //!< rough, of the one who acts, a subscription
    QList<MethodObstacle> obstacles; //!< empty: it can be chosen

    [[nodiscard]] bool isPossible() const { return obstacles.isEmpty(); }
};

enum class RecommendedBecause {
    NothingNeeded, //!< every chosen subscription earns by a path of ours already
    NoLinkAndNoSingleIdentity, //!< AOBO: needs no link, and no person's leaving ends it
    OneLinkForAllCustomers, //!< Lighthouse: one identity linked once, and never Owner
    NothingElsePossible,
};

struct MethodComparison
{
    QList<MethodOption> options; //!< every method once, the best first
    //! Nothing: none can be chosen, or nothing is needed.
    std::optional<OnboardingMethod> recommended;
    RecommendedBecause because = RecommendedBecause::NothingElsePossible;
};

//! \a findings: of preflight(). \a role: as chosen so far; empty: none is.
[[nodiscard]] MethodComparison compareMethods(const Assessment &assessment,
                                              const QList<PreflightFinding> &findings,
                                              const RoleDefinitionId &role = {});

} // namespace Pec
