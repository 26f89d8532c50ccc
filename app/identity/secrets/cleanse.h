// SPDX-License-Identifier: GPL-3.0-or-later
//! Overwrites a secret in memory before it is let go of.
#pragma once

#include <QByteArray>

#include <openssl/crypto.h>

namespace Pec {

//! Only what is not shared with another QByteArray: a copy elsewhere has its own owner.
inline void cleanse(QByteArray &bytes)
{
    if (bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace Pec
