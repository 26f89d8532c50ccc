// SPDX-License-Identifier: GPL-3.0-or-later
//! A report as an Excel workbook: what it says on a first sheet, each chart as one of Excel's own
//! with its values below, each table as one of Excel's own.
#pragma once

#include "reports/document/report.h"
#include "reports/look/reportlook.h"

namespace Pec {

//! Amounts, shares, counts and days are cells to count with, columns as flattened() has them. The
//! same report is the same bytes. Blocking: for a worker. Written as a whole or not at all;
//! FileNotWritten, with the file as subject.
[[nodiscard]] Result<Done> writeReportXlsx(const Report &report, const ReportLook &look,
                                           const QString &file);

} // namespace Pec
