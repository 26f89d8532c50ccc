// SPDX-License-Identifier: GPL-3.0-or-later
//! What a plan that is exported says, to be kept for the next one to be compared with. Pure.
#pragma once

#include "domain/plan.h"

namespace Pec {

//! The finding is there, and nobody left it out or called it done: it stands in a report.
[[nodiscard]] bool takesPart(const PlanEntry &entry);

//! One of each of \a customers, of all that the assessment holds when that is empty; those
//! without a finding too, so that the next plan knows what is new.
[[nodiscard]] QList<ExportedPlan> exportedPlans(const Assessment &assessment, const Plan &plan,
                                                const QList<CustomerId> &customers, QDate day);

} // namespace Pec
