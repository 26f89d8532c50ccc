// SPDX-License-Identifier: GPL-3.0-or-later
//! Base64 in the URL alphabet without padding (RFC 4648 section 5), as PKCE and JWT use it.
#pragma once

#include <QByteArray>

#include <optional>

namespace Pec {

[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);

//! Nothing when a character is outside the alphabet.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

//! Either alphabet, with or without padding, as services write it into headers.
[[nodiscard]] std::optional<QByteArray> fromAnyBase64(QByteArray text);

} // namespace Pec
