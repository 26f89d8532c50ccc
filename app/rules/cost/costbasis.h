// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether cost with credit is shown net of the credit or before it. Microsoft says "prices that
//! you pay", which means net, but also "before credits"; no page settles it. Where list prices of
//! credited usage are known, the data itself tells: paid by list near 1 - rate is net, near 1 is
//! gross. https://learn.microsoft.com/azure/cost-management-billing/costs/get-started-partners
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! \a paid and \a list: the same credited usage at effective and at list prices.
//! AssumedNet where there is nothing to go by, or where neither reading fits.
[[nodiscard]] CostBasis costBasis(Decimal paid, Decimal list, Decimal rate);

//! Credit that is in cost with credit applied: net, cost x rate / (1 - rate); gross, cost x rate.
[[nodiscard]] Decimal earnedCredit(Decimal applied, Decimal rate, CostBasis basis);

} // namespace Pec
