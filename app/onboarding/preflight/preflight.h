// SPDX-License-Identifier: GPL-3.0-or-later
//! What stands in the way of an onboarding and what does not, before anything is planned: each
//! check passes, fails or is unknown, with what to do. Pure; the verdicts on access are those of
//! the assessment, and what only a question to the customer's tenant tells is handed in.
#pragma once

#include "domain/explanation.h"

namespace Pec {

enum class PreflightCheck {
    Persona, //!< whether the partner earns itself, or its provider
    Agreement, //!< of the partner program
    PartnerId,
    OwnLink, //!< of the signed-in identity, in the partner's tenant
    TenantSignIn, //!< a token of the customer's tenant: conditional access, consent, a second
                  //!< factor
    DelegatedAdmin, //!< a GDAP relation with the customer
    // Of each subscription from here on.
    AzurePlan,
    Active,
    OwnRights, //!< whether the signed-in identity may give roles there
    OwnAccess, //!< whether a path of ours earns already
    OthersAccess, //!< whether another partner has access; it never stands in the way
    Denied, //!< by a deny assignment
    LighthouseProvider, //!< Microsoft.ManagedServices is registered
};
inline constexpr int kPreflightCheckCount = int(PreflightCheck::LighthouseProvider) + 1;

//! What to do where a check does not pass, or should be known.
enum class PreflightAdvice {
    None,
    ChoosePersona,
    ProviderEarns, //!< a reseller's access makes its provider earn: agree with it
    DeclareAgreement,
    EnterPartnerId,
    LinkPartnerId, //!< the signed-in identity has none yet
    CorrectLink, //!< it is linked to another partner ID
    SignInAgain, //!< the tenant asks for more, as a second factor
    AskForAccess, //!< its policy or a missing consent forbids a token: customer's global admin
    AskForDelegatedAdmin, //!< send the customer the link of a GDAP relation
    Refresh, //!< it was not read yet
    MoveToAzurePlan,
    Reactivate,
    LetCustomerRun, //!< send the files; somebody of the customer runs them
    NothingNeeded, //!< it earns already
    GiveAccess, //!< which is what the onboarding does
    LiftDeny,
    RegisterProvider, //!< the plan does so
};
inline constexpr int kPreflightAdviceCount = int(PreflightAdvice::RegisterProvider) + 1;

struct PreflightFinding
{
    PreflightCheck check = PreflightCheck::Persona;
    RuleResult result = RuleResult::Unknown;
    PreflightAdvice advice = PreflightAdvice::None;
    SubscriptionId subscription; //!< empty: of the customer as a whole
    QString subscriptionName;
    QString seen; //!< what it rests on: a partner ID, a state, a principal; may be empty
    std::optional<Error> error; //!< why the tenant could not be read
};

//! What the customer's tenant told when it was asked just now; nothing: it was not, or did not.
struct LiveSubscription
{
    std::optional<bool> mayAssignRoles;
    std::optional<bool> providerRegistered;
};

struct LiveFacts
{
    std::optional<bool> delegatedAdmin; //!< an active GDAP relation
    QHash<SubscriptionId, LiveSubscription> subscriptions;
};

//! The customer's checks, then those of each of \a subscriptions, each in the enumeration's order.
//! A subscription that the assessment does not hold is unknown throughout.
[[nodiscard]] QList<PreflightFinding> preflight(const Assessment &assessment,
                                                const CustomerId &customer,
                                                const QList<SubscriptionId> &subscriptions,
                                                const LiveFacts &live = {});

} // namespace Pec
