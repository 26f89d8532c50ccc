// SPDX-License-Identifier: GPL-3.0-or-later
//! How far a refresh is, in the status bar: stage, customers, requests, what is waited for, cancel.
#pragma once

#include "refresh/refreshjob.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Pec {

class RefreshBar : public QWidget
{
    Q_OBJECT

public:
    explicit RefreshBar(const Text &text, QWidget *parent = nullptr);

    void setProgress(const RefreshProgress &progress);
    //! Between the click on Cancel and the end.
    void setCancelling();
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Text &m_text;
    RefreshProgress m_progress;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace Pec
