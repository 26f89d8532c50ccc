// SPDX-License-Identifier: GPL-3.0-or-later
//! The RS256 key of the sign-in service, one per process. Making 2048 bits takes some hundred
//! milliseconds, so it happens on a thread of its own from the first construction on and is waited
//! for at the first use.
#pragma once

#include "simulator/server/certificates.h"

#include <QByteArray>
#include <QJsonObject>

#include <future>
#include <optional>

namespace Pec::Simulator {

class SigningKey
{
public:
    SigningKey();

    //! A compact JWT, signed.
    [[nodiscard]] QByteArray sign(const QJsonObject &claims) const;
    //! The claims of a JWT with a good RS256 signature of this key; nothing otherwise.
    [[nodiscard]] std::optional<QJsonObject> verify(const QByteArray &token) const;
    //! The public key as JWK, without "issuer".
    [[nodiscard]] QJsonObject jwk() const;

private:
    struct Material
    {
        KeyPointer key;
        QByteArray modulus; // base64url
        QByteArray exponent;
        QByteArray keyId;
    };
    [[nodiscard]] static Material generate();
    [[nodiscard]] const Material &material() const { return m_material.get(); }

    std::shared_future<Material> m_material;
};

[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);
[[nodiscard]] QByteArray fromBase64Url(const QByteArray &text);

} // namespace Pec::Simulator
