// SPDX-License-Identifier: GPL-3.0-or-later
//! The demo's customers: what their own administrator does with the files of a case. Deploys the
//! very template that the partner sends, one subscription after the other, in the embedded cloud.
#pragma once

#include "domain/onboarding.h"
#include "net/paging.h"

namespace Pec {

//! \a arm: with a token of the administrator of the customer's tenant. \a letPass: moves the
//! embedded cloud's clock, so that nobody waits for its deployments. Done when every deployment
//! succeeded; else the error of the first that did not. BadInput for a case without a template.
[[nodiscard]] FutureResult<Done>
runAsCustomer(const Service &arm, const OnboardingCase &onboarding,
              std::function<void(std::chrono::milliseconds)> letPass);

} // namespace Pec
