// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/windowsize.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace Pec {

void resizeToScreen(QWidget *window, QSize wanted)
{
    // What a frame takes is known only once the window is shown.
    constexpr QSize kFrame(12, 36);
    window->resize(wanted.boundedTo(window->screen()->availableSize() - kFrame));
}

void resizeToText(QWidget *window, QSize usual)
{
    constexpr qreal kUsualPoints = 9;
    const qreal larger = std::max(window->font().pointSizeF() / kUsualPoints, 1.0);
    resizeToScreen(window, (QSizeF(usual) * larger).toSize());
}

} // namespace Pec
