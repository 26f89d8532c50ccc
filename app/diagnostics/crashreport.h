// SPDX-License-Identifier: GPL-3.0-or-later
//! A short text for support when the program crashes: crash-<UTC stamp>-<pid>.txt in the data
//! folder, for its owner only, with the signal, the version and the addresses of the calls. Never
//! anything of the memory: no argument, no exception's message. Nothing leaves the computer.
#pragma once

#include <QString>
#include <QStringList>

namespace Pec {

//! From now on, for SIGSEGV, SIGBUS, SIGFPE, SIGILL and SIGABRT (std::terminate, qFatal); the
//! signal then does what it would have done. The last five reports stay.
void reportCrashes(const QString &dataDir);

//! Names within the folder, the newest first.
[[nodiscard]] QStringList crashReportsIn(const QString &dataDir);

} // namespace Pec
