// SPDX-License-Identifier: GPL-3.0-or-later
//! The Microsoft identity platform, version 2.0, for the users of one partner tenant: discovery,
//! keys, authorization code with PKCE, device code, refresh at any tenant, client credentials.
//! Tokens for a customer's tenant follow that customer's token policy. A customer's own people sign
//! in at their own tenant only, to run what the partner sends.
#pragma once

#include "simulator/http.h"
#include "simulator/server/oauth.h"
#include "simulator/server/tokens.h"
#include "simulator/world.h"

#include <QSet>

#include <memory>

namespace Pec::Simulator {

class Identity
{
public:
    //! \a clientId: the only application that may sign in; empty: any.
    Identity(std::shared_ptr<World> world, const Tokens &tokens, QString clientId);

    //! The handlers refer to this object.
    void addRoutes(Router &router);

    //! Users of the partner tenant that can sign in.
    [[nodiscard]] QList<DirectoryObject> users() const;
    //! What a token of \a user for a resource in a tenant says.
    [[nodiscard]] Caller caller(const DirectoryObject &user, const QString &tenantId,
                                const QString &audience, const QString &clientId) const;
    //! The id of the tenant that a path names by id, domain or "organizations"; empty for none.
    [[nodiscard]] QString tenantOf(const QString &name) const;

private:
    struct Code //!< an authorization code; kept after use, to tell a replay from an unknown one
    {
        QString userId;
        QString tenantId;
        QString clientId;
        QString redirectUri;
        QString challenge;
        QString nonce;
        QString scope;
        QDateTime expires;
        QStringList contexts;
        bool used = false;
    };
    struct RefreshToken
    {
        QString userId;
        QString clientId;
        QString scope;
        QDateTime expires;
        QStringList contexts;
    };
    struct DeviceCode
    {
        enum class State { Pending, Approved, Declined, Used };
        QString userCode;
        QString tenantName; //!< as the path names it; whose own it is tells who signs in
        QString tenantId;
        QString clientId;
        QString scope;
        QDateTime expires;
        State state = State::Pending;
        QString userId;
    };
    struct Grant //!< what a token answer is made of
    {
        DirectoryObject user;
        QString tenantId;
        QString clientId;
        QString scope;
        QString nonce;
        bool clientInfo = false;
        QStringList contexts = {}; //!< proved for the resource, see Caller
    };

    // identity.cpp: who and where
    [[nodiscard]] const DirectoryObject *user(const QString &idOrName) const;
    //! The tenant whose own person the user is.
    [[nodiscard]] QString homeOf(const DirectoryObject &user) const;
    //! The tenant that a path names to a user: "organizations" is the user's own.
    [[nodiscard]] QString tenantFor(const QString &name, const DirectoryObject &user) const;
    //! Those that a sign-in page at a tenant offers: the partner's, then the tenant's own.
    [[nodiscard]] QList<DirectoryObject> usersAt(const QString &tenantId) const;
    [[nodiscard]] QString objectIdIn(const DirectoryObject &user, const QString &tenantId) const;
    [[nodiscard]] std::optional<OAuthError> refuseClient(const QString &clientId) const;
    [[nodiscard]] std::optional<OAuthError> refuseTenant(const DirectoryObject &user,
                                                         const QString &tenantId,
                                                         const QString &clientId) const;
    void noteStrongSignIn(const DirectoryObject &user, const QString &tenantId);

    // identitydiscovery.cpp
    [[nodiscard]] Response discovery(const Request &request) const;
    [[nodiscard]] Response keys(const Request &request) const;
    [[nodiscard]] Response instance(const Request &request) const;

    // identityauthorize.cpp
    [[nodiscard]] Response authorize(const Request &request);
    [[nodiscard]] std::optional<OAuthError> refuseAuthorize(const Request &request) const;
    [[nodiscard]] Response signInAt(const Request &request, const DirectoryObject &user);
    [[nodiscard]] Response adminConsent(const Request &request);

    // identitydevicecode.cpp
    [[nodiscard]] Response deviceCode(const Request &request);
    [[nodiscard]] Response devicePage(const Request &request) const;
    [[nodiscard]] Response approveDevice(const Request &request);
    [[nodiscard]] Response redeemDevice(const Request &request, const Form &form);

    // identitytoken.cpp
    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response redeemCode(const Request &request, const Form &form);
    [[nodiscard]] Response redeemRefresh(const Request &request, const Form &form);
    [[nodiscard]] Response redeemSecret(const Request &request, const Form &form) const;
    [[nodiscard]] Response answer(const Request &request, const Grant &grant);
    [[nodiscard]] QByteArray idToken(const Request &request, const Grant &grant) const;

    std::shared_ptr<World> m_world;
    const Tokens &m_tokens;
    QString m_clientId;
    QHash<QString, Code> m_codes;
    QHash<QString, RefreshToken> m_refreshTokens;
    QHash<QString, DeviceCode> m_deviceCodes;
    QSet<std::pair<QString, QString>> m_strongSignIns; //!< user and tenant with multi-factor done
};

//! Random text of an opaque token.
[[nodiscard]] QString randomToken(int bytes);

} // namespace Pec::Simulator
