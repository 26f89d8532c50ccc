// SPDX-License-Identifier: GPL-3.0-or-later
//! What a cost chart shows, as plain values: columns of the five parts of cost and the share of
//! eligible cost with credit. Window and reports draw from the same, so they cannot differ.
#pragma once

#include "series/costparts.h"

namespace Pec {

struct CostColumn
{
    QDate date; //!< the day, or the first of the month
    CostParts parts;
    bool inPeriodOfRecentDays = false; //!< holds days under 48 hours old: credit may still come
    friend bool operator==(const CostColumn &, const CostColumn &) = default;
};

struct CostSeries
{
    CostGrain grain = CostGrain::Day;
    QString currency; //!< of every amount
    QString title; //!< name of the customer or subscription; empty: the whole portfolio
    bool read = false; //!< false: unknown at this level, to be shown as such, not as zero
    QList<CostColumn> columns; //!< ascending, no gaps
    CostParts total;
    friend bool operator==(const CostSeries &, const CostSeries &) = default;
};

//! Series of the whole portfolio, of a customer, or of one subscription.
[[nodiscard]] CostSeries costSeries(const Assessment &assessment, CostGrain grain);
[[nodiscard]] CostSeries costSeries(const Assessment &assessment,
                                    const CustomerAssessment &customer, CostGrain grain);
[[nodiscard]] CostSeries costSeries(const Assessment &assessment,
                                    const CustomerAssessment &customer,
                                    const SubscriptionAssessment &subscription, CostGrain grain);

//! The first of the month that lies \a back months before that of the assessment's last complete
//! day.
[[nodiscard]] QDate monthBefore(const Assessment &assessment, int back);

//! One line of what stands behind a column or a period.
struct CostRow
{
    CustomerId customer;
    SubscriptionId subscription; //!< empty: the row is of the whole customer
    QString name; //!< empty: of what no listed subscription accounts for
    CostParts parts;
    bool known = true; //!< false: not read at this level
};

//! The day or month of a column.
struct CostPlace
{
    CostGrain grain = CostGrain::Day;
    QDate date;
    friend bool operator==(const CostPlace &, const CostPlace &) = default;
};

//! The customers of the portfolio, or the subscriptions of \a customer, with their part of the cost
//! of \a place, or of the assessment's period without one. Most cost first; rows without any are
//! left out. The rows of a place sum up to its column exactly.
[[nodiscard]] QList<CostRow> costRows(const Assessment &assessment,
                                      std::optional<CostPlace> place = {});
[[nodiscard]] QList<CostRow> costRows(const Assessment &assessment,
                                      const CustomerAssessment &customer,
                                      std::optional<CostPlace> place = {});

//! Cost that never earns, by kind; largest first.
struct KindRow
{
    ProductKind kind = ProductKind::Other;
    Decimal amount;
};
[[nodiscard]] QList<KindRow> kindRows(const Totals &totals);

//! Lowest and highest sum of the \a shown parts that a column reaches; refunds reach below zero.
struct AmountRange
{
    Decimal lowest;
    Decimal highest;
};
using ShownParts = std::array<bool, kCostPartCount>;
[[nodiscard]] AmountRange amountRange(const CostSeries &series, const ShownParts &shown);

//! A round upper end and step for an axis that holds \a largest: 1, 2, 2.5 or 5 times a power of
//! ten.
struct AxisScale
{
    Decimal top;
    Decimal step;
};
[[nodiscard]] AxisScale axisScale(Decimal largest);

} // namespace Pec
