// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/connectform.h"

#include "common/controls.h"
#include "common/formpage.h"
#include "core/strings.h"
#include "domain/profilechecks.h"
#include "domain/sentprofile.h"
#include "windows/registrationguide.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Pec {

ConnectForm::ConnectForm(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_words(text)
    , m_title(makeHeading(this, 4))
    , m_lead(makeLabel(this, "muted"))
    , m_guide(new QPushButton(this))
    , m_openProfile(new QPushButton(this))
    , m_storeLabel(new QLabel(this))
    , m_store(new QComboBox(this))
    , m_fold(new QToolButton(this))
    , m_advanced(new QWidget(this))
    , m_browseCa(new QPushButton(this))
    , m_problem(makeLabel(this, "bad"))
    , m_browser(makeMainButton(this))
    , m_device(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    for (size_t field = 0; field < FieldCount; ++field) {
        m_labels[field] = new QLabel(this);
        m_fields[field] = new QLineEdit(this);
        m_labels[field]->setBuddy(m_fields[field]);
        connect(m_fields[field], &QLineEdit::textEdited, m_problem, &QWidget::hide);
        connect(m_fields[field], &QLineEdit::returnPressed, this, [this] { submit(false); });
    }
    m_storeLabel->setBuddy(m_store);
    m_store->addItem(QString(), int(TokenStoreKind::Keychain));
    m_store->addItem(QString(), int(TokenStoreKind::Memory));
    m_store->addItem(QString(), int(TokenStoreKind::Vault));
    m_fold->setProperty("look", u"fold"_s);
    m_problem->hide();
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    layOut();
    m_advanced->hide();

    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_advanced->setVisible(open);
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    connect(m_guide, &QPushButton::clicked, this, &ConnectForm::showGuide);
    connect(m_openProfile, &QPushButton::clicked, this, &ConnectForm::chooseProfileFile);
    connect(m_browseCa, &QPushButton::clicked, this, &ConnectForm::chooseCaFile);
    connect(m_browser, &QPushButton::clicked, this, [this] { submit(false); });
    connect(m_device, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectForm::cancelled);
    retranslate();
}

void ConnectForm::layOut()
{
    auto *basics = new QFormLayout;
    auto *advanced = new QFormLayout(m_advanced);
    for (QFormLayout *form : {basics, advanced}) {
        form->setContentsMargins(0, 0, 0, 0);
        form->setVerticalSpacing(10);
        form->setHorizontalSpacing(16);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    }
    for (const Field field : {Name, Tenant, Client})
        basics->addRow(m_labels[field], m_fields[field]);
    for (const Field field : {Authority, Arm, Graph, PartnerCenter})
        advanced->addRow(m_labels[field], m_fields[field]);
    auto *caRow = new QHBoxLayout;
    caRow->addWidget(m_fields[CaFile], 1);
    caRow->addWidget(m_browseCa);
    advanced->addRow(m_labels[CaFile], caRow);
    advanced->addRow(m_storeLabel, m_store);

    auto *help = new QHBoxLayout;
    help->setSpacing(8);
    help->addWidget(m_guide);
    help->addWidget(m_openProfile);
    help->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_browser);
    buttons->addWidget(m_device);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);

    auto *card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    card->setMaximumWidth(widthOf(85, card));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addLayout(help);
    column->addLayout(basics);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_advanced);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
}

void ConnectForm::begin(const QStringList &takenNames, const Policy &policy)
{
    m_takenNames = takenNames;
    for (QLineEdit *field : m_fields)
        field->clear();
    const Profile defaults;
    m_fields[Authority]->setText(defaults.authority.toString());
    m_fields[Arm]->setText(defaults.arm.toString());
    m_fields[Graph]->setText(defaults.graph.toString());
    m_fields[PartnerCenter]->setText(defaults.partnerCenter.toString());
    takePolicy(policy);
    m_fold->setChecked(false);
    m_problem->hide();
    m_fields[Name]->setFocus();
}

void ConnectForm::takePolicy(const Policy &policy)
{
    m_store->setCurrentIndex(m_store->findData(int(policy.tokenStore)));
    m_fields[CaFile]->setText(policy.caFile);
    if (policy.isLocked(SettingKey::TokenStore))
        FormPage::lock({m_store}, policy.file);
    if (policy.isLocked(SettingKey::CaFile))
        FormPage::lock({m_fields[CaFile], m_browseCa}, policy.file);
}

QString ConnectForm::text(Field field) const { return m_fields[field]->text().trimmed(); }

Profile ConnectForm::profile() const
{
    Profile profile;
    profile.name = text(Name);
    profile.tenant = text(Tenant);
    profile.clientId = text(Client);
    profile.authority = QUrl(text(Authority));
    profile.arm = QUrl(text(Arm));
    profile.graph = QUrl(text(Graph));
    profile.partnerCenter = QUrl(text(PartnerCenter));
    profile.caFile = text(CaFile);
    profile.tokenStore = TokenStoreKind(m_store->currentData().toInt());
    return profile;
}

QString ConnectForm::problem() const
{
    if (text(Name).isEmpty())
        return tr("Give the connection a name, for example the name of your company.");
    if (m_takenNames.contains(text(Name), Qt::CaseInsensitive))
        return tr("There is a connection of this name already. Choose another name.");
    if (!isTenant(text(Tenant)))
        return tr("The tenant is a domain such as contoso.onmicrosoft.com, or a directory id.");
    if (!isGuid(text(Client)))
        return tr("The client id is the application id of your app registration: "
                  "32 digits in five groups.");
    for (const Field field : {Authority, Arm, Graph, PartnerCenter}) {
        if (!isServiceAddress(text(field)))
            return tr("The address of \u201c%1\u201d must begin with https:// and name a host.")
                .arg(m_labels[field]->text().remove(u'&'));
    }
    if (!text(CaFile).isEmpty() && !QFileInfo(text(CaFile)).isReadable())
        return tr("The file of the certificate authority cannot be read.");
    return {};
}

void ConnectForm::submit(bool deviceCode)
{
    const QString wrong = problem();
    complain(wrong);
    if (wrong.isEmpty()) {
        Q_EMIT submitted(profile(), deviceCode);
        return;
    }
    markWrong();
}

void ConnectForm::complain(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void ConnectForm::markWrong()
{
    // Put the cursor where the sentence points to.
    Field field = CaFile;
    if (text(Name).isEmpty() || m_takenNames.contains(text(Name), Qt::CaseInsensitive))
        field = Name;
    else if (!isTenant(text(Tenant)))
        field = Tenant;
    else if (!isGuid(text(Client)))
        field = Client;
    else
        for (const Field address : {PartnerCenter, Graph, Arm, Authority})
            field = isServiceAddress(text(address)) ? field : address;
    if (field >= Authority)
        m_fold->setChecked(true);
    m_fields[field]->setFocus();
    m_fields[field]->selectAll();
}

void ConnectForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority"), {},
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_fields[CaFile], &QLineEdit::setText);
    dialog->open();
}

void ConnectForm::chooseProfileFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a profile file"), {},
                                   tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectForm::openProfileFile);
    dialog->open();
}

void ConnectForm::openProfileFile(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        complain(tr("The file cannot be read: %1").arg(opened.errorString()));
        return;
    }
    const auto sent = sentProfileFrom(opened.read(kMostSentProfileBytes + 1));
    complain(sent ? QString() : m_words.sentProfileProblem(sent.error()));
    if (!sent)
        return;
    m_fields[Name]->setText(sent->name);
    m_fields[Tenant]->setText(sent->tenant);
    m_fields[Client]->setText(sent->clientId);
    m_browser->setFocus();
}

void ConnectForm::showGuide()
{
    const QString tenant = isTenant(text(Tenant)) ? text(Tenant) : QString();
    auto *guide = new RegistrationGuide(m_words, {text(Name), tenant}, this);
    guide->open();
}

void ConnectForm::retranslate()
{
    m_title->setText(tr("Connect your tenant"));
    m_lead->setText(
        tr("Register a public client application in your partner tenant and enter its "
           "id here. You sign in at Microsoft; this program never sees your password."));
    m_guide->setText(tr("How to register the app \u2026"));
    m_guide->setAccessibleName(tr("How the app is registered"));
    m_openProfile->setText(tr("Open a profile file \u2026"));
    m_openProfile->setToolTip(tr("The small file that your administrator sent you"));
    m_openProfile->setAccessibleName(tr("Open a profile file"));
    const std::array<QString, FieldCount> labels{tr("&Name"),
                                                 tr("&Tenant"),
                                                 tr("Client &id"),
                                                 tr("&Authority"),
                                                 tr("Azure &Resource Manager"),
                                                 tr("Microsoft &Graph"),
                                                 tr("&Partner Center"),
                                                 tr("Certificate authority &file")};
    for (size_t field = 0; field < FieldCount; ++field) {
        m_labels[field]->setText(labels[field]);
        m_fields[field]->setAccessibleName(QString(labels[field]).remove(u'&'));
    }
    m_fields[Name]->setPlaceholderText(tr("for example: Noordzee Cloud"));
    m_fields[Tenant]->setPlaceholderText(tr("domain or directory id"));
    m_fields[Client]->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_fields[CaFile]->setPlaceholderText(tr("empty: the system's certificates"));
    m_storeLabel->setText(tr("Keep the &sign-in"));
    m_store->setAccessibleName(tr("Keep the sign-in"));
    m_store->setItemText(0, tr("in the system's keyring"));
    m_store->setItemText(1, tr("only until the program ends"));
    m_store->setItemText(2, tr("in an encrypted file"));
    m_fold->setText(tr("Advanced"));
    m_fold->setAccessibleName(tr("Show advanced settings"));
    m_browseCa->setText(tr("Choose \u2026"));
    m_browseCa->setAccessibleName(tr("Choose the file of a certificate authority"));
    m_browser->setText(tr("Sign in with the browser"));
    m_device->setText(tr("Sign in with a code"));
    m_device->setToolTip(tr("For a computer without a browser: type a code on another device"));
    m_cancel->setText(tr("Cancel"));
}

void ConnectForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
