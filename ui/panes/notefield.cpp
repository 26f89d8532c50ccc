// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/notefield.h"

#include "common/typing.h"

#include <QMimeData>

namespace Pec {

namespace {

constexpr int kLines = 4;
constexpr qsizetype kLongestWord = 5000;

bool hasEndlessWord(const QString &text)
{
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > kLongestWord)
            return true;
    }
    return false;
}

} // namespace

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * kLines + 16);
    setUndoRedoEnabled(false);
    shareUndo(this);
}

void NoteField::setNote(const QString &note)
{
    if (toPlainText() == note)
        return;
    wrapFor(note);
    setPlainText(note);
}

void NoteField::insertFromMimeData(const QMimeData *source)
{
    wrapFor(source->text());
    QPlainTextEdit::insertFromMimeData(source);
}

//! Qt seeks the end of a word anew for every line of it: minutes for a megabyte without a blank.
void NoteField::wrapFor(const QString &text)
{
    if (hasEndlessWord(text))
        setWordWrapMode(QTextOption::WrapAnywhere);
}

} // namespace Pec
