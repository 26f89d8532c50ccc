// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/typing.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Pec {

namespace {

//! A field takes these keys before any shortcut is asked, even one that has nothing to undo.
class UndoKeysFilter final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void shareUndo(QLineEdit *field) { field->installEventFilter(new UndoKeysFilter(field)); }

void shareUndo(QPlainTextEdit *field)
{
    field->setUndoRedoEnabled(false);
    field->installEventFilter(new UndoKeysFilter(field));
}

void setTyped(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

} // namespace Pec
