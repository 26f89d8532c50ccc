// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/distinct.h"

#include "core/strings.h"

#include <tuple>

namespace Pec {

namespace {

void add(PeriodCost &sum, const PeriodCost &cost)
{
    if (sum.currency != cost.currency)
        sum.currency.clear();
    sum.applied += cost.applied;
    sum.notApplied += cost.notApplied;
    if (sum.eligibleNotApplied && cost.eligibleNotApplied)
        *sum.eligibleNotApplied += *cost.eligibleNotApplied;
    else
        sum.eligibleNotApplied.reset();
    sum.notEligible += cost.notEligible;
    sum.recent += cost.recent;
}

PeriodCost costOf(const CostPoint &point)
{
    PeriodCost cost;
    cost.subscription = point.subscription;
    cost.currency = point.currency;
    cost.applied = point.applied;
    cost.notApplied = point.notApplied;
    cost.eligibleNotApplied = point.eligibleNotApplied;
    return cost;
}

//! Each of \a rows once by its id, however often it is listed. Of rows that contradict each other
//! the one of the highest rank stands, so that their order never shows.
template <class Row, class Rank>
QList<Row> distinct(const QList<Row> &rows, Rank rank)
{
    QList<Row> kept;
    QHash<decltype(Row::id), qsizetype> indexOf;
    for (const Row &row : rows) {
        const auto found = indexOf.constFind(row.id);
        if (found == indexOf.cend()) {
            indexOf.insert(row.id, kept.size());
            kept.append(row);
        } else if (rank(kept[*found]) < rank(row)) {
            kept[*found] = row;
        }
    }
    return kept;
}

QList<Subscription> distinctSubscriptions(const Snapshot &snapshot, const QSet<CustomerId> &known)
{
    return distinct(snapshot.subscriptions, [&known](const Subscription &subscription) {
        return std::make_tuple(known.contains(subscription.customer),
                               subscription.state == "Active"_L1, subscription.azurePlan,
                               subscription.customer, subscription.reseller, subscription.name,
                               subscription.state);
    });
}

//! Later ones rank higher; of the same instant, those that read less.
auto rankOf(const AccessReading &reading)
{
    const auto sorted = [](const QSet<SubscriptionId> &ids) {
        QList<SubscriptionId> list(ids.cbegin(), ids.cend());
        std::sort(list.begin(), list.end());
        return list;
    };
    const Error error = reading.error.value_or(Error());
    return std::make_tuple(reading.checkedAt.isValid(), reading.checkedAt.toMSecsSinceEpoch(),
                           int(reading.state), !reading.tokenIssued, -reading.visible.size(),
                           -reading.deniesRead.size(), sorted(reading.visible),
                           sorted(reading.deniesRead), int(error.code), error.detail,
                           error.requestId);
}

} // namespace

QHash<SubscriptionId, PeriodCost> costsOf(const Snapshot &snapshot, std::optional<QDate> month)
{
    QHash<SubscriptionId, PeriodCost> costs;
    const auto take = [&costs](const PeriodCost &cost) {
        const auto found = costs.find(cost.subscription);
        if (found == costs.end())
            costs.insert(cost.subscription, cost);
        else
            add(*found, cost);
    };
    if (!month) {
        costs.reserve(snapshot.costs.size());
        for (const PeriodCost &cost : snapshot.costs)
            take(cost);
        return costs;
    }
    for (const CostPoint &point : snapshot.points) {
        // Whatever day of it a service names.
        const bool isOfMonth = point.grain == CostGrain::Month && point.date.year() == month->year()
                               && point.date.month() == month->month();
        if (isOfMonth && !point.subscription.isEmpty())
            take(costOf(point));
    }
    return costs;
}

QList<Customer> distinctCustomers(const Snapshot &snapshot)
{
    // What is told ranks before what is not.
    return distinct(snapshot.customers, [](const Customer &customer) {
        return std::make_tuple(customer.reseller, customer.currency, customer.name, customer.domain,
                               customer.azurePlan, customer.billingName);
    });
}

QList<Subscription> allSubscriptions(const Snapshot &snapshot, const QList<Customer> &customers,
                                     const QHash<SubscriptionId, PeriodCost> &costs)
{
    QSet<CustomerId> known;
    for (const Customer &customer : customers)
        known.insert(customer.id);
    QList<Subscription> subscriptions = distinctSubscriptions(snapshot, known);
    QSet<SubscriptionId> listed;
    for (Subscription &subscription : subscriptions) {
        listed.insert(subscription.id);
        if (!known.contains(subscription.customer))
            subscription.customer = {};
    }
    QList<SubscriptionId> unlisted;
    for (auto cost = costs.cbegin(); cost != costs.cend(); ++cost) {
        if (!listed.contains(cost.key()))
            unlisted.append(cost.key());
    }
    std::sort(unlisted.begin(), unlisted.end());
    for (const SubscriptionId &id : std::as_const(unlisted)) {
        Subscription subscription;
        subscription.id = id;
        subscription.name = id.value();
        subscriptions.append(subscription);
    }
    return subscriptions;
}

QHash<CustomerId, const AccessReading *> readingsOf(const Snapshot &snapshot)
{
    QHash<CustomerId, const AccessReading *> readings;
    for (const AccessReading &reading : snapshot.readings) {
        const AccessReading *&kept = readings[reading.customer];
        if (!kept || rankOf(*kept) < rankOf(reading))
            kept = &reading;
    }
    return readings;
}

QHash<ResellerId, const Reseller *> resellersOf(const Snapshot &snapshot)
{
    QHash<ResellerId, const Reseller *> resellers;
    for (const Reseller &reseller : snapshot.resellers) {
        const Reseller *&kept = resellers[reseller.id];
        if (!kept || std::tie(kept->name, kept->mpnId) < std::tie(reseller.name, reseller.mpnId))
            kept = &reseller;
    }
    return resellers;
}

} // namespace Pec
