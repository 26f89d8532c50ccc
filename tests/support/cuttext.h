// SPDX-License-Identifier: GPL-3.0-or-later
//! What a window has no room for.
#pragma once

#include <QStringList>

class QWidget;

namespace Pec {

//! Words below \a root that are shown and that their control is too small for, and controls that
//! stick out of what holds them: "QLabel in Pec::PortfolioHead: Verpasste Gutschrift". Rows of
//! tables are shortened by whoever sets the widths of columns, and are not looked at.
[[nodiscard]] QStringList cutTexts(const QWidget &root);

} // namespace Pec
