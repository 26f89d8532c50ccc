// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rsasigner.h"

#include "core/strings.h"
#include "identity/oauth/base64url.h"

#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace Pec {

struct RsaSigner::Key
{
    EVP_PKEY *pkey = nullptr;
    ~Key() { EVP_PKEY_free(pkey); }

    [[nodiscard]] QString number(const char *name) const
    {
        BIGNUM *value = nullptr;
        EVP_PKEY_get_bn_param(pkey, name, &value);
        QByteArray bytes(BN_num_bytes(value), '\0');
        BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
        BN_free(value);
        return QString::fromLatin1(toBase64Url(bytes));
    }
};

RsaSigner::RsaSigner(QString keyId, int bits)
    : m_keyId(std::move(keyId))
    , m_key(std::make_unique<Key>())
{
    m_key->pkey = EVP_RSA_gen(unsigned(bits));
}

RsaSigner::~RsaSigner() = default;

QJsonObject RsaSigner::jwk(const QString &issuer) const
{
    QJsonObject key{{u"kty"_s, u"RSA"_s},
                    {u"use"_s, u"sig"_s},
                    {u"kid"_s, m_keyId},
                    {u"n"_s, m_key->number(OSSL_PKEY_PARAM_RSA_N)},
                    {u"e"_s, m_key->number(OSSL_PKEY_PARAM_RSA_E)}};
    if (!issuer.isEmpty())
        key[u"issuer"_s] = issuer;
    return key;
}

QByteArray RsaSigner::sign(const QJsonObject &claims, QJsonObject header) const
{
    const QJsonObject defaults{{u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, m_keyId}};
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!header.contains(it.key()))
            header[it.key()] = it.value();
    }
    const auto part = [](const QJsonObject &object) {
        return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QByteArray text = part(header) + '.' + part(claims);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    QByteArray signature(1024, '\0');
    size_t size = size_t(signature.size());
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key->pkey);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()));
    EVP_MD_CTX_free(context);
    signature.truncate(qsizetype(size));
    return text + '.' + toBase64Url(signature);
}

} // namespace Pec
