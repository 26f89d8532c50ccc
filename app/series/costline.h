// SPDX-License-Identifier: GPL-3.0-or-later
//! The cost of one level over time, in one currency, split into its five parts: that of each
//! subscription by its own verdict, and what no listed subscription accounts for by that of its
//! customer. Internal to app/series.
#pragma once

#include "series/costparts.h"

#include <functional>
#include <vector>

namespace Pec {

enum class CostColumnOf { Billing, Usd };

//! How a history is looked at.
struct CostView
{
    CostGrain grain = CostGrain::Day;
    CostColumnOf column = CostColumnOf::Billing;
    QDate lastCompleteDay;
};

[[nodiscard]] QDate following(QDate date, CostGrain grain);

//! Columns from first on, without gaps.
struct CostLine
{
    QDate first;
    std::vector<PlacedCost> places;
};
[[nodiscard]] CostLine costLine(const History &history, const CostView &view);

//! The five parts of a level, place by place; first invalid: nothing.
struct PartsLine
{
    QDate first;
    std::vector<CostParts> places;
};
[[nodiscard]] PartsLine partsLine(const SubscriptionAssessment &subscription, const CostView &view);
[[nodiscard]] PartsLine partsLine(const CustomerAssessment &customer, const CostView &view);
[[nodiscard]] PartsLine partsLine(const Assessment &assessment, const CostView &view);

//! What none of the listed subscriptions, or customers, accounts for.
[[nodiscard]] PartsLine unlistedLine(const CustomerAssessment &customer, const CostView &view);
[[nodiscard]] PartsLine unlistedLine(const Assessment &assessment, const CostView &view);

//! The parts of one place; zeros where the line does not reach.
[[nodiscard]] CostParts partsAt(const PartsLine &line, QDate date, CostGrain grain);

} // namespace Pec
