// SPDX-License-Identifier: GPL-3.0-or-later
//! What every Excel workbook of ours shares: a file as a whole or not at all, names that Excel
//! takes, cells by their kind.
#pragma once

#include "reports/sheet.h"

#include <QDateTime>
#include <QSet>

#include <xlsxwriter.h>

#include <functional>

namespace Pec {

struct XlsxProperties
{
    QString title;
    QString author = {};
    QDateTime created = {}; //!< UTC; not valid: when it is written
};

//! Lets \a fill make the sheets, beside \a file first, and writes it as writeWholeFile() does.
//! FileNotWritten, with the file as subject.
[[nodiscard]] Result<Done> writeXlsxBook(const QString &file, const XlsxProperties &properties,
                                         const std::function<lxw_error(lxw_workbook *)> &fill);

//! UTF-8 and readable(), cut where a cell takes no more.
[[nodiscard]] QByteArray xlsxText(const QString &text);

//! Names of a workbook's tabs: at most 31 characters, none that Excel refuses, each once.
class XlsxTabs
{
public:
    [[nodiscard]] QByteArray nameFor(const QString &title);

private:
    QSet<QString> m_taken{QStringLiteral("history")}; //!< in lower case; that one is Excel's own
};

struct XlsxFormats
{
    lxw_format *text = nullptr; //!< none: as the sheet has it
    lxw_format *number = nullptr;
    lxw_format *share = nullptr;
    lxw_format *date = nullptr;
};

//! Text is never taken for a formula; nothing leaves the cell empty. Excel keeps a number as a
//! double, which holds fifteen digits.
[[nodiscard]] lxw_error writeXlsxCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                                      const SheetCell &cell, const XlsxFormats &formats);

//! In characters; amounts, shares and days fit into the narrowest.
[[nodiscard]] int xlsxWidth(const QString &heading, const QList<QList<SheetCell>> &rows,
                            qsizetype column);

//! Lines that \a text takes in cells of \a width letters. Not every spreadsheet makes a row as high
//! as its words.
[[nodiscard]] qsizetype xlsxLines(const QString &text, int width);
[[nodiscard]] double xlsxHeight(qsizetype lines); //!< of a row, in points

} // namespace Pec
