// SPDX-License-Identifier: GPL-3.0-or-later
//! Days that have cost but no credit, in runs, and what a run may have cost. Credit is counted per
//! day: a day without access is lost for good.
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! A day without any cost neither ends a run nor counts in it.
struct LostRun
{
    QDate from;
    QDate to;
    int days = 0;
    Cost cost; //!< of those days; what of it is eligible is not told by day
    bool goesOn = false; //!< no later day of the period has credit
};

//! Runs of the period's days, oldest first.
[[nodiscard]] QList<LostRun> lostRuns(const History &history, const Period &period);

//! Missed credit of a run, in the subscription's currency. The period tells how much of its cost
//! without credit is eligible (E) and how much is not (N); of a run's cost C at least C - N and at
//! most min(C, E) is. Low only where missing access is proved or inferred, as in rules/cost/cost.h.
//! A run over all days without credit is worth exactly the period's missed credit.
struct CreditRange
{
    Decimal low;
    Decimal high;
};
[[nodiscard]] CreditRange
missedCredit(const LostRun &run, const SubscriptionAssessment &subscription, const Rate &rate);

//! Which column of a cost a subscription is shown in: dollars where its customer is.
[[nodiscard]] Decimal shownAmount(const Cost &cost, const SubscriptionAssessment &subscription);

} // namespace Pec
