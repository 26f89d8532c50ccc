// SPDX-License-Identifier: GPL-3.0-or-later
//! The portfolio as a table for a terminal and as CSV (RFC 4180).
#pragma once

#include "domain/assessment.h"
#include "text/text.h"

namespace Pec {

//! \a groupBy: empty (customers with their subscriptions), "customer" or "reseller" (sums only).
[[nodiscard]] QString statusTable(const Assessment &assessment, const QString &groupBy,
                                  const Text &text);

//! One line a subscription, or a customer or reseller when grouped; heads and states are the stable
//! names of the JSON, amounts exact. Cells that a spreadsheet would take for a formula are
//! neutralised.
[[nodiscard]] QString statusCsv(const Assessment &assessment, const QString &groupBy);

} // namespace Pec
