// SPDX-License-Identifier: GPL-3.0-or-later
//! A certificate authority that lives as long as the process: clients trust its one file, and
//! nothing that it signed outlives the run. EC P-256, so that making it takes a millisecond.
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace Pec::Simulator {

struct OpenSslDeleter
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, OpenSslDeleter>;
using CertificatePointer = std::unique_ptr<X509, OpenSslDeleter>;

class Certificates
{
public:
    //! An authority and a leaf for 127.0.0.1 and localhost, valid from yesterday for 30 days of
    //! real time. \error Internal when OpenSSL refuses.
    [[nodiscard]] static Result<Certificates> create();

    [[nodiscard]] QByteArray authorityPem() const { return m_authorityPem; }
    [[nodiscard]] X509 *leaf() const { return m_leaf.get(); }
    [[nodiscard]] EVP_PKEY *leafKey() const { return m_leafKey.get(); }

private:
    QByteArray m_authorityPem;
    CertificatePointer m_leaf;
    KeyPointer m_leafKey;
};

} // namespace Pec::Simulator
