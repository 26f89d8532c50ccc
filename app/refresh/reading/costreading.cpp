// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reading/costreading.h"

#include "microsoft/consumption/consumption.h"

namespace Pec {

using namespace CostManagement;

CostReading::CostReading(Input input, CostAnswers &answers, Gather &gather)
    : m_input(std::move(input))
    , m_answers(answers)
    , m_gather(gather)
{}

void CostReading::askPeriod()
{
    ask(PlanStep::CostPeriod, {m_input.period, Granularity::None}, m_answers.period);
}

void CostReading::askRest()
{
    const Period period = m_input.period;
    const Period recent{period.to.addDays(1), m_input.today};
    const auto without = [&period](SplitBy split, Rows rows) {
        return Query{period, Granularity::None, GroupBy::Subscription, split, rows};
    };
    ask(PlanStep::CostCustomers, {period, Granularity::None, GroupBy::Customer},
        m_answers.customers);
    ask(PlanStep::CostRates, {period, Granularity::None, GroupBy::Nothing, SplitBy::CreditRate},
        m_answers.rates);
    ask(PlanStep::CostPricing, without(SplitBy::PricingModel, Rows::MicrosoftUsageWithoutCredit),
        m_answers.pricing);
    ask(PlanStep::CostPublishers, without(SplitBy::PublisherType, Rows::WithoutCredit),
        m_answers.publishers);
    ask(PlanStep::CostCharges, without(SplitBy::ChargeType, Rows::MicrosoftWithoutCredit),
        m_answers.charges);
    ask(PlanStep::CostRecent, {recent, Granularity::None, GroupBy::Subscription, SplitBy::Nothing},
        m_answers.recent);
    askPrices();
}

void CostReading::askPoints(bool bySubscription, QDate firstMonth)
{
    // A daily query holds 31 days: the period and the day after it; today has no usage yet.
    const Period days{m_input.period.from, m_input.period.to.addDays(1)};
    const Period months{firstMonth, m_input.today};
    const GroupBy points = bySubscription ? GroupBy::Subscription : GroupBy::Customer;
    ask(PlanStep::CostMonths, {months, Granularity::Monthly, points}, m_answers.months);
    if (bySubscription)
        ask(PlanStep::CostEligibleMonths,
            {months, Granularity::Monthly, GroupBy::Subscription, SplitBy::Nothing,
             Rows::EligibleWithoutCredit},
            m_answers.eligibleMonths);
    ask(PlanStep::CostDays, {days, Granularity::Daily, points}, m_answers.days);
}

void CostReading::askOwners()
{
    ask(PlanStep::CostOwners,
        {m_input.period, Granularity::None, GroupBy::CustomerAndSubscription, SplitBy::Nothing},
        m_answers.owners);
}

//! Only a sample that says how to read the cost; without it the reading is an assumption, and the
//! picture is whole all the same.
void CostReading::askPrices()
{
    const auto open = std::make_shared<qsizetype>(m_input.accounts.size());
    for (const QString &account : std::as_const(m_input.accounts)) {
        m_gather.add<CreditedPrices>(
            Consumption::creditedPrices(m_input.service(PlanStep::Prices), account),
            [this, open](const Result<CreditedPrices> &prices) {
                if (prices && prices->list > Decimal()) {
                    CreditedPrices sum = m_answers.prices.value_or(CreditedPrices());
                    sum.paid += prices->paid;
                    sum.list += prices->list;
                    m_answers.prices = sum;
                }
                if (--*open == 0)
                    m_input.ended(PlanStep::Prices);
            });
    }
}

void CostReading::ask(PlanStep step, const Query &query, CostAnswer &answer)
{
    struct Open
    {
        qsizetype accounts = 0;
        bool failed = false;
    };
    const auto open = std::make_shared<Open>(Open{m_input.accounts.size()});
    for (const QString &account : std::as_const(m_input.accounts)) {
        m_gather.add<QList<Row>>(CostManagement::query(m_input.service(step), account, query),
                                 [this, step, open, &answer](const Result<QList<Row>> &rows) {
                                     if (rows && answer.rows.isEmpty())
                                         answer.rows = *rows; // the usual one account: no copy
                                     else if (rows)
                                         answer.rows += *rows;
                                     else
                                         m_input.addMissing(step, rows.error());
                                     open->failed |= !rows.has_value();
                                     if (--open->accounts > 0)
                                         return;
                                     answer.whole = !open->failed;
                                     m_input.ended(step);
                                 });
    }
}

} // namespace Pec
