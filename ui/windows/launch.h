// SPDX-License-Identifier: GPL-3.0-or-later
//! What the arguments ask for: the window, the picture command, or a command of the command line.
#pragma once

#include "common/theme.h"
#include "context/appcontext.h"
#include "core/log.h"
#include "text/text.h"

namespace Pec {

struct Launch
{
    enum class Kind { Window, Pictures, CommandLine };

    Kind kind = Kind::Window;
    AppContext::Options context;
    bool demo = false;
    QString profile; //!< empty: the last used
    std::optional<Language> language;
    std::optional<ThemeChoice> theme; //!< pictures only; the window has a menu for it
    QString outDir; //!< pictures only
    std::optional<LogLevel> logLevel;
    QString problem; //!< English, for stderr: wrong use
};

//! \a arguments with the program's name first. Anything that is neither the plain window nor
//! `pictures` is left to the command line, which also answers --help, --version and wrong use.
[[nodiscard]] Launch parseLaunch(const QStringList &arguments);

} // namespace Pec
