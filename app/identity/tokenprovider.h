// SPDX-License-Identifier: GPL-3.0-or-later
//! Access tokens for the signed-in user, by tenant and resource, all from the one refresh token.
//!
//!   token() -> cached and good for five minutes more? -> it
//!           -> that tenant refused before?             -> the same error, without asking
//!           -> asked for already?                      -> share that answer
//!           -> queue -> token endpoint of the tenant -> keep the new refresh token -> answer
//!
//! One redemption at a time: each uses the refresh token that the one before brought, and hands out
//! its access token only once the new refresh token is kept, so that none is lost.
#pragma once

#include "core/async.h"
#include "core/result.h"
#include "identity/oauth/oauthclient.h"
#include "identity/refreshtokenkeeper.h"
#include "identity/resource.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace Pec {

class TokenProvider : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kEarlyRenewal{5};

    //! The references must outlive the provider.
    TokenProvider(OAuthClient &client, RefreshTokenKeeper &keeper);
    ~TokenProvider() override;

    //! Errors: SignInNeeded (with claims where a policy wants them), TenantRefused (remembered
    //! until the next sign-in), Cancelled, SecretStoreUnusable, and those of HttpClient. The
    //! subject is the tenant. A stop ends this caller's wait only.
    [[nodiscard]] FutureResult<QByteArray> token(const TenantId &tenant, Resource resource,
                                                 std::stop_token stop);

    //! Another token than \a refused, which the service would not take; with \a claims that it
    //! asked for. A token that came meanwhile is handed out without asking again.
    [[nodiscard]] FutureResult<QByteArray> tokenInsteadOf(const QByteArray &refused,
                                                          const TenantId &tenant, Resource resource,
                                                          const QByteArray &claims,
                                                          std::stop_token stop);

    //! The signed-in user's object id in a tenant: a guest has another one in each.
    [[nodiscard]] FutureResult<PrincipalId> objectIdIn(const TenantId &tenant,
                                                       std::stop_token stop = {});

    //! After a sign-in that is kept: its Resource Manager token, and every refusal is forgotten.
    void adopt(const TenantId &tenant, const TokenAnswer &tokens);

    //! After a sign-out: whoever waits gets Cancelled.
    void forget();

private:
    struct Key
    {
        TenantId tenant;
        Resource resource = Resource::Arm;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.tenant, int(key.resource));
        }
    };
    struct Cached
    {
        QByteArray token;
        QDateTime expiresAt;
    };
    struct Waiter;
    struct Flight; // one redemption and all who wait for it

    [[nodiscard]] FutureResult<QByteArray> ask(const Key &key, const QByteArray &claims,
                                               std::stop_token stop);
    [[nodiscard]] bool isGood(const Cached &cached) const;
    [[nodiscard]] bool isHome(const Key &key) const;
    void startNext();
    template <class T>
    void await(FutureResult<T> step, std::function<void(const Result<T> &)> next);
    void redeem();
    void onAnswer(const Result<TokenAnswer> &answer);
    void refuse(Error error);
    void learn(const Key &key, const TokenAnswer &answer);
    void end(const Result<QByteArray> &result);

    OAuthClient &m_client;
    RefreshTokenKeeper &m_keeper;
    QHash<Key, Cached> m_cache;
    QHash<Key, Error> m_refused;
    QHash<TenantId, PrincipalId> m_objectIds;
    std::deque<std::shared_ptr<Flight>> m_flights; // the one under way included
    std::shared_ptr<Flight> m_current; // under way
    int m_generation = 0; // of the sign-in; what was asked for in an earlier one is not used
};

} // namespace Pec
