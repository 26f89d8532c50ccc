// SPDX-License-Identifier: GPL-3.0-or-later
//! The diagnostics as one file.
#pragma once

#include "core/result.h"
#include "diagnostics/bundle.h"

namespace Pec {

//! As a zip archive below one folder "pec-console-diagnostics", of now, for its owner only, whole
//! or not at all. FileNotWritten, with the file as subject. On a worker thread.
[[nodiscard]] FutureResult<Done> writeDiagnostics(const QString &file,
                                                  const QList<BundleFile> &files);

} // namespace Pec
