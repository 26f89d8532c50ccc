// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/assess.h"

#include "core/strings.h"
#include "rules/access.h"
#include "rules/cost/completedays.h"
#include "rules/cost/cost.h"
#include "rules/cost/costbasis.h"
#include "rules/cost/history.h"
#include "rules/cost/summary.h"
#include "rules/distinct.h"
#include "rules/grouped.h"
#include "rules/why.h"

#include <tuple>

namespace Pec {

namespace {

Rate rateOf(const Snapshot &snapshot, const RuleBook &book, const AssessmentInput &input)
{
    if (input.rate)
        return *input.rate;
    if (snapshot.rateSeen && *snapshot.rateSeen > Decimal()
        && *snapshot.rateSeen < Decimal::fromInteger(1))
        return {*snapshot.rateSeen, u"data"_s, snapshot.period.to};
    return book.defaultRate();
}

//! Sorted, each once.
void makeDistinct(QList<DenyAssignment> &denies)
{
    const auto members = [](const DenyAssignment &deny) {
        return std::tie(deny.id, deny.scope, deny.name, deny.principals, deny.excluded);
    };
    std::sort(denies.begin(), denies.end(), [&members](const auto &left, const auto &right) {
        return members(left) < members(right);
    });
    const auto isSame = [&members](const auto &left, const auto &right) {
        return members(left) == members(right);
    };
    denies.resize(std::unique(denies.begin(), denies.end(), isSame) - denies.begin());
}

class Assessor
{
public:
    Assessor(const Snapshot &snapshot, const RuleBook &book, const AssessmentInput &input)
        : m_snapshot(snapshot)
        , m_book(book)
        , m_input(input)
        , m_costs(costsOf(snapshot, input.month))
        , m_customers(distinctCustomers(snapshot))
        , m_subscriptions(allSubscriptions(snapshot, m_customers, m_costs))
        , m_byCustomer(m_subscriptions, &Subscription::customer)
        , m_access(snapshot.access, &AccessFact::subscription)
        , m_denies(snapshot.denies, &DenyAssignment::subscription)
        , m_histories(histories(snapshot))
        , m_readings(readingsOf(snapshot))
        , m_resellers(resellersOf(snapshot))
    {
        m_costRead = input.month ? !m_costs.isEmpty() : snapshot.costRead;
    }

    [[nodiscard]] Assessment run()
    {
        makeHead();
        bool unnamed = false;
        for (const Customer &customer : m_customers) {
            m_result.customers.append(assessCustomer(customer));
            unnamed |= customer.id.isEmpty();
        }
        if (m_byCustomer.contains({}) && !unnamed) {
            Customer unknown; // nobody says whose these are
            m_result.customers.append(assessCustomer(unknown));
        }
        m_result.currency = portfolioCurrency(m_result.customers);
        sumUp(m_result);
        return std::move(m_result);
    }

private:
    void makeHead()
    {
        m_result.generatedAt = m_input.now;
        m_result.readAt = m_snapshot.finishedAt;
        m_result.asOf = m_snapshot.period.to;
        m_result.profile = m_snapshot.profile;
        m_result.partnerName = m_snapshot.partner.name;
        m_result.persona = m_input.persona.value_or(m_snapshot.partner.persona);
        m_result.personaChosen = m_input.persona.has_value();
        m_result.agreement = m_input.agreement;
        m_result.period = m_snapshot.period;
        if (m_input.month)
            m_result.period = {*m_input.month, m_input.month->addMonths(1).addDays(-1)};
        m_result.completeByClock = lastCompleteDay(m_input.now, m_book.completeAfterHours());
        m_result.rate = rateOf(m_snapshot, m_book, m_input);
        m_result.ruleBook = m_book.info();
        m_result.complete = m_snapshot.missing.isEmpty() && m_costRead;
        m_result.missing = m_snapshot.missing;
        m_result.history = m_histories.portfolio;
        m_result.partner = m_snapshot.partner;
        if (m_snapshot.prices)
            m_result.costBasis =
                costBasis(m_snapshot.prices->paid, m_snapshot.prices->list, m_result.rate.value);
        m_terms = {m_result.rate.value, m_result.costBasis};
    }

    //! Data of days that the clock says are not over yet: one of the two is wrong.
    [[nodiscard]] bool isClockAhead() const
    {
        return !m_input.month && m_result.completeByClock.isValid()
               && m_snapshot.period.to > m_result.completeByClock;
    }

    //! The billing currency when all of a customer's cost is in it, else dollars.
    [[nodiscard]] QString customerCurrency(const Customer &customer) const
    {
        QString currency = customer.currency;
        for (const Subscription *subscription : m_byCustomer.of(customer.id)) {
            const auto cost = m_costs.constFind(subscription->id);
            if (cost == m_costs.cend())
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
        if (const Reseller *reseller = m_resellers.value(customer.reseller))
            result.reseller = *reseller;
        result.currency = customerCurrency(customer);
        result.history = m_histories.byCustomer.value(customer.id);
        const AccessReading *reading = m_readings.value(customer.id);
        if (reading)
            result.accessError = reading->error;
        const auto subscriptions = m_byCustomer.of(customer.id);
        result.subscriptions.reserve(qsizetype(subscriptions.size()));
        for (const Subscription *subscription : subscriptions)
            result.subscriptions.append(
                assessSubscription(*subscription, customer, reading, result.currency));
        sumUp(result);
        result.status = customerStatus(result);
        result.costKnown =
            result.subscriptions.isEmpty()
            || std::any_of(result.subscriptions.cbegin(), result.subscriptions.cend(),
                           [](const SubscriptionAssessment &one) {
                               return !one.reasons.contains(Reason::CostUnknown);
                           });
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
        const Totals &totals = customer.totalsUsd;
        const Decimal eligible = totals.pecApplied + totals.missed + totals.cannotTell;
        const Status status = statusOf(totals.pecApplied, eligible, totals.cost - totals.tooRecent,
                                       totals.tooRecent, m_book.earningShareBasisPoints());
        return status == Status::NoCost && any(Status::NotEligible) ? Status::NotEligible : status;
    }

    [[nodiscard]] QList<AccessPath> pathsOf(const Subscription &subscription,
                                            const Customer &customer) const
    {
        const ResellerId reseller =
            subscription.reseller.isEmpty() ? customer.reseller : subscription.reseller;
        const Ownership ownership{m_snapshot.partner, m_input.resellerGroups, m_input.declaredLinks,
                                  reseller};
        QList<AccessPath> paths;
        for (const AccessFact *fact : m_access.of(subscription.id)) {
            if (auto path = accessPath(*fact, ownership, m_book))
                paths.append(std::move(*path));
        }
        return paths;
    }

    void takeDenies(SubscriptionAssessment &result, const AccessReading *reading) const
    {
        result.deniesRead = reading && reading->deniesRead.contains(result.id);
        for (const DenyAssignment *deny : m_denies.of(result.id)) {
            bool named = false;
            for (AccessPath &path : result.access) {
                if (!path.ours || !concerns(*deny, path))
                    continue;
                judgeDeny(path, *deny);
                named = true;
            }
            if (named)
                result.denies.append(*deny);
        }
        makeDistinct(result.denies);
    }

    [[nodiscard]] SubscriptionAssessment assessSubscription(const Subscription &subscription,
                                                            const Customer &customer,
                                                            const AccessReading *reading,
                                                            const QString &currency) const
    {
        SubscriptionAssessment result;
        result.id = subscription.id;
        result.customer = customer.id;
        result.name = subscription.name;
        result.state = subscription.state;
        result.currency = currency;
        result.access = pathsOf(subscription, customer);
        takeDenies(result, reading);
        sortPaths(result.access);
        result.history = m_histories.bySubscription.value(subscription.id);
        setAccessState(result, reading);
        if (!m_costRead) {
            addReason(result.reasons, Reason::CostUnknown);
            return result;
        }
        const PeriodCost cost = m_costs.value(subscription.id);
        decideStatus(result, cost, subscription);
        findReasons(result, {m_result, cost, reading});
        const bool inUsd = currency != cost.currency;
        if (result.reasons.contains(Reason::ResellerOnly)) {
            result.totals = uncreditedCost(cost, inUsd);
            result.totalsUsd = uncreditedCost(cost, true);
        } else {
            result.totals = splitCost(cost, result.confidence, m_terms, inUsd);
            result.totalsUsd = splitCost(cost, result.confidence, m_terms, true);
        }
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

    //! In the order of a specialist's questions; the first answer that settles it counts.
    void decideStatus(SubscriptionAssessment &result, const PeriodCost &cost,
                      const Subscription &subscription) const
    {
        const Decimal period = cost.applied.usd + cost.notApplied.usd;
        const auto settle = [&result](Status status, Reason reason) {
            result.status = status;
            addReason(result.reasons, reason);
        };
        if (isClockAhead())
            return settle(Status::CannotTell, Reason::ClockAhead);
        if (m_result.persona == Persona::IndirectReseller && cost.applied.isZero())
            return settle(Status::NotEligible, Reason::ResellerOnly);
        if (!subscription.azurePlan && period.isZero() && cost.recent.usd.isZero())
            return settle(Status::NotEligible, Reason::LegacyOffer);
        // Without the split by product all cost without credit may be eligible.
        const Decimal eligible =
            cost.applied.usd + cost.eligibleNotApplied.value_or(cost.notApplied).usd;
        const bool refunded = cost.applied.usd < Decimal() || eligible < Decimal()
                              || (eligible.isZero() && !cost.applied.usd.isZero());
        if (refunded)
            return settle(Status::CannotTell, Reason::NegativeCost);
        const Status status = statusOf(cost.applied.usd, eligible, period, cost.recent.usd,
                                       m_book.earningShareBasisPoints());
        // A refund in what was not told apart may hide eligible cost without credit.
        const bool sure = status == Status::Earning && cost.notApplied.usd > Decimal();
        if (!cost.eligibleNotApplied && !cost.notApplied.usd.isZero() && !sure)
            return settle(Status::CannotTell, Reason::CostUnknown);
        result.status = status;
        if (status == Status::NotEligible)
            addReason(result.reasons, Reason::Products);
    }

    const Snapshot &m_snapshot;
    const RuleBook &m_book;
    const AssessmentInput &m_input;
    QHash<SubscriptionId, PeriodCost> m_costs;
    QList<Customer> m_customers;
    QList<Subscription> m_subscriptions;
    Grouped<Subscription, CustomerId> m_byCustomer;
    Grouped<AccessFact, SubscriptionId> m_access;
    Grouped<DenyAssignment, SubscriptionId> m_denies;
    Histories m_histories;
    QHash<CustomerId, const AccessReading *> m_readings;
    QHash<ResellerId, const Reseller *> m_resellers;
    bool m_costRead = false;
    Assessment m_result; //!< its head stands before any customer is assessed
    CreditTerms m_terms;
};

} // namespace

Assessment assess(const Snapshot &snapshot, const RuleBook &book, const AssessmentInput &input)
{
    return Assessor(snapshot, book, input).run();
}

} // namespace Pec
