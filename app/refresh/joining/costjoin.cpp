// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/joining/costjoin.h"

#include "core/strings.h"

namespace Pec {

namespace {

//! Costs by subscription and currency, since two currencies are never added; one that is not there
//! yet is added.
class CostsById
{
public:
    explicit CostsById(QList<PeriodCost> &costs)
        : m_costs(costs)
    {
        m_indexOf.reserve(costs.size());
        for (qsizetype i = 0; i < costs.size(); ++i)
            m_indexOf.insert({costs[i].subscription, costs[i].currency}, i);
    }

    [[nodiscard]] PeriodCost &of(const CostManagement::Row &row)
    {
        const std::pair key(row.subscription, row.currency);
        const auto found = m_indexOf.constFind(key);
        if (found != m_indexOf.cend())
            return m_costs[*found];
        m_indexOf.insert(key, m_costs.size());
        PeriodCost cost;
        cost.subscription = row.subscription;
        cost.currency = row.currency;
        m_costs.append(cost);
        return m_costs.last();
    }

private:
    QList<PeriodCost> &m_costs;
    QHash<std::pair<SubscriptionId, QString>, qsizetype> m_indexOf;
};

void addKind(PeriodCost &cost, ProductKind kind, const Cost &amount)
{
    for (KindCost &known : cost.notEligible) {
        if (known.kind == kind) {
            known.cost += amount;
            return;
        }
    }
    cost.notEligible.append({kind, amount});
}

//! "OnDemand" in queries, "On Demand" in cost files.
bool isOnDemand(QString pricingModel)
{
    return pricingModel.remove(u' ').compare("OnDemand"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

void joinCost(const QList<CostManagement::Row> &rows, PeriodPart part, QList<PeriodCost> &costs)
{
    CostsById byId(costs);
    for (const CostManagement::Row &row : rows) {
        PeriodCost &cost = byId.of(row);
        if (part == PeriodPart::Recent)
            cost.recent += row.cost;
        else // a flag that is neither yes nor no never counts as credit
            (row.creditApplied.value_or(false) ? cost.applied : cost.notApplied) += row.cost;
    }
}

void joinPricing(const QList<CostManagement::Row> &rows, const RuleBook &book,
                 QList<PeriodCost> &costs)
{
    CostsById byId(costs);
    for (const CostManagement::Row &row : rows) {
        PeriodCost &cost = byId.of(row);
        if (isOnDemand(row.split))
            cost.eligibleNotApplied = cost.eligibleNotApplied.value_or(Cost()) + row.cost;
        else
            addKind(cost, book.excluded(u"PricingModel"_s, row.split).value_or(ProductKind::Other),
                    row.cost);
    }
    for (PeriodCost &cost : costs) {
        if (!cost.eligibleNotApplied)
            cost.eligibleNotApplied = Cost();
    }
}

void joinKinds(const QList<CostManagement::Row> &rows, const QString &dimension,
               const RuleBook &book, QList<PeriodCost> &costs)
{
    CostsById byId(costs);
    for (const CostManagement::Row &row : rows) {
        if (const auto kind = book.excluded(dimension, row.split))
            addKind(byId.of(row), *kind, row.cost);
    }
}

std::optional<Decimal> largestRate(const QList<CostManagement::Row> &rows)
{
    std::optional<Decimal> largest;
    for (const CostManagement::Row &row : rows) {
        const auto rate = Decimal::parse(row.split.toLatin1());
        if (rate && *rate > Decimal() && !row.cost.isZero() && (!largest || *rate > *largest))
            largest = rate;
    }
    return largest;
}

void joinPoints(const QList<CostManagement::Row> &rows, CostGrain grain, PointPart part,
                const QHash<SubscriptionId, CustomerId> &customerOf, QList<CostPoint> &points)
{
    using Key = std::pair<QString, QDate>;
    const auto keyOf = [](const CustomerId &customer, const SubscriptionId &subscription,
                          QDate date) {
        return Key(subscription.isEmpty() ? customer.value() : subscription.value(), date);
    };
    QHash<Key, qsizetype> indexOf;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i].grain == grain)
            indexOf.insert(keyOf(points[i].customer, points[i].subscription, points[i].date), i);
    }
    for (const CostManagement::Row &row : rows) {
        const CustomerId customer =
            row.subscription.isEmpty() ? row.customer : customerOf.value(row.subscription);
        const Key key = keyOf(customer, row.subscription, row.date);
        auto found = indexOf.find(key);
        if (found == indexOf.end()) {
            points.append(
                {grain, row.date, customer, row.subscription, row.currency, {}, {}, std::nullopt});
            found = indexOf.insert(key, points.size() - 1);
        }
        CostPoint &point = points[*found];
        if (part == PointPart::EligibleWithoutCredit)
            point.eligibleNotApplied = point.eligibleNotApplied.value_or(Cost()) + row.cost;
        else
            (row.creditApplied.value_or(false) ? point.applied : point.notApplied) += row.cost;
    }
    if (part != PointPart::EligibleWithoutCredit)
        return;
    for (CostPoint &point : points) {
        if (point.grain == grain && !point.eligibleNotApplied)
            point.eligibleNotApplied = Cost();
    }
}

} // namespace Pec
