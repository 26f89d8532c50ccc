// SPDX-License-Identifier: GPL-3.0-or-later
//! Light, dark or as the desktop: sets style, palette and the few rules that a palette cannot say.
#pragma once

#include "common/systemscheme.h"

#include <QString>

#include <optional>

namespace Pec {

enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] QString name(ThemeChoice choice); //!< "system", "light", "dark"
[[nodiscard]] std::optional<ThemeChoice> themeNamed(const QString &name);

class Theme : public QObject
{
    Q_OBJECT

public:
    //! Applies the choice to the application. Make it once, before the first window.
    explicit Theme(ThemeChoice choice, QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Scheme scheme() const;
    void setChoice(ThemeChoice choice);

private:
    void apply();

    SystemScheme m_system;
    ThemeChoice m_choice;
    std::optional<Scheme> m_applied;
};

} // namespace Pec
