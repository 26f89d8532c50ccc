// SPDX-License-Identifier: GPL-3.0-or-later
//! What the computer tells about itself and about the data folder. Reads files only.
#pragma once

#include "domain/health.h"

namespace Pec {

//! Versions of the program, its libraries and the system. \a tls: as Qt names its TLS library.
void addSystem(HealthReport &report, const QString &tls);
//! Sizes of what lies in \a dataDir, the log and reports of a crash.
void addFiles(HealthReport &report, const QString &dataDir);

} // namespace Pec
