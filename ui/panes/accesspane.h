// SPDX-License-Identifier: GPL-3.0-or-later
//! Who of the partner's side reaches a subscription, and whether that earns credit.
#pragma once

#include "panes/subject.h"
#include "text/text.h"

#include <QWidget>

class QLabel;

namespace Pec {

class AccessPathModel;
class CopyableTable;

class AccessPane : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPane(const Text &text, QWidget *parent = nullptr);

    //! Hides itself unless a subscription is meant.
    void setSubject(const Subject &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Text &m_text;
    Subject m_subject;
    AccessPathModel *m_model;
    QLabel *m_title;
    QLabel *m_note;
    CopyableTable *m_table;
};

} // namespace Pec
