// SPDX-License-Identifier: GPL-3.0-or-later
//! Asks for the pass phrase of the vault, twice where it begins one.
#pragma once

#include "context/appcontext.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace Pec {

class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(bool begins, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray passphrase() const;

private:
    QLineEdit *addField(const QString &caption);
    void look(); //!< whether what is typed may be taken

    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
    QLineEdit *m_phrase = nullptr;
    QLineEdit *m_again = nullptr; //!< null: there is a vault already
};

//! Gives \a context the pass phrase where opening \a profile takes it; asks nothing elsewhere. Then
//! \a next, with Cancelled when none was given. Not once \a receiver is gone.
void withPassphrase(AppContext &context, const Profile &profile, QWidget *parent, QObject *receiver,
                    std::function<void(const Result<Done> &)> next);

} // namespace Pec
