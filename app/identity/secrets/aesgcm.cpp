// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secrets/aesgcm.h"

#include <memory>

#include <openssl/evp.h>

namespace Pec {

namespace {

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *writableBytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

std::optional<QByteArray> gcmSealed(const unsigned char *key, const QByteArray &nonce,
                                    const QByteArray &header, const QByteArray &content)
{
    QByteArray sealed(content.size(), '\0');
    QByteArray tag(kGcmTagBytes, '\0');
    int size = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const bool ok =
        cipher && nonce.size() == kGcmNonceBytes
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key, bytesOf(nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &size, bytesOf(header), int(header.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), writableBytesOf(sealed), &size, bytesOf(content),
                             int(content.size()))
               == 1
        && EVP_EncryptFinal_ex(cipher.get(), writableBytesOf(sealed) + size, &size) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(tag.size()), tag.data())
               == 1;
    return ok ? std::optional(sealed.append(tag)) : std::nullopt;
}

std::optional<QByteArray> gcmOpened(const unsigned char *key, const QByteArray &nonce,
                                    const QByteArray &header, const QByteArray &sealed)
{
    if (nonce.size() != kGcmNonceBytes || sealed.size() < kGcmTagBytes)
        return std::nullopt;
    QByteArray tag = sealed.last(kGcmTagBytes);
    QByteArray content(sealed.size() - kGcmTagBytes, '\0');
    int size = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const bool ok =
        cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key, bytesOf(nonce)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &size, bytesOf(header), int(header.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), writableBytesOf(content), &size, bytesOf(sealed),
                             int(content.size()))
               == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(tag.size()), tag.data()) == 1
        && EVP_DecryptFinal_ex(cipher.get(), writableBytesOf(content) + size, &size) == 1;
    return ok ? std::optional(content) : std::nullopt;
}

} // namespace Pec
