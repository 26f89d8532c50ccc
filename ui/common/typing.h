// SPDX-License-Identifier: GPL-3.0-or-later
//! Fields whose content is kept while it is typed, and taken back by the window's undo.
#pragma once

class QLineEdit;
class QPlainTextEdit;
class QString;

#include <chrono>

namespace Pec {

//! How long what is typed may wait before it is handed on: short of the second after which nothing
//! may be lost.
inline constexpr std::chrono::milliseconds kTypingPause(500);

// Leave the keys of undo and redo to the window, whose undo covers more than one field.
void shareUndo(QLineEdit *field);
void shareUndo(QPlainTextEdit *field);

//! Sets the text unless it stands there already, so that the cursor stays where it is.
void setTyped(QLineEdit *field, const QString &text);

} // namespace Pec
