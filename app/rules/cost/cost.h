// SPDX-License-Identifier: GPL-3.0-or-later
//! Splits cost into the five parts and counts credit. Formulas:
//!   missed credit = eligible cost without credit x rate
//!   earned credit: see rules/cost/costbasis.h
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! What credit is counted with.
struct CreditTerms
{
    Decimal rate;
    CostBasis basis = CostBasis::AssumedNet;
};

//! Totals of one subscription in the billing column (\a usd false) or in US dollars. Credit that is
//! proved or inferred to be missed counts low and high, else high only; with \a confidence Unknown
//! the cost itself is "cannot tell".
[[nodiscard]] Totals splitCost(const PeriodCost &cost, Confidence confidence,
                               const CreditTerms &terms, bool usd);

//! Totals of a partner that earns nothing itself, whatever the product: a reseller.
[[nodiscard]] Totals uncreditedCost(const PeriodCost &cost, bool usd);

//! Status by cost alone. \a eligible: PEC applied + eligible without credit.
[[nodiscard]] Status statusOf(Decimal applied, Decimal eligible, Decimal periodCost, Decimal recent,
                              int earningShareBasisPoints);

} // namespace Pec
