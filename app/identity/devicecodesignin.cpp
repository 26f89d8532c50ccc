// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/devicecodesignin.h"

#include "core/strings.h"
#include "identity/resource.h"

namespace Pec {

namespace {

constexpr std::chrono::seconds kSlowDown{5}; // RFC 8628 section 3.5

} // namespace

DeviceCodeSignIn::DeviceCodeSignIn(QString tenant, SignInOptions options, OAuthClient &client,
                                   IdTokenVerifier &verifier, QObject *parent)
    : QObject(parent)
    , m_tenant(std::move(tenant))
    , m_options(std::move(options))
    , m_client(client)
    , m_verifier(verifier)
    , m_outcome(std::make_shared<Pending<SignInOutcome>>())
{}

FutureResult<SignInOutcome> DeviceCodeSignIn::start(std::stop_token stop)
{
    m_stop = std::move(stop);
    auto future = m_outcome->future();
    m_onStop =
        callOnStop(m_stop, this, [this] { finish(failure(ErrorCode::Cancelled, u"cancelled"_s)); });
    whenFinished(m_client.discover(m_tenant, m_stop), this,
                 [this](const Result<Endpoints> &endpoints) {
                     if (!endpoints) {
                         finish(failure(endpoints.error()));
                         return;
                     }
                     m_endpoints = *endpoints;
                     askForCode();
                 });
    return future;
}

void DeviceCodeSignIn::askForCode()
{
    whenFinished(m_client.deviceCode(m_endpoints.deviceCode,
                                     scopes(Resource::Arm, true) + u' ' + openIdScopes(), m_stop),
                 this, [this](const Result<DeviceCode> &code) {
                     if (code)
                         show(*code);
                     else
                         finish(failure(code.error()));
                 });
}

void DeviceCodeSignIn::show(const DeviceCode &code)
{
    m_code = code;
    if (m_options.showDeviceCode)
        m_options.showDeviceCode(code.userCode, code.address, code.message);
    pollLater();
}

void DeviceCodeSignIn::pollLater()
{
    m_client.clock().after(m_code.interval, this, [this] { poll(); });
}

void DeviceCodeSignIn::poll()
{
    if (m_outcome->isFinished())
        return;
    if (m_client.now() >= m_code.expiresAt) {
        Error error;
        error.code = ErrorCode::SignInFailed;
        error.serviceCode = u"expired_token"_s;
        error.detail = u"the device code was not used in time"_s;
        finish(failure(error));
        return;
    }
    whenFinished(m_client.pollDeviceCode(m_endpoints.token, m_code.deviceCode, m_stop), this,
                 [this](const Result<TokenAnswer> &tokens) { onPolled(tokens); });
}

void DeviceCodeSignIn::onPolled(const Result<TokenAnswer> &tokens)
{
    if (m_outcome->isFinished())
        return;
    if (tokens) {
        verify(*tokens);
        return;
    }
    const Error &error = tokens.error();
    const bool slowDown = error.serviceCode == "slow_down"_L1 || error.code == ErrorCode::Throttled;
    // A broken connection is no answer: the user may be typing at this moment.
    const bool again = slowDown || error.serviceCode == "authorization_pending"_L1
                       || error.code == ErrorCode::NoNetwork || error.code == ErrorCode::Timeout
                       || error.code == ErrorCode::ServiceFailure;
    if (!again) {
        finish(failure(error));
        return;
    }
    if (slowDown)
        m_code.interval += kSlowDown;
    pollLater();
}

void DeviceCodeSignIn::verify(const TokenAnswer &tokens)
{
    IdTokenExpectation expected; // no nonce: the flow has none
    expected.clientId = m_client.clientId();
    expected.issuer = m_endpoints.issuer;
    whenFinished(m_verifier.verify(tokens.idToken, m_endpoints.keys, expected, m_stop), this,
                 [this, tokens](const Result<Account> &account) {
                     finish(account ? Result<SignInOutcome>(SignInOutcome{*account, tokens})
                                    : failure(account.error()));
                 });
}

void DeviceCodeSignIn::finish(Result<SignInOutcome> outcome)
{
    const auto pending = m_outcome; // the continuation may delete this object
    pending->finish(std::move(outcome));
}

} // namespace Pec
