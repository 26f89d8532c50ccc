// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/overview.h"

#include "rules/cost/summary.h"

#include <QMap>

#include <algorithm>

namespace Pec {

namespace {

constexpr qsizetype kTopCustomers = 10;

std::optional<Reason> mainReason(const SubscriptionAssessment &subscription)
{
    return subscription.reasons.isEmpty() ? std::nullopt
                                          : std::optional(subscription.reasons.first());
}

//! Most money first, with the length of each bar.
template <class Row>
void rank(QList<Row> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
        return left.high != right.high ? left.high > right.high : left.low > right.low;
    });
    for (Row &row : rows)
        row.permille = int(row.high.raw() * 1000 / rows.first().high.raw());
}

} // namespace

PortfolioOverview portfolioOverview(const Assessment &assessment)
{
    PortfolioOverview overview;
    overview.currency = assessment.currency;
    overview.months = costSeries(assessment, CostGrain::Month);
    QMap<int, MissedByReason> byReason;
    for (const CustomerAssessment &customer : assessment.customers) {
        MissedByCustomer missed{customer.id, customer.name, {}, {}, {}, 0};
        Decimal most;
        QSet<int> counted;
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            const Totals &totals =
                customer.currency == assessment.currency ? one.totals : one.totalsUsd;
            const MonthlyCredit month = monthlyCredit(totals, assessment.period, assessment.asOf);
            if (month.missedHigh <= Decimal())
                continue;
            const std::optional<Reason> reason = mainReason(one);
            const int key = reason ? int(*reason) : -1;
            MissedByReason &cause = byReason[key];
            cause.reason = reason;
            cause.low += month.missedLow;
            cause.high += month.missedHigh;
            ++cause.subscriptions;
            cause.customers += counted.contains(key) ? 0 : 1;
            counted.insert(key);
            missed.low += month.missedLow;
            missed.high += month.missedHigh;
            if (month.missedHigh > most) {
                most = month.missedHigh;
                missed.reason = reason;
            }
        }
        if (missed.high > Decimal())
            overview.customers.append(missed);
    }
    overview.reasons = byReason.values();
    rank(overview.reasons);
    rank(overview.customers);
    overview.customers = overview.customers.mid(0, kTopCustomers);
    return overview;
}

} // namespace Pec
