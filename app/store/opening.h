// SPDX-License-Identifier: GPL-3.0-or-later
//! From a file name to a database that can be used, whatever is found under that name.
#pragma once

#include "store/database.h"

namespace Pec {

struct OpenedDatabase
{
    std::unique_ptr<Database> database;
    std::optional<Error> notice; //!< a damaged file was set aside
};

//! Makes the folder and the file (mode 0600) when they are missing. A file that is no database, or
//! a broken one, is set aside and a new one begun. Where nothing can be written, an existing
//! database is opened for reading only. Fails with StoreUnusable: folder-not-writable,
//! newer-schema, foreign-file, locked, disk-full.
[[nodiscard]] Result<OpenedDatabase> openDatabase(const QString &file);

//! Closes a database found damaged while in use, sets it aside and begins a new one.
[[nodiscard]] Result<OpenedDatabase> replaceDamaged(std::unique_ptr<Database> database);

//! The copies that upgrades of \a file left: they hold what was deleted since.
[[nodiscard]] Result<Done> removeUpgradeCopies(const QString &file);

//! Name of the lock that a writer holds from the open row to the closed one, so that another
//! process's opening does not take its half-written snapshot for a leftover.
[[nodiscard]] QString writerLockOf(const QString &file);

} // namespace Pec
