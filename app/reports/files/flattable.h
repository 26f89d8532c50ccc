// SPDX-License-Identifier: GPL-3.0-or-later
//! A report's table as plain cells, for what counts with them: a spreadsheet knows neither "low to
//! high" nor an amount that brings its own currency. Pure.
#pragma once

#include "reports/document/report.h"

namespace Pec {

struct FlatColumn
{
    QString heading; //!< "Missed credit, at least (EUR)"; unlike any other of the table, not empty
    ReportColumn::Kind kind = ReportColumn::Kind::Words;
    QString currency = {}; //!< of all amounts of the column; empty: they differ, or there are none
};

//! Amounts and counts are Decimal cells; the column's kind tells them apart.
struct FlatTable
{
    QString key; //!< as the table's
    QString caption;
    QList<FlatColumn> columns;
    QList<QList<SheetCell>> rows; //!< each as long as the columns
    QList<SheetCell> total; //!< likewise; empty: none
};

//! A column with ranges becomes two, its low and high end. The one currency of a column's amounts
//! stands in its heading; where they differ, a column of currencies follows.
[[nodiscard]] FlatTable flattened(const ReportTable &table, const Text &text);

//! The values behind a chart. The first column's heading is empty: it names what the rows are of.
[[nodiscard]] ReportTable chartTable(const ReportChart &chart);

} // namespace Pec
