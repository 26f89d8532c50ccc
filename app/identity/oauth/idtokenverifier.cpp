// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/idtokenverifier.h"

#include "core/async.h"
#include "core/strings.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr qint64 kKeySeconds = qint64(24) * 60 * 60; // as Microsoft asks clients to

} // namespace

IdTokenVerifier::IdTokenVerifier(OAuthClient &client)
    : m_client(client)
{}

FutureResult<Account> IdTokenVerifier::verify(const QByteArray &token, const QUrl &keysAddress,
                                              IdTokenExpectation expected, std::stop_token stop)
{
    expected.now = m_client.now();
    const auto keyId = idTokenKeyId(token);
    if (!keyId)
        return readyFuture<Account>(failure(keyId.error()));
    if (hasFreshKey(keysAddress, *keyId))
        return readyFuture<Account>(verifyIdToken(token, m_keys, expected));
    const auto pending = std::make_shared<Pending<Account>>();
    auto future = pending->future();
    whenFinished(m_client.signingKeys(keysAddress, std::move(stop)), this,
                 [=, this](const Result<QList<SigningKey>> &keys) {
                     if (!keys) {
                         pending->finish(failure(keys.error()));
                         return;
                     }
                     m_keys = *keys;
                     m_address = keysAddress;
                     m_fetchedAt = m_client.now();
                     pending->finish(verifyIdToken(token, m_keys, expected));
                 });
    return future;
}

bool IdTokenVerifier::hasFreshKey(const QUrl &address, const QString &keyId) const
{
    return address == m_address && m_fetchedAt.isValid()
           && m_fetchedAt.secsTo(m_client.now()) < kKeySeconds
           && std::any_of(m_keys.begin(), m_keys.end(),
                          [&keyId](const SigningKey &key) { return key.id == keyId; });
}

} // namespace Pec
