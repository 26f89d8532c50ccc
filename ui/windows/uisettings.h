// SPDX-License-Identifier: GPL-3.0-or-later
//! What the window remembers: theme, language, sizes, columns. An ini file in the data folder; it
//! holds no data of a tenant.
#pragma once

#include "common/theme.h"
#include "domain/policy.h"
#include "text/text.h"

#include <QByteArray>
#include <QSettings>

namespace Pec {

class UiSettings
{
public:
    //! \a dataDir: the folder that the file "window.ini" lies in.
    //! What \a policy gives stands where nothing was chosen, and always where it locks.
    explicit UiSettings(const QString &dataDir, Policy policy = {});

    [[nodiscard]] const Policy &policy() const { return m_policy; }

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] Language language() const; //!< the system's when none was chosen
    void setLanguage(Language language);
    [[nodiscard]] bool isDaily() const; //!< grain of the cost chart
    void setDaily(bool daily);

    //! \a part: "geometry", "splitter", "columns". Empty when nothing was kept.
    [[nodiscard]] QByteArray state(const QString &part) const;
    void setState(const QString &part, const QByteArray &state);

private:
    [[nodiscard]] QString chosen(const QString &name, SettingKey key, const QString &given) const;

    Policy m_policy;
    QSettings m_settings;
};

} // namespace Pec
