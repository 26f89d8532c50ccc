// SPDX-License-Identifier: GPL-3.0-or-later
//! A report's table as HTML, for a table and for the values behind a chart.
#pragma once

#include "reports/document/report.h"

namespace Pec {

//! With caption and heads; the first cell of a row is its head. What is not known says so to who
//! hears it; where a total has nothing to say under words or a day, its cell is empty.
[[nodiscard]] QString htmlTable(const ReportTable &table, const Text &text);

//! As a person reads it.
[[nodiscard]] QString htmlValue(const ReportValue &value, const Text &text);

} // namespace Pec
