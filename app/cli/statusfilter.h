// SPDX-License-Identifier: GPL-3.0-or-later
//! The rows that a text matches, with sums of their own.
#pragma once

#include "domain/assessment.h"
#include "text/text.h"

namespace Pec {

//! Customers whose name, domain, id, reseller or status matches are kept whole; of others only the
//! subscriptions that match by name, id, status or access. All sums are of what is kept. An empty
//! text keeps everything.
[[nodiscard]] Assessment filtered(const Assessment &assessment, const QString &text,
                                  const Text &words);

} // namespace Pec
