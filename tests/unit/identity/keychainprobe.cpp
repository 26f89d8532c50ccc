// SPDX-License-Identifier: GPL-3.0-or-later
//! Runs inside a D-Bus session that the keyring test makes, and prints what the store does there:
//!   keeps=1 reason= written=1 read=secret missing=1 removed=1 gone=1
#include "core/strings.h"
#include "identity/secrets/opentokenstore.h"
#include "support/await.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Pec;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QObject context;
    const auto opened = await(openTokenStore(TokenStoreKind::Keychain, {}, {}, &context), 60'000);
    if (!opened)
        return 1;
    TokenStore &store = **opened;
    const QString key = u"profile/probe"_s;
    const QByteArray secret(6000, 's'); // longer than many refresh tokens
    const bool written = await(store.write(key, secret)).has_value();
    const auto back = await(store.read(key));
    const auto missing = await(store.read(u"profile/never"_s));
    const bool removed = await(store.remove(key)).has_value();
    const bool removedAgain = await(store.remove(key)).has_value();
    const auto gone = await(store.read(key));
    std::printf("keeps=%d\nreason=%s\nwritten=%d\nread=%d\nmissing=%d\nremoved=%d\nremovedAgain=%"
                "d\ngone=%d\n",
                store.keepsAfterExit(), qPrintable(store.notKeptReason()), written,
                back && *back == secret, missing && !missing->has_value(), removed, removedAgain,
                gone && !gone->has_value());
    return 0;
}
