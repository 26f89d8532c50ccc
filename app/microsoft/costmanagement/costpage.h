// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads one page of a Cost Management query: rows by column name, amounts with every digit.
#pragma once

#include "core/result.h"
#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QList>

#include <optional>

namespace Pec::CostManagement {

struct Row
{
    SubscriptionId subscription; //!< empty: the query was not grouped by it
    TenantId customer; //!< likewise
    std::optional<bool>
        creditApplied; //!< nothing: not grouped by it, or a value that is no yes or no
    QString split; //!< value of any other dimension it was grouped by, a service's name among them;
                   //!< a rate as its digits
    QDate date; //!< the day, or the first of the month; invalid without granularity
    QString currency; //!< of the billing column
    Cost cost;

    friend bool operator==(const Row &, const Row &) = default;
};

struct CostPage
{
    QList<Row> rows;
    QString nextLink; //!< empty: the last page
};

//! Columns are found by name without case; unknown ones are passed over. A missing cost column, a
//! row of another length or an amount that is no number is BadAnswer.
[[nodiscard]] Result<CostPage> parseCostPage(const QByteArray &json);

//! Whether a row of a query's answer came twice, to its last digit: then a page did, since what a
//! query groups by is different in each row. Rows without any cost are passed over.
[[nodiscard]] bool hasRepeatedRow(const QList<Row> &rows);

} // namespace Pec::CostManagement
