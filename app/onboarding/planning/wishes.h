// SPDX-License-Identifier: GPL-3.0-or-later
//! From what somebody chose, in the window or on the command line, to a plan that passed its
//! checks. Pure.
#pragma once

#include "onboarding/methods/rolepicker.h"
#include "onboarding/planning/dryrun.h"
#include "onboarding/planning/planner.h"
#include "onboarding/preflight/inputchecks.h"
#include "onboarding/preflight/preflight.h"

namespace Pec {

struct OnboardingChoice
{
    CustomerId customer;
    QList<SubscriptionId> subscriptions;
    OnboardingMethod method = OnboardingMethod::Aobo;
    RoleDefinitionId role;
    QString principal; //!< as typed
    QString partnerId; //!< as typed; counts only where the method needs a link
    bool linkHere = false; //!< the signed-in user is told to link itself, whatever is known of it
};

//! As the picker shows it. Of a role that is on no list only what the book knows of its name.
[[nodiscard]] RoleChoice roleChoice(const RuleBook &book, const RoleDefinitionId &role);
//! What nearly everybody wants of a method: AOBO gets an Agents group of the partner. Empty: there
//! is nothing usual, or the groups could not be read.
[[nodiscard]] QString usualPrincipal(OnboardingMethod method, const PartnerFacts &partner);

[[nodiscard]] OnboardingWish wishFrom(const OnboardingChoice &choice, const Assessment &assessment,
                                      const RuleBook &book, const LiveFacts &live);

struct CheckedPlan
{
    QList<InputFinding> findings;
    std::optional<OnboardingCase> onboarding; //!< nothing: a finding stands in the way
    QList<BeforeAfter> changes;
};
//! BadInput where no case can be made of a wish without mistakes.
[[nodiscard]] Result<CheckedPlan> checkAndPlan(OnboardingWish wish, const PrincipalLookup &lookup,
                                               const Assessment &assessment, const RuleBook &book,
                                               const QList<ResellerGroup> &agentsGroups,
                                               const PlannedBy &planned);

} // namespace Pec
