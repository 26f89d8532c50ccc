// SPDX-License-Identifier: GPL-3.0-or-later
//! A certificate authority and one server certificate that live as long as a test.
#pragma once

#include <QByteArray>
#include <QString>

namespace Pec::Testing {

enum class Flaw {
    None,
    Expired, //!< valid in the past only
    NotYetValid, //!< valid in the future only
    SelfSigned, //!< by its own key, under its own name
    WeakAuthority, //!< signed with an RSA key of 1024 bits
};

struct CertificateWish
{
    QString host =
        QStringLiteral("localhost"); //!< DNS name in the certificate; localhost brings 127.0.0.1
    Flaw flaw = Flaw::None;
};

struct ThrowawayCertificate
{
    QByteArray authorityPem; //!< what a client must trust
    QByteArray serverPem;
    QByteArray serverKeyPem;
    QByteArray revocationListPem; //!< of the authority; names the server's certificate
};

//! Makes fresh keys at each call; nothing is ever written to the disk here.
[[nodiscard]] ThrowawayCertificate makeCertificate(const CertificateWish &wish = {});

} // namespace Pec::Testing
