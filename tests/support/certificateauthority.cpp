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
using RevocationList = std::unique_ptr<X509_CRL, Releaser<X509_CRL, X509_CRL_free>>;

constexpr long kServerSerial = 2;
constexpr long kHour = 3600;
constexpr long kDay = 24 * kHour;

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

std::pair<long, long> validityOf(Flaw flaw)
{
    switch (flaw) {
    case Flaw::Expired:
        return {-5 * kDay, -kDay};
    case Flaw::NotYetValid:
        return {kHour, kDay};
    default:
        return {-kHour, kHour};
    }
}

RevocationList revocationList(X509 *authority, EVP_PKEY *key)
{
    RevocationList list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(authority));
    X509_REVOKED *entry = X509_REVOKED_new();
    ASN1_TIME *time = X509_gmtime_adj(nullptr, -kDay);
    X509_CRL_set1_lastUpdate(list.get(), time);
    X509_REVOKED_set_revocationDate(entry, time);
    X509_gmtime_adj(time, kDay);
    X509_CRL_set1_nextUpdate(list.get(), time);
    ASN1_TIME_free(time);
    ASN1_INTEGER *serial = ASN1_INTEGER_new();
    ASN1_INTEGER_set(serial, kServerSerial);
    X509_REVOKED_set_serialNumber(entry, serial);
    ASN1_INTEGER_free(serial);
    X509_CRL_add0_revoked(list.get(), entry);
    X509_CRL_sign(list.get(), key, EVP_sha256());
    return list;
}

} // namespace

ThrowawayCertificate makeCertificate(const CertificateWish &wish)
{
    const Key authorityKey(wish.flaw == Flaw::WeakAuthority ? EVP_RSA_gen(1024)
                                                            : EVP_EC_gen("P-256"));
    const Key serverKey(EVP_EC_gen("P-256"));

    const Certificate authority =
        unsignedCertificate(1, "Throwaway Test Authority", authorityKey.get(), -10 * kDay, kDay);
    X509_set_issuer_name(authority.get(), X509_get_subject_name(authority.get()));
    addExtension(authority.get(), authority.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(authority.get(), authority.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(authority.get(), authorityKey.get(), EVP_sha256());

    const auto [from, to] = validityOf(wish.flaw);
    const Certificate server =
        unsignedCertificate(kServerSerial, "Throwaway Test Server", serverKey.get(), from, to);
    const bool selfSigned = wish.flaw == Flaw::SelfSigned;
    const X509 *issuer = selfSigned ? server.get() : authority.get();
    X509_set_issuer_name(server.get(), X509_get_subject_name(issuer));
    // The address too: with a name that stands for two of them, Qt 6.4 may wait for ever when a
    // connection breaks.
    const bool local = wish.host == QStringLiteral("localhost");
    const QByteArray names = "DNS:" + wish.host.toLatin1() + (local ? ",IP:127.0.0.1" : "");
    addExtension(server.get(), authority.get(), NID_subject_alt_name, names.constData());
    addExtension(server.get(), authority.get(), NID_ext_key_usage, "serverAuth");
    X509_sign(server.get(), selfSigned ? serverKey.get() : authorityKey.get(), EVP_sha256());
    const RevocationList revoked = revocationList(authority.get(), authorityKey.get());

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
    out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509_CRL(out, revoked.get());
    result.revocationListPem = pem(out);
    return result;
}

} // namespace Pec::Testing
