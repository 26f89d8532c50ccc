// SPDX-License-Identifier: GPL-3.0-or-later
//! The ways to give a partner access that earns, side by side: who must act, in which tenant, with
//! which right, what it opens, whether a partner ID link is needed. One is recommended, with the
//! reason. Pure.
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
//! https://learn.microsoft.com/partner-center/reinstate-csp
#pragma once

#include "domain/onboardingchecks.h"
#include "onboarding/planning/planner.h"
#include "onboarding/preflight/preflight.h"

namespace Pec {

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

struct MethodComparison
{
    //! Every way to give access once, the best first; before them the link alone, where every
    //! chosen subscription has access that lacks only that.
    QList<MethodOption> options;
    //! Nothing: none can be chosen, or nothing is needed.
    std::optional<OnboardingMethod> recommended;
    RecommendedBecause because = RecommendedBecause::NothingElsePossible;
};

//! \a findings: of preflight(). \a role: as chosen so far; empty: none is.
[[nodiscard]] MethodComparison compareMethods(const Assessment &assessment,
                                              const QList<PreflightFinding> &findings,
                                              const RoleDefinitionId &role = {});

//! Whether an onboarding does what is recommended: it gives a role, delegates or links.
[[nodiscard]] bool isDoneByOnboarding(Fix fix);

} // namespace Pec
