// SPDX-License-Identifier: GPL-3.0-or-later
//! Which old snapshots are kept: see KeptFor of domain/programsettings.h.
#pragma once

#include "domain/programsettings.h"
#include "store/database.h"

#include <QDateTime>
#include <QList>

#include <utility>

namespace Pec {

//! Ids of those that may go. \a snapshots: id and end (UTC) of one profile's closed snapshots, in
//! any order. The newest is always kept. Pure.
[[nodiscard]] QList<qint64> superfluous(QList<std::pair<qint64, QDateTime>> snapshots,
                                        const KeptFor &kept, const QDateTime &now);

//! Takes them away, in the caller's transaction.
[[nodiscard]] Result<Done> thin(Database &database, const QString &profile, const KeptFor &kept,
                                const QDateTime &now);

} // namespace Pec
