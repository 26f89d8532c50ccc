// SPDX-License-Identifier: GPL-3.0-or-later
//! Sign-in in the system browser: authorization code with PKCE, ended on the loopback address.
//!
//!   discovery -> loopback listener -> openUrl(sign-in address) -> code -> token endpoint
//!   -> id token checked (signature, issuer, audience, nonce) -> who and tokens
#pragma once

#include "core/async.h"
#include "identity/account.h"
#include "identity/oauth/idtokenverifier.h"
#include "identity/oauth/loopbacklistener.h"
#include "identity/oauth/oauthclient.h"
#include "identity/oauth/pkce.h"
#include "identity/signinoptions.h"

#include <QObject>

namespace Pec {

//! The end of a sign-in, checked. The access token is for Resource Manager.
struct SignInOutcome
{
    Account account;
    TokenAnswer tokens;
};

class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    //! \a tenant: GUID or domain. The references must outlive the sign-in.
    BrowserSignIn(QString tenant, SignInOptions options, OAuthClient &client,
                  IdTokenVerifier &verifier, QObject *parent = nullptr);

    //! Call once. Errors: SignInFailed, TenantRefused, Timeout, Cancelled and those of HttpClient.
    [[nodiscard]] FutureResult<SignInOutcome> start(std::stop_token stop);

private:
    void openBrowser();
    void redeem(const QByteArray &code);
    void verify(const TokenAnswer &tokens);
    template <class T>
    bool failed(const Result<T> &result);

    QString m_tenant;
    SignInOptions m_options;
    OAuthClient &m_client;
    IdTokenVerifier &m_verifier;
    std::stop_token m_stop;
    Endpoints m_endpoints;
    Pkce m_pkce;
    QByteArray m_nonce;
    QByteArray m_claims;
    std::unique_ptr<LoopbackListener> m_listener;
    SharedPending<SignInOutcome> m_outcome;
};

} // namespace Pec
