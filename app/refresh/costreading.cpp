// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/costreading.h"

#include "core/strings.h"
#include "microsoft/consumption/consumption.h"
#include "refresh/join.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr int kMonths = 12; // the longest range of a monthly query
//! Above this many rows the charts are read by customer; one query page holds 5,000.
constexpr qint64 kMaxPointRows = 60'000;

} // namespace

QHash<SubscriptionId, CustomerId> ownersOf(const Snapshot &snapshot)
{
    QHash<SubscriptionId, CustomerId> owners;
    for (const Subscription &subscription : snapshot.subscriptions)
        owners.insert(subscription.id, subscription.customer);
    return owners;
}

CostReading::CostReading(Input input, Snapshot &snapshot, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
    , m_snapshot(snapshot)
{
    m_input.arm.context = this;
}

void CostReading::start()
{
    using namespace CostManagement;
    const Period period = m_snapshot.period;
    const QDate today = m_input.today;
    const Period recent{period.to.addDays(1), today};
    // A daily query holds 31 days: the period and the day after it; today has no usage yet.
    const Period days{period.from, period.to.addDays(1)};
    const Period months{QDate(today.year(), today.month(), 1).addMonths(1 - kMonths), today};
    const bool small = qint64(m_snapshot.subscriptions.size()) * days.days() * 2 <= kMaxPointRows;
    const GroupBy points = small ? GroupBy::Subscription : GroupBy::Customer;
    const Query eligibleMonths{months, Granularity::Monthly, GroupBy::Subscription,
                               SplitBy::Nothing, CostManagement::Rows::EligibleWithoutCredit};
    const auto without = [&period](SplitBy split, CostManagement::Rows rows) {
        return Query{period, Granularity::None, GroupBy::Subscription, split, rows};
    };

    ask(u"cost.period"_s, {period, Granularity::None}, m_period);
    ask(u"cost.eligible"_s,
        without(SplitBy::PricingModel, CostManagement::Rows::MicrosoftUsageWithoutCredit),
        m_pricing);
    ask(u"cost.kinds"_s, without(SplitBy::PublisherType, CostManagement::Rows::WithoutCredit),
        m_publishers);
    ask(u"cost.kinds"_s, without(SplitBy::ChargeType, CostManagement::Rows::MicrosoftWithoutCredit),
        m_charges);
    ask(u"cost.rate"_s, {period, Granularity::None, GroupBy::Nothing, SplitBy::CreditRate},
        m_rates);
    ask(u"cost.recent"_s, {recent, Granularity::None, GroupBy::Subscription, SplitBy::Nothing},
        m_recent);
    ask(u"cost.days"_s, {days, Granularity::Daily, points}, m_days);
    ask(u"cost.months"_s, {months, Granularity::Monthly, points}, m_months);
    if (small)
        ask(u"cost.eligibleMonths"_s, eligibleMonths, m_eligibleMonths);
    askPrices();
    m_gather.then([this] { join(); });
}

//! Only a sample that says how to read the cost; without it the reading is an assumption, and the
//! picture is whole all the same.
void CostReading::askPrices()
{
    for (const QString &account : std::as_const(m_input.accounts)) {
        m_gather.add<CreditedPrices>(Consumption::creditedPrices(m_input.arm, account),
                                     [this](const Result<CreditedPrices> &prices) {
                                         if (!prices)
                                             return;
                                         m_prices.paid += prices->paid;
                                         m_prices.list += prices->list;
                                     });
    }
}

void CostReading::ask(const QString &part, const CostManagement::Query &query, Answer &answer)
{
    for (const QString &account : std::as_const(m_input.accounts)) {
        m_gather.add<Rows>(CostManagement::query(m_input.arm, account, query),
                           [this, part, &answer](const Result<Rows> &rows) {
                               if (!rows)
                                   return m_input.addMissing(part, rows.error());
                               answer.rows += *rows;
                               ++answer.accounts;
                           });
    }
}

bool CostReading::isWhole(const Answer &answer) const
{
    return answer.accounts == m_input.accounts.size();
}

//! The period's rows come before the part of them that is eligible.
void CostReading::join()
{
    joinCost(m_period.rows, CostPart::Period, m_snapshot.costs);
    if (isWhole(m_pricing))
        joinPricing(m_pricing.rows, *m_input.ruleBook, m_snapshot.costs);
    if (isWhole(m_publishers))
        joinKinds(m_publishers.rows, u"PublisherType"_s, *m_input.ruleBook, m_snapshot.costs);
    if (isWhole(m_charges))
        joinKinds(m_charges.rows, u"ChargeType"_s, *m_input.ruleBook, m_snapshot.costs);
    m_snapshot.rateSeen = largestRate(m_rates.rows);
    if (m_prices.list > Decimal())
        m_snapshot.prices = m_prices;
    joinCost(m_recent.rows, CostPart::Recent, m_snapshot.costs);
    m_snapshot.costRead = isWhole(m_period);
    const auto owners = ownersOf(m_snapshot);
    joinPoints(m_days.rows, CostGrain::Day, PointPart::All, owners, m_snapshot.points);
    joinPoints(m_months.rows, CostGrain::Month, PointPart::All, owners, m_snapshot.points);
    if (isWhole(m_eligibleMonths))
        joinPoints(m_eligibleMonths.rows, CostGrain::Month, PointPart::EligibleWithoutCredit,
                   owners, m_snapshot.points);
    readUnknownOwners();
}

void CostReading::readUnknownOwners()
{
    using namespace CostManagement;
    const auto known = ownersOf(m_snapshot);
    const bool unknown = std::any_of(
        m_snapshot.costs.cbegin(), m_snapshot.costs.cend(),
        [&known](const PeriodCost &cost) { return known.value(cost.subscription).isEmpty(); });
    if (!unknown)
        return finish();
    // Cost of a subscription that billing no longer lists must not fall out of the totals.
    ask(u"cost.owners"_s,
        {m_snapshot.period, Granularity::None, GroupBy::CustomerAndSubscription, SplitBy::Nothing},
        m_owners);
    m_gather.then([this] {
        joinOwners(m_owners.rows, m_snapshot);
        if (std::any_of(m_owners.rows.cbegin(), m_owners.rows.cend(),
                        [](const Row &row) { return row.customer.isEmpty(); }))
            m_input.addMissing(
                u"cost.owners"_s,
                failure(ErrorCode::BadAnswer, u"cost is listed without a customer"_s).value());
        const auto owners = ownersOf(m_snapshot);
        for (CostPoint &point : m_snapshot.points) {
            if (point.customer.isEmpty())
                point.customer = owners.value(point.subscription);
        }
        finish();
    });
}

void CostReading::finish()
{
    deleteLater();
    m_input.done();
}

} // namespace Pec
