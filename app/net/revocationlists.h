// SPDX-License-Identifier: GPL-3.0-or-later
//! Certificates that their authority has taken back (RFC 5280 section 5). Qt and OpenSSL ask nobody
//! for that; what is known is what lies in the file of the certificate authority.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <memory>

namespace Pec {

class RevocationLists
{
public:
    //! The "X509 CRL" blocks of a PEM file, whatever else is in it. One that cannot be read counts
    //! as none.
    [[nodiscard]] static RevocationLists fromPem(const QByteArray &pem,
                                                 const QList<QSslCertificate> &authorities);
    RevocationLists();
    RevocationLists(RevocationLists &&) noexcept;
    RevocationLists &operator=(RevocationLists &&) noexcept;
    ~RevocationLists();

    //! Whether a certificate of the chain stands on a list that its own issuer has signed. A list
    //! that is past its next update still holds: what was taken back is not given back.
    [[nodiscard]] bool revoke(const QList<QSslCertificate> &chain) const;

private:
    struct Lists;
    std::unique_ptr<const Lists> m_lists;
};

} // namespace Pec
