// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/certificates.h"

#include "core/strings.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace Pec::Simulator {

namespace {

constexpr long kDay = 24L * 60 * 60;

struct Extension
{
    int id;
    const char *value;
};

CertificatePointer makeCertificate(const char *commonName, EVP_PKEY *subjectKey, X509 *issuer,
                                   EVP_PKEY *issuerKey, std::initializer_list<Extension> extensions)
{
    CertificatePointer certificate(X509_new());
    if (!certificate)
        return {};
    X509 *x = certificate.get();
    unsigned char serial[8] = {};
    if (RAND_bytes(serial, sizeof serial) != 1)
        return {};
    serial[0] &= 0x7f; // a serial number is positive
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(x));
    BN_free(number);
    X509_set_version(x, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(x), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(x), 30 * kDay);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(commonName), -1, -1, 0);
    X509_set_issuer_name(x, X509_get_subject_name(issuer != nullptr ? issuer : x));
    X509_set_pubkey(x, subjectKey);

    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer != nullptr ? issuer : x, x, nullptr, nullptr, 0);
    for (const Extension &extension : extensions) {
        X509_EXTENSION *made =
            X509V3_EXT_conf_nid(nullptr, &context, extension.id, extension.value);
        if (made == nullptr)
            return {};
        X509_add_ext(x, made, -1);
        X509_EXTENSION_free(made);
    }
    if (X509_sign(x, issuerKey, EVP_sha256()) == 0)
        return {};
    return certificate;
}

QByteArray pem(X509 *certificate)
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    QByteArray bytes(data, qsizetype(size));
    BIO_free(memory);
    return bytes;
}

} // namespace

Result<Certificates> Certificates::create()
{
    const auto refused = [] {
        return failure(ErrorCode::Internal, u"OpenSSL could not make a certificate"_s);
    };
    const KeyPointer authorityKey(EVP_EC_gen("P-256"));
    Certificates made;
    made.m_leafKey.reset(EVP_EC_gen("P-256"));
    if (!authorityKey || !made.m_leafKey)
        return refused();
    const CertificatePointer authority = makeCertificate(
        "PEC simulator throw-away authority", authorityKey.get(), nullptr, authorityKey.get(),
        {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
         {NID_key_usage, "critical,keyCertSign,cRLSign"},
         {NID_subject_key_identifier, "hash"}});
    if (!authority)
        return refused();
    made.m_leaf =
        makeCertificate("localhost", made.m_leafKey.get(), authority.get(), authorityKey.get(),
                        {{NID_basic_constraints, "critical,CA:FALSE"},
                         {NID_key_usage, "critical,digitalSignature"},
                         {NID_ext_key_usage, "serverAuth"},
                         {NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost"},
                         {NID_subject_key_identifier, "hash"},
                         {NID_authority_key_identifier, "keyid:always"}});
    if (!made.m_leaf)
        return refused();
    made.m_authorityPem = pem(authority.get());
    return made;
}

} // namespace Pec::Simulator
