// SPDX-License-Identifier: GPL-3.0-or-later
//! What it is called when a request got no answer: a code, and a service code of our own for what
//! somebody can do something about.
#pragma once

#include "core/error.h"

#include <QNetworkReply>
#include <QSslError>

namespace Pec {

//! \a refused: what the check of the certificate found; empty when it did not get that far.
//!
//! - NoNetwork; "proxy-password" when the proxy wants a name and a password, or other ones
//! - Timeout, BadUrl
//! - Tls: "tls-expired", "tls-not-yet-valid", "tls-other-host", "tls-revoked" when that is all that
//!   is wrong with the certificate; "tls-handshake" when it did not come to a certificate: too old
//!   a protocol, or no TLS at all; empty: its authority is not trusted
[[nodiscard]] Error transportError(QNetworkReply::NetworkError error, const QString &text,
                                   const QList<QSslError> &refused, const QString &host);

} // namespace Pec
