// SPDX-License-Identifier: GPL-3.0-or-later
//! What somebody who listens to the window must be told although the focus is elsewhere: what
//! others see change in a corner of it.
#pragma once

class QLabel;
class QString;
class QWidget;

namespace Pec {

//! Has a screen reader say \a words once, whatever has the focus in the window of \a widget. Not
//! for the control that has it: that one tells for itself.
void announce(const QWidget *widget, const QString &words);

//! Shows \a words in \a label and announces them. Empty words are shown only.
void announceIn(QLabel *label, const QString &words);

} // namespace Pec
