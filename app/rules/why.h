// SPDX-License-Identifier: GPL-3.0-or-later
//! Why eligible cost has no credit: reasons from access data, and how sure it is that access lacks.
//! Cost decided the status before; nothing here changes it.
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-troubleshoot
//!
//!   a path of ours reaches the whole subscription -> some days, some resources, too new, denied,
//!                                                    or the partner's side
//!   one reaches a part of it                      -> its scope
//!   access was read                               -> proved: what is wrong with the best path of
//!                                                    each method, AOBO gone where there is none
//!   a token was issued to an Admin agent, the billed subscription is not shown, and eligible cost
//!   of complete days has no credit                -> inferred: AOBO gone, since losing it closes
//!                                                    the door through which one would see it
//!   else                                          -> unknown
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! What is known around one subscription.
struct Surroundings
{
    const Assessment &whole; //!< its head: partner, period
    const PeriodCost &cost;
    const AccessReading *reading; //!< of its customer's tenant; null: none
};

//! Fills in the reasons and the confidence of \a result, whose status, paths, deny assignments,
//! access state and history stand. Infers links that cost shows to be there.
void findReasons(SubscriptionAssessment &result, const Surroundings &around);

//! Appends a reason once.
void addReason(QList<Reason> &reasons, Reason reason);

} // namespace Pec
