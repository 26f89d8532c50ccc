// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/oauthclient.h"

#include "core/async.h"
#include "core/strings.h"
#include "identity/oauth/authorizeurl.h"
#include "net/servicereply.h"

namespace Pec {

namespace {

constexpr qsizetype kMaxAnswerBytes = qsizetype(1024) * 1024;

//! The answer of \a reply read by \a parse, later; errors go through.
template <class T, class Parse>
FutureResult<T> parsed(QObject *context, FutureResult<HttpReply> reply, Parse parse)
{
    const auto pending = std::make_shared<Pending<T>>();
    auto future = pending->future();
    whenFinished(reply, context,
                 [pending, parse = std::move(parse)](const Result<HttpReply> &result) {
                     pending->finish(result ? parse(*result) : Result<T>(failure(result.error())));
                 });
    return future;
}

} // namespace

OAuthClient::OAuthClient(QUrl authority, QString clientId, HttpClient &http, const Clock &clock)
    : m_authority(std::move(authority))
    , m_clientId(std::move(clientId))
    , m_http(http)
    , m_clock(clock)
{}

FutureResult<Endpoints> OAuthClient::discover(const QString &tenant, std::stop_token stop)
{
    const auto url = discoveryUrl(m_authority, tenant);
    if (!url)
        return readyFuture<Endpoints>(failure(url.error()));
    return parsed<Endpoints>(this, get(*url, std::move(stop)),
                             [this](const HttpReply &reply) -> Result<Endpoints> {
                                 if (!reply.isSuccess())
                                     return failure(oauthError(reply, TokenPurpose::SignIn, now()));
                                 return parseEndpoints(reply.body, m_authority);
                             });
}

FutureResult<QList<SigningKey>> OAuthClient::signingKeys(const QUrl &address, std::stop_token stop)
{
    return parsed<QList<SigningKey>>(this, get(address, std::move(stop)),
                                     [](const HttpReply &reply) -> Result<QList<SigningKey>> {
                                         if (!reply.isSuccess())
                                             return failure(serviceError(reply));
                                         return parseSigningKeys(reply.body);
                                     });
}

FutureResult<TokenAnswer> OAuthClient::redeemCode(const CodeRedemption &redemption,
                                                  std::stop_token stop)
{
    const Fields fields{
        {"grant_type", "authorization_code"},
        {"client_id", m_clientId.toUtf8()},
        {"code", redemption.code},
        {"code_verifier", redemption.verifier},
        {"redirect_uri", redemption.redirectUri.toUtf8()},
        {"scope", redemption.scopes.toUtf8()},
        {"claims", redemption.claims},
    };
    return token(redemption.endpoint, fields, false, TokenPurpose::SignIn, std::move(stop));
}

FutureResult<DeviceCode> OAuthClient::deviceCode(const QUrl &endpoint, const QString &scopes,
                                                 std::stop_token stop)
{
    const Fields fields{{"client_id", m_clientId.toUtf8()}, {"scope", scopes.toUtf8()}};
    return parsed<DeviceCode>(
        this, post(endpoint, fields, true, std::move(stop)),
        [this](const HttpReply &reply) { return parseDeviceCode(reply, now()); });
}

FutureResult<TokenAnswer> OAuthClient::pollDeviceCode(const QUrl &endpoint,
                                                      const QByteArray &deviceCode,
                                                      std::stop_token stop)
{
    const Fields fields{
        {"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
        {"client_id", m_clientId.toUtf8()},
        {"device_code", deviceCode},
    };
    return token(endpoint, fields, false, TokenPurpose::SignIn, std::move(stop));
}

FutureResult<TokenAnswer> OAuthClient::refresh(const Refresh &refresh, std::stop_token stop)
{
    const auto endpoint = tokenUrl(m_authority, refresh.tenant);
    if (!endpoint)
        return readyFuture<TokenAnswer>(failure(endpoint.error()));
    const Fields fields{
        {"grant_type", "refresh_token"},
        {"client_id", m_clientId.toUtf8()},
        {"refresh_token", refresh.refreshToken},
        {"scope", refresh.scopes.toUtf8()},
        {"claims", refresh.claims},
    };
    // Entra does not revoke a refresh token by its use, so a broken connection may be tried again.
    return token(*endpoint, fields, true,
                 refresh.homeTenant ? TokenPurpose::HomeTenant : TokenPurpose::OtherTenant,
                 std::move(stop));
}

FutureResult<TokenAnswer> OAuthClient::token(const QUrl &endpoint, const Fields &fields, bool retry,
                                             TokenPurpose purpose, std::stop_token stop)
{
    return parsed<TokenAnswer>(this, post(endpoint, fields, retry, std::move(stop)),
                               [this, purpose](const HttpReply &reply) {
                                   return parseTokenAnswer(reply, purpose, now());
                               });
}

FutureResult<HttpReply> OAuthClient::post(const QUrl &endpoint, const Fields &fields, bool retry,
                                          std::stop_token stop)
{
    HttpRequest request;
    request.api = Api::Identity;
    request.method = "POST";
    request.url = endpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    request.body = formEncoded(fields);
    request.retry = retry;
    request.maxBytes = kMaxAnswerBytes;
    return m_http.send(std::move(request), std::move(stop));
}

FutureResult<HttpReply> OAuthClient::get(const QUrl &address, std::stop_token stop)
{
    HttpRequest request;
    request.api = Api::Identity;
    request.url = address;
    request.headers = {{"Accept", "application/json"}};
    request.maxBytes = kMaxAnswerBytes;
    return m_http.send(std::move(request), std::move(stop));
}

} // namespace Pec
