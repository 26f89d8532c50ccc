// SPDX-License-Identifier: GPL-3.0-or-later
//! Splits cost into the five parts and counts credit. Formulas:
//!   missed credit = eligible cost without credit x rate
//!   earned credit = cost with credit x rate / (1 - rate), since that cost is taken as net of
//!   credit
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! How sure it is that eligible cost without credit lacks access.
enum class Lack {
    Proved, //!< access was read and none is valid, or its loss is inferred: counts low and high
    Partial, //!< access is there, but some days or scopes are without credit: counts high only
    Unknown, //!< access cannot be told: the cost is "cannot tell", counts high only
};

//! Totals of one subscription in the billing column (\a usd false) or in US dollars.
[[nodiscard]] Totals splitCost(const PeriodCost &cost, Lack lack, Decimal rate, bool usd);

//! Totals where the cost is there but nothing of it may be judged: all of it cannot be told.
[[nodiscard]] Totals undecidedCost(const PeriodCost &cost, bool usd);

//! Status by cost alone. \a eligible: PEC applied + eligible without credit.
[[nodiscard]] Status statusOf(Decimal applied, Decimal eligible, Decimal periodCost, Decimal recent,
                              int earningShareBasisPoints);

} // namespace Pec
