// SPDX-License-Identifier: GPL-3.0-or-later
//! What was typed or chosen for an onboarding, checked before anything is planned: each mistake is
//! named. Pure; what the directories say about an id is handed in.
#pragma once

#include "onboarding/planning/planner.h"
#include "rules/rulebook.h"

namespace Pec {

enum class InputProblem {
    // Of the principal
    NotAnId, //!< no GUID: a name, or a part of an id
    ApplicationId, //!< of an application; a role is given to its service principal, suggested
    IdOfATenant, //!< a directory, not somebody in it
    IdOfASubscription,
    NotFound, //!< nobody of that id in the tenant where it has to be
    InOtherTenant, //!< of the partner's tenant instead of the customer's, or the other way
    WrongKind, //!< a user where a group is wanted, and so on
    DisabledIdentity, //!< credit ends with the account
    NoAgentsGroup, //!< only AdminAgents and HelpdeskAgents count for AOBO
    NotLookedUp, //!< the directory was not to be asked; unknown
    // Of the partner ID
    PartnerIdMissing,
    PartnerIdForm, //!< letters, or too many or too few digits
    OtherOrganisation, //!< neither ours nor that of the customer's reseller
    PartnerIdNotRead, //!< ours is not known, so it cannot be compared; unknown
    // Of the subscriptions
    NoSubscription,
    DuplicateSubscription,
    UnknownSubscription,
    OtherCustomers, //!< it moved to another customer, or was mistaken
    NotActive, //!< disabled, expired, deleted
    // Of the role
    RoleNotEligible,
    RoleNotListed, //!< unknown whether it earns
    RefusedByLighthouse,
};
inline constexpr int kInputProblemCount = int(InputProblem::RefusedByLighthouse) + 1;

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
