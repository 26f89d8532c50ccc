// SPDX-License-Identifier: GPL-3.0-or-later
//! What a cost chart shows, as plain values: columns of PEC applied and not applied cost. Window
//! and reports draw from the same, so they cannot differ.
#pragma once

#include "domain/assessment.h"

namespace Pec {

struct CostColumn
{
    QDate date; //!< the day, or the first of the month
    Decimal applied;
    Decimal notApplied;
    bool inPeriodOfRecentDays = false; //!< younger than 48 hours: credit may still come
    friend bool operator==(const CostColumn &, const CostColumn &) = default;
};

struct CostSeries
{
    CostGrain grain = CostGrain::Day;
    QString currency; //!< of every amount
    QString title; //!< name of the customer or subscription; empty: the whole portfolio
    bool read = false; //!< false: unknown at this level, to be shown as such, not as zero
    QList<CostColumn> columns; //!< ascending, no gaps
    Decimal totalApplied;
    Decimal totalNotApplied;
    friend bool operator==(const CostSeries &, const CostSeries &) = default;
};

//! Series of the whole portfolio, of a customer, or of one subscription.
[[nodiscard]] CostSeries costSeries(const Assessment &assessment, CostGrain grain);
[[nodiscard]] CostSeries costSeries(const Assessment &assessment,
                                    const CustomerAssessment &customer, CostGrain grain);
[[nodiscard]] CostSeries costSeries(const Assessment &assessment,
                                    const CustomerAssessment &customer,
                                    const SubscriptionAssessment &subscription, CostGrain grain);

//! A round upper end and step for an axis that holds \a largest: 1, 2, 2.5 or 5 times a power of
//! ten.
struct AxisScale
{
    Decimal top;
    Decimal step;
};
[[nodiscard]] AxisScale axisScale(Decimal largest);

} // namespace Pec
