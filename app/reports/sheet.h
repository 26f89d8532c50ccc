// SPDX-License-Identifier: GPL-3.0-or-later
//! A table as values, to be written as a file that a spreadsheet opens. Words are in the language
//! of whoever asked; amounts stay amounts, so that a spreadsheet can count with them.
#pragma once

#include "core/result.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

#include <variant>

namespace Pec {

//! A share in ten-thousandths: 7134 is 71.34 %.
struct ShareCell
{
    int basisPoints = 0;
    friend bool operator==(const ShareCell &, const ShareCell &) = default;
};

[[nodiscard]] QString shareFraction(ShareCell share); //!< "0.7134"

//! Nothing: not known, or nothing to say.
using SheetCell = std::variant<std::monostate, QString, Decimal, ShareCell, QDate>;

struct Sheet
{
    QString title; //!< of the sheet's tab, and the document
    QStringList preface; //!< lines above the table: what, of when, filtered by what
    QStringList headings;
    QList<QList<SheetCell>> rows; //!< each as long as the headings
};

//! RFC 4180, UTF-8 with a byte order mark. Separator and decimal mark are those of \a locale, as a
//! spreadsheet of that locale reads them when the file is opened with a double click: a comma and a
//! point, or a semicolon and a comma. Amounts have all their digits. No preface: the first line are
//! the headings. Text that a spreadsheet would run as a formula is led by an apostrophe.
[[nodiscard]] QByteArray csv(const Sheet &sheet, const QLocale &locale);

//! Writes CSV or, for a name that ends so, XLSX, as a whole or not at all. Blocking: for a worker.
//! FileNotWritten, with the file as subject, when that fails.
[[nodiscard]] Result<Done> writeSheet(const Sheet &sheet, const QString &file,
                                      const QLocale &locale);

} // namespace Pec
