// SPDX-License-Identifier: GPL-3.0-or-later
//! What a case gives to one subscription, as a template that Azure deploys there: JSON or Bicep
//! with the same parameters, whose file of each subscription holds the same names as the console's
//! own requests. No text of people stands in a template, only in parameters. Pure.
//! https://learn.microsoft.com/azure/lighthouse/how-to/onboard-customer
#pragma once

#include "domain/onboarding.h"
#include "onboarding/papers/paperfile.h"

namespace Pec {

[[nodiscard]] QString templateFileName(); //!< "template.json"
[[nodiscard]] QString parametersFileName(const SubscriptionId &subscription);

//! \a onboarding gives something. The template, the same in Bicep, and the parameters of each
//! subscription.
[[nodiscard]] QList<PaperFile> templateFiles(const OnboardingCase &onboarding);

} // namespace Pec
