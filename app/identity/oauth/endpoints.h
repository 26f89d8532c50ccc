// SPDX-License-Identifier: GPL-3.0-or-later
//! Addresses of the sign-in service for one tenant, from its OpenID discovery document
//! ({authority}/{tenant}/v2.0/.well-known/openid-configuration).
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Pec {

struct Endpoints
{
    QUrl authorization;
    QUrl token;
    QUrl deviceCode;
    QUrl keys; //!< jwks_uri
    QString issuer; //!< may hold "{tenantid}", to be filled in with the token's tid
};

//! Fails with BadInput when the tenant is neither a GUID nor a domain, or the authority is not
//! https.
[[nodiscard]] Result<QUrl> discoveryUrl(const QUrl &authority, const QString &tenant);

//! The token endpoint of another tenant, for tokens from the same refresh token.
[[nodiscard]] Result<QUrl> tokenUrl(const QUrl &authority, const QString &tenant);

//! Every address must be https and on the authority's host and port, else SignInFailed: a document
//! that sends codes or passwords elsewhere is not followed. BadAnswer when it cannot be read.
[[nodiscard]] Result<Endpoints> parseEndpoints(const QByteArray &json, const QUrl &authority);

} // namespace Pec
