// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitstatus.h"

namespace Pec {

ExitStatus exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignInNeeded:
    case ErrorCode::SignInFailed:
    case ErrorCode::TenantRefused:
    case ErrorCode::ClaimsChallenge:
    case ErrorCode::Unauthorized:
        return ExitStatus::SignInNeeded;
    case ErrorCode::StoreUnusable:
    case ErrorCode::SecretStoreUnusable:
    case ErrorCode::FileNotWritten:
        return ExitStatus::LocalDataUnusable;
    case ErrorCode::BadInput:
        return ExitStatus::WrongUse;
    case ErrorCode::Cancelled:
        return ExitStatus::DoneInPart;
    default:
        return ExitStatus::ServiceFailed;
    }
}

} // namespace Pec
