// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/history.h"

#include <QMap>

namespace Pec {

namespace {

struct Range
{
    QDate first;
    QDate last;

    void take(QDate date)
    {
        if (!first.isValid() || date < first)
            first = date;
        if (!last.isValid() || date > last)
            last = date;
    }
};

struct Ranges
{
    Range days;
    Range months;
};

//! Sparse sums while points come in any order.
struct Sums
{
    QMap<QDate, HistoryPoint> days;
    QMap<QDate, HistoryPoint> months;

    void take(const CostPoint &point)
    {
        HistoryPoint &sum = (point.grain == CostGrain::Day ? days : months)[point.date];
        sum.applied += point.applied;
        sum.notApplied += point.notApplied;
    }
};

QList<HistoryPoint> filled(const QMap<QDate, HistoryPoint> &sums, const Range &range,
                           CostGrain grain)
{
    QList<HistoryPoint> points;
    if (!range.first.isValid())
        return points;
    for (QDate date = range.first; date <= range.last;
         date = grain == CostGrain::Day ? date.addDays(1) : date.addMonths(1)) {
        HistoryPoint point = sums.value(date);
        point.date = date;
        points.append(point);
    }
    return points;
}

History historyOf(const Sums &sums, const Ranges &ranges)
{
    return {filled(sums.days, ranges.days, CostGrain::Day),
            filled(sums.months, ranges.months, CostGrain::Month), true};
}

} // namespace

Histories histories(const Snapshot &snapshot)
{
    Ranges ranges;
    QHash<SubscriptionId, Sums> bySubscription;
    QHash<CustomerId, Sums> byCustomer;
    Sums all;
    for (const CostPoint &point : snapshot.points) {
        if (!point.date.isValid())
            continue; // it would leave every range without a begin
        (point.grain == CostGrain::Day ? ranges.days : ranges.months).take(point.date);
        if (!point.subscription.isEmpty())
            bySubscription[point.subscription].take(point);
        byCustomer[point.customer].take(point);
        all.take(point);
    }
    // Days without cost at the period's start are zeros too, not a later beginning.
    if (ranges.days.first.isValid() && snapshot.period.from.isValid())
        ranges.days.take(snapshot.period.from);
    Histories result;
    for (auto it = bySubscription.cbegin(); it != bySubscription.cend(); ++it)
        result.bySubscription.insert(it.key(), historyOf(it.value(), ranges));
    for (auto it = byCustomer.cbegin(); it != byCustomer.cend(); ++it)
        result.byCustomer.insert(it.key(), historyOf(it.value(), ranges));
    if (!snapshot.points.isEmpty())
        result.portfolio = historyOf(all, ranges);
    return result;
}

} // namespace Pec
