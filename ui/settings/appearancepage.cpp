// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearancepage.h"

#include <QComboBox>

namespace Pec {

AppearancePage::AppearancePage(const SettingsFacts &facts, QWidget *parent)
    : FormPage(parent)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(facts.theme)));
    for (const Language language :
         {Language::English, Language::Dutch, Language::French, Language::German})
        m_language->addItem(languageName(language), int(language));
    m_language->setCurrentIndex(m_language->findData(int(facts.language)));
    addHeading(tr("Appearance"));
    addRow(tr("Theme"), m_theme);
    addRow(tr("Language"), m_language);
    addNote(tr("Language of the window. A plan for a customer has a language of its own."));
    if (facts.policy.isLocked(SettingKey::Theme))
        lock({m_theme}, facts.policy.file);
    if (facts.policy.isLocked(SettingKey::Language))
        lock({m_language}, facts.policy.file);
    end();
}

void AppearancePage::read(SettingsChoice &choice) const
{
    choice.theme = ThemeChoice(m_theme->currentData().toInt());
    choice.language = Language(m_language->currentData().toInt());
}

} // namespace Pec
