// SPDX-License-Identifier: GPL-3.0-or-later
//! How much the store holds. Blocking: for the store's thread.
#pragma once

#include "store/database.h"

#include <QDateTime>
#include <QHash>

namespace Pec {

struct StoreFacts
{
    struct Kept
    {
        qsizetype snapshots = 0; //!< closed ones
        QDateTime oldest; //!< UTC
        QDateTime newest; //!< UTC
    };
    int schemaStep = 0;
    QHash<QString, Kept> kept; //!< by profile
};

[[nodiscard]] Result<StoreFacts> readStoreFacts(Database &database);

} // namespace Pec
