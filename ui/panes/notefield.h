// SPDX-License-Identifier: GPL-3.0-or-later
//! A few lines for a note that may grow to a megabyte. Leaves undo to the window and Tab to the
//! focus.
#pragma once

#include <QPlainTextEdit>

namespace Pec {

class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    //! Unless it stands there already, so that the cursor stays where it is.
    void setNote(const QString &note);

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    void wrapFor(const QString &text);
};

} // namespace Pec
