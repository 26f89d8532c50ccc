// SPDX-License-Identifier: GPL-3.0-or-later
//! A self-signed certificate for localhost and 127.0.0.1, made anew for each test program.
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

namespace Pec {

struct ThrowAwayCertificate
{
    QSslCertificate certificate;
    QSslKey key;
    QByteArray pem; //!< of the certificate, to be trusted as an authority
};

[[nodiscard]] ThrowAwayCertificate makeThrowAwayCertificate();

} // namespace Pec
