// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tenantpage.h"

#include "common/controls.h"
#include "core/strings.h"
#include "domain/profilechecks.h"
#include "settings/resellergroupseditor.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Pec {

TenantPage::TenantPage(const Text &text, const SettingsFacts &facts, QWidget *parent)
    : FormPage(parent)
    , m_text(text)
    , m_facts(facts)
{
    if (facts.profile) {
        makeFields(*facts.profile);
        layOut(*facts.profile);
        updateFields();
    } else {
        addHeading(tr("Tenant"));
        addNote(facts.isDemo ? tr("The demo tenant is invented; its settings stay as they are.")
                             : tr("Open a tenant to see its settings."));
    }
    end();
}

void TenantPage::makeFields(const Profile &profile)
{
    m_persona = new QComboBox(this);
    m_rate = new QLineEdit(this);
    m_noRate = new QPushButton(tr("Back to the rule book's"), this);
    m_agreedBy = new QLineEdit(this);
    m_agreedOn = new QDateEdit(this);
    m_groups = new ResellerGroupsEditor(profile.resellerGroups, this);
    m_store = new QComboBox(this);
    fillPersonas(profile);
    fillStores(profile.tokenStore);
    m_noRate->setAutoDefault(false);
    if (profile.rate)
        m_rate->setText(m_text.percentNumber(profile.rate->value));
    m_rate->setMaximumWidth(widthOf(14, m_rate));
    m_agreedOn->setCalendarPopup(true);
    m_agreedOn->setLocale(m_text.locale());
    m_agreedOn->setMinimumWidth(widthOf(16, m_agreedOn));
    m_agreedOn->setMaximumDate(m_facts.today);
    m_agreedOn->setDate(m_facts.today);
    m_agreedOn->setAccessibleName(tr("Day on which it was confirmed"));
    m_agreedBy->setPlaceholderText(tr("name; empty: nobody did"));
    if (profile.agreement) {
        m_agreedBy->setText(profile.agreement->by);
        m_agreedOn->setDate(profile.agreement->date);
    }
    connect(m_noRate, &QPushButton::clicked, this, [this] {
        m_rate->clear();
        m_rate->setFocus();
    });
    connect(m_rate, &QLineEdit::textChanged, this, &TenantPage::updateFields);
    connect(m_agreedBy, &QLineEdit::textChanged, this, &TenantPage::updateFields);
}

void TenantPage::fillPersonas(const Profile &profile)
{
    const QString found =
        m_facts.foundPersona == Persona::Unknown
            ? tr("As billing shows it")
            : tr("As billing shows it: %1").arg(m_text.persona(m_facts.foundPersona));
    m_persona->addItem(found);
    for (const Persona persona :
         {Persona::IndirectProvider, Persona::DirectBill, Persona::IndirectReseller})
        m_persona->addItem(m_text.persona(persona), int(persona));
    if (profile.persona && *profile.persona != Persona::Unknown)
        m_persona->setCurrentIndex(m_persona->findData(int(*profile.persona)));
}

void TenantPage::fillStores(TokenStoreKind kind)
{
    m_store->addItem(tr("in the system's keyring"), int(TokenStoreKind::Keychain));
    m_store->addItem(tr("only until the program ends"), int(TokenStoreKind::Memory));
    m_store->addItem(tr("in an encrypted file"), int(TokenStoreKind::Vault));
    m_store->setCurrentIndex(m_store->findData(int(kind)));
}

void TenantPage::layOut(const Profile &profile)
{
    addHeading(profile.name);
    addRow(tr("You are"), m_persona);
    addNote(tr("Only direct-bill partners and indirect providers earn credit. A reseller's access "
               "makes its provider earn."));
    addRow(tr("Rate of the credit in percent"), {m_rate, m_noRate});
    addNote(rateInForce());
    addRow(tr("Partner agreement confirmed by"), {m_agreedBy, m_agreedOn});
    addNote(tr("Who told you that the partner program agreement is active, and when. Shown as "
               "declared, never as read."));
    addHeading(tr("Groups of resellers"));
    addWide(m_groups);
    addNote(tr("A provider cannot read them; the reseller tells their object ids."));
    addHeading(tr("Sign-in"));
    addRow(tr("Keep the sign-in"), m_store);
    if (m_facts.policy.isLocked(SettingKey::TokenStore))
        lock({m_store}, m_facts.policy.file);
    addNote(tr("When this changes, the tenant is signed out and you sign in again."));
}

QString TenantPage::rateInForce() const
{
    if (!m_facts.rate)
        return tr("Empty: the rule book's, or the largest in your cost data.");
    return tr("In force: %1 percent, %2. Empty: the rule book's, or the largest in your cost data.")
        .arg(m_text.percentNumber(m_facts.rate->value), m_text.rateSource(*m_facts.rate));
}

void TenantPage::updateFields()
{
    m_noRate->setEnabled(!m_rate->text().isEmpty());
    m_agreedOn->setEnabled(!m_agreedBy->text().trimmed().isEmpty());
}

FormPage::Problems TenantPage::problems() const
{
    Problems wrong;
    if (!m_facts.profile)
        return wrong;
    if (const QString typed = m_rate->text().trimmed(); !typed.isEmpty()) {
        const std::optional<Decimal> rate = m_text.fraction(typed);
        if (!rate || !isRate(*rate))
            wrong.append({m_rate, tr("Enter a number above 0 and below 100, for example %1.")
                                      .arg(m_text.amount(Decimal::fromInteger(15), 1))});
    }
    if (const QString problem = m_groups->problem(); !problem.isEmpty())
        wrong.append({m_groups, problem});
    return wrong;
}

void TenantPage::read(SettingsChoice &choice) const
{
    if (!m_facts.profile || !choice.profile)
        return;
    Profile &profile = *choice.profile;
    profile.persona.reset();
    if (const QVariant persona = m_persona->currentData(); persona.isValid())
        profile.persona = Persona(persona.toInt());
    const std::optional<Decimal> rate = m_text.fraction(m_rate->text().trimmed());
    if (!rate)
        profile.rate.reset();
    else if (!profile.rate || profile.rate->value != *rate)
        profile.rate = Rate{*rate, u"setting"_s, m_facts.today};
    profile.agreement.reset();
    if (const QString by = m_agreedBy->text().trimmed(); !by.isEmpty())
        profile.agreement = Declaration{by, m_agreedOn->date()};
    profile.resellerGroups = m_groups->groups();
    profile.tokenStore = TokenStoreKind(m_store->currentData().toInt());
}

} // namespace Pec
