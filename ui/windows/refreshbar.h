// SPDX-License-Identifier: GPL-3.0-or-later
//! How far a refresh is, in the status bar: stage, customers, requests, quota left, what is waited
//! for and until when; pause and cancel.
#pragma once

#include "refresh/refreshjob.h"
#include "text/text.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Pec {

class RefreshBar : public QWidget
{
    Q_OBJECT

public:
    //! \a now: the clock that waits are told by.
    RefreshBar(const Text &text, std::function<QDateTime()> now, QWidget *parent = nullptr);

    void setProgress(const RefreshProgress &progress);
    //! Between the click on Cancel and the end.
    void setCancelling();
    [[nodiscard]] QString words() const { return m_said; } //!< all of them, also where they are cut

Q_SIGNALS:
    void cancelWanted();
    void pauseWanted(bool pause);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void say(const QString &words);
    void fitWords();
    void retranslate();

    const Text &m_text;
    std::function<QDateTime()> m_now;
    RefreshProgress m_progress;
    QString m_said;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_cancel;
};

} // namespace Pec
