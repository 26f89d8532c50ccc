// SPDX-License-Identifier: GPL-3.0-or-later
//! What a refresh has read so far, so that one that was broken off can be taken up: the services'
//! answers by what was asked. Blocking: for the store's thread.
#pragma once

#include "store/database.h"

#include <QDateTime>

namespace Pec {

struct StoredReply
{
    int status = 0;
    QByteArray body; //!< JSON, or empty
    QDateTime receivedAt; //!< UTC
};

//! When the refresh of \a profile that left answers began; \a now, and an empty journal, when there
//! is none or it is begun \a anew.
[[nodiscard]] Result<QDateTime> beginRefresh(Database &database, const QString &profile,
                                             const QDateTime &now, bool anew);
[[nodiscard]] Result<std::optional<StoredReply>>
readReply(Database &database, const QString &profile, const QByteArray &key);
//! A body that is no JSON is passed over: taking it up again would only fail again.
[[nodiscard]] Result<Done> keepReply(Database &database, const QString &profile,
                                     const QByteArray &key, const StoredReply &reply);
//! In the caller's transaction.
[[nodiscard]] Result<Done> endRefresh(Database &database, const QString &profile);

} // namespace Pec
