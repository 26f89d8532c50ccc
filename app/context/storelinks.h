// SPDX-License-Identifier: GPL-3.0-or-later
//! How a refresh and its quotas reach the store, which knows nothing of either. \a store must
//! outlive what is made here.
#pragma once

#include "context/tenant.h"
#include "domain/programsettings.h"

namespace Pec {

class SnapshotStore;

//! Where the refresh finds what was read before, and keeps what it reads.
void connectStore(SnapshotStore &store, const QString &profile,
                  const std::function<KeptFor()> &keptFor, TenantRefresh::Input &input);

//! A note that cannot be written holds nothing back, and is told of once.
[[nodiscard]] QuotaNotes quotaNotes(SnapshotStore &store);

} // namespace Pec
