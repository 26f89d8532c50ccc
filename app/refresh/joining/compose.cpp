// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/joining/compose.h"

#include "core/strings.h"

#include <QMap>

#include <algorithm>

namespace Pec {

namespace {

//! Kept subscriptions, with the customers that only they name.
void takeKept(const Kept &kept, Snapshot &snapshot)
{
    snapshot.subscriptions = *kept.subscriptions;
    snapshot.directoryReadAt = kept.directoryReadAt;
    QSet<CustomerId> wanted;
    for (const Subscription &subscription : std::as_const(snapshot.subscriptions))
        wanted.insert(subscription.customer);
    for (const Customer &customer : std::as_const(snapshot.customers))
        wanted.remove(customer.id);
    for (const Customer &customer : kept.customers) {
        if (wanted.contains(customer.id))
            snapshot.customers.append(customer);
    }
}

void composeDirectory(const Gathered &gathered, Snapshot &snapshot)
{
    const bool keeps = gathered.kept.subscriptions && !gathered.directoryReadAt.isValid();
    Directory directory = gathered.directory;
    if (keeps) {
        for (const Customer &customer : gathered.kept.customers)
            directory.tenants.insert(customer.billingName, customer.id);
    }
    joinDirectory(directory, snapshot);
    snapshot.partner.persona = personaOf(directory.profiles, gathered.accountType);
    snapshot.directoryReadAt = gathered.directoryReadAt;
    if (keeps)
        takeKept(gathered.kept, snapshot);
}

//! The period's rows come before the part of them that is eligible.
void composeCost(const CostAnswers &cost, const RuleBook &book, Snapshot &snapshot)
{
    joinCost(cost.period.rows, PeriodPart::Period, snapshot.costs);
    if (cost.pricing.whole)
        joinPricing(cost.pricing.rows, book, snapshot.costs);
    if (cost.publishers.whole)
        joinKinds(cost.publishers.rows, u"PublisherType"_s, book, snapshot.costs);
    if (cost.charges.whole)
        joinKinds(cost.charges.rows, u"ChargeType"_s, book, snapshot.costs);
    joinCost(cost.recent.rows, PeriodPart::Recent, snapshot.costs);
    snapshot.rateSeen = largestRate(cost.rates.rows);
    snapshot.prices = cost.prices;
    snapshot.costRead = cost.period.whole;
    joinOwners(cost.owners.rows, snapshot);
}

void composePoints(const Gathered &gathered, Snapshot &snapshot)
{
    const CostAnswers &cost = gathered.cost;
    const auto owners = ownersOf(snapshot);
    snapshot.points = gathered.kept.months;
    joinPoints(cost.days.rows, CostGrain::Day, PointPart::All, owners, snapshot.points);
    joinPoints(cost.months.rows, CostGrain::Month, PointPart::All, owners, snapshot.points);
    if (cost.eligibleMonths.whole)
        joinPoints(cost.eligibleMonths.rows, CostGrain::Month, PointPart::EligibleWithoutCredit,
                   owners, snapshot.points);
}

void composeAccess(const Gathered &gathered, Snapshot &snapshot)
{
    const auto owners = ownersOf(snapshot);
    const auto isReadAnew = [&](const SubscriptionId &subscription) {
        return gathered.tenants.contains(owners.value(subscription));
    };
    snapshot.access = joinDelegations(gathered.delegations, snapshot.partner);
    for (const AccessFact &fact : gathered.kept.access) {
        if (!isReadAnew(fact.subscription))
            snapshot.access.append(fact);
    }
    for (const DenyAssignment &deny : gathered.kept.denies) {
        if (!isReadAnew(deny.subscription))
            snapshot.denies.append(deny);
    }
    for (const AccessReading &reading : gathered.kept.readings) {
        if (!gathered.tenants.contains(reading.customer))
            snapshot.readings.append(reading);
    }
    // In the customers' order, so that the same answers make the same snapshot.
    for (const Customer &customer : std::as_const(snapshot.customers)) {
        const auto found = gathered.tenants.constFind(customer.id);
        if (found == gathered.tenants.cend())
            continue;
        snapshot.access += joinAssignments(found->facts, snapshot.partner);
        snapshot.denies += joinDenies(found->facts);
        snapshot.readings.append(found->reading);
    }
}

void nameUntied(const CostAnswers &cost, Snapshot &snapshot)
{
    const QList<Untied> differences = untiedTotals(cost, snapshot.period);
    for (const Untied &untied : differences) {
        const QString detail =
            u"cost by subscription differs by %1 %2 from the total of the %3"_s.arg(
                untied.difference.toString(), untied.currency, untied.against);
        snapshot.missing.append(
            {u"cost.tie"_s, untied.against, failure(ErrorCode::BadAnswer, detail).value()});
    }
}

//! Cost that even the query by customer shows without one.
void nameUnowned(const CostAnswer &owners, Snapshot &snapshot)
{
    if (std::any_of(owners.rows.cbegin(), owners.rows.cend(),
                    [](const CostManagement::Row &row) { return row.customer.isEmpty(); }))
        snapshot.missing.append(
            {u"cost.owners"_s,
             {},
             failure(ErrorCode::BadAnswer, u"cost is listed without a customer"_s).value()});
}

using SumByCurrency = QMap<QString, Decimal>;

bool any(const CostManagement::Row &) { return true; }

template <class Picks = bool (*)(const CostManagement::Row &)>
SumByCurrency sumOf(const CostAnswer &answer, Picks picks = any)
{
    SumByCurrency sums;
    for (const CostManagement::Row &row : answer.rows) {
        if (picks(row))
            sums[row.currency] += row.cost.billing;
    }
    return sums;
}

void compare(const QString &against, const SumByCurrency &left, const SumByCurrency &right,
             QList<Untied> &untied)
{
    SumByCurrency differences = left;
    for (auto it = right.cbegin(); it != right.cend(); ++it)
        differences[it.key()] -= it.value();
    for (auto it = differences.cbegin(); it != differences.cend(); ++it) {
        if (it.value() != Decimal())
            untied.append({against, it.key(), it.value()});
    }
}

//! Each of the three queries about cost without credit looks at one part of the one before.
void compareKinds(const CostAnswers &cost, QList<Untied> &untied)
{
    if (!cost.publishers.whole)
        return;
    const auto named = [](const QString &name) {
        return [name](const CostManagement::Row &row) {
            return row.split.compare(name, Qt::CaseInsensitive) == 0;
        };
    };
    compare(u"kinds"_s,
            sumOf(cost.period,
                  [](const CostManagement::Row &row) { return row.creditApplied == false; }),
            sumOf(cost.publishers), untied);
    if (!cost.charges.whole)
        return;
    compare(u"kinds"_s, sumOf(cost.publishers, named(u"Microsoft"_s)), sumOf(cost.charges), untied);
    if (cost.pricing.whole)
        compare(u"kinds"_s, sumOf(cost.charges, named(u"Usage"_s)), sumOf(cost.pricing), untied);
}

} // namespace

QList<Untied> untiedTotals(const CostAnswers &cost, const Period &period)
{
    QList<Untied> untied;
    if (!cost.period.whole)
        return untied;
    const SumByCurrency bySubscription = sumOf(cost.period);
    if (cost.customers.whole)
        compare(u"customers"_s, bySubscription, sumOf(cost.customers), untied);
    if (cost.rates.whole)
        compare(u"account"_s, bySubscription, sumOf(cost.rates), untied);
    if (cost.days.whole)
        compare(
            u"days"_s, bySubscription,
            sumOf(cost.days,
                  [&period](const CostManagement::Row &row) { return period.contains(row.date); }),
            untied);
    compareKinds(cost, untied);
    return untied;
}

bool hasUnknownOwners(const Snapshot &snapshot)
{
    const auto owners = ownersOf(snapshot);
    return std::any_of(
        snapshot.costs.cbegin(), snapshot.costs.cend(),
        [&owners](const PeriodCost &cost) { return owners.value(cost.subscription).isEmpty(); });
}

Snapshot compose(const Gathered &gathered, const RuleBook &book)
{
    Snapshot snapshot = gathered.head;
    composeDirectory(gathered, snapshot);
    composeCost(gathered.cost, book, snapshot);
    composePoints(gathered, snapshot);
    composeAccess(gathered, snapshot);
    nameUnowned(gathered.cost.owners, snapshot);
    nameUntied(gathered.cost, snapshot);
    return snapshot;
}

} // namespace Pec
