// SPDX-License-Identifier: GPL-3.0-or-later
//! Names and notes that a spreadsheet would run (CWE-1236).
#pragma once

#include <QString>

namespace Pec {

//! Whether a spreadsheet runs a cell that holds this: what begins with a sign, also where it was
//! typed as a name. Some programs pass over spaces and control characters before it, and some take
//! the wide signs of Chinese and Japanese for the same.
[[nodiscard]] bool isFormula(QStringView text);

//! Led by an apostrophe where it is one, which makes it text.
[[nodiscard]] QString withoutFormula(QString text);

//! The same for a cell of a file whose cells end with \a separator. A spreadsheet of another
//! country parts it at another sign, whatever is quoted: what follows such a sign is a cell there.
[[nodiscard]] QString withoutFormulas(QString cell, QChar separator);

} // namespace Pec
