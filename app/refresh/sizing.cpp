// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/sizing.h"

#include "refresh/joining/kept.h"

#include <algorithm>

namespace Pec {

bool readsPointsBySubscription(int subscriptions)
{
    // Above this many rows charts are read by customer; one query page holds 5,000.
    constexpr qint64 kMaxPointRows = 60'000;
    constexpr int kDays = 31;
    return qint64(subscriptions) * kDays * 2 <= kMaxPointRows;
}

QDate firstMonthAsked(const Kept &kept, QDate today)
{
    return kept.monthsUpTo.isValid()
               ? kept.monthsUpTo.addMonths(1)
               : QDate(today.year(), today.month(), 1).addMonths(1 - kMonthsRead);
}

int monthsFrom(QDate first, QDate today)
{
    return 1 + (today.year() - first.year()) * 12 + today.month() - first.month();
}

PlanSizes sizesAfter(const Snapshot &before, const Kept &kept, QDate today, bool onlyFirstPicture)
{
    PlanSizes sizes;
    sizes.customers = int(before.customers.size());
    sizes.subscriptions = int(before.subscriptions.size());
    sizes.keepsSubscriptions = kept.subscriptions.has_value();
    sizes.pointsBySubscription = readsPointsBySubscription(sizes.subscriptions);
    sizes.months = monthsFrom(firstMonthAsked(kept, today), today);
    sizes.tenants = onlyFirstPicture ? 0 : sizes.customers - int(kept.readings.size());
    return sizes;
}

RequestPlan estimatedPlan(const Snapshot &before, const QDateTime &now, const RefreshExtent &extent)
{
    const Kept kept = extent.full ? Kept() : keptFrom(before, now);
    return RequestPlan(sizesAfter(before, kept, now.date(), extent.onlyFirstPicture));
}

AccessOrder accessOrderOf(const Snapshot &snapshot)
{
    AccessOrder order;
    QHash<CustomerId, Decimal> missed;
    const auto owners = ownersOf(snapshot);
    for (const PeriodCost &cost : snapshot.costs) {
        const Cost eligible = cost.eligibleNotApplied.value_or(cost.notApplied);
        missed[owners.value(cost.subscription)] += eligible.usd;
        if (!cost.eligibleNotApplied || eligible.usd > Decimal())
            order.lacking.insert(cost.subscription);
    }
    QSet<CustomerId> known;
    for (const AccessReading &reading : snapshot.readings)
        known.insert(reading.customer);
    for (const Customer &customer : snapshot.customers) {
        if (!known.contains(customer.id))
            order.customers.append(customer.id);
    }
    std::stable_sort(order.customers.begin(), order.customers.end(),
                     [&missed](const CustomerId &left, const CustomerId &right) {
                         return missed.value(left) > missed.value(right);
                     });
    return order;
}

} // namespace Pec
