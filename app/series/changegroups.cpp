// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/changegroups.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace Pec {

namespace {

//! The largest of what one subscription lost, or gained.
Decimal worth(const QList<Change> &changes, bool loss)
{
    QHash<SubscriptionId, Decimal> most;
    for (const Change &change : changes) {
        Decimal &amount = most[change.subscription];
        if (isLoss(change.kind) == loss)
            amount = std::max(amount, change.creditPerMonth);
    }
    Decimal sum;
    for (const Decimal amount : std::as_const(most))
        sum += amount;
    return sum;
}

void complete(CustomerChanges &group, QDate to)
{
    constexpr int kWeek = 7;
    std::stable_partition(group.changes.begin(), group.changes.end(),
                          [](const Change &change) { return isLoss(change.kind); });
    group.lostPerMonth = worth(group.changes, true);
    group.gainedPerMonth = worth(group.changes, false);
    group.lostThisWeek =
        std::any_of(group.changes.cbegin(), group.changes.cend(), [to](const Change &change) {
            // Without a day, it was some day after the earlier picture's last one.
            const QDate earliest = change.day.isValid() ? change.day : change.seenBefore.addDays(1);
            return isLoss(change.kind) && earliest > to.addDays(-kWeek);
        });
}

} // namespace

std::optional<QDate> comparedSince(ComparedWith with, QDate today)
{
    switch (with) {
    case ComparedWith::LastTime:
        return std::nullopt;
    case ComparedWith::WeekAgo:
        return today.addDays(-7);
    case ComparedWith::MonthAgo:
        return today.addMonths(-1);
    }
    return std::nullopt;
}

bool isLoss(ChangeKind kind)
{
    return kind == ChangeKind::AccessLost || kind == ChangeKind::CreditLost;
}

QList<CustomerChanges> changesByCustomer(const Changes &changes)
{
    QList<CustomerChanges> groups;
    QHash<CustomerId, qsizetype> indexOf;
    for (const Change &change : changes.changes) {
        if (!indexOf.contains(change.customer)) {
            indexOf.insert(change.customer, groups.size());
            groups.append(
                {change.customer, change.customerName, change.currency, {}, {}, false, {}});
        }
        groups[indexOf.value(change.customer)].changes.append(change);
    }
    for (CustomerChanges &group : groups)
        complete(group, changes.to);
    std::stable_sort(groups.begin(), groups.end(),
                     [](const CustomerChanges &left, const CustomerChanges &right) {
                         const auto rank = [](const CustomerChanges &group) {
                             return std::make_tuple(!group.lostThisWeek, -group.lostPerMonth,
                                                    -group.gainedPerMonth);
                         };
                         return rank(left) < rank(right);
                     });
    return groups;
}

} // namespace Pec
