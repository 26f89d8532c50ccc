// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/revocationlists.h"

#include <algorithm>
#include <vector>

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace Pec {

namespace {

template <auto free>
struct Free
{
    template <class T>
    void operator()(T *pointer) const
    {
        free(pointer);
    }
};

using Memory = std::unique_ptr<BIO, Free<BIO_free>>;
using List = std::unique_ptr<X509_CRL, Free<X509_CRL_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;

Certificate certificateOf(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, long(der.size())));
}

bool isIssuedBy(const X509_CRL *list, X509 *issuer)
{
    return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) == 0;
}

} // namespace

//! Each signed by the authority beside it.
struct RevocationLists::Lists
{
    std::vector<List> signedOnes;
};

RevocationLists RevocationLists::fromPem(const QByteArray &pem,
                                         const QList<QSslCertificate> &authorities)
{
    auto lists = std::make_unique<Lists>();
    const QByteArray begin = "-----BEGIN X509 CRL-----";
    for (qsizetype at = pem.indexOf(begin); at >= 0; at = pem.indexOf(begin, at + 1)) {
        const Memory memory(BIO_new_mem_buf(pem.constData() + at, int(pem.size() - at)));
        List list(PEM_read_bio_X509_CRL(memory.get(), nullptr, nullptr, nullptr));
        const bool isSigned =
            list && std::any_of(authorities.begin(), authorities.end(), [&](const auto &one) {
                const Certificate authority = certificateOf(one);
                return authority && isIssuedBy(list.get(), authority.get())
                       && X509_CRL_verify(list.get(), X509_get0_pubkey(authority.get())) == 1;
            });
        if (isSigned)
            lists->signedOnes.push_back(std::move(list));
    }
    RevocationLists made;
    made.m_lists = std::move(lists);
    return made;
}

RevocationLists::RevocationLists()
    : m_lists(std::make_unique<const Lists>())
{}

RevocationLists::RevocationLists(RevocationLists &&) noexcept = default;
RevocationLists &RevocationLists::operator=(RevocationLists &&) noexcept = default;
RevocationLists::~RevocationLists() = default;

bool RevocationLists::revoke(const QList<QSslCertificate> &chain) const
{
    return std::any_of(chain.begin(), chain.end(), [this](const QSslCertificate &one) {
        const Certificate certificate = certificateOf(one);
        return std::any_of(
            m_lists->signedOnes.begin(), m_lists->signedOnes.end(), [&](const List &list) {
                X509_REVOKED *entry = nullptr;
                // 2 would be an entry that says that the one before no longer counts
                return certificate
                       && X509_NAME_cmp(X509_CRL_get_issuer(list.get()),
                                        X509_get_issuer_name(certificate.get()))
                              == 0
                       && X509_CRL_get0_by_cert(list.get(), &entry, certificate.get()) == 1;
            });
    });
}

} // namespace Pec
