// SPDX-License-Identifier: GPL-3.0-or-later
//! Proof key for code exchange (RFC 7636, method S256), and the random values of a sign-in.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace Pec {

struct Pkce
{
    QByteArray verifier; //!< secret until the code is redeemed
    QByteArray challenge; //!< goes into the sign-in address
};

//! Base64url of the SHA-256 of the verifier.
[[nodiscard]] QByteArray pkceChallenge(const QByteArray &verifier);

//! 256 bits from the system's generator, base64url; for state, nonce and verifier. Fails with
//! Internal when the generator does.
[[nodiscard]] Result<QByteArray> randomToken();

[[nodiscard]] Result<Pkce> makePkce();

//! Compares in a time that depends on the lengths only.
[[nodiscard]] bool equalInConstantTime(const QByteArray &left, const QByteArray &right);

} // namespace Pec
