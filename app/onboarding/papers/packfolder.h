// SPDX-License-Identifier: GPL-3.0-or-later
//! Puts a pack of papers on the disk.
#pragma once

#include "core/result.h"
#include "onboarding/papers/paperfile.h"

#include <QList>

namespace Pec {

//! Each file whole or not at all; the folder is made where there is none. FileNotWritten names the
//! first that could not be.
[[nodiscard]] Result<Done> writePack(const QString &folder, const QList<PaperFile> &files);

} // namespace Pec
