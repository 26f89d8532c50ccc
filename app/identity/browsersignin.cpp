// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/browsersignin.h"

#include "core/strings.h"
#include "identity/oauth/authorizeurl.h"
#include "identity/oauth/claims.h"
#include "identity/resource.h"

namespace Pec {

BrowserSignIn::BrowserSignIn(QString tenant, SignInOptions options, OAuthClient &client,
                             IdTokenVerifier &verifier, QObject *parent)
    : QObject(parent)
    , m_tenant(std::move(tenant))
    , m_options(std::move(options))
    , m_client(client)
    , m_verifier(verifier)
    , m_outcome(std::make_shared<Pending<SignInOutcome>>())
{}

template <class T>
bool BrowserSignIn::failed(const Result<T> &result)
{
    if (result)
        return false;
    const auto outcome = m_outcome; // the continuation may delete this object
    outcome->finish(failure(result.error()));
    return true;
}

FutureResult<SignInOutcome> BrowserSignIn::start(std::stop_token stop)
{
    m_stop = std::move(stop);
    auto future = m_outcome->future();
    whenFinished(m_client.discover(m_tenant, m_stop), this,
                 [this](const Result<Endpoints> &endpoints) {
                     if (failed(endpoints))
                         return;
                     m_endpoints = *endpoints;
                     openBrowser();
                 });
    return future;
}

void BrowserSignIn::openBrowser()
{
    const auto pkce = makePkce();
    const auto state = randomToken();
    const auto nonce = randomToken();
    const auto claims = claimsParameter(m_options.claims);
    if (failed(pkce) || failed(state) || failed(nonce) || failed(claims))
        return;
    m_pkce = *pkce;
    m_nonce = *nonce;
    m_claims = *claims;
    auto listener = LoopbackListener::create(
        {m_options.closingPageTitle, m_options.closingPageText}, *state, m_client.clock());
    if (failed(listener))
        return;
    m_listener = std::move(*listener);

    AuthorizeParameters parameters;
    parameters.endpoint = m_endpoints.authorization;
    parameters.clientId = m_client.clientId();
    parameters.redirectUri = m_listener->redirectUri();
    // All that will be used, so that the user is asked once; the code is redeemed for one resource.
    parameters.scopes = scopes(Resource::Arm, true) + u' ' + scopes(Resource::Graph, true) + u' '
                        + scopes(Resource::PartnerCenter, true) + u' ' + openIdScopes();
    parameters.state = *state;
    parameters.nonce = m_nonce;
    parameters.challenge = m_pkce.challenge;
    parameters.claims = m_claims;
    parameters.loginHint = m_options.loginHint;
    whenFinished(m_listener->code(m_stop), this, [this](const Result<QByteArray> &code) {
        if (!failed(code))
            redeem(*code);
    });
    if (m_options.openUrl)
        m_options.openUrl(authorizeUrl(parameters));
}

void BrowserSignIn::redeem(const QByteArray &code)
{
    const OAuthClient::CodeRedemption redemption{
        m_endpoints.token,
        code,
        m_pkce.verifier,
        m_listener->redirectUri(),
        scopes(Resource::Arm, true) + u' ' + openIdScopes(),
        m_claims,
    };
    whenFinished(m_client.redeemCode(redemption, m_stop), this,
                 [this](const Result<TokenAnswer> &tokens) {
                     if (!failed(tokens))
                         verify(*tokens);
                 });
}

void BrowserSignIn::verify(const TokenAnswer &tokens)
{
    IdTokenExpectation expected;
    expected.clientId = m_client.clientId();
    expected.issuer = m_endpoints.issuer;
    expected.nonce = m_nonce;
    whenFinished(m_verifier.verify(tokens.idToken, m_endpoints.keys, expected, m_stop), this,
                 [this, tokens](const Result<Account> &account) {
                     if (failed(account))
                         return;
                     const auto outcome = m_outcome;
                     outcome->finish(SignInOutcome{*account, tokens});
                 });
}

} // namespace Pec
