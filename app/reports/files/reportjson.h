// SPDX-License-Identifier: GPL-3.0-or-later
//! A report as JSON, schema 1: resources/report/report.schema.json describes it.
#pragma once

#include "reports/document/report.h"

namespace Pec {

//! UTF-8, indented. A table's row is an object by column key. Nothing: null. Amounts are
//! {"amount", "currency"} or {"low", "high", "currency"} with all digits as text, shares text of a
//! fraction ("0.7134"), days and instants ISO 8601, counts numbers. A new member is no new schema.
[[nodiscard]] QByteArray reportJson(const Report &report);

} // namespace Pec
