// SPDX-License-Identifier: GPL-3.0-or-later
//! A case as scripts for whoever runs it by hand, with what Microsoft's own pages say to type. They
//! look before they write, so that they may be run again, and make the same names as the console.
//! They sign in by themselves and hold no secret. Pure.
//! https://learn.microsoft.com/partner-center/reinstate-csp
#pragma once

#include "domain/onboarding.h"
#include "onboarding/papers/paperfile.h"

namespace Pec {

//! For Azure CLI (2.51 or later) in a POSIX shell, for example Azure Cloud Shell.
[[nodiscard]] PaperFile cliScript(const OnboardingCase &onboarding); //!< "onboard.sh"
//! For PowerShell with the modules Az.Accounts and Az.Resources.
[[nodiscard]] PaperFile powerShellOnboarding(const OnboardingCase &onboarding); //!< "onboard.ps1"
//! Says of each thing whether it stands; its exit status is 1 when something is missing.
[[nodiscard]] PaperFile checkScript(const OnboardingCase &onboarding); //!< "check.sh"
//! Takes everything away again, in the reverse order.
[[nodiscard]] PaperFile offboardingScript(const OnboardingCase &onboarding); //!< "offboard.sh"
//! For the partner's own identity, which alone can link itself. Empty content: the method needs
//! none.
[[nodiscard]] PaperFile linkScript(const OnboardingCase &onboarding); //!< "link.sh"

//! How papers name a step's subscription: "Productie (5a00...)".
[[nodiscard]] QString subscriptionLabel(const OnboardingStep &step);

} // namespace Pec
