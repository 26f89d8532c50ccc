// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/tokenprovider.h"

#include "core/log.h"
#include "core/strings.h"
#include "identity/oauth/claims.h"
#include "identity/oauth/idtoken.h"

#include <algorithm>

namespace Pec {

struct TokenProvider::Waiter
{
    Pending<QByteArray> pending;
    std::unique_ptr<StopCallback> onStop;
};

struct TokenProvider::Flight
{
    Key key;
    QByteArray claims;
    std::vector<std::shared_ptr<Waiter>> waiters;
};

TokenProvider::TokenProvider(OAuthClient &client, RefreshTokenKeeper &keeper)
    : m_client(client)
    , m_keeper(keeper)
{}

TokenProvider::~TokenProvider() = default;

FutureResult<QByteArray> TokenProvider::token(const TenantId &tenant, Resource resource,
                                              std::stop_token stop)
{
    const Key key{tenant, resource};
    if (const auto cached = m_cache.constFind(key); cached != m_cache.cend() && isGood(*cached))
        return readyFuture<QByteArray>(cached->token);
    return ask(key, {}, std::move(stop));
}

FutureResult<QByteArray> TokenProvider::tokenInsteadOf(const QByteArray &refused,
                                                       const TenantId &tenant, Resource resource,
                                                       const QByteArray &claims,
                                                       std::stop_token stop)
{
    const Key key{tenant, resource};
    if (const auto cached = m_cache.constFind(key); cached != m_cache.cend()) {
        if (cached->token != refused && isGood(*cached))
            return readyFuture<QByteArray>(cached->token);
        m_cache.erase(cached);
    }
    return ask(key, claims, std::move(stop));
}

FutureResult<PrincipalId> TokenProvider::objectIdIn(const TenantId &tenant, std::stop_token stop)
{
    if (m_objectIds.contains(tenant))
        return readyFuture<PrincipalId>(m_objectIds.value(tenant));
    if (m_keeper.account() && m_keeper.account()->tenant == tenant)
        return readyFuture<PrincipalId>(m_keeper.account()->objectId);
    const auto pending = std::make_shared<Pending<PrincipalId>>();
    auto future = pending->future();
    // Every redemption brings an id token along, so any resource will do.
    whenFinished(token(tenant, Resource::Arm, std::move(stop)), this,
                 [this, pending, tenant](const Result<QByteArray> &token) {
                     if (!token)
                         pending->finish(failure(token.error()));
                     else if (m_objectIds.contains(tenant))
                         pending->finish(m_objectIds.value(tenant));
                     else
                         pending->finish(failure(ErrorCode::BadAnswer,
                                                 u"no usable id token came with the token"_s,
                                                 tenant.value()));
                 });
    return future;
}

void TokenProvider::adopt(const TenantId &tenant, const TokenAnswer &tokens)
{
    ++m_generation;
    m_cache.clear();
    m_refused.clear();
    m_objectIds.clear();
    m_cache.insert({tenant, Resource::Arm}, {tokens.accessToken, tokens.expiresAt});
}

void TokenProvider::forget()
{
    ++m_generation;
    m_cache.clear();
    m_refused.clear();
    m_objectIds.clear();
    const auto flights = std::exchange(m_flights, {});
    for (const auto &flight : flights) {
        for (const auto &waiter : std::exchange(flight->waiters, {}))
            waiter->pending.finish(failure(ErrorCode::Cancelled, u"signed out"_s));
    }
}

bool TokenProvider::isGood(const Cached &cached) const
{
    return m_client.now().addMSecs(std::chrono::milliseconds(kEarlyRenewal).count())
           < cached.expiresAt;
}

bool TokenProvider::isHome(const Key &key) const
{
    return m_keeper.account() && m_keeper.account()->tenant == key.tenant;
}

FutureResult<QByteArray> TokenProvider::ask(const Key &key, const QByteArray &claims,
                                            std::stop_token stop)
{
    if (const auto refused = m_refused.constFind(key); refused != m_refused.cend())
        return readyFuture<QByteArray>(failure(*refused));
    auto flight = std::find_if(m_flights.begin(), m_flights.end(), [&](const auto &one) {
        return one->key == key && one->claims == claims;
    });
    if (flight == m_flights.end()) {
        m_flights.push_back(std::make_shared<Flight>(Flight{key, claims, {}}));
        flight = std::prev(m_flights.end());
    }
    const auto waiter = std::make_shared<Waiter>();
    waiter->onStop = callOnStop(std::move(stop), this, [weak = std::weak_ptr(waiter)] {
        if (const auto stopped = weak.lock())
            stopped->pending.finish(failure(ErrorCode::Cancelled, u"cancelled"_s));
    });
    (*flight)->waiters.push_back(waiter);
    auto future = waiter->pending.future();
    startNext();
    return future;
}

void TokenProvider::startNext()
{
    // Nobody waits any more: a stop came before its turn.
    std::erase_if(m_flights, [this](const auto &flight) {
        return flight != m_current
               && std::all_of(flight->waiters.begin(), flight->waiters.end(),
                              [](const auto &waiter) { return waiter->pending.isFinished(); });
    });
    if (m_current || m_flights.empty())
        return;
    m_current = m_flights.front();
    await<bool>(m_keeper.load(), [this](const Result<bool> &signedIn) {
        if (!signedIn)
            refuse(signedIn.error());
        else if (!*signedIn)
            end(failure(ErrorCode::SignInNeeded, u"nobody is signed in"_s));
        else
            redeem();
    });
}

//! Goes on with the current flight, unless somebody signed in or out meanwhile: then whoever still
//! waits is served anew.
template <class T>
void TokenProvider::await(FutureResult<T> step, std::function<void(const Result<T> &)> next)
{
    whenFinished(
        step, this,
        [this, next = std::move(next), generation = m_generation](const Result<T> &result) {
            if (generation == m_generation) {
                next(result);
                return;
            }
            m_current.reset();
            startNext();
        });
}

void TokenProvider::redeem()
{
    const auto claims = claimsParameter(m_current->claims);
    if (!claims) {
        refuse(claims.error());
        return;
    }
    const Key &key = m_current->key;
    OAuthClient::Refresh refresh;
    refresh.tenant = key.tenant.value();
    refresh.homeTenant = isHome(key);
    refresh.refreshToken = m_keeper.refreshToken();
    refresh.scopes = scopes(key.resource, refresh.homeTenant) + u' ' + openIdScopes();
    refresh.claims = *claims;
    await<TokenAnswer>(m_client.refresh(refresh, {}),
                       [this](const Result<TokenAnswer> &answer) { onAnswer(answer); });
}

void TokenProvider::onAnswer(const Result<TokenAnswer> &answer)
{
    if (!answer) {
        refuse(answer.error());
        return;
    }
    learn(m_current->key, *answer);
    if (answer->refreshToken.isEmpty() || answer->refreshToken == m_keeper.refreshToken()) {
        end(answer->accessToken);
        return;
    }
    await<Done>(m_keeper.keep(*m_keeper.account(), answer->refreshToken),
                [this, token = answer->accessToken](const Result<Done> &kept) {
                    if (!kept)
                        qCWarning(logIdentity).noquote()
                            << "the new token is only in memory:" << logLine(kept.error());
                    end(token);
                });
}

void TokenProvider::refuse(Error error)
{
    const Key &key = m_current->key;
    const bool byTenant =
        error.code == ErrorCode::TenantRefused || error.code == ErrorCode::SignInNeeded;
    if (byTenant)
        error.subject = key.tenant.value();
    qCWarning(logIdentity).noquote() << logLine(error);
    // A tenant does not change its mind without the user; asking on and on is what Entra blocks. At
    // home it may: the network may be another one in a minute.
    if (byTenant && (error.code == ErrorCode::TenantRefused || !isHome(key)))
        m_refused.insert(key, error);
    end(failure(std::move(error)));
}

void TokenProvider::learn(const Key &key, const TokenAnswer &answer)
{
    m_cache.insert(key, {answer.accessToken, answer.expiresAt});
    if (m_objectIds.contains(key.tenant) || answer.idToken.isEmpty())
        return;
    IdTokenExpectation expected;
    expected.clientId = m_client.clientId();
    expected.issuer =
        m_client.authority().toString(QUrl::StripTrailingSlash) + u"/{tenantid}/v2.0"_s;
    expected.tenant = key.tenant;
    expected.now = m_client.now();
    const auto account = readIdToken(answer.idToken, expected);
    if (account)
        m_objectIds.insert(key.tenant, account->objectId);
    else
        qCWarning(logIdentity).noquote() << logLine(account.error());
}

void TokenProvider::end(const Result<QByteArray> &result)
{
    const auto flight = std::exchange(m_current, {});
    std::erase(m_flights, flight);
    QMetaObject::invokeMethod(
        this, [this] { startNext(); }, Qt::QueuedConnection);
    // Last, since a continuation may delete this object.
    for (const auto &waiter : std::exchange(flight->waiters, {}))
        waiter->pending.finish(result);
}

} // namespace Pec
