// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessment.h"

namespace Pec {

Totals &Totals::operator+=(const Totals &other)
{
    cost += other.cost;
    pecApplied += other.pecApplied;
    missed += other.missed;
    notEligible += other.notEligible;
    for (size_t kind = 0; kind < notEligibleByKind.size(); ++kind)
        notEligibleByKind[kind] += other.notEligibleByKind[kind];
    tooRecent += other.tooRecent;
    cannotTell += other.cannotTell;
    missedCreditLow += other.missedCreditLow;
    missedCreditHigh += other.missedCreditHigh;
    earnedCredit += other.earnedCredit;
    return *this;
}

std::optional<int> Totals::pecShareBasisPoints() const
{
    return shareBasisPoints(pecApplied, eligible());
}

Decimal Totals::part(CostPart part) const
{
    switch (part) {
    case CostPart::PecApplied:
        return pecApplied;
    case CostPart::Missed:
        return missed;
    case CostPart::NotEligible:
        return notEligible;
    case CostPart::TooRecent:
        return tooRecent;
    case CostPart::CannotTell:
        return cannotTell;
    }
    return {};
}

std::optional<int> shareBasisPoints(Decimal applied, Decimal eligible)
{
    if (eligible.raw() <= 0 || applied.raw() < 0)
        return std::nullopt;
    // Rounded down, so that 98.999 % never reads as the 99 % of an earning subscription.
    return int(std::min<Decimal::Raw>(applied.raw() * 10'000 / eligible.raw(), 10'000));
}

const AccessPath *SubscriptionAssessment::mainPath() const
{
    const auto ours = std::find_if(access.cbegin(), access.cend(),
                                   [](const AccessPath &path) { return path.ours; });
    return ours == access.cend() ? nullptr : &*ours;
}

} // namespace Pec
