// SPDX-License-Identifier: GPL-3.0-or-later
//! How the columns of a table on paper share its width. Pure.
#pragma once

#include "reports/pdf/paperstyle.h"

#include <vector>

namespace Pec {

//! Widths of columns that fill \a width: by their weights, but none narrower than it \a needs; by
//! their needs where these have no room.
[[nodiscard]] QList<double> columnWidths(double width, const QList<int> &weights,
                                         const QList<double> &needs);

//! What a column needs, in the units of the paper.
struct ColumnNeed
{
    bool words = true; //!< false: a number or a day, which is not broken
    int weight = 1;
    double least = 0; //!< for its widest word
    double wanted = 0; //!< for all of a number
};

//! Each column has room for its widest word, a number for all of it where that can be had. Where
//! there is not room enough for all, a number stays whole and the longest words break; what a
//! number does not need is left to the words.
[[nodiscard]] QList<double> columnWidths(double width, const QList<ColumnNeed> &needs);

//! Of the words of a column, and of the parts of hyphenated ones, the widest.
[[nodiscard]] double widestWord(const std::vector<QList<PaperLine>> &rows, qsizetype column,
                                const PaperFont &font);

} // namespace Pec
