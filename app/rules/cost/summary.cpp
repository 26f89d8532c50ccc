// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/summary.h"

#include "core/strings.h"
#include "domain/facets.h"

#include <QMap>

namespace Pec {

namespace {

//! Several customers' status in one: as bad as the worst that can be mended.
Status worst(const QList<const CustomerAssessment *> &customers)
{
    for (const Status status : {Status::NotEarning, Status::PartlyEarning, Status::CannotTell,
                                Status::Earning, Status::TooRecent, Status::NotEligible}) {
        if (std::any_of(customers.cbegin(), customers.cend(),
                        [status](const auto *one) { return one->status == status; }))
            return status;
    }
    return Status::NoCost;
}

void addTo(QMap<QDate, HistoryPoint> &sums, const QList<HistoryPoint> &points)
{
    for (const HistoryPoint &point : points) {
        const auto found = sums.find(point.date);
        if (found == sums.end()) {
            sums.insert(point.date, point);
            continue;
        }
        found->applied += point.applied;
        found->notApplied += point.notApplied;
        if (found->eligibleNotApplied && point.eligibleNotApplied)
            *found->eligibleNotApplied += *point.eligibleNotApplied;
        else
            found->eligibleNotApplied.reset(); // of a part it is not known, so not of the sum
    }
}

//! Unread where none was read.
History summed(const QList<CustomerAssessment> &customers)
{
    QMap<QDate, HistoryPoint> days;
    QMap<QDate, HistoryPoint> months;
    History history;
    for (const CustomerAssessment &customer : customers) {
        history.read |= customer.history.read;
        addTo(days, customer.history.days);
        addTo(months, customer.history.months);
    }
    history.days = days.values();
    history.months = months.values();
    return history;
}

} // namespace

void sumUp(CustomerAssessment &customer)
{
    customer.totals = {};
    customer.totalsUsd = {};
    for (const SubscriptionAssessment &subscription : std::as_const(customer.subscriptions)) {
        customer.totals += subscription.totals;
        customer.totalsUsd += subscription.totalsUsd;
    }
}

void sumUp(Assessment &assessment)
{
    assessment.totals = {};
    assessment.customersNeedingAction = 0;
    assessment.resellers.clear();
    QMap<ResellerId, QList<const CustomerAssessment *>> byReseller;
    for (const CustomerAssessment &customer : std::as_const(assessment.customers)) {
        assessment.totals += customer.totalsIn(assessment.currency);
        assessment.customersNeedingAction += needsAction(customer.status);
        byReseller[customer.reseller ? customer.reseller->id : ResellerId()].append(&customer);
    }
    for (const QList<const CustomerAssessment *> &customers : std::as_const(byReseller)) {
        ResellerAssessment reseller;
        reseller.reseller = customers.first()->reseller;
        reseller.status = worst(customers);
        reseller.customers = int(customers.size());
        reseller.costKnown = std::any_of(customers.cbegin(), customers.cend(),
                                         [](const auto *one) { return one->costKnown; });
        for (const CustomerAssessment *customer : customers) {
            reseller.totals += customer->totalsIn(assessment.currency);
            reseller.needingAction += needsAction(customer->status);
        }
        assessment.resellers.append(reseller);
    }
}

void keepOnly(Assessment &assessment, QList<CustomerAssessment> customers)
{
    assessment.customers = std::move(customers);
    assessment.history = summed(assessment.customers);
    sumUp(assessment);
}

void countInDollars(Assessment &assessment)
{
    const QString dollars = u"USD"_s;
    assessment.currency = dollars;
    for (CustomerAssessment &customer : assessment.customers) {
        customer.currency = dollars;
        customer.totals = customer.totalsUsd;
        for (SubscriptionAssessment &subscription : customer.subscriptions) {
            subscription.currency = dollars;
            subscription.totals = subscription.totalsUsd;
        }
    }
    sumUp(assessment);
}

MonthlyCredit monthlyCredit(const Totals &totals, const Period &period, QDate asOf)
{
    const Decimal days = Decimal::fromInteger(period.days());
    // A calendar month is worth what it is worth, however long the present one is.
    const bool isMonth = period.from.isValid() && period.from.day() == 1
                         && period.to == period.from.addMonths(1).addDays(-1);
    const qint64 asked = asOf.isValid() ? asOf.daysInMonth() : 30;
    const Decimal month = Decimal::fromInteger(isMonth ? period.days() : asked);
    const auto perMonth = [&](Decimal amount) { return amount.times(month).dividedBy(days); };
    return {perMonth(totals.missedCreditLow), perMonth(totals.missedCreditHigh),
            perMonth(totals.earnedCredit)};
}

} // namespace Pec
