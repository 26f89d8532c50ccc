// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/typing.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Pec {

namespace {

//! Lets events pass a field by, as if it had no use for them.
class PassingBy final : public QObject
{
public:
    PassingBy(QObject *field, bool (*passes)(const QEvent &))
        : QObject(field)
        , m_passes(passes)
    {}

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (!m_passes(*event))
            return false;
        event->ignore();
        return true;
    }

private:
    bool (*m_passes)(const QEvent &);
};

//! A field takes these keys before any shortcut is asked, even one that has nothing to undo.
bool isUndoKey(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

bool isWheel(const QEvent &event) { return event.type() == QEvent::Wheel; }

} // namespace

void shareUndo(QWidget *field) { field->installEventFilter(new PassingBy(field, isUndoKey)); }

void leaveWheel(QWidget *field) { field->installEventFilter(new PassingBy(field, isWheel)); }

void setTyped(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

} // namespace Pec
