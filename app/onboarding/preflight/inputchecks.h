// SPDX-License-Identifier: GPL-3.0-or-later
//! What was typed or chosen for an onboarding, checked before anything is planned: each mistake is
//! named. Pure; what the directories say about an id is handed in.
#pragma once

#include "domain/onboardingchecks.h"
#include "onboarding/planning/planner.h"
#include "rules/rulebook.h"

namespace Pec {

struct InputFinding
{
    InputProblem problem = InputProblem::NotAnId;
    QString value; //!< what was given
    QString better = {}; //!< to put in its place; empty: nothing is known

    //! A mistake, or something that cannot be told; the latter does not stop a plan.
    [[nodiscard]] bool isUnknown() const;
    friend bool operator==(const InputFinding &, const InputFinding &) = default;
};

//! What the directories said about the principal's id.
struct PrincipalLookup
{
    bool askedPartner = false; //!< of the partner's tenant
    bool askedCustomer = false; //!< of the customer's tenant
    std::optional<PrincipalKind> inPartner; //!< nothing: not there
    std::optional<PrincipalKind> inCustomer;
    //! The id is of an application, and these are what stands for it in either tenant.
    PrincipalId applicationInPartner;
    PrincipalId applicationInCustomer;
    std::optional<bool> enabled;
    QString displayName; //!< empty: not told
};

//! Of the principal, the partner ID, the subscriptions and the role, in this order. \a
//! agentsGroups: of resellers, told by somebody (Profile::resellerGroups).
[[nodiscard]] QList<InputFinding> checkInput(const OnboardingWish &wish,
                                             const Assessment &assessment, const RuleBook &book,
                                             const PrincipalLookup &lookup,
                                             const QList<ResellerGroup> &agentsGroups = {});

//! Digits only, four to ten, not beginning with 0.
[[nodiscard]] bool isPartnerId(const QString &text);

} // namespace Pec
