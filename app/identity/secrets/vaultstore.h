// SPDX-License-Identifier: GPL-3.0-or-later
//! Secrets in an encrypted file of our own, for machines without a keyring. See vaultfile.h.
//! The file is read anew for each call and replaced as a whole, mode 0600, under a lock, so that
//! the window and the command line may share it.
#pragma once

#include "identity/secrets/tokenstore.h"
#include "identity/secrets/vaultfile.h"

#include <QThreadPool>

#include <memory>

namespace Pec {

class VaultStore final : public TokenStore
{
public:
    //! Opens, or begins, the vault in \a path; the file appears with the first secret. Errors:
    //! BadInput (no pass phrase), SecretStoreUnusable as unseal() says or when it cannot be read.
    //! Works on a thread of the global pool; the pass phrase is not kept.
    [[nodiscard]] static FutureResult<std::shared_ptr<const VaultKeys>>
    unlock(const QString &path, const QByteArray &passphrase);

    VaultStore(QString path, std::shared_ptr<const VaultKeys> keys);
    ~VaultStore() override;

    [[nodiscard]] FutureResult<std::optional<QByteArray>> read(const QString &key) override;
    [[nodiscard]] FutureResult<Done> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] FutureResult<Done> remove(const QString &key) override;
    [[nodiscard]] bool keepsAfterExit() const override { return true; }

private:
    QString m_path;
    std::shared_ptr<const VaultKeys> m_keys;
    QThreadPool m_thread; // one thread: calls take effect in order
};

} // namespace Pec
