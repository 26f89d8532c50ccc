// SPDX-License-Identifier: GPL-3.0-or-later
//! Requests of the last hour that count against quotas which last longer than a run of the program,
//! so that the next run, or another one, keeps them too. Blocking: for the store's thread.
#pragma once

#include "store/database.h"

#include <QDateTime>
#include <QList>

namespace Pec {

struct StoredUse
{
    qint64 id = 0;
    QString tenant; //!< whose quota it counts against
    QString scope;
    int units = 1;
    QDateTime sentAt; //!< UTC
    QDateTime answeredAt; //!< UTC; invalid: no answer was there when the run ended

    friend bool operator==(const StoredUse &, const StoredUse &) = default;
};

//! Adds a use, or its answer to the one of the same id. Those of its tenant that no longer count
//! go.
[[nodiscard]] Result<Done> noteUse(Database &database, const StoredUse &use);

//! The uses of a tenant that may still count, the oldest first. One that lies ahead, because the
//! clock was set back, is of now from here on: else it would count for ever, or not at all.
[[nodiscard]] Result<QList<StoredUse>> usesOf(Database &database, const QString &tenant,
                                              const QDateTime &now);

} // namespace Pec
