// SPDX-License-Identifier: GPL-3.0-or-later
//! The tables of a report as CSV, one file each.
#pragma once

#include "reports/document/report.h"

namespace Pec {

struct ReportFile
{
    QString name; //!< "findings.csv"
    QByteArray bytes;
};

//! As csv() writes them: RFC 4180, UTF-8 with a byte order mark, separator and decimal mark of
//! \a locale, amounts with all their digits, no text that a spreadsheet would run. Columns as
//! flattened() has them; a table's total is its last line. In the order of the report.
[[nodiscard]] QList<ReportFile> reportCsv(const Report &report, const QLocale &locale);

} // namespace Pec
