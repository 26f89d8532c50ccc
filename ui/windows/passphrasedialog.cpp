// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/passphrasedialog.h"

#include "common/controls.h"
#include "core/strings.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Pec {

PassphraseDialog::PassphraseDialog(bool begins, QWidget *parent)
    : QDialog(parent)
    , m_problem(makeLabel(this, "bad"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Pass phrase of the vault"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *lead = makeLabel(this);
    lead->setText(
        begins ? tr("Your sign-in will be kept in an encrypted file on this computer. Choose "
                    "a pass phrase of several words; it is asked for at each start, and "
                    "nobody can recover it.")
               : tr("Your sign-in is kept in an encrypted file on this computer."));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(lead);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    m_phrase = addField(tr("&Pass phrase"));
    form->addRow(tr("&Pass phrase"), m_phrase);
    if (begins) {
        m_again = addField(tr("&Once more"));
        form->addRow(tr("&Once more"), m_again);
    }
    setMinimumWidth(widthOf(60, this));
    setLook(m_buttons->button(QDialogButtonBox::Ok), "main");
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_phrase->setFocus();
    look();
}

QLineEdit *PassphraseDialog::addField(const QString &caption)
{
    auto *field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(QString(caption).remove(u'&'));
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    return field;
}

void PassphraseDialog::look()
{
    const QString typed = m_phrase->text();
    const bool differs = m_again != nullptr && m_again->text() != typed;
    m_problem->setText(differs && !m_again->text().isEmpty() ? tr("These two are not the same.")
                                                             : QString());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!typed.isEmpty() && !differs);
}

//! As the command line takes it from a file.
QByteArray PassphraseDialog::passphrase() const { return m_phrase->text().toUtf8(); }

void withPassphrase(AppContext &context, const Profile &profile, QWidget *parent, QObject *receiver,
                    std::function<void(const Result<Done> &)> next)
{
    if (!context.needsPassphrase(profile))
        return next(Done());
    auto *dialog = new PassphraseDialog(!context.hasVault(), parent);
    QObject::connect(dialog, &QDialog::finished, receiver,
                     [&context, dialog, next = std::move(next)](int result) {
                         if (result != QDialog::Accepted)
                             return next(
                                 failure(ErrorCode::Cancelled, u"no pass phrase was given"_s));
                         context.setPassphrase(dialog->passphrase());
                         next(Done());
                     });
    dialog->open();
}

} // namespace Pec
