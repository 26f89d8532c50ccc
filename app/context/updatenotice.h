// SPDX-License-Identifier: GPL-3.0-or-later
//! Asks the file or the address that the administrator names for the newest version. What it tells
//! is read and shown; nothing is downloaded or run.
#pragma once

#include "context/updatenoticejson.h"
#include "domain/health.h"
#include "domain/programsettings.h"

#include <QObject>

namespace Pec {

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
