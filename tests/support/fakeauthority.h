// SPDX-License-Identifier: GPL-3.0-or-later
//! A sign-in service for tests: discovery, keys, codes, refresh tokens that rotate strictly, device
//! codes. Every part can be bent by a test.
#pragma once

#include "core/strings.h"
#include "domain/profile.h"
#include "net/httpclient.h"
#include "support/fakeclock.h"
#include "support/httpsserver.h"
#include "support/rsasigner.h"

#include <QJsonArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace Pec {

class FakeAuthority
{
public:
    explicit FakeAuthority(FakeClock &clock);

    //! Of the partner.
    static inline const QString kTenant = u"7c1f0d5e-3c58-4c0e-9d57-0c8f0a5f1e01"_s;
    static inline const QString kCustomer = u"b1a4f0c2-58e1-4b7d-8d5e-6f2f0f9c1e02"_s;
    static inline const QString kUser =
        u"5d2c7e90-91b3-4a6f-8f41-2b7c9a4d1e03"_s; //!< object id at home
    static inline const QString kClientId = u"e9b04f3a-6c1d-4a55-b7f2-1d3a8c5b1e04"_s;

    [[nodiscard]] Profile profile() const;
    [[nodiscard]] std::unique_ptr<HttpClient> httpClient() const;
    [[nodiscard]] HttpsServer &server() { return m_server; }

    //! Plays the sign-in page: remembers what the address asks for and gives a code for it.
    [[nodiscard]] QString codeFor(const QUrl &signInAddress);
    //! A refresh token that is good now.
    [[nodiscard]] QByteArray newRefreshToken();
    [[nodiscard]] const QString &lastRefreshToken() const { return m_refreshToken; }
    [[nodiscard]] qsizetype refreshes() const;

    //! An answer before all else.
    std::function<std::optional<ServedReply>(const ServedRequest &)> intercept;
    //! Changes what is published or signed.
    std::function<void(QJsonObject &)> bendDiscovery;
    std::function<void(QJsonObject &)> bendClaims;
    std::function<void(QJsonObject &)> bendAnswer;
    std::function<QByteArray(const RsaSigner &, const QJsonObject &)> sign;
    QJsonArray keys; //!< empty: that of signer
    std::shared_ptr<const RsaSigner> signer; //!< "key-1", the same one in all of a program's tests
    QStringList devicePolls; //!< errors to answer with, one per poll; then tokens

    [[nodiscard]] static ServedReply error(const QString &error, const QString &suberror = {},
                                           const QString &claims = {}, int status = 400);

private:
    [[nodiscard]] ServedReply serve(const ServedRequest &request);
    [[nodiscard]] ServedReply discovery(const QString &tenant) const;
    [[nodiscard]] ServedReply token(const ServedRequest &request);
    [[nodiscard]] ServedReply deviceCode() const;
    [[nodiscard]] ServedReply grant(const QString &tenant, const QString &scope);

    FakeClock &m_clock;
    HttpsServer m_server;
    QString m_nonce;
    QString m_challenge;
    QString m_code;
    QString m_refreshToken;
    int m_issued = 0;
};

} // namespace Pec
