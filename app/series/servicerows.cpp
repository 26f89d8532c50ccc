// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/servicerows.h"

#include "core/strings.h"

namespace Pec {

ServiceCostQuestion serviceQuestion(const Assessment &assessment,
                                    const CustomerAssessment *customer,
                                    const SubscriptionAssessment *subscription,
                                    std::optional<CostPlace> place)
{
    ServiceCostQuestion question;
    if (customer)
        question.customer = customer->id;
    if (subscription)
        question.subscription = subscription->id;
    question.period = assessment.period;
    if (place && place->grain == CostGrain::Day)
        question.period = {place->date, place->date};
    else if (place)
        question.period = {place->date, place->date.addMonths(1).addDays(-1)};
    return question;
}

ServiceRows serviceRows(const ServiceCosts &costs, const QString &currency)
{
    const bool billed = !currency.isEmpty() && currency == costs.currency;
    ServiceRows made;
    made.currency = billed ? currency : u"USD"_s;
    for (const ServiceCost &cost : costs.services) {
        ServiceRow row;
        row.service = cost.service;
        row.withCredit = billed ? cost.withCredit.billing : cost.withCredit.usd;
        row.withoutCredit = billed ? cost.withoutCredit.billing : cost.withoutCredit.usd;
        row.sum = row.withCredit + row.withoutCredit;
        if (row.withCredit.isZero() && row.withoutCredit.isZero())
            continue;
        made.rows.append(row);
    }
    return made;
}

} // namespace Pec
