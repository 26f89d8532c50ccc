// SPDX-License-Identifier: GPL-3.0-or-later
//! Secrets in the desktop's keyring (Secret Service or KWallet) through QtKeychain.
//!
//! A locked keyring answers a read with "no such entry", so only a probe that writes tells whether
//! it can be used: see isUsable(). Every answer but success and "no such entry" is
//! SecretStoreUnusable, as is none within two minutes (somebody left the keyring's own question
//! open).
#pragma once

#include "identity/secrets/tokenstore.h"

#include <QObject>

namespace Pec {

class KeychainStore final
    : public QObject
    , public TokenStore
{
    Q_OBJECT

public:
    //! \a service: the name that the keyring shows for the entries.
    explicit KeychainStore(QString service = QStringLiteral("PEC Console"));
    ~KeychainStore() override;

    //! Writes, reads and deletes a probe. SecretStoreUnusable says why not.
    [[nodiscard]] FutureResult<Done> isUsable();

    [[nodiscard]] FutureResult<std::optional<QByteArray>> read(const QString &key) override;
    [[nodiscard]] FutureResult<Done> write(const QString &key, const QByteArray &secret) override;
    [[nodiscard]] FutureResult<Done> remove(const QString &key) override;
    [[nodiscard]] bool keepsAfterExit() const override { return true; }

private:
    QString m_service;
};

} // namespace Pec
