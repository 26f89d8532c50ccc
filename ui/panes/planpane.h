// SPDX-License-Identifier: GPL-3.0-or-later
//! The improvement plan of a subject: its findings as a list, and below it what was decided about
//! the chosen one.
#pragma once

#include "models/plandesk.h"
#include "panes/subject.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace Pec {

class CopyableTable;
class PlanEditor;
class PlanModel;
class StatePage;

class PlanPane : public QWidget
{
    Q_OBJECT

public:
    //! \a desk must outlive the pane.
    PlanPane(const Text &text, PlanDesk &desk, QWidget *parent = nullptr);

    void setSubject(const Subject &subject); //!< looked at when the pane is
    void setCustomers(const QSet<CustomerId> &customers); //!< several, in place of a subject
    void choose(const FindingId &id); //!< nothing happens where the subject has no such finding
    [[nodiscard]] CopyableTable &table() const { return *m_table; }
    void hideReport(); //!< where the plan is being made already

Q_SIGNALS:
    void reportWanted(); //!< of the subject

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showSubject();
    void showChosen();
    void chooseAgain();
    void showDecided();
    void showState();
    void retranslate();

    const Text &m_text;
    PlanDesk &m_desk;
    Subject m_subject;
    std::optional<QSet<CustomerId>> m_customers; //!< nothing: the subject's
    bool m_subjectShown = true; //!< false: the pane was hidden since, and nothing was sorted
    FindingId m_chosen; //!< kept over other subjects and refreshes
    QTimer m_decided;
    QLabel *m_title;
    QPushButton *m_report;
    QLabel *m_summary;
    StatePage *m_empty;
    PlanModel *m_model;
    QSortFilterProxyModel *m_sorted;
    CopyableTable *m_table;
    PlanEditor *m_editor;
};

} // namespace Pec
