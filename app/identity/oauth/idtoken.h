// SPDX-License-Identifier: GPL-3.0-or-later
//! The check of an id token: bytes, keys and expectations in, claims or SignInFailed out.
//! Rules: OpenID Connect Core 3.1.3.7 and Microsoft's "Claims validation" (issuer template, key's
//! own issuer). Only RS256 is taken, whatever the token says.
#pragma once

#include "core/result.h"
#include "identity/account.h"
#include "identity/oauth/signingkey.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Pec {

struct IdTokenExpectation
{
    QString clientId; //!< the audience
    QString issuer; //!< of the discovery document; "{tenantid}" stands for the token's own tid
    std::optional<QByteArray> nonce; //!< of the sign-in; none for a refresh
    std::optional<TenantId> tenant; //!< that it must be of
    QDateTime now;
};

inline constexpr std::chrono::minutes kIdTokenClockSkew{5};

//! The key id the token names; fails for any algorithm but RS256.
[[nodiscard]] Result<QString> idTokenKeyId(const QByteArray &token);

//! Signature and claims.
[[nodiscard]] Result<Account> verifyIdToken(const QByteArray &token, const QList<SigningKey> &keys,
                                            const IdTokenExpectation &expected);

//! Claims only: for a token that came straight from the token endpoint over TLS, where the
//! certificate stands for the signature (OpenID Connect Core 3.1.3.7, point 6).
[[nodiscard]] Result<Account> readIdToken(const QByteArray &token,
                                          const IdTokenExpectation &expected);

} // namespace Pec
