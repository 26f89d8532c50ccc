// SPDX-License-Identifier: GPL-3.0-or-later
//! The folder for settings, snapshots, vault and log: mode 0700, made when it is missing.
#pragma once

#include "core/result.h"

namespace Pec {

//! \a wished, or the platform's place when it is empty. StoreUnusable when it cannot be made.
[[nodiscard]] Result<QString> prepareDataDir(const QString &wished);

} // namespace Pec
