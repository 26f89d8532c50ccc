// SPDX-License-Identifier: GPL-3.0-or-later
//! Cost by Azure service as rows of a table, in one currency.
#pragma once

#include "domain/servicecosts.h"
#include "series/costseries.h"

namespace Pec {

//! Cost of the assessment's period, or of the day or month \a place of a chart. Null pointers: of
//! the whole portfolio, of all subscriptions of the customer.
[[nodiscard]] ServiceCostQuestion serviceQuestion(const Assessment &assessment,
                                                  const CustomerAssessment *customer,
                                                  const SubscriptionAssessment *subscription,
                                                  std::optional<CostPlace> place);

struct ServiceRow
{
    QString service; //!< empty: Microsoft names none
    Decimal withCredit;
    Decimal withoutCredit;
    Decimal sum;
};

struct ServiceRows
{
    QString currency;
    QList<ServiceRow> rows; //!< as the costs are ordered; those without any cost are left out
};

//! In \a currency where that is the one they were billed in, else in dollars.
[[nodiscard]] ServiceRows serviceRows(const ServiceCosts &costs, const QString &currency);

} // namespace Pec
