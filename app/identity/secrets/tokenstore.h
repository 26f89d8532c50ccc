// SPDX-License-Identifier: GPL-3.0-or-later
//! Where secrets are kept by key. Implementations: the desktop's keyring, an encrypted file,
//! memory.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Pec {

//! Calls take effect in the order they are made. Every failure is SecretStoreUnusable.
class TokenStore
{
public:
    TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;
    virtual ~TokenStore() = default;

    //! Nothing when there is no secret of that key.
    [[nodiscard]] virtual FutureResult<std::optional<QByteArray>> read(const QString &key) = 0;
    [[nodiscard]] virtual FutureResult<Done> write(const QString &key,
                                                   const QByteArray &secret) = 0;
    //! Success also when there was none.
    [[nodiscard]] virtual FutureResult<Done> remove(const QString &key) = 0;

    //! False: secrets are gone with this process.
    [[nodiscard]] virtual bool keepsAfterExit() const = 0;
    //! Why not, in English; empty where that was wished for, or where it keeps them.
    [[nodiscard]] virtual QString notKeptReason() const { return {}; }
};

} // namespace Pec
