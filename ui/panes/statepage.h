// SPDX-License-Identifier: GPL-3.0-or-later
//! A page for the times without data: nothing read yet, reading, no customers, offline, failed.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Pec {

class StatePage : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString iconName;
        QString title;
        QString sentence;
        QString action; //!< empty: no button
        QString details; //!< folded, and to be copied with all of the rest; empty: none
    };

    explicit StatePage(QWidget *parent = nullptr);

    void show(const Words &words);

Q_SIGNALS:
    void actionWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void setFolded(bool folded);
    void retranslate();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_fold;
    QToolButton *m_copy;
    QLabel *m_details;
};

} // namespace Pec
