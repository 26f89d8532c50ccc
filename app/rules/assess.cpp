// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/assess.h"

#include "core/strings.h"
#include "rules/access.h"
#include "rules/cost.h"
#include "rules/history.h"
#include "rules/why.h"

namespace Pec {

namespace {

//! The snapshot's lists by id, made once.
struct Index
{
    QHash<CustomerId, const AccessReading *> readings;
    QHash<SubscriptionId, QList<const AccessFact *>> access;
    QHash<SubscriptionId, PeriodCost> costs;
    QHash<ResellerId, const Reseller *> resellers;
    QHash<CustomerId, QList<const Subscription *>> subscriptions;
    bool costRead = false;
};

PeriodCost costOfMonth(const CostPoint &point)
{
    return {point.subscription, point.currency,           point.applied,
            point.notApplied,   point.eligibleNotApplied, {}};
}

void indexCosts(Index &index, const Snapshot &snapshot, std::optional<QDate> month)
{
    if (!month) {
        index.costRead = snapshot.costRead;
        for (const PeriodCost &cost : snapshot.costs)
            index.costs.insert(cost.subscription, cost);
        return;
    }
    for (const CostPoint &point : snapshot.points) {
        if (point.grain != CostGrain::Month || point.date != *month || point.subscription.isEmpty())
            continue;
        index.costs.insert(point.subscription, costOfMonth(point));
        index.costRead = true;
    }
}

Index indexed(const Snapshot &snapshot, std::optional<QDate> month)
{
    Index index;
    for (const AccessReading &reading : snapshot.readings)
        index.readings.insert(reading.customer, &reading);
    for (const AccessFact &fact : snapshot.access)
        index.access[fact.subscription].append(&fact);
    for (const Reseller &reseller : snapshot.resellers)
        index.resellers.insert(reseller.id, &reseller);
    for (const Subscription &subscription : snapshot.subscriptions)
        index.subscriptions[subscription.customer].append(&subscription);
    indexCosts(index, snapshot, month);
    return index;
}

class Assessor
{
public:
    Assessor(const Snapshot &snapshot, const RuleBook &book, const AssessmentInput &input)
        : m_snapshot(snapshot)
        , m_book(book)
        , m_input(input)
        , m_index(indexed(snapshot, input.month))
        , m_histories(histories(snapshot))
        , m_rate(input.rate.value_or(book.defaultRate()))
    {}

    [[nodiscard]] Assessment run() const
    {
        Assessment result = head();
        for (const Customer &customer : m_snapshot.customers)
            result.customers.append(assessCustomer(customer));
        result.currency = portfolioCurrency(result.customers);
        for (const CustomerAssessment &customer : std::as_const(result.customers)) {
            result.totals +=
                result.currency == customer.currency ? customer.totals : customer.totalsUsd;
            if (customer.status == Status::NotEarning || customer.status == Status::PartlyEarning)
                ++result.customersNeedingAction;
        }
        return result;
    }

private:
    [[nodiscard]] Assessment head() const
    {
        Assessment result;
        result.generatedAt = m_input.now;
        result.readAt = m_snapshot.finishedAt;
        result.asOf = m_snapshot.period.to;
        result.profile = m_snapshot.profile;
        result.partnerName = m_snapshot.partner.name;
        result.persona = m_input.persona.value_or(m_snapshot.partner.persona);
        result.period = m_snapshot.period;
        if (m_input.month)
            result.period = {*m_input.month, m_input.month->addMonths(1).addDays(-1)};
        result.rate = m_rate;
        result.ruleBookVersion = m_book.version();
        result.complete = m_snapshot.missing.isEmpty() && m_index.costRead;
        result.missing = m_snapshot.missing;
        result.history = m_histories.portfolio;
        result.partner = m_snapshot.partner;
        return result;
    }

    //! The billing currency when all of a customer's cost is in it, else dollars.
    [[nodiscard]] QString customerCurrency(const Customer &customer) const
    {
        QString currency = customer.currency;
        for (const Subscription *subscription : m_index.subscriptions.value(customer.id)) {
            const auto cost = m_index.costs.constFind(subscription->id);
            if (cost == m_index.costs.cend())
                continue;
            if (currency.isEmpty())
                currency = cost->currency;
            // An amount without a currency cannot be added to any but its dollars.
            if (cost->currency != currency || currency.isEmpty())
                return u"USD"_s;
        }
        return currency.isEmpty() ? u"USD"_s : currency;
    }

    [[nodiscard]] QString portfolioCurrency(const QList<CustomerAssessment> &customers) const
    {
        if (m_snapshot.billingCurrencies.size() != 1)
            return u"USD"_s;
        const QString &only = m_snapshot.billingCurrencies.first();
        const bool shared = std::all_of(
            customers.cbegin(), customers.cend(),
            [&only](const CustomerAssessment &customer) { return customer.currency == only; });
        return shared ? only : u"USD"_s;
    }

    [[nodiscard]] CustomerAssessment assessCustomer(const Customer &customer) const
    {
        CustomerAssessment result;
        result.id = customer.id;
        result.name = customer.name;
        result.domain = customer.domain;
        if (const Reseller *reseller = m_index.resellers.value(customer.reseller))
            result.reseller = *reseller;
        result.currency = customerCurrency(customer);
        result.history = m_histories.byCustomer.value(customer.id);
        const AccessReading *reading = m_index.readings.value(customer.id);
        if (reading)
            result.accessError = reading->error;
        for (const Subscription *subscription : m_index.subscriptions.value(customer.id)) {
            result.subscriptions.append(
                assessSubscription(*subscription, customer, reading, result.currency));
            result.totals += result.subscriptions.constLast().totals;
            result.totalsUsd += result.subscriptions.constLast().totalsUsd;
        }
        result.status = customerStatus(result);
        return result;
    }

    [[nodiscard]] Status customerStatus(const CustomerAssessment &customer) const
    {
        const auto any = [&customer](Status status) {
            return std::any_of(
                customer.subscriptions.cbegin(), customer.subscriptions.cend(),
                [status](const SubscriptionAssessment &one) { return one.status == status; });
        };
        if (any(Status::CannotTell))
            return Status::CannotTell;
        Cost applied;
        Cost eligible;
        Cost period;
        for (const SubscriptionAssessment &subscription : customer.subscriptions) {
            const PeriodCost cost = m_index.costs.value(subscription.id);
            applied += cost.applied;
            eligible += cost.applied + cost.eligibleNotApplied.value_or(Cost());
            period += cost.applied + cost.notApplied;
        }
        const Status status =
            statusOf(applied.usd, eligible.usd, period.usd, customer.totalsUsd.tooRecent,
                     m_book.earningShareBasisPoints());
        return status == Status::NoCost && any(Status::NotEligible) ? Status::NotEligible : status;
    }

    [[nodiscard]] QList<AccessPath> pathsOf(const Subscription &subscription,
                                            const Customer &customer) const
    {
        const ResellerId reseller =
            subscription.reseller.isEmpty() ? customer.reseller : subscription.reseller;
        const Ownership ownership{m_snapshot.partner, m_input.resellerGroups, reseller};
        QList<AccessPath> paths;
        for (const AccessFact *fact : m_index.access.value(subscription.id)) {
            if (const auto path = accessPath(*fact, ownership, m_book))
                paths.append(*path);
        }
        sortPaths(paths);
        return paths;
    }

    [[nodiscard]] SubscriptionAssessment assessSubscription(const Subscription &subscription,
                                                            const Customer &customer,
                                                            const AccessReading *reading,
                                                            const QString &currency) const
    {
        SubscriptionAssessment result;
        result.id = subscription.id;
        result.customer = subscription.customer;
        result.name = subscription.name;
        result.currency = currency;
        result.access = pathsOf(subscription, customer);
        result.history = m_histories.bySubscription.value(subscription.id);
        setAccessState(result, reading);
        const auto found = m_index.costs.constFind(subscription.id);
        if (!m_index.costRead) {
            result.status = Status::CannotTell;
            addReason(result.reasons, Reason::CostUnknown);
            return result;
        }
        const PeriodCost cost = found == m_index.costs.cend() ? PeriodCost() : *found;
        decideStatus(result, cost, subscription);
        const Lack lack =
            explain(result, {m_snapshot, m_index.access.value(subscription.id), cost, reading});
        const bool inUsd = currency != cost.currency;
        result.totals = splitCost(cost, lack, m_rate.value, inUsd);
        result.totalsUsd = splitCost(cost, lack, m_rate.value, true);
        return result;
    }

    static void setAccessState(SubscriptionAssessment &result, const AccessReading *reading)
    {
        if (!reading)
            return;
        result.accessState = reading->state;
        result.accessCheckedAt = reading->checkedAt;
        result.accessError = reading->error;
        // A tenant that was read, but does not show this subscription, refuses it to us.
        const bool shown = reading->visible.contains(result.id);
        if (!shown
            && (reading->state == AccessState::Read || reading->state == AccessState::Partly))
            result.accessState =
                result.access.isEmpty() ? AccessState::Refused : AccessState::Partly;
        // Lighthouse is read with the partner's own token, so it is known even where the tenant is
        // shut.
        if (reading->state == AccessState::Refused && !result.access.isEmpty())
            result.accessState = AccessState::Partly;
    }

    void decideStatus(SubscriptionAssessment &result, const PeriodCost &cost,
                      const Subscription &subscription) const
    {
        const Decimal period = cost.applied.usd + cost.notApplied.usd;
        if (!subscription.azurePlan && period.isZero() && cost.recent.usd.isZero()) {
            result.status = Status::NotEligible;
            addReason(result.reasons, Reason::LegacyOffer);
            return;
        }
        // Without the split by product all cost without credit may be eligible.
        const Decimal eligible =
            cost.applied.usd + cost.eligibleNotApplied.value_or(cost.notApplied).usd;
        result.status = statusOf(cost.applied.usd, eligible, period, cost.recent.usd,
                                 m_book.earningShareBasisPoints());
        if (!cost.eligibleNotApplied && result.status != Status::Earning
            && !cost.notApplied.usd.isZero()) {
            result.status = Status::CannotTell;
            addReason(result.reasons, Reason::CostUnknown);
        }
        if (result.status == Status::NotEligible)
            addReason(result.reasons, Reason::Products);
    }

    const Snapshot &m_snapshot;
    const RuleBook &m_book;
    const AssessmentInput &m_input;
    Index m_index;
    Histories m_histories;
    Rate m_rate;
};

} // namespace

Assessment assess(const Snapshot &snapshot, const RuleBook &book, const AssessmentInput &input)
{
    return Assessor(snapshot, book, input).run();
}

} // namespace Pec
