// SPDX-License-Identifier: GPL-3.0-or-later
//! The refresh token of one profile and whose it is: in memory for use, in a TokenStore for the
//! next start. The record is bound to the authority and the application, so that a profile which is
//! changed to another address does not send the old token there.
#pragma once

#include "core/result.h"
#include "identity/account.h"
#include "identity/secrets/tokenstore.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace Pec {

class RefreshTokenKeeper : public QObject
{
    Q_OBJECT

public:
    RefreshTokenKeeper(const QString &profileName, const QUrl &authority, const QString &clientId,
                       std::shared_ptr<TokenStore> store);
    ~RefreshTokenKeeper() override;

    //! True when there is a token, read from the store the first time. SecretStoreUnusable.
    [[nodiscard]] FutureResult<bool> load();

    //! Valid after load() or keep().
    [[nodiscard]] const QByteArray &refreshToken() const { return m_refreshToken; }
    [[nodiscard]] const std::optional<Account> &account() const { return m_account; }
    [[nodiscard]] const TokenStore &store() const { return *m_store; }

    //! In use at once; finished when the store has it. A store that fails (SecretStoreUnusable)
    //! leaves the token in memory.
    [[nodiscard]] FutureResult<Done> keep(const Account &account, const QByteArray &refreshToken);

    //! Out of memory at once, then out of the store.
    [[nodiscard]] FutureResult<Done> forget();

private:
    [[nodiscard]] QByteArray record() const;
    void take(const QByteArray &record);

    QString m_key;
    QString m_binding;
    std::shared_ptr<TokenStore> m_store;
    bool m_loaded = false;
    QByteArray m_refreshToken;
    std::optional<Account> m_account;
};

} // namespace Pec
