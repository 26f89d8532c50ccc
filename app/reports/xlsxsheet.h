// SPDX-License-Identifier: GPL-3.0-or-later
//! A sheet as an Excel workbook, by libxlsxwriter.
#pragma once

#include "reports/sheet.h"

namespace Pec {

//! Headings stay in sight and carry filters; amounts and shares are numbers. Excel keeps a number
//! as a double, which holds fifteen digits: all ten decimals of an amount below a hundred thousand,
//! fewer of a larger one. Writes a whole file or none; FileNotWritten, with the file as subject.
[[nodiscard]] Result<Done> writeXlsx(const Sheet &sheet, const QString &file);

} // namespace Pec
