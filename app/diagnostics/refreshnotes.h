// SPDX-License-Identifier: GPL-3.0-or-later
//! How the last refreshes went, in refreshes.json of the data folder (mode 0600, replaced as a
//! whole): counts and times, nothing of a tenant but the number of its snapshot.
#pragma once

#include "core/result.h"
#include "domain/health.h"

#include <QJsonObject>

namespace Pec {

inline constexpr qsizetype kMostRefreshNotes = 20;

//! Newest first; what cannot be read is left out.
[[nodiscard]] QList<RefreshNote> refreshNotes(const QString &dataDir);
//! Several processes may; the oldest beyond the bound go. FileNotWritten or StoreUnusable.
[[nodiscard]] Result<Done> addRefreshNote(const QString &dataDir, const RefreshNote &note);

[[nodiscard]] QJsonObject refreshNoteJson(const RefreshNote &note);

} // namespace Pec
