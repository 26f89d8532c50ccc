// SPDX-License-Identifier: GPL-3.0-or-later
//! Which old snapshots are kept: all of the last two days, then the last of each day for 35 days,
//! then the last of each month.
#pragma once

#include "store/database.h"

#include <QDateTime>
#include <QList>

#include <utility>

namespace Pec {

inline constexpr int kAllForDays = 2;
inline constexpr int kDailyForDays = 35;

//! Ids of those that may go. \a snapshots: id and end (UTC) of one profile's closed snapshots, in
//! any order. The newest is always kept. Pure.
[[nodiscard]] QList<qint64> superfluous(QList<std::pair<qint64, QDateTime>> snapshots,
                                        const QDateTime &now);

//! Takes them away, in the caller's transaction.
[[nodiscard]] Result<Done> thin(Database &database, const QString &profile, const QDateTime &now);

} // namespace Pec
