// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/signingkey.h"

#include "core/strings.h"
#include "identity/oauth/base64url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

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

using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;
using PublicKey = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Number numberOf(const QByteArray &bytes)
{
    return Number(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

PublicKey publicKeyOf(const SigningKey &key)
{
    const Number modulus = numberOf(key.modulus);
    const Number exponent = numberOf(key.exponent);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder || BN_num_bits(modulus.get()) < 2048
        || BN_num_bits(modulus.get()) > 8192 || BN_num_bits(exponent.get()) > 32
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get())
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()))
        return {};
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *made = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return PublicKey(made);
}

} // namespace

Result<QList<SigningKey>> parseSigningKeys(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object()["keys"_L1].isArray())
        return failure(ErrorCode::BadAnswer, u"the key set is not a JSON object with keys"_s);
    QList<SigningKey> keys;
    for (const QJsonArray values = document.object()["keys"_L1].toArray();
         const auto value : values) {
        const QJsonObject object = value.toObject();
        const QString use = object["use"_L1].toString(u"sig"_s);
        const auto modulus = fromBase64Url(object["n"_L1].toString().toLatin1());
        const auto exponent = fromBase64Url(object["e"_L1].toString().toLatin1());
        if (object["kty"_L1].toString() != "RSA"_L1 || use != "sig"_L1 || !modulus || !exponent)
            continue;
        keys.append(
            {object["kid"_L1].toString(), *modulus, *exponent, object["issuer"_L1].toString()});
    }
    return keys;
}

bool isSignedBy(const SigningKey &key, const QByteArray &text, const QByteArray &signature)
{
    const PublicKey publicKey = publicKeyOf(key);
    const DigestContext context(EVP_MD_CTX_new());
    return publicKey && context
           && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, publicKey.get())
                  == 1
           && EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()),
                               bytesOf(text), size_t(text.size()))
                  == 1;
}

} // namespace Pec
