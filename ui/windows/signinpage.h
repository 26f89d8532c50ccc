// SPDX-License-Identifier: GPL-3.0-or-later
//! Waiting for the user to sign in at Microsoft: in the browser, or by a code on another device.
#pragma once

#include <QString>
#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Pec {

class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    //! Before the sign-in service has answered.
    void showPreparing();
    //! The browser was opened at \a address, a page of \a authority; it can be copied should that
    //! have failed.
    void showBrowser(const QUrl &address, const QUrl &authority);
    //! An \a address that is no page to sign in at is shown, but not opened.
    void showDeviceCode(const QString &code, const QUrl &address, const QUrl &authority);

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Preparing, Browser, DeviceCode };

    void show(State state);
    void retranslate();

    State m_state = State::Preparing;
    QUrl m_address;
    QUrl m_authority;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_code;
    QPushButton *m_copyCode;
    QLineEdit *m_addressField;
    QPushButton *m_copyAddress;
    QPushButton *m_open;
    QPushButton *m_cancel;
};

} // namespace Pec
