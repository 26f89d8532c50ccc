// SPDX-License-Identifier: GPL-3.0-or-later
//! Fields whose content is kept while it is typed, taken back by the window's undo, and changed by
//! nothing else.
#pragma once

#include <chrono>

class QLineEdit;
class QString;
class QWidget;

namespace Pec {

//! How long what is typed may wait before it is handed on: short of the second after which nothing
//! may be lost.
inline constexpr std::chrono::milliseconds kTypingPause(500);

//! Leaves the keys of undo and redo to the window, whose undo covers more than one field.
void shareUndo(QWidget *field);

//! Leaves the wheel to the pane around: who scrolls past a field does not mean to change it.
void leaveWheel(QWidget *field);

//! Sets the text unless it stands there already, so that the cursor stays where it is.
void setTyped(QLineEdit *field, const QString &text);

} // namespace Pec
