// SPDX-License-Identifier: GPL-3.0-or-later
//! Refusals of the token endpoint as errors. Decisions follow `error` and `suberror` only:
//! Microsoft may change the AADSTS numbers, which are kept for the log with the correlation id. The
//! description is dropped, since it may hold names.
#pragma once

#include "core/error.h"
#include "net/httpclient.h"

#include <QDateTime>
#include <QString>

namespace Pec {

//! What was asked for; the same refusal means another thing in each case.
enum class TokenPurpose {
    SignIn, //!< the user is there: a refusal ends the sign-in
    HomeTenant, //!< a refresh in the partner's tenant: the user can help by signing in again
    OtherTenant, //!< a refresh in a customer's tenant: mostly that tenant's decision
};

//! - SignInNeeded: the user has to sign in (again); `claims` holds what that sign-in must prove
//! - TenantRefused: the application or the user is not wanted there; asking again does not help
//! - SignInFailed: the sign-in is over, or the request itself was refused
//! - Throttled, ServiceFailure, NotJson, BadAnswer
//! serviceCode is `error`, requestId the correlation id.
[[nodiscard]] Error oauthError(const HttpReply &reply, TokenPurpose purpose, const QDateTime &now);

//! \a text when it looks like a code of the protocol (lower-case letters and '_'), else
//! "unreadable"; so that nothing else gets into a log by this way. Empty stays empty.
[[nodiscard]] QString safeOAuthCode(const QString &text);

} // namespace Pec
