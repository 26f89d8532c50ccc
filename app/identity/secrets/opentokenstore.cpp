// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secrets/opentokenstore.h"

#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"
#include "identity/secrets/keychainstore.h"
#include "identity/secrets/memorystore.h"
#include "identity/secrets/vaultstore.h"

namespace Pec {

namespace {

using Store = std::shared_ptr<TokenStore>;

FutureResult<Store> openKeychain(QObject *context)
{
    const auto keychain = std::make_shared<KeychainStore>();
    const auto pending = std::make_shared<Pending<Store>>();
    auto future = pending->future();
    whenFinished(keychain->isUsable(), context, [pending, keychain](const Result<Done> &usable) {
        if (usable) {
            pending->finish(Store(keychain));
            return;
        }
        qCWarning(logIdentity).noquote() << "tokens stay in memory:" << logLine(usable.error());
        pending->finish(Store(std::make_shared<MemoryStore>(usable.error().detail)));
    });
    return future;
}

FutureResult<Store> openVault(const QString &path, const QByteArray &passphrase, QObject *context)
{
    const auto pending = std::make_shared<Pending<Store>>();
    auto future = pending->future();
    whenFinished(VaultStore::unlock(path, passphrase), context,
                 [pending, path](const Result<std::shared_ptr<const VaultKeys>> &keys) {
                     if (keys)
                         pending->finish(Store(std::make_shared<VaultStore>(path, *keys)));
                     else
                         pending->finish(failure(keys.error()));
                 });
    return future;
}

} // namespace

FutureResult<Store> openTokenStore(TokenStoreKind kind, const QString &vaultPath,
                                   const QByteArray &passphrase, QObject *context)
{
    switch (kind) {
    case TokenStoreKind::Keychain:
        return openKeychain(context);
    case TokenStoreKind::Memory:
        return readyFuture<Store>(Store(std::make_shared<MemoryStore>()));
    case TokenStoreKind::Vault:
        return openVault(vaultPath, passphrase, context);
    }
    return readyFuture<Store>(failure(ErrorCode::Internal, u"an unknown kind of secret store"_s));
}

} // namespace Pec
