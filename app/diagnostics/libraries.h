// SPDX-License-Identifier: GPL-3.0-or-later
//! The libraries that the program stands on, with the licence of each.
#pragma once

#include "domain/health.h"

namespace Pec {

//! By name. What each is for is told by HealthText (text/healthtext.h), which knows them by name.
[[nodiscard]] QList<LibraryFact> libraries();

//! The whole text of a licence that this program or one of its libraries is under. Empty for
//! another. The LGPL refers to the GPL, which follows it.
[[nodiscard]] QString licenceText(const QString &spdx);

} // namespace Pec
