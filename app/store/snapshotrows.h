// SPDX-License-Identifier: GPL-3.0-or-later
//! Snapshots as rows. Blocking: for the store's thread.
#pragma once

#include "domain/programsettings.h"
#include "domain/snapshot.h"
#include "store/database.h"

namespace Pec {

//! What a list of snapshots shows of one.
struct SnapshotInfo
{
    qint64 id = 0;
    QDateTime startedAt; //!< UTC
    QDateTime finishedAt; //!< UTC
    Period period;
    bool costRead = false;
    qint64 customers = 0;
    qint64 subscriptions = 0;
    qint64 missingParts = 0;
};

struct SaveAs
{
    qint64 replaces = 0; //!< an earlier snapshot of the same refresh, which goes; 0: none
    bool last =
        true; //!< the refresh is at its end: its journal goes, and old snapshots are thinned
    KeptFor kept = {}; //!< how far they are
};

//! Writes the parts under an open row and closes it in a last transaction; its id. After a failure
//! the open row is taken away again, unless that fails too.
[[nodiscard]] Result<qint64> writeSnapshot(Database &database, const Snapshot &snapshot,
                                           const SaveAs &as = {});

//! A closed snapshot; nothing when there is none of that id.
[[nodiscard]] Result<std::optional<Snapshot>> readSnapshot(Database &database, qint64 id);
[[nodiscard]] Result<std::optional<Snapshot>> readLatest(Database &database,
                                                         const QString &profile);
//! What these closed snapshots hold of one subscription: itself, its customer, its access and cost,
//! the partner and the resellers; nothing of others. Those without it are left out.
[[nodiscard]] Result<QList<Snapshot>> readSubscription(Database &database, const QList<qint64> &ids,
                                                       const SubscriptionId &subscription);
//! The closed ones, newest first.
[[nodiscard]] Result<QList<SnapshotInfo>> listSnapshots(Database &database, const QString &profile);

//! With what a broken-off refresh left, the plan and the notes of the profile.
[[nodiscard]] Result<Done> removeProfileRows(Database &database, const QString &profile);
//! Takes away what a run that was killed left behind.
[[nodiscard]] Result<Done> removeUnclosed(Database &database);

} // namespace Pec
