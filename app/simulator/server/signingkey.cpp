// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/signingkey.h"

#include "core/strings.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

namespace Pec::Simulator {

namespace {

QByteArray number(EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &value) != 1)
        return {};
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(value);
    return bytes;
}

struct DigestContext
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    DigestContext() = default;
    DigestContext(const DigestContext &) = delete;
    DigestContext &operator=(const DigestContext &) = delete;
    ~DigestContext() { EVP_MD_CTX_free(context); }
};

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray fromBase64Url(const QByteArray &text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

SigningKey::SigningKey()
{
    static const std::shared_future<Material> made =
        std::async(std::launch::async, &SigningKey::generate).share();
    m_material = made;
}

SigningKey::Material SigningKey::generate()
{
    Material made;
    made.key.reset(EVP_RSA_gen(2048));
    made.modulus = base64Url(number(made.key.get(), OSSL_PKEY_PARAM_RSA_N));
    made.exponent = base64Url(number(made.key.get(), OSSL_PKEY_PARAM_RSA_E));
    made.keyId = base64Url(QCryptographicHash::hash(made.modulus, QCryptographicHash::Sha1));
    return made;
}

QByteArray SigningKey::sign(const QJsonObject &claims) const
{
    const QString keyId = QString::fromLatin1(material().keyId);
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"kid"_s, keyId}, {u"typ"_s, u"JWT"_s}};
    const QByteArray content = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
                               + base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const DigestContext digest;
    std::size_t size = 256;
    QByteArray signature(256, '\0');
    EVP_DigestSignInit(digest.context, nullptr, EVP_sha256(), nullptr, material().key.get());
    EVP_DigestSign(digest.context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                   raw(content), std::size_t(content.size()));
    return content + '.' + base64Url(signature);
}

std::optional<QJsonObject> SigningKey::verify(const QByteArray &token) const
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const QByteArray content = parts[0] + '.' + parts[1];
    const QByteArray signature = fromBase64Url(parts[2]);
    const DigestContext digest;
    EVP_DigestVerifyInit(digest.context, nullptr, EVP_sha256(), nullptr, material().key.get());
    if (EVP_DigestVerify(digest.context, raw(signature), std::size_t(signature.size()),
                         raw(content), std::size_t(content.size()))
        != 1)
        return {};
    return QJsonDocument::fromJson(fromBase64Url(parts[1])).object();
}

QJsonObject SigningKey::jwk() const
{
    const QString keyId = QString::fromLatin1(material().keyId);
    return {{u"kty"_s, u"RSA"_s},
            {u"use"_s, u"sig"_s},
            {u"kid"_s, keyId},
            {u"x5t"_s, keyId},
            {u"n"_s, QString::fromLatin1(material().modulus)},
            {u"e"_s, QString::fromLatin1(material().exponent)}};
}

} // namespace Pec::Simulator
