// SPDX-License-Identifier: GPL-3.0-or-later
//! Several customers planned at once: how each comes out, what keeps one from taking part, and what
//! shows only when all are looked at together. Each becomes a case of its own, so that one that
//! fails stops nothing but itself. Pure.
#pragma once

#include "onboarding/methods/methods.h"
#include "onboarding/planning/wishes.h"

namespace Pec {

struct CustomerPlan
{
    CustomerId customer;
    QString name;
    QList<PreflightFinding> checks;
    QList<InputFinding> findings; //!< of the choice
    std::optional<OnboardingCase> onboarding; //!< nothing: a finding or the error is in the way
    QList<BeforeAfter> changes;
    std::optional<Error> error; //!< why no plan could be made of a choice without mistakes
};

//! A choice of subscriptions only for each customer that has some of these, in the assessment's
//! order.
[[nodiscard]] QList<OnboardingChoice> choicesFor(const Assessment &assessment,
                                                 const QList<SubscriptionId> &subscriptions);

//! The check that keeps this program from running the case: the first that fails, else the first
//! that cannot be told. Nothing: all that it takes is there. What the onboarding mends itself, and
//! what concerns the partner alone, is no obstacle.
[[nodiscard]] std::optional<PreflightFinding> obstacleIn(const QList<PreflightFinding> &findings);

//! Of \a choice as one of \a all, beside the cases that there are: CustomerTwice,
//! DuplicateSubscription, OpenCase.
[[nodiscard]] QList<InputFinding> checkBeside(const OnboardingChoice &choice,
                                              const QList<OnboardingChoice> &all,
                                              const QList<OnboardingCase> &kept);

//! Whether one principal can hold the access at many customers: one of the partner's own tenant.
[[nodiscard]] bool servesMany(OnboardingMethod method);
//! Of several customers: the methods that serve many.
[[nodiscard]] MethodComparison forMany(MethodComparison comparison);

} // namespace Pec
