// SPDX-License-Identifier: GPL-3.0-or-later
//! A small file, written whole or not at all.
#pragma once

#include "core/result.h"

#include <QFileDevice>

namespace Pec {

//! Replaces \a name by \a bytes once these are on the disk; what was there stays otherwise.
//! QSaveFile alone does not: what its buffer holds is written while it commits, and a disk that is
//! full then goes unnoticed, so that an empty file takes the old one's place. \a permissions: of
//! the new file; the old one's when not given. FileNotWritten, with the name as subject.
[[nodiscard]] Result<Done> writeWholeFile(const QString &name, const QByteArray &bytes,
                                          std::optional<QFileDevice::Permissions> permissions = {});

} // namespace Pec
