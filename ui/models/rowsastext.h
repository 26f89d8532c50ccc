// SPDX-License-Identifier: GPL-3.0-or-later
//! Rows of any model as tab-separated text with a head line, for pasting into a spreadsheet.
#pragma once

#include <QList>
#include <QModelIndexList>
#include <QString>

namespace Pec {

//! \a rows: one index per row, any column, in the order wanted. \a columns: logical sections.
[[nodiscard]] QString rowsAsText(const QModelIndexList &rows, const QList<int> &columns);

} // namespace Pec
