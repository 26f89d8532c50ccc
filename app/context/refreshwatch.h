// SPDX-License-Identifier: GPL-3.0-or-later
//! Notes how a refresh went: in the log, and for the health report.
#pragma once

#include "core/clock.h"
#include "refresh/refreshjob.h"

namespace Pec {

//! Looks on for as long as \a job lives; \a clock, which its waits are told by, must outlive it.
void watchRefresh(RefreshJob &job, const Clock &clock, const QString &dataDir);

} // namespace Pec
