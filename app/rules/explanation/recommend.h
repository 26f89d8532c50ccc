// SPDX-License-Identifier: GPL-3.0-or-later
//! What to do about one subscription, best first: most credit, then least effort, then least
//! privilege. https://learn.microsoft.com/partner-center/billing/partner-earned-credit-troubleshoot
#pragma once

#include "domain/explanation.h"

namespace Pec {

[[nodiscard]] QList<Recommendation> recommend(const Assessment &assessment,
                                              const SubscriptionAssessment &subscription);

} // namespace Pec
