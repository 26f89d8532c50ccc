// SPDX-License-Identifier: GPL-3.0-or-later
//! The program as a command: everything but the window.
#pragma once

namespace Pec {

//! Runs the command that the arguments name under a QCoreApplication of its own; the exit status.
[[nodiscard]] int runCommandLine(int argc, char **argv);

} // namespace Pec
