// SPDX-License-Identifier: GPL-3.0-or-later
//! The address that the system browser opens to sign in.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace Pec {

struct AuthorizeParameters
{
    QUrl endpoint;
    QString clientId;
    QString redirectUri;
    QString scopes; //!< may be of several resources here: the user consents to all at once
    QByteArray state;
    QByteArray nonce;
    QByteArray challenge; //!< of PKCE, S256
    QByteArray claims; //!< JSON
    QString loginHint;
};

[[nodiscard]] QUrl authorizeUrl(const AuthorizeParameters &parameters);

//! "name=value&..." with every value percent-encoded; for queries and form bodies.
[[nodiscard]] QByteArray formEncoded(const QList<std::pair<QByteArray, QByteArray>> &fields);

} // namespace Pec
