// SPDX-License-Identifier: GPL-3.0-or-later
//! The tables of the snapshot store and the steps that lead to them. A step, once released, is
//! never changed; a new one is added at the end.
#pragma once

#include "store/database.h"

#include <QList>
#include <QStringList>

namespace Pec {

//! Statements of one step; the database's user_version is the number of steps done.
using Migration = QStringList;

[[nodiscard]] const QList<Migration> &migrations();

//! Brings the database to the last step, all steps in one transaction. Fails with newer-schema
//! when it is beyond, with foreign-file when it has tables but is not ours.
[[nodiscard]] Result<Done> migrate(Database &database,
                                   const QList<Migration> &steps = migrations());

//! The step of a database that an upgrade would change; 0 when it is new or current.
[[nodiscard]] Result<int> upgradableStep(Database &database);

//! Whether a database that cannot be changed is at the step that this program reads.
[[nodiscard]] Result<Done> requireCurrent(Database &database);

} // namespace Pec
