// SPDX-License-Identifier: GPL-3.0-or-later
//! Plans that were exported, as rows. Blocking: for the store's thread.
#pragma once

#include "domain/plan.h"
#include "store/database.h"

namespace Pec {

//! Each in place of one that was exported of its customer on the same day; all or none.
[[nodiscard]] Result<Done> saveExported(Database &database, const QString &profile,
                                        const QList<ExportedPlan> &plans);
//! Of each customer the last one from before \a day, by the customers' ids.
[[nodiscard]] Result<QList<ExportedPlan>> readExportedBefore(Database &database,
                                                             const QString &profile, QDate day);
//! Everything of the profile, in the caller's transaction.
[[nodiscard]] Result<Done> removeExported(Database &database, const QString &profile);

} // namespace Pec
