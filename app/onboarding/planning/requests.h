// SPDX-License-Identifier: GPL-3.0-or-later
//! Between what is wanted, the exact request that a case keeps, and the clients that send it. Pure.
//! A request that was kept is read back into what it wants, and the client's own request for that
//! must be the same again: what is sent is what was confirmed.
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "microsoft/arm/roleassignments.h"
#include "microsoft/managedservices/managedservices.h"

#include <variant>

namespace Pec {

//! Microsoft.ManagedServices in a subscription.
struct ProviderWish
{
    SubscriptionId subscription;
};

struct LinkWish
{
    QString partnerId;
    QString instead = {}; //!< what the identity is linked to now; empty: nothing
};

//! What one request writes or removes.
using Wanted =
    std::variant<Arm::NewRoleAssignment, ProviderWish, ManagedServices::NewRegistrationDefinition,
                 ManagedServices::NewRegistrationAssignment, LinkWish>;

//! Name of the resource provider behind Lighthouse.
[[nodiscard]] QString lighthouseProvider();
//! "/subscriptions/{id}"
[[nodiscard]] QString subscriptionScope(const SubscriptionId &subscription);

//! The id that a put of it makes.
[[nodiscard]] QString roleAssignmentId(const Arm::NewRoleAssignment &wanted);

//! What the clients would send: to make it, and to take it away again (nothing for a provider).
[[nodiscard]] ExactRequest requestFor(const Wanted &wanted);
[[nodiscard]] ExactRequest undoFor(const Wanted &wanted);

//! What \a step wants, where it gives something, or wants gone. Internal for a step whose request
//! or undoing is not the one that requestFor() and undoFor() make of it.
[[nodiscard]] Result<Wanted> wantedBy(const OnboardingStep &step);

} // namespace Pec
