// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/authorizedclient.h"

#include "core/strings.h"
#include "identity/oauth/claims.h"
#include "net/servicereply.h"

namespace Pec {

struct AuthorizedClient::Exchange
{
    HttpRequest request;
    TenantId tenant;
    Resource resource = Resource::Arm;
    std::stop_token stop;
    QByteArray token;
    QByteArray claims; // of the challenge that the second try answers
    bool secondTry = false;
    Pending<HttpReply> pending;
};

AuthorizedClient::AuthorizedClient(Profile profile, HttpClient &http, TokenProvider &tokens)
    : m_profile(std::move(profile))
    , m_http(http)
    , m_tokens(tokens)
{}

FutureResult<HttpReply> AuthorizedClient::send(HttpRequest request, const TenantId &tenant,
                                               Resource resource, std::stop_token stop)
{
    const QUrl base = baseUrl(m_profile, resource);
    const QUrl &url = request.url;
    if (url.scheme() != "https"_L1 || url.host().isEmpty() || url.host() != base.host()
        || url.port(443) != base.port(443) || !url.userInfo().isEmpty())
        return readyFuture<HttpReply>(
            failure(ErrorCode::BadUrl, u"a token is sent to its own service only"_s, url.host()));
    request.headers.removeIf(
        [](const auto &header) { return header.first.toLower() == "authorization"; });
    request.tenant = tenant.value();
    const auto exchange = std::make_shared<Exchange>();
    exchange->request = std::move(request);
    exchange->tenant = tenant;
    exchange->resource = resource;
    exchange->stop = stop;
    auto future = exchange->pending.future();
    whenFinished(m_tokens.token(tenant, resource, std::move(stop)), this,
                 [this, exchange](const Result<QByteArray> &token) { sendWith(exchange, token); });
    return future;
}

void AuthorizedClient::sendWith(const std::shared_ptr<Exchange> &exchange,
                                const Result<QByteArray> &token)
{
    if (!token) {
        Error error = token.error();
        // What the service wants is what the user's next sign-in has to prove.
        if (error.code == ErrorCode::SignInNeeded && error.claims.isEmpty())
            error.claims = exchange->claims;
        exchange->pending.finish(failure(std::move(error)));
        return;
    }
    exchange->token = *token;
    HttpRequest request = exchange->request;
    request.headers.emplaceBack("Authorization", "Bearer " + *token);
    whenFinished(m_http.send(std::move(request), exchange->stop), this,
                 [this, exchange](const Result<HttpReply> &reply) { onReply(exchange, reply); });
}

void AuthorizedClient::onReply(const std::shared_ptr<Exchange> &exchange,
                               const Result<HttpReply> &reply)
{
    if (!reply || reply->status != 401) {
        exchange->pending.finish(reply);
        return;
    }
    const auto claims = claimsChallenge(*reply);
    if (exchange->secondTry) {
        if (!claims) {
            exchange->pending.finish(reply);
            return;
        }
        Error error = serviceError(*reply);
        error.code = ErrorCode::ClaimsChallenge;
        error.claims = *claims;
        exchange->pending.finish(failure(std::move(error)));
        return;
    }
    exchange->secondTry = true;
    exchange->claims = claims.value_or(QByteArray());
    whenFinished(m_tokens.tokenInsteadOf(exchange->token, exchange->tenant, exchange->resource,
                                         exchange->claims, exchange->stop),
                 this,
                 [this, exchange](const Result<QByteArray> &token) { sendWith(exchange, token); });
}

} // namespace Pec
