// SPDX-License-Identifier: GPL-3.0-or-later
//! Head of the detail pane: name, id to copy, status in words, and the reasons as sentences.
#pragma once

#include "panes/subject.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Pec {

class SubjectHead : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectHead(const Text &text, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStatus(Status status);
    void showPortfolio();
    void showCustomer();
    void showSubscription();

    const Text &m_text;
    Subject m_subject;
    QLabel *m_place;
    QLabel *m_name;
    QLabel *m_id;
    QToolButton *m_copyId;
    QLabel *m_statusIcon;
    QLabel *m_status;
    QLabel *m_meaning;
    QLabel *m_reasonsTitle;
    QLabel *m_reasons;
};

} // namespace Pec
