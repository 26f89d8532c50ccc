// SPDX-License-Identifier: GPL-3.0-or-later
//! The plan: the findings of an assessment together with what was decided before. Pure.
#pragma once

#include "domain/plan.h"

namespace Pec {

//! Every finding of \a assessment with its item, and every stored item that is no longer found,
//! which stays, marked with the day of the reading. Only a reading that could have shown a finding
//! tells that it is gone: a subscription whose access was not readable, or that a reading with
//! missing parts does not hold, leaves it as it was. A finding that comes back keeps its item.
[[nodiscard]] Plan mergedPlan(const Assessment &assessment, const QList<PlanItem> &stored);

//! Whether the reading would show a finding of \a subscription if there were one; null: the reading
//! does not hold it.
[[nodiscard]] bool couldShow(const Assessment &assessment,
                             const SubscriptionAssessment *subscription);

} // namespace Pec
