// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/networkpage.h"

#include "common/announce.h"
#include "common/controls.h"
#include "core/strings.h"
#include "domain/profilechecks.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>

namespace Pec {

NetworkPage::NetworkPage(const Text &text, const SettingsFacts &facts, QWidget *parent)
    : FormPage(parent)
    , m_text(text)
    , m_profile(facts.profile)
    , m_policy(facts.policy)
    , m_isOffline(facts.isOffline)
    , m_system(new QRadioButton(tr("As the system says"), this))
    , m_own(new QRadioButton(tr("A proxy of your own"), this))
    , m_host(new QLineEdit(this))
    , m_port(new QLineEdit(this))
    , m_caFile(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose \u2026"), this))
    , m_test(new QPushButton(tr("Test the connection"), this))
    , m_result(makeLabel(this))
{
    const std::optional<OwnProxy> &proxy = facts.program.proxy;
    (proxy ? m_own : m_system)->setChecked(true);
    if (proxy) {
        m_host->setText(proxy->host);
        m_port->setText(QString::number(proxy->port));
    }
    if (m_profile)
        m_caFile->setText(m_profile->caFile);
    m_host->setPlaceholderText(tr("for example: proxy.contoso.com"));
    m_port->setPlaceholderText(u"8080"_s);
    m_caFile->setPlaceholderText(tr("empty: the system's certificates"));
    m_browse->setAccessibleName(tr("Choose the file of a certificate authority"));
    layOut();
    for (QRadioButton *button : {m_system, m_own})
        connect(button, &QRadioButton::toggled, this, &NetworkPage::updateFields);
    connect(m_browse, &QPushButton::clicked, this, &NetworkPage::chooseCaFile);
    connect(m_test, &QPushButton::clicked, this, &NetworkPage::test);
    updateFields();
}

void NetworkPage::layOut()
{
    addHeading(tr("Proxy"));
    addWide(m_system);
    addWide(m_own);
    addRow(tr("Host"), m_host);
    addRow(tr("Port"), m_port);
    addNote(tr("For every tenant. A proxy that asks for a password cannot be used here, nor the "
               "address of a proxy script (PAC)."));
    addHeading(tr("Certificates"));
    addRow(tr("File of the certificate authority"), {m_caFile, m_browse});
    addNote(m_profile ? tr("Only where your company inspects network traffic. Of this tenant.")
                      : tr("Belongs to a tenant; open one to set it."));
    addHeading(tr("Test"));
    addWide(m_test);
    m_test->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addWide(m_result);
    end();
}

void NetworkPage::updateFields()
{
    m_host->setEnabled(m_own->isChecked());
    m_port->setEnabled(m_own->isChecked());
    m_caFile->setEnabled(m_profile.has_value());
    m_browse->setEnabled(m_profile.has_value());
    if (m_policy.isLocked(SettingKey::Proxy))
        lock({m_system, m_own, m_host, m_port}, m_policy.file);
    if (m_policy.isLocked(SettingKey::CaFile))
        lock({m_caFile, m_browse}, m_policy.file);
    m_test->setEnabled(!m_isOffline);
    m_result->setText(m_isOffline
                          ? tr("The program runs offline, so nothing can be tested.")
                          : tr("Asks Microsoft's sign-in for its addresses, without signing in."));
}

FormPage::Problems NetworkPage::problems() const
{
    Problems wrong;
    if (m_own->isChecked()) {
        const QString host = m_host->text().trimmed();
        if (host.endsWith(".pac"_L1, Qt::CaseInsensitive)
            || host.endsWith("wpad.dat"_L1, Qt::CaseInsensitive))
            wrong.append({m_host, tr("This is the address of a proxy script (PAC), which cannot be "
                                     "used. Enter the proxy that the script names.")});
        else if (!isHost(host))
            wrong.append({m_host, tr("Enter the name or address of a host, without http://.")});
        if (!portFrom(m_port->text().trimmed()))
            wrong.append({m_port, tr("Enter a number from 1 to 65535.")});
    }
    const QString caFile = m_caFile->text().trimmed();
    if (!caFile.isEmpty() && !QFileInfo(caFile).isReadable())
        wrong.append({m_caFile, tr("The file of the certificate authority cannot be read.")});
    return wrong;
}

void NetworkPage::read(SettingsChoice &choice) const
{
    choice.program.proxy.reset();
    if (m_own->isChecked())
        choice.program.proxy = OwnProxy{m_host->text().trimmed(),
                                        portFrom(m_port->text().trimmed()).value_or(quint16(0))};
    if (choice.profile)
        choice.profile->caFile = m_caFile->text().trimmed();
}

void NetworkPage::test()
{
    if (!check())
        return;
    SettingsChoice choice;
    choice.profile = m_profile;
    read(choice);
    ConnectionTest wanted;
    wanted.settings = choice.program;
    if (choice.profile) {
        wanted.caFile = choice.profile->caFile;
        wanted.authority = choice.profile->authority;
        wanted.tenant = choice.profile->tenant;
    }
    m_test->setEnabled(false);
    setLook(m_result, "muted");
    m_result->setText(tr("Asking %1 \u2026").arg(wanted.authority.host()));
    Q_EMIT testWanted(wanted);
}

void NetworkPage::showTested(const Result<Done> &result, std::chrono::milliseconds took)
{
    m_test->setEnabled(true);
    m_test->setFocus();
    setLook(m_result, result ? "good" : "bad");
    if (result) {
        announceIn(m_result, tr("The connection works. The answer took %1 ms.")
                                 .arg(m_text.locale().toString(qlonglong(took.count()))));
        return;
    }
    const ErrorText words = m_text.error(result.error());
    announceIn(m_result, words.sentence + u' ' + words.nextStep + u'\n' + result.error().detail);
}

void NetworkPage::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority"), {},
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace Pec
