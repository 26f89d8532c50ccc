// SPDX-License-Identifier: GPL-3.0-or-later
//! How well a colour is told from its ground: WCAG 2.1, 1.4.3 and 1.4.11.
#pragma once

class QColor;

namespace Pec {

inline constexpr double kTextContrast = 4.5; //!< the least for words; 1.4.3
inline constexpr double kShapeContrast = 3; //!< for lines and shapes; 1.4.11

//! 1 to 21; both colours opaque.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

//! On white, as a person is told it: cut to hundredths, so that what is shown as enough is enough.
[[nodiscard]] double contrastOnPaper(const QColor &colour);

} // namespace Pec
