// SPDX-License-Identifier: GPL-3.0-or-later
//! What was gained and lost between two pictures of a tenant, with the day and the money.
#pragma once

#include "domain/change.h"

namespace Pec {

//! \a before may be null: then only what the days of \a after show by themselves is told, that is,
//! credit that began or ended within the period. Both must be assessed with the same rules.
[[nodiscard]] Changes changesBetween(const Assessment *before, const Assessment &after);

//! Whether a picture shows valid access of ours: no, where access was read or its loss inferred,
//! and nothing of ours may be valid; unknown in between.
[[nodiscard]] Validity seenAccess(const SubscriptionAssessment &subscription);

} // namespace Pec
