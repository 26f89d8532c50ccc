// SPDX-License-Identifier: GPL-3.0-or-later
//! Sign-in on another device (RFC 8628): shows a code, asks the token endpoint until the user has
//! typed it in, declined, or let it expire.
#pragma once

#include "identity/browsersignin.h"

#include <QObject>

namespace Pec {

class DeviceCodeSignIn : public QObject
{
    Q_OBJECT

public:
    //! \a tenant: GUID or domain. The references must outlive the sign-in.
    DeviceCodeSignIn(QString tenant, SignInOptions options, OAuthClient &client,
                     IdTokenVerifier &verifier, QObject *parent = nullptr);

    //! Call once. Errors: SignInFailed (serviceCode authorization_declined or expired_token),
    //! TenantRefused, Cancelled and those of HttpClient.
    [[nodiscard]] FutureResult<SignInOutcome> start(std::stop_token stop);

private:
    void askForCode();
    void show(const DeviceCode &code);
    void pollLater();
    void poll();
    void onPolled(const Result<TokenAnswer> &tokens);
    void verify(const TokenAnswer &tokens);
    void finish(Result<SignInOutcome> outcome);

    QString m_tenant;
    SignInOptions m_options;
    OAuthClient &m_client;
    IdTokenVerifier &m_verifier;
    std::stop_token m_stop;
    std::unique_ptr<StopCallback> m_onStop;
    Endpoints m_endpoints;
    DeviceCode m_code;
    SharedPending<SignInOutcome> m_outcome;
};

} // namespace Pec
