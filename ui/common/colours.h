// SPDX-License-Identifier: GPL-3.0-or-later
//! The two palettes of the window. Every pair of text and ground reaches a contrast of 4.5:1, and
//! what is drawn without words (column, edge, icon, ring of the focus) 3:1 (WCAG 2.1, 1.4.3 and
//! 1.4.11); a test counts.
#pragma once

#include "domain/assessment.h"

#include <QColor>
#include <QPalette>

namespace Pec {

enum class Scheme { Light, Dark };

struct Colours
{
    QColor window; //!< ground of the window
    QColor base; //!< ground of lists, fields and cards
    QColor alternate; //!< every second row
    QColor raised; //!< buttons, header sections
    QColor text;
    QColor muted; //!< second-rank text
    QColor disabled;
    QColor line; //!< quiet separators
    QColor outline; //!< edges of fields and buttons
    QColor accent; //!< the one accent: selection, main button, links
    QColor onAccent;
    QColor selection; //!< selected rows
    QColor onSelection;
    QColor good;
    QColor caution;
    QColor bad;
    QColor noticeGround; //!< banner that informs
    QColor cautionGround; //!< banner that warns
    //! By CostPart. Neighbours in a column differ by 3:1 too, so that it reads in grey.
    std::array<QColor, kCostPartCount> costParts;
};

[[nodiscard]] const Colours &coloursOf(Scheme scheme);
[[nodiscard]] QPalette paletteOf(const Colours &colours);
//! The colours that belong to a palette made by paletteOf().
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);

} // namespace Pec
