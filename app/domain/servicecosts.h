// SPDX-License-Identifier: GPL-3.0-or-later
//! Cost of the portfolio, a customer or a subscription by Azure service.
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/period.h"

#include <QList>
#include <QString>

namespace Pec {

//! Whose cost, and of when. Both ids empty: of the whole portfolio.
struct ServiceCostQuestion
{
    CustomerId customer;
    SubscriptionId subscription;
    Period period;
    friend bool operator==(const ServiceCostQuestion &, const ServiceCostQuestion &) = default;
};

struct ServiceCost
{
    QString service; //!< as Microsoft names it, "Virtual Machines"; empty: Microsoft names none
    Cost withCredit;
    Cost withoutCredit; //!< whether eligible or not: services are not told apart by product
    friend bool operator==(const ServiceCost &, const ServiceCost &) = default;
};

struct ServiceCosts
{
    QString currency; //!< of the billing column; empty: there are several, so only dollars count
    QList<ServiceCost> services; //!< most cost first
    friend bool operator==(const ServiceCosts &, const ServiceCosts &) = default;
};

} // namespace Pec
