// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/uisettings.h"

#include "core/strings.h"

namespace Pec {

UiSettings::UiSettings(const QString &dataDir, Policy policy)
    : m_policy(std::move(policy))
    , m_settings(dataDir + u"/window.ini"_s, QSettings::IniFormat)
{}

ThemeChoice UiSettings::theme() const
{
    return themeNamed(chosen(u"theme"_s, SettingKey::Theme, m_policy.theme))
        .value_or(ThemeChoice::System);
}

QString UiSettings::chosen(const QString &name, SettingKey key, const QString &given) const
{
    return m_policy.isLocked(key) ? given : m_settings.value(name, given).toString();
}

void UiSettings::setTheme(ThemeChoice choice) { m_settings.setValue(u"theme"_s, name(choice)); }

Language UiSettings::language() const
{
    return languageNamed(chosen(u"language"_s, SettingKey::Language, m_policy.language))
        .value_or(systemLanguage());
}

void UiSettings::setLanguage(Language language)
{
    m_settings.setValue(u"language"_s, languageCode(language));
}

bool UiSettings::isDaily() const { return m_settings.value(u"dailyChart"_s, false).toBool(); }

void UiSettings::setDaily(bool daily) { m_settings.setValue(u"dailyChart"_s, daily); }

QByteArray UiSettings::state(const QString &part) const
{
    return m_settings.value(u"window/"_s + part).toByteArray();
}

void UiSettings::setState(const QString &part, const QByteArray &state)
{
    m_settings.setValue(u"window/"_s + part, state);
}

} // namespace Pec
