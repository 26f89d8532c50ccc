// SPDX-License-Identifier: GPL-3.0-or-later
//! What was decided about one finding: state, owner, day, note, and the history folded away. What
//! is typed is handed to the desk at most half a second later.
#pragma once

#include "models/plandesk.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Pec {

class NoteField;
class OwnerField;

class PlanEditor : public QWidget
{
    Q_OBJECT

public:
    //! \a desk must outlive the editor.
    PlanEditor(const Text &text, PlanDesk &desk, QWidget *parent = nullptr);

    //! An id that the desk does not know hides the editor.
    void show(const FindingId &id);
    [[nodiscard]] const FindingId &shown() const { return m_id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void fill();
    void fillHistory();
    void fillFrom(const PlanItem &item);
    void showReason(bool shown);
    [[nodiscard]] PlanDecision typed() const;
    void takeState();
    void takeTyped();
    void handOver();
    void retranslate();

    const Text &m_text;
    PlanDesk &m_desk;
    FindingId m_id;
    bool m_filling = false;
    bool m_historyShown = false;
    bool m_leavingOut = false; //!< chosen, and the reason is still missing
    QTimer m_typing;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_notice;
    QPushButton *m_accept;
    QLabel *m_stateLabel;
    QComboBox *m_state;
    QLabel *m_whyLabel;
    QLineEdit *m_why;
    QLabel *m_ownerLabel;
    OwnerField *m_owner;
    QCheckBox *m_hasDue;
    QDateEdit *m_due;
    QLabel *m_noteLabel;
    NoteField *m_note;
    QLabel *m_unsaved;
    QToolButton *m_fold;
    QLabel *m_history;
};

} // namespace Pec
