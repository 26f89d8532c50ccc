// SPDX-License-Identifier: GPL-3.0-or-later
//! A cost chart as a picture that stands on its own, with title and legend, at a size of its own.
//! \a title says what it is of.
#pragma once

#include <QPixmap>

namespace Pec {

class CostChart;

[[nodiscard]] QPixmap costPicture(const CostChart &chart, const QString &title);
//! The same as an SVG drawing; false: the file cannot be written.
[[nodiscard]] bool saveCostDrawing(const CostChart &chart, const QString &file,
                                   const QString &title);

} // namespace Pec
