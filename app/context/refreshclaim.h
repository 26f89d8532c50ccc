// SPDX-License-Identifier: GPL-3.0-or-later
//! One refresh of a tenant at a time, whatever window or command of a data folder begins it.
#pragma once

#include "domain/profile.h"
#include "refresh/tenantrefresh.h"

namespace Pec {

//! The lock (core/processlock.h) of the tenant's refreshes.
[[nodiscard]] QString refreshLockOf(const QString &dataDir, const Profile &profile);

//! \a input takes the lock before anything is asked and holds it while the job lives. Where another
//! process holds it, the refresh ends with StoreUnusable, service code "refreshing", subject the
//! process and detail since when.
void claimRefresh(TenantRefresh::Input &input, const QString &lockFile);

} // namespace Pec
