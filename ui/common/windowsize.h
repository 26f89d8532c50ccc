// SPDX-License-Identifier: GPL-3.0-or-later
//! How large a window opens.
#pragma once

#include <QSize>

class QWidget;

namespace Pec {

//! \a wanted, in pixels of the layout, but no larger than the screen has room for: with text at
//! 200 % a screen of 1920 x 1080 has 960 x 540 of them. Frame and title bar are allowed for.
void resizeToScreen(QWidget *window, QSize wanted);

//! The same for what is \a usual with text of the usual size: larger text takes a larger window.
void resizeToText(QWidget *window, QSize usual);

} // namespace Pec
