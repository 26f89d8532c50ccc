// SPDX-License-Identifier: GPL-3.0-or-later
//! The five parts of what was consumed on one day or in one month.
//!   cost with credit                        -> PEC applied
//!   without, eligible by product            -> missed; cannot tell where access is unknown
//!   without, not eligible                   -> not eligible
//!   without, not told apart by product      -> cannot tell, as on every day
//!   of days after the last complete one     -> too recent
//! The same split as that of an assessment's totals (rules/cost/cost.h), so that the two tie.
#pragma once

#include "domain/assessment.h"

namespace Pec {

struct CostParts
{
    std::array<Decimal, kCostPartCount> amounts;
    Decimal eligible; //!< with credit and without, as far as it was told apart
    bool toldApart = true; //!< false: a share of eligible cost would be a guess

    [[nodiscard]] Decimal operator[](CostPart part) const { return amounts[size_t(part)]; }
    [[nodiscard]] Decimal &operator[](CostPart part) { return amounts[size_t(part)]; }
    [[nodiscard]] Decimal sum() const;
    [[nodiscard]] std::optional<int> shareBasisPoints() const;
    CostParts &operator+=(const CostParts &other);
    friend bool operator==(const CostParts &, const CostParts &) = default;
};

//! Cost of a day or month in one currency.
struct PlacedCost
{
    Decimal applied;
    Decimal notApplied;
    std::optional<Decimal> eligible; //!< part of notApplied; nothing: not told apart
    Decimal recentApplied; //!< part of applied: of days after the last complete one
    Decimal recentNotApplied; //!< part of notApplied, likewise
};

//! What an assessment says of those whose cost it is.
struct CostVerdict
{
    bool accessUnknown = false; //!< whether eligible cost lacks access cannot be told
    bool earnsNothing = false; //!< a reseller's: not eligible, whatever the product
};
[[nodiscard]] CostVerdict costVerdict(const SubscriptionAssessment &subscription);

[[nodiscard]] CostParts costParts(const PlacedCost &cost, const CostVerdict &verdict);
//! Those of a whole period, as the assessment has them.
[[nodiscard]] CostParts costParts(const Totals &totals);

} // namespace Pec
