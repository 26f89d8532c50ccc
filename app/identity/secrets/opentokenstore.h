// SPDX-License-Identifier: GPL-3.0-or-later
//! Opens the secret store that a profile asks for.
#pragma once

#include "core/result.h"
#include "domain/profile.h"
#include "identity/secrets/tokenstore.h"

#include <QObject>

#include <memory>

namespace Pec {

//! - Keychain that cannot be used: a MemoryStore, which says why (notKeptReason())
//! - Vault that cannot be opened: an error, since the user has to do something about it
//! \a vaultPath and \a passphrase are for the vault only. The result is given on the thread of
//! \a context, and Cancelled when that is gone first.
[[nodiscard]] FutureResult<std::shared_ptr<TokenStore>> openTokenStore(TokenStoreKind kind,
                                                                       const QString &vaultPath,
                                                                       const QByteArray &passphrase,
                                                                       QObject *context);

} // namespace Pec
