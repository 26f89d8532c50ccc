// SPDX-License-Identifier: GPL-3.0-or-later
//! What a file or an address that the administrator names tells of the newest version
//! (resources/policy/update.schema.json). It is read and shown; nothing is downloaded or run.
#pragma once

#include "core/result.h"
#include "domain/health.h"
#include "domain/programsettings.h"

#include <QObject>

namespace Pec {

struct UpdateNotice
{
    QString version;
    QDate date;
    QUrl url; //!< https; of the host that told of it, where that was one
    QString notes; //!< may be empty
    friend bool operator==(const UpdateNotice &, const UpdateNotice &) = default;
};

//! \a source: the file or https address that \a json came from. BadAnswer says what is wrong.
[[nodiscard]] Result<UpdateNotice> updateNoticeFrom(const QByteArray &json, const QString &source);
[[nodiscard]] bool isNewer(const UpdateNotice &notice, const QString &version);

struct UpdateQuestion
{
    QString dataDir; //!< what was heard is kept there, in update.json
    ProgramSettings settings; //!< where to ask, and through which proxy
    QString caFile; //!< empty: the system's certificates
    QString version; //!< of this program
    QDateTime now; //!< UTC
};

//! What was heard last.
[[nodiscard]] UpdateFact heardOfUpdates(const QString &dataDir, const ProgramSettings &settings);

//! Nothing: no source is named, this version is the newest, or nothing could be heard; asks at most
//! once a day. Never fails: what went wrong stands in heardOfUpdates(). On the thread of \a
//! context.
[[nodiscard]] FutureResult<std::optional<UpdateNotice>> askForUpdate(const UpdateQuestion &question,
                                                                     QObject *context);

} // namespace Pec
