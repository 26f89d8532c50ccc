// SPDX-License-Identifier: GPL-3.0-or-later
//! What people note about a customer: a name of their own for it, who takes care of it, and a note.
//! Folded to one line until it is wanted.
#pragma once

#include "models/plandesk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Pec {

class NoteField;
class OwnerField;

class CustomerNoteEditor : public QWidget
{
    Q_OBJECT

public:
    //! \a desk must outlive the editor.
    CustomerNoteEditor(const Text &text, PlanDesk &desk, QWidget *parent = nullptr);

    void show(const CustomerId &customer);
    void setFolded(bool folded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fill();
    void takeTyped();
    void handOver();
    void retranslate();
    [[nodiscard]] QString summary() const;

    const Text &m_text;
    PlanDesk &m_desk;
    CustomerId m_customer;
    bool m_filling = false;
    QTimer m_typing;
    QToolButton *m_fold;
    QLabel *m_summary;
    QWidget *m_fields;
    QLabel *m_aliasLabel;
    QLineEdit *m_alias;
    QLabel *m_ownerLabel;
    OwnerField *m_owner;
    QLabel *m_noteLabel;
    NoteField *m_note;
    QLabel *m_unsaved;
};

} // namespace Pec
