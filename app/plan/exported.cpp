// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/exported.h"

#include "rules/cost/summary.h"

namespace Pec {

namespace {

using Subscriptions = QHash<SubscriptionId, const SubscriptionAssessment *>;

ExportedFinding exportedOf(const Finding &finding, const SubscriptionAssessment &subscription,
                           const Assessment &assessment)
{
    ExportedFinding exported;
    exported.id = finding.id;
    exported.key = finding.key;
    exported.subscriptionName = subscription.name;
    exported.principalName = finding.principalName;
    exported.fix = finding.fix;
    exported.currency = subscription.currency;
    exported.credit = monthlyCredit(subscription.totals, assessment.period, assessment.asOf);
    exported.creditUsd = monthlyCredit(subscription.totalsUsd, assessment.period, assessment.asOf);
    if (finding.creditHigh.isZero()) { // it loses nothing by itself
        exported.credit.missedLow = exported.credit.missedHigh = Decimal();
        exported.creditUsd.missedLow = exported.creditUsd.missedHigh = Decimal();
    }
    return exported;
}

} // namespace

bool takesPart(const PlanEntry &entry)
{
    return entry.presence == Presence::Found && entry.item.decision.state != PlanState::LeftOut
           && entry.item.decision.state != PlanState::Done;
}

QList<ExportedPlan> exportedPlans(const Assessment &assessment, const Plan &plan,
                                  const QList<CustomerId> &customers, QDate day)
{
    const QSet<CustomerId> wanted(customers.cbegin(), customers.cend());
    QList<ExportedPlan> plans;
    QHash<CustomerId, qsizetype> places;
    Subscriptions subscriptions;
    for (const CustomerAssessment &customer : assessment.customers) {
        if (!wanted.isEmpty() && !wanted.contains(customer.id))
            continue;
        places.insert(customer.id, plans.size());
        plans.append({customer.id, day, {}});
        for (const SubscriptionAssessment &one : customer.subscriptions)
            subscriptions.insert(one.id, &one);
    }
    for (const PlanEntry &entry : plan.entries) {
        const Finding &finding = entry.item.finding;
        const auto place = places.constFind(finding.key.customer);
        const SubscriptionAssessment *subscription = subscriptions.value(finding.key.subscription);
        if (place != places.cend() && subscription && takesPart(entry))
            plans[*place].findings.append(exportedOf(finding, *subscription, assessment));
    }
    return plans;
}

} // namespace Pec
