// SPDX-License-Identifier: GPL-3.0-or-later
//! The vault's pass phrase: from a file that only its owner may read, or typed at the terminal.
#pragma once

#include "core/result.h"

namespace Pec {

//! The file's first line. BadInput when others may read it, or it is missing or empty.
[[nodiscard]] Result<QByteArray> passphraseFromFile(const QString &path);

//! Asks without showing what is typed; BadInput without a terminal.
[[nodiscard]] Result<QByteArray> passphraseFromTerminal(const QString &prompt);

} // namespace Pec
