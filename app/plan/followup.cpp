// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/followup.h"

#include "plan/exported.h"
#include "plan/merge.h"

#include <algorithm>

namespace Pec {

namespace {

using Entries = QHash<FindingId, const PlanEntry *>;
using Subscriptions = QHash<SubscriptionId, const SubscriptionAssessment *>;

FollowUpState stateOf(const PlanEntry &entry)
{
    switch (entry.presence) {
    case Presence::Found:
        return entry.item.decision.state == PlanState::LeftOut ? FollowUpState::LeftOut
                                                               : FollowUpState::Open;
    case Presence::Gone:
        return FollowUpState::Done;
    case Presence::NotChecked:
        break;
    }
    return FollowUpState::NotChecked;
}

} // namespace

QList<FollowUpRow> followUp(const Assessment &assessment, const Plan &plan,
                            const QList<ExportedPlan> &before)
{
    Entries entries;
    for (const PlanEntry &entry : plan.entries)
        entries.insert(entry.item.finding.id, &entry);
    Subscriptions subscriptions;
    QSet<CustomerId> customers;
    for (const CustomerAssessment &customer : assessment.customers) {
        customers.insert(customer.id);
        for (const SubscriptionAssessment &one : customer.subscriptions)
            subscriptions.insert(one.id, &one);
    }
    QHash<CustomerId, QList<ExportedFinding>> now;
    for (const ExportedPlan &one : exportedPlans(assessment, plan, {}, {}))
        now.insert(one.customer, one.findings);
    QList<FollowUpRow> rows;
    for (const ExportedPlan &was : before) {
        if (!customers.contains(was.customer))
            continue;
        QSet<FindingId> known;
        for (const ExportedFinding &finding : was.findings) {
            known.insert(finding.id);
            const PlanEntry *entry = entries.value(finding.id);
            const SubscriptionAssessment *one = subscriptions.value(finding.key.subscription);
            // What nobody decided on is in no plan any more once it is not found.
            const FollowUpState state = entry                        ? stateOf(*entry)
                                        : couldShow(assessment, one) ? FollowUpState::Done
                                                                     : FollowUpState::NotChecked;
            rows.append({state, finding, was.day});
        }
        for (const ExportedFinding &finding : now.value(was.customer)) {
            if (!known.contains(finding.id))
                rows.append({FollowUpState::New, finding, was.day});
        }
    }
    std::stable_sort(
        rows.begin(), rows.end(),
        [](const FollowUpRow &one, const FollowUpRow &other) { return one.state < other.state; });
    return rows;
}

} // namespace Pec
