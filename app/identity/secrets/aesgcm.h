// SPDX-License-Identifier: GPL-3.0-or-later
//! AES-256-GCM (NIST SP 800-38D) by OpenSSL, with a nonce of 96 bits and a tag of 128. Pure.
#pragma once

#include <QByteArray>

#include <optional>

namespace Pec {

inline constexpr qsizetype kGcmNonceBytes = 12;
inline constexpr qsizetype kGcmTagBytes = 16;

//! The content sealed, then the tag. \a key: 32 bytes; \a nonce: never twice with one key;
//! \a header: is not hidden, but belongs to it. Nothing when OpenSSL fails.
[[nodiscard]] std::optional<QByteArray> gcmSealed(const unsigned char *key, const QByteArray &nonce,
                                                  const QByteArray &header,
                                                  const QByteArray &content);

//! The way back; nothing when any of it is not as it was sealed.
[[nodiscard]] std::optional<QByteArray> gcmOpened(const unsigned char *key, const QByteArray &nonce,
                                                  const QByteArray &header,
                                                  const QByteArray &sealed);

} // namespace Pec
