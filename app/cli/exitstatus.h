// SPDX-License-Identifier: GPL-3.0-or-later
//! The exit statuses that scripts rely on.
#pragma once

#include "core/error.h"

namespace Pec {

enum class ExitStatus {
    Done = 0,
    LimitExceeded = 1, //!< done, and --fail-over AMOUNT was exceeded
    WrongUse = 2,
    SignInNeeded = 3,
    ServiceFailed = 4, //!< service or network not available
    DoneInPart = 5, //!< or interrupted; what is missing is on stderr and in the JSON
    LocalDataUnusable = 6, //!< or what was asked for could not be written
};

[[nodiscard]] ExitStatus exitStatus(ErrorCode code);

} // namespace Pec
