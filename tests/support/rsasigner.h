// SPDX-License-Identifier: GPL-3.0-or-later
//! An RSA key that signs JSON web tokens as the identity platform does.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace Pec {

class RsaSigner
{
public:
    explicit RsaSigner(QString keyId, int bits = 2048);
    ~RsaSigner();

    [[nodiscard]] const QString &keyId() const { return m_keyId; }
    //! The public key as an entry of a JWKS.
    [[nodiscard]] QJsonObject jwk(const QString &issuer = {}) const;
    //! header.claims.signature; the header is completed with typ, alg RS256 and kid where it lacks
    //! them.
    [[nodiscard]] QByteArray sign(const QJsonObject &claims, QJsonObject header = {}) const;

private:
    struct Key;
    QString m_keyId;
    std::unique_ptr<Key> m_key;
};

} // namespace Pec
