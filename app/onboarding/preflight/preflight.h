// SPDX-License-Identifier: GPL-3.0-or-later
//! What stands in the way of an onboarding and what does not, before anything is planned: each
//! check passes, fails or is unknown, with what to do. Pure; the verdicts on access are those of
//! the assessment, and what only a question to the customer's tenant tells is handed in.
#pragma once

#include "domain/explanation.h"
#include "domain/onboardingchecks.h"

namespace Pec {

struct PreflightFinding
{
    PreflightCheck check = PreflightCheck::Persona;
    RuleResult result = RuleResult::Unknown;
    PreflightAdvice advice = PreflightAdvice::None;
    SubscriptionId subscription; //!< empty: of the customer as a whole
    QString subscriptionName;
    QString seen; //!< what it rests on: a partner ID, a state, a principal; may be empty
    QDate until; //!< UTC, what is so ends then; invalid: no end is known
    std::optional<Error> error; //!< why the tenant could not be read
};

//! What the customer's tenant told when it was asked just now; nothing: it was not, or did not.
struct LiveSubscription
{
    std::optional<bool> mayAssignRoles;
    std::optional<bool> providerRegistered;
};

//! GDAP relations with one customer.
struct DelegatedAdmin
{
    bool active = false;
    QDate endsOn; //!< UTC, of the one that lasts longest; invalid: it prolongs itself
    //! Of the partner's tenant, whose members it lets in; nothing: not read.
    std::optional<QList<PrincipalId>> groups;
};

struct LiveFacts
{
    std::optional<DelegatedAdmin> delegatedAdmin;
    QDate today; //!< UTC, when it was asked
    QHash<SubscriptionId, LiveSubscription> subscriptions;
};

//! The customer's checks, then those of each of \a subscriptions, each in the enumeration's order.
//! A subscription that the assessment does not hold is unknown throughout.
[[nodiscard]] QList<PreflightFinding> preflight(const Assessment &assessment,
                                                const CustomerId &customer,
                                                const QList<SubscriptionId> &subscriptions,
                                                const LiveFacts &live = {});

} // namespace Pec
