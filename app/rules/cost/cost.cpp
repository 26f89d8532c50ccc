// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/cost.h"

#include "rules/cost/costbasis.h"

namespace Pec {

namespace {

Decimal column(const Cost &cost, bool usd) { return usd ? cost.usd : cost.billing; }

void splitByKind(Totals &totals, const QList<KindCost> &kinds, bool usd)
{
    Decimal told;
    for (const KindCost &kind : kinds) {
        totals.notEligibleByKind[size_t(kind.kind)] += column(kind.cost, usd);
        told += column(kind.cost, usd);
    }
    // What no kind was told of, so that the kinds sum up to the whole.
    totals.notEligibleByKind[size_t(ProductKind::Other)] += totals.notEligible - told;
}

void sum(Totals &totals)
{
    totals.cost = totals.pecApplied + totals.missed + totals.notEligible + totals.tooRecent
                  + totals.cannotTell;
}

} // namespace

Totals splitCost(const PeriodCost &cost, Confidence confidence, const CreditTerms &terms, bool usd)
{
    Totals totals;
    totals.pecApplied = column(cost.applied, usd);
    totals.tooRecent = column(cost.recent, usd);
    totals.earnedCredit = earnedCredit(totals.pecApplied, terms.rate, terms.basis);
    const Decimal notApplied = column(cost.notApplied, usd);
    if (!cost.eligibleNotApplied) {
        // Not told apart by product: it may be eligible or not.
        totals.cannotTell = notApplied;
        totals.missedCreditHigh = notApplied > Decimal() ? notApplied.times(terms.rate) : Decimal();
        sum(totals);
        return totals;
    }
    const Decimal eligible = column(*cost.eligibleNotApplied, usd);
    totals.notEligible = notApplied - eligible;
    splitByKind(totals, cost.notEligible, usd);
    (confidence == Confidence::Unknown ? totals.cannotTell : totals.missed) = eligible;
    // A refund may turn the rest negative; credit is never missed on that.
    const Decimal credit = eligible > Decimal() ? eligible.times(terms.rate) : Decimal();
    totals.missedCreditHigh = credit;
    if (confidence == Confidence::Proved || confidence == Confidence::Inferred)
        totals.missedCreditLow = credit;
    sum(totals);
    return totals;
}

Totals uncreditedCost(const PeriodCost &cost, bool usd)
{
    Totals totals;
    totals.tooRecent = column(cost.recent, usd);
    totals.notEligible = column(cost.applied, usd) + column(cost.notApplied, usd);
    totals.notEligibleByKind[size_t(ProductKind::Other)] = totals.notEligible;
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
