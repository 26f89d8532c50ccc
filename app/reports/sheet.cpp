// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheet.h"

#include "core/strings.h"
#include "core/wholefile.h"
#include "reports/document/readable.h"
#include "reports/xlsxsheet.h"
#include "text/formula.h"

namespace Pec {

namespace {

QString quoted(const QString &words, QChar separator)
{
    QString text = withoutFormulas(readable(words), separator);
    const bool needed = text.contains(separator) || text.contains(u'"') || text.contains(u'\n');
    if (!needed)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

struct CellText
{
    QChar separator;
    QString decimalPoint;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return quoted(text, separator); }
    QString operator()(Decimal amount) const
    {
        return amount.toString().replace(u'.', decimalPoint);
    }
    QString operator()(ShareCell share) const
    {
        return shareFraction(share).replace(u'.', decimalPoint);
    }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
};

} // namespace

QString shareFraction(ShareCell share)
{
    return Decimal::fromRaw(share.basisPoints * Decimal::kOne / 10'000).toString(4);
}

QByteArray csv(const Sheet &sheet, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    const QChar separator = point == u","_s ? u';' : u',';
    const CellText textOf{separator, point};
    QString lines;
    QStringList cells;
    for (const QString &heading : sheet.headings)
        cells.append(quoted(heading, separator));
    lines += cells.join(separator) + u"\r\n"_s;
    for (const QList<SheetCell> &row : sheet.rows) {
        cells.clear();
        for (const SheetCell &cell : row)
            cells.append(std::visit(textOf, cell));
        lines += cells.join(separator) + u"\r\n"_s;
    }
    return "\xef\xbb\xbf" + lines.toUtf8();
}

Result<Done> writeSheet(const Sheet &sheet, const QString &file, const QLocale &locale)
{
    if (file.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return writeXlsx(sheet, file);
    return writeWholeFile(file, csv(sheet, locale));
}

} // namespace Pec
