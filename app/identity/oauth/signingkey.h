// SPDX-License-Identifier: GPL-3.0-or-later
//! Public keys of the sign-in service (JWKS, RFC 7517) and the RS256 check with one of them.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Pec {

struct SigningKey
{
    QString id; //!< kid
    QByteArray modulus; //!< big-endian
    QByteArray exponent;
    QString issuer; //!< of tokens this key may sign; may hold "{tenantid}"; empty: not limited
};

//! RSA keys for signatures; others in the set are passed over. BadAnswer when it cannot be read.
[[nodiscard]] Result<QList<SigningKey>> parseSigningKeys(const QByteArray &json);

//! PKCS #1 v1.5 with SHA-256. False also for keys below 2048 bits.
[[nodiscard]] bool isSignedBy(const SigningKey &key, const QByteArray &text,
                              const QByteArray &signature);

} // namespace Pec
