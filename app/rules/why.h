// SPDX-License-Identifier: GPL-3.0-or-later
//! Why eligible cost has no credit: reasons from access data, and how sure it is that access lacks.
//! Cost decided the status before; nothing here changes it.
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-troubleshoot
#pragma once

#include "domain/assessment.h"
#include "rules/cost.h"

namespace Pec {

//! What is known around one subscription.
struct Surroundings
{
    const Snapshot &snapshot;
    QList<const AccessFact *> facts; //!< of the subscription
    const PeriodCost &cost;
    const AccessReading *reading; //!< of its customer's tenant; null: none
};

//! Appends a reason once.
void addReason(QList<Reason> &reasons, Reason reason);

//! Fills in the reasons of \a result, whose status, paths, access state and history stand.
[[nodiscard]] Lack explain(SubscriptionAssessment &result, const Surroundings &around);

} // namespace Pec
