// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost.h"

namespace Pec {

namespace {

Decimal column(const Cost &cost, bool usd) { return usd ? cost.usd : cost.billing; }

Decimal earnedCredit(Decimal applied, Decimal rate)
{
    return applied.times(rate).dividedBy(Decimal::fromInteger(1) - rate);
}

void sum(Totals &totals)
{
    totals.cost = totals.pecApplied + totals.missed + totals.notEligible + totals.tooRecent
                  + totals.cannotTell;
}

} // namespace

Totals splitCost(const PeriodCost &cost, Lack lack, Decimal rate, bool usd)
{
    Totals totals;
    totals.pecApplied = column(cost.applied, usd);
    totals.tooRecent = column(cost.recent, usd);
    totals.earnedCredit = earnedCredit(totals.pecApplied, rate);
    const Decimal notApplied = column(cost.notApplied, usd);
    if (!cost.eligibleNotApplied) {
        // Not told apart by product: it may be eligible or not.
        totals.cannotTell = notApplied;
        totals.missedCreditHigh = notApplied.times(rate);
        sum(totals);
        return totals;
    }
    const Decimal eligible = column(*cost.eligibleNotApplied, usd);
    totals.notEligible = notApplied - eligible;
    (lack == Lack::Unknown ? totals.cannotTell : totals.missed) = eligible;
    // A refund may turn the rest negative; credit is never missed on that.
    const Decimal credit = eligible > Decimal() ? eligible.times(rate) : Decimal();
    totals.missedCreditHigh = credit;
    if (lack == Lack::Proved)
        totals.missedCreditLow = credit;
    sum(totals);
    return totals;
}

Totals undecidedCost(const PeriodCost &cost, bool usd)
{
    Totals totals;
    totals.tooRecent = column(cost.recent, usd);
    totals.cannotTell = column(cost.applied, usd) + column(cost.notApplied, usd);
    sum(totals);
    return totals;
}

Status statusOf(Decimal applied, Decimal eligible, Decimal periodCost, Decimal recent,
                int earningShareBasisPoints)
{
    if (eligible > Decimal()) {
        if (applied <= Decimal())
            return Status::NotEarning;
        const bool earning = applied.raw() * 10'000 >= eligible.raw() * earningShareBasisPoints;
        return earning ? Status::Earning : Status::PartlyEarning;
    }
    if (!periodCost.isZero())
        return Status::NotEligible;
    return recent.isZero() ? Status::NoCost : Status::TooRecent;
}

} // namespace Pec
