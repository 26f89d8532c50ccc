// SPDX-License-Identifier: GPL-3.0-or-later
//! A certificate authority and one server certificate that live as long as a test.
#pragma once

#include <QByteArray>
#include <QString>

namespace Pec::Testing {

struct CertificateWish
{
    QString host =
        QStringLiteral("localhost"); //!< DNS name in the certificate; localhost brings 127.0.0.1
    bool expired = false; //!< valid in the past only
};

struct ThrowawayCertificate
{
    QByteArray authorityPem; //!< what a client must trust
    QByteArray serverPem;
    QByteArray serverKeyPem;
};

//! Makes fresh keys at each call; nothing is ever written to the disk here.
[[nodiscard]] ThrowawayCertificate makeCertificate(const CertificateWish &wish = {});

} // namespace Pec::Testing
