// SPDX-License-Identifier: GPL-3.0-or-later
//! One call each of the Microsoft identity platform's v2.0 endpoints, as a public client (no
//! secret). Flows are put together in BrowserSignIn, DeviceCodeSignIn and TokenProvider.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "identity/oauth/endpoints.h"
#include "identity/oauth/signingkey.h"
#include "identity/oauth/tokenanswer.h"
#include "net/httpclient.h"

#include <QObject>

#include <stop_token>

namespace Pec {

class OAuthClient : public QObject
{
    Q_OBJECT

public:
    //! \a http and \a clock must outlive the client.
    OAuthClient(QUrl authority, QString clientId, HttpClient &http, const Clock &clock);

    [[nodiscard]] const QString &clientId() const { return m_clientId; }
    [[nodiscard]] const QUrl &authority() const { return m_authority; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] FutureResult<Endpoints> discover(const QString &tenant, std::stop_token stop);
    [[nodiscard]] FutureResult<QList<SigningKey>> signingKeys(const QUrl &address,
                                                              std::stop_token stop);

    struct CodeRedemption
    {
        QUrl endpoint;
        QByteArray code;
        QByteArray verifier;
        QString redirectUri;
        QString scopes;
        QByteArray claims;
    };
    //! Sent once: a code is good for one use.
    [[nodiscard]] FutureResult<TokenAnswer> redeemCode(const CodeRedemption &redemption,
                                                       std::stop_token stop);

    [[nodiscard]] FutureResult<DeviceCode> deviceCode(const QUrl &endpoint, const QString &scopes,
                                                      std::stop_token stop);
    //! While the user has not answered: an error with serviceCode authorization_pending or
    //! slow_down.
    [[nodiscard]] FutureResult<TokenAnswer>
    pollDeviceCode(const QUrl &endpoint, const QByteArray &deviceCode, std::stop_token stop);

    struct Refresh
    {
        QString tenant;
        bool homeTenant = true;
        QByteArray refreshToken;
        QString scopes;
        QByteArray claims;
    };
    //! At the token endpoint of the tenant that the token is wanted for.
    [[nodiscard]] FutureResult<TokenAnswer> refresh(const Refresh &refresh, std::stop_token stop);

private:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;
    [[nodiscard]] FutureResult<HttpReply> post(const QUrl &endpoint, const Fields &fields,
                                               bool retry, std::stop_token stop);
    [[nodiscard]] FutureResult<HttpReply> get(const QUrl &address, std::stop_token stop);
    [[nodiscard]] FutureResult<TokenAnswer> token(const QUrl &endpoint, const Fields &fields,
                                                  bool retry, TokenPurpose purpose,
                                                  std::stop_token stop);

    QUrl m_authority;
    QString m_clientId;
    HttpClient &m_http;
    const Clock &m_clock;
};

} // namespace Pec
