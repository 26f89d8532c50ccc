// SPDX-License-Identifier: GPL-3.0-or-later
//! From the options of "onboard plan" to what is chosen for each customer. Pure.
#pragma once

#include "cli/arguments.h"
#include "onboarding/planning/wishes.h"

namespace Pec {

//! One choice for each --customer, in their order; without --subscription each has all of its own.
//! BadInput names the option that is wrong.
[[nodiscard]] Result<QList<OnboardingChoice>>
onboardingChoices(const Arguments &arguments, const Assessment &assessment, const RuleBook &book);

} // namespace Pec
