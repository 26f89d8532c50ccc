// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether bytes from outside are a picture that a report may show.
#pragma once

#include <QByteArray>
#include <QString>

namespace Pec {

inline constexpr qsizetype kLargestLogo = 2'000'000; //!< bytes
inline constexpr int kWidestLogo = 4000; //!< pixels, and so high

//! Why \a bytes are none, in English: neither PNG nor SVG, too large, or an SVG that refers to
//! something outside itself, runs something, or draws itself many times over. Empty: it is one.
[[nodiscard]] QString logoProblem(const QByteArray &bytes);

} // namespace Pec
