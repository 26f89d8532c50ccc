// SPDX-License-Identifier: GPL-3.0-or-later
//! A report with a block of every kind, for the tests of what writes it.
#pragma once

#include "reports/document/report.h"

namespace Pec::Testing {

//! \a rows: of its largest table.
[[nodiscard]] Report sampleReport(Language language = Language::English, int rows = 12);

//! With what the others lack: several currencies in a column, amounts that are not known, a
//! negative one, headings that are the same, words that a spreadsheet or a browser would run.
[[nodiscard]] ReportTable mixedTable();

} // namespace Pec::Testing
