// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/lostdays.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

QList<LostRun> lostRuns(const History &history, const Period &period)
{
    QList<LostRun> runs;
    bool running = false;
    for (const HistoryPoint &day : history.days) {
        if (!period.contains(day.date))
            continue;
        if (!day.applied.isZero()) {
            running = false;
            continue;
        }
        if (day.notApplied.isZero())
            continue;
        if (!running)
            runs.append({day.date, day.date, 0, {}, false});
        running = true;
        runs.last().to = day.date;
        ++runs.last().days;
        runs.last().cost += day.notApplied;
    }
    if (running)
        runs.last().goesOn = true;
    return runs;
}

Decimal shownAmount(const Cost &cost, const SubscriptionAssessment &subscription)
{
    return subscription.currency == "USD"_L1 ? cost.usd : cost.billing;
}

CreditRange missedCredit(const LostRun &run, const SubscriptionAssessment &subscription,
                         const Rate &rate)
{
    const Totals &period = subscription.totals;
    const Decimal cost = shownAmount(run.cost, subscription);
    const Decimal most = std::min(cost, period.missed + period.cannotTell);
    const Decimal least = std::min(cost - period.notEligible, most);
    const bool isSure = subscription.confidence == Confidence::Proved
                        || subscription.confidence == Confidence::Inferred;
    CreditRange credit;
    if (most > Decimal())
        credit.high = most.times(rate.value);
    if (isSure && least > Decimal())
        credit.low = least.times(rate.value);
    return credit;
}

} // namespace Pec
