// SPDX-License-Identifier: GPL-3.0-or-later
//! Moves a file that cannot be read out of the way. Nothing of a user's is ever deleted for being
//! unreadable: somebody may still be able to mend it.
#pragma once

#include "core/result.h"

namespace Pec {

//! What makes local data unusable, as Error::serviceCode of ErrorCode::StoreUnusable.
namespace StoreFault {
inline constexpr auto kFolder = "folder-not-writable";
inline constexpr auto kReadOnly = "read-only";
inline constexpr auto kNewerSchema = "newer-schema";
inline constexpr auto kForeign = "foreign-file";
inline constexpr auto kDamaged = "damaged";
inline constexpr auto kDiskFull = "disk-full";
inline constexpr auto kLocked = "locked";
inline constexpr auto kSetAside = "set-aside"; //!< of a notice: subject is the new name
} // namespace StoreFault

//! A StoreUnusable error about \a file.
[[nodiscard]] Error storeError(const char *fault, const QString &detail, const QString &file);

//! Renames \a file, with the companions that SQLite keeps beside it, to
//! NAME.unreadable-<UTC stamp>. Returns the notice that says so (subject: the new path).
[[nodiscard]] Result<Error> setAside(const QString &file);

} // namespace Pec
