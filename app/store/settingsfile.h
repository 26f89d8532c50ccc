// SPDX-License-Identifier: GPL-3.0-or-later
//! The settings of the program, in settings.json of the data folder (mode 0600, replaced as a whole
//! or not at all). Errors are StoreUnusable, with a StoreFault (store/setaside.h) as service code.
#pragma once

#include "core/result.h"
#include "domain/programsettings.h"

namespace Pec {

struct LoadedSettings
{
    ProgramSettings settings;
    std::optional<Error> notice; //!< a file that cannot be understood was set aside
};

//! Where the file says nothing: as \a base, which is what it was saved against.
[[nodiscard]] Result<LoadedSettings> loadSettings(const QString &dataDir,
                                                  const ProgramSettings &base = {});
[[nodiscard]] Result<Done> saveSettings(const QString &dataDir, const ProgramSettings &settings,
                                        const ProgramSettings &base = {});

} // namespace Pec
