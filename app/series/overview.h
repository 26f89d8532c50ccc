// SPDX-License-Identifier: GPL-3.0-or-later
//! The portfolio at a glance: how the share with credit went, what is missed for which cause, and
//! with whom. All money is of a month (rules/cost/summary.h), in the portfolio's currency.
#pragma once

#include "series/costseries.h"

namespace Pec {

struct MissedByReason
{
    std::optional<Reason> reason; //!< main cause; nothing: none is known
    int subscriptions = 0;
    int customers = 0;
    Decimal low;
    Decimal high;
    int permille = 0; //!< of the largest high, for a bar
};

struct MissedByCustomer
{
    CustomerId customer;
    QString name;
    std::optional<Reason> reason; //!< main cause of the subscription that misses most
    Decimal low;
    Decimal high;
    int permille = 0;
};

struct PortfolioOverview
{
    QString currency;
    CostSeries months;
    QList<MissedByReason> reasons; //!< most money first; sums up to the portfolio's missed credit
    QList<MissedByCustomer> customers; //!< the ten that miss most
};

[[nodiscard]] PortfolioOverview portfolioOverview(const Assessment &assessment);

} // namespace Pec
