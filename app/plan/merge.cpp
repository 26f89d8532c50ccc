// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/merge.h"

#include "plan/findings.h"

namespace Pec {

namespace {

using Subscriptions = QHash<SubscriptionId, const SubscriptionAssessment *>;

Subscriptions subscriptionsOf(const Assessment &assessment)
{
    Subscriptions all;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &subscription : customer.subscriptions)
            all.insert(subscription.id, &subscription);
    }
    return all;
}

} // namespace

bool couldShow(const Assessment &assessment, const SubscriptionAssessment *subscription)
{
    if (!assessment.readAt.isValid()) // still reading
        return false;
    if (!subscription)
        return assessment.complete;
    return subscription->status != Status::CannotTell
           && (subscription->accessState == AccessState::Read
               || subscription->status == Status::Earning);
}

Plan mergedPlan(const Assessment &assessment, const QList<PlanItem> &stored)
{
    QHash<FindingId, PlanItem> items;
    for (const PlanItem &item : stored)
        items.insert(item.finding.id, item);
    Plan plan;
    for (Finding &finding : findingsOf(assessment)) {
        PlanItem item = items.take(finding.id);
        item.finding = std::move(finding);
        if (std::exchange(item.goneOn, QDate()).isValid())
            plan.goneChanged.insert(item.finding.id, QDate());
        plan.entries.append({std::move(item), Presence::Found});
    }
    const Subscriptions subscriptions = subscriptionsOf(assessment);
    for (PlanItem item : stored) { // in the order they are stored in
        if (!items.contains(item.finding.id) || !item.isTouched())
            continue;
        const bool gone = couldShow(assessment, subscriptions.value(item.finding.key.subscription));
        if (gone && !item.goneOn.isValid()) {
            item.goneOn = assessment.readAt.date();
            plan.goneChanged.insert(item.finding.id, item.goneOn);
        }
        const Presence presence = item.goneOn.isValid() ? Presence::Gone : Presence::NotChecked;
        plan.entries.append({std::move(item), presence});
    }
    return plan;
}

} // namespace Pec
