// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/costbasis.h"

namespace Pec {

namespace {

constexpr Decimal kTolerance = Decimal::fromRaw(Decimal::kOne * 2 / 100);
constexpr Decimal kWhole = Decimal::fromInteger(1);

bool isNear(Decimal value, Decimal target)
{
    const Decimal apart = value < target ? target - value : value - target;
    return apart <= kTolerance;
}

} // namespace

CostBasis costBasis(Decimal paid, Decimal list, Decimal rate)
{
    // A rate within twice the tolerance cannot be told from none.
    if (list <= Decimal() || paid <= Decimal() || rate <= kTolerance + kTolerance)
        return CostBasis::AssumedNet;
    const Decimal ratio = paid.dividedBy(list);
    if (isNear(ratio, kWhole - rate))
        return CostBasis::Net;
    return isNear(ratio, kWhole) ? CostBasis::Gross : CostBasis::AssumedNet;
}

Decimal earnedCredit(Decimal applied, Decimal rate, CostBasis basis)
{
    const Decimal credit = applied.times(rate);
    return basis == CostBasis::Gross ? credit : credit.dividedBy(kWhole - rate);
}

} // namespace Pec
