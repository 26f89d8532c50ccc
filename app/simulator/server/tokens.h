// SPDX-License-Identifier: GPL-3.0-or-later
//! Access tokens: made for one resource in one tenant, and read back when a service is asked.
#pragma once

#include "simulator/http.h"
#include "simulator/server/signingkey.h"

namespace Pec::Simulator {

constexpr qint64 kAccessTokenSeconds = 3599; // what the identity platform says in expires_in

//! What a bearer token turned out to be.
struct TokenReading
{
    enum class State { Valid, Malformed, Expired };
    State state = State::Malformed;
    Caller caller; //!< filled for a Valid one and an Expired one
    QDateTime expiry;
};

class Tokens
{
public:
    //! A signed access token that says what \a caller says; \a scopes as in "scp", empty for an
    //! app.
    [[nodiscard]] QByteArray issue(const Caller &caller, const QString &scopes,
                                   const QDateTime &now, const QByteArray &host) const;
    [[nodiscard]] TokenReading read(const QByteArray &token, const QDateTime &now) const;
    [[nodiscard]] const SigningKey &key() const { return m_key; }

private:
    SigningKey m_key;
};

//! The resource names that tokens are made for, as written in Caller::audience.
[[nodiscard]] QString armAudience();
[[nodiscard]] QString graphAudience();
[[nodiscard]] QString partnerCenterAudience();

//! The resource of a scope ("https://management.azure.com//.default", "User.Read"), or empty for a
//! resource that nobody serves. OpenID scopes have none.
[[nodiscard]] QString audienceOfScope(const QString &scope);
[[nodiscard]] bool isOpenIdScope(const QString &scope);

} // namespace Pec::Simulator
