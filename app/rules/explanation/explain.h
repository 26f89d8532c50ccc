// SPDX-License-Identifier: GPL-3.0-or-later
//! Every rule of one subscription as pass, fail or unknown with its evidence, and what to do about
//! it. Decides nothing: the verdict stands in the assessment, and this shows what it rests on.
#pragma once

#include "domain/explanation.h"

namespace Pec {

//! \a customer of \a assessment and \a subscription of it.
[[nodiscard]] Explanation explain(const Assessment &assessment, const CustomerAssessment &customer,
                                  const SubscriptionAssessment &subscription);

} // namespace Pec
