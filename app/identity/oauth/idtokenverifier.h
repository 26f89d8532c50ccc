// SPDX-License-Identifier: GPL-3.0-or-later
//! Checks id tokens with the sign-in service's keys, which it keeps for a day and fetches again,
//! once, when a token names a key that is not among them.
#pragma once

#include "identity/account.h"
#include "identity/oauth/idtoken.h"
#include "identity/oauth/oauthclient.h"

#include <QObject>

namespace Pec {

class IdTokenVerifier : public QObject
{
    Q_OBJECT

public:
    //! \a client must outlive the verifier.
    explicit IdTokenVerifier(OAuthClient &client);

    //! \a keysAddress is the discovery document's jwks_uri. expected.now is filled in here.
    [[nodiscard]] FutureResult<Account> verify(const QByteArray &token, const QUrl &keysAddress,
                                               IdTokenExpectation expected, std::stop_token stop);

private:
    [[nodiscard]] bool hasFreshKey(const QUrl &address, const QString &keyId) const;

    OAuthClient &m_client;
    QUrl m_address;
    QDateTime m_fetchedAt;
    QList<SigningKey> m_keys;
};

} // namespace Pec
