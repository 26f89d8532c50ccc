// SPDX-License-Identifier: GPL-3.0-or-later
//! What the settings dialog shows, and what somebody chose in it.
#pragma once

#include "common/theme.h"
#include "domain/policy.h"
#include "domain/profile.h"
#include "domain/programsettings.h"
#include "text/text.h"

#include <QDate>

namespace Pec {

struct SettingsFacts
{
    std::optional<Profile> profile; //!< as it is stored; nothing: none is open, or the demo
    bool isDemo = false;
    bool isOffline = false;
    Persona foundPersona = Persona::Unknown; //!< by billing data
    std::optional<Rate> rate; //!< in force; nothing: nothing was read yet
    ProgramSettings program;
    ThemeChoice theme = ThemeChoice::System;
    Language language = Language::English;
    Policy policy;
    QDate today; //!< of what is declared now
};

struct SettingsChoice
{
    std::optional<Profile> profile; //!< nothing as in the facts
    ProgramSettings program;
    ThemeChoice theme = ThemeChoice::System;
    Language language = Language::English;
};

} // namespace Pec
