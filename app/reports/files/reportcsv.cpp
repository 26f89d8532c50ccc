// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/reportcsv.h"

#include "core/strings.h"
#include "reports/files/flattable.h"

namespace Pec {

QList<ReportFile> reportCsv(const Report &report, const QLocale &locale)
{
    const Text text(report.language);
    QList<ReportFile> files;
    for (const ReportTable *table : tablesOf(report)) {
        const FlatTable flat = flattened(*table, text);
        Sheet sheet;
        for (const FlatColumn &column : flat.columns)
            sheet.headings.append(column.heading);
        sheet.rows = flat.rows;
        if (!flat.total.isEmpty())
            sheet.rows.append(flat.total);
        files.append({flat.key + u".csv"_s, csv(sheet, locale)});
    }
    return files;
}

} // namespace Pec
