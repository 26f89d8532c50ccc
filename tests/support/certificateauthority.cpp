// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificateauthority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace Pec::Testing {

namespace {

template <class T, void (*release)(T *)>
struct Releaser
{
    void operator()(T *pointer) const { release(pointer); }
};

using Key = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<X509, X509_free>>;

QByteArray pem(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray text(data, qsizetype(size));
    BIO_free(memory);
    return text;
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

Certificate unsignedCertificate(long serial, const char *commonName, EVP_PKEY *key,
                                long fromSeconds, long toSeconds)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), toSeconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0);
    return certificate;
}

} // namespace

ThrowawayCertificate makeCertificate(const CertificateWish &wish)
{
    constexpr long kHour = 3600;
    constexpr long kDay = 24 * kHour;
    const Key authorityKey(EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));

    const Certificate authority =
        unsignedCertificate(1, "Throwaway Test Authority", authorityKey.get(), -10 * kDay, kDay);
    X509_set_issuer_name(authority.get(), X509_get_subject_name(authority.get()));
    addExtension(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(authority.get(), authorityKey.get(), EVP_sha256());

    const Certificate server =
        unsignedCertificate(2, "Throwaway Test Server", serverKey.get(),
                            wish.expired ? -5 * kDay : -kHour, wish.expired ? -kDay : kHour);
    X509_set_issuer_name(server.get(), X509_get_subject_name(authority.get()));
    // The address too: with a name that stands for two of them, Qt 6.4 may wait for ever when a
    // connection breaks.
    const bool local = wish.host == QStringLiteral("localhost");
    const QByteArray names = "DNS:" + wish.host.toLatin1() + (local ? ",IP:127.0.0.1" : "");
    addExtension(server.get(), authority.get(), NID_subject_alt_name, names.constData());
    addExtension(server.get(), authority.get(), NID_ext_key_usage, "serverAuth");
    X509_sign(server.get(), authorityKey.get(), EVP_sha256());

    ThrowawayCertificate result;
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(out, authority.get());
    result.authorityPem = pem(out);
    out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(out, server.get());
    result.serverPem = pem(out);
    out = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(out, serverKey.get(), nullptr, nullptr, 0, nullptr, nullptr);
    result.serverKeyPem = pem(out);
    return result;
}

} // namespace Pec::Testing
