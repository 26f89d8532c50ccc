// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/costparts.h"

#include <algorithm>

namespace Pec {

namespace {

bool isNegative(Decimal amount) { return amount < Decimal(); }

} // namespace

Decimal CostParts::sum() const
{
    Decimal sum;
    for (const Decimal amount : amounts)
        sum += amount;
    return sum;
}

std::optional<int> CostParts::shareBasisPoints() const
{
    return toldApart ? Pec::shareBasisPoints((*this)[CostPart::PecApplied], eligible)
                     : std::nullopt;
}

CostParts &CostParts::operator+=(const CostParts &other)
{
    for (size_t part = 0; part < amounts.size(); ++part)
        amounts[part] += other.amounts[part];
    eligible += other.eligible;
    toldApart = toldApart && other.toldApart;
    return *this;
}

CostVerdict costVerdict(const SubscriptionAssessment &subscription)
{
    return {subscription.confidence == Confidence::Unknown,
            subscription.reasons.contains(Reason::ResellerOnly)};
}

CostParts costParts(const PlacedCost &cost, const CostVerdict &verdict)
{
    CostParts parts;
    const Decimal applied = cost.applied - cost.recentApplied;
    const Decimal notApplied = cost.notApplied - cost.recentNotApplied;
    parts[CostPart::TooRecent] = cost.recentApplied + cost.recentNotApplied;
    if (verdict.earnsNothing) {
        parts[CostPart::NotEligible] = applied + notApplied;
        return parts;
    }
    parts[CostPart::PecApplied] = applied;
    parts.eligible = applied;
    Decimal eligible;
    Decimal notEligible;
    if (cost.eligible) {
        eligible = *cost.eligible;
        notEligible = cost.notApplied - eligible;
        // Which of the two the recent days' cost belongs to is not told: so much of each is older
        // for certain. With refunds among them nothing is.
        const Decimal recent = cost.recentNotApplied;
        const bool refunded = isNegative(eligible) || isNegative(notEligible) || isNegative(recent);
        if (!recent.isZero()) {
            eligible = refunded ? Decimal() : std::max(eligible - recent, Decimal());
            notEligible = refunded ? Decimal() : std::max(notEligible - recent, Decimal());
        }
    }
    const Decimal untold = notApplied - eligible - notEligible;
    parts[verdict.accessUnknown ? CostPart::CannotTell : CostPart::Missed] += eligible;
    parts[CostPart::NotEligible] = notEligible;
    parts[CostPart::CannotTell] += untold;
    parts.eligible += eligible;
    parts.toldApart = untold.isZero();
    return parts;
}

CostParts costParts(const Totals &totals)
{
    CostParts parts;
    for (int part = 0; part < kCostPartCount; ++part)
        parts[CostPart(part)] = totals.part(CostPart(part));
    // Counted as the tree counts it: what cannot be told may be eligible.
    parts.eligible = totals.pecApplied + totals.missed + totals.cannotTell;
    return parts;
}

} // namespace Pec
