// SPDX-License-Identifier: GPL-3.0-or-later
//! What the parts of a profile may look like, for whoever takes them from a person or a file. Pure.
#pragma once

#include "domain/profile.h"

namespace Pec {

//! 32 hexadecimal digits in five groups; in braces too.
[[nodiscard]] bool isGuid(const QString &text);
//! What names a tenant: its directory id or one of its domains (RFC 1035, at least two labels).
[[nodiscard]] bool isTenant(const QString &text);
//! The services are asked over https only, and never with a password in the address.
[[nodiscard]] bool isServiceAddress(const QString &text);
//! Above 0 and below 1: 0.15 is 15 percent.
[[nodiscard]] bool isRate(Decimal rate);

//! A host name or an IP address, without scheme, port or user.
[[nodiscard]] bool isHost(const QString &text);
//! 1 to 65535; nothing for anything else.
[[nodiscard]] std::optional<quint16> portFrom(const QString &text);

} // namespace Pec
