// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/signinpage.h"

#include "common/controls.h"
#include "common/knownpage.h"
#include "core/strings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Pec {

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading(this, 4))
    , m_words(makeLabel(this))
    , m_code(makeHeading(this, 9))
    , m_copyCode(new QPushButton(this))
    , m_addressField(new QLineEdit(this))
    , m_copyAddress(new QPushButton(this))
    , m_open(makeMainButton(this))
    , m_cancel(new QPushButton(this))
{
    m_addressField->setReadOnly(true);
    m_code->setWordWrap(false);
    QFont spaced = m_code->font();
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    m_code->setFont(spaced);

    auto *codeRow = new QHBoxLayout;
    codeRow->addWidget(m_code);
    codeRow->addWidget(m_copyCode);
    codeRow->addStretch(1);
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(m_addressField, 1);
    addressRow->addWidget(m_copyAddress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);

    auto *card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    card->setMaximumWidth(widthOf(78, card));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(codeRow);
    column->addLayout(addressRow);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);

    connect(m_copyCode, &QPushButton::clicked, this, [this] { copyToClipboard(m_code->text()); });
    connect(m_copyAddress, &QPushButton::clicked, this,
            [this] { copyToClipboard(m_address.toString(QUrl::FullyEncoded)); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { openSignInPage(m_address, m_authority); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelled);
    show(State::Preparing);
}

void SignInPage::showPreparing() { show(State::Preparing); }

void SignInPage::showBrowser(const QUrl &address, const QUrl &authority)
{
    m_address = address;
    m_authority = authority;
    show(State::Browser);
}

void SignInPage::showDeviceCode(const QString &code, const QUrl &address, const QUrl &authority)
{
    m_address = address;
    m_authority = authority;
    m_code->setText(code);
    m_code->setAccessibleName(code);
    show(State::DeviceCode);
}

void SignInPage::show(State state)
{
    m_state = state;
    const bool hasAddress = state != State::Preparing;
    m_code->setVisible(state == State::DeviceCode);
    m_copyCode->setVisible(state == State::DeviceCode);
    m_addressField->setVisible(hasAddress);
    m_copyAddress->setVisible(hasAddress);
    m_open->setVisible(hasAddress && isSignInPage(m_address, m_authority));
    m_addressField->setText(m_address.toString());
    m_addressField->setCursorPosition(0);
    retranslate();
}

void SignInPage::retranslate()
{
    switch (m_state) {
    case State::Preparing:
        m_title->setText(tr("Asking Microsoft \u2026"));
        m_words->setText(tr("The sign-in is being prepared."));
        break;
    case State::Browser:
        m_title->setText(tr("Sign in in your browser"));
        m_words->setText(
            tr("Your browser was opened at Microsoft's sign-in page. When you are done "
               "there, this window goes on by itself. If no page opened, copy the "
               "address into a browser of this computer."));
        break;
    case State::DeviceCode:
        m_title->setText(tr("Enter this code"));
        m_words->setText(tr("Open the address on any device and type the code. When you are done "
                            "there, this window goes on by itself."));
        break;
    }
    m_copyCode->setText(tr("Copy the code"));
    m_copyAddress->setText(tr("Copy the address"));
    m_open->setText(m_state == State::Browser ? tr("Open the page again") : tr("Open the page"));
    m_cancel->setText(tr("Cancel"));
    m_addressField->setAccessibleName(tr("Address of the sign-in page"));
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
