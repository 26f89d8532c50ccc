// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secrets/vaultfile.h"

#include "core/strings.h"
#include "identity/oauth/pkce.h"
#include "identity/secrets/aesgcm.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace Pec {

namespace {

constexpr qsizetype kSaltAt = 12;
constexpr qsizetype kSaltBytes = 32;
constexpr qsizetype kCheckAt = 44;
constexpr qsizetype kCheckBytes = 16;
constexpr qsizetype kNonceAt = 60;
constexpr qsizetype kNonceBytes = kGcmNonceBytes;
constexpr qsizetype kLengthAt = 72;
constexpr auto kMagic = "PECVAULT";
constexpr char kVersion = 1;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *writableBytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

tl::unexpected<Error> vaultError(const QString &code, const QString &detail)
{
    Error error;
    error.code = ErrorCode::SecretStoreUnusable;
    error.serviceCode = code;
    error.detail = detail;
    return failure(std::move(error));
}

QByteArray fixedHeader(const QByteArray &salt)
{
    return QByteArray(kMagic) + kVersion + char(kVaultCost.log2N) + char(kVaultCost.r)
           + char(kVaultCost.p) + salt;
}

QByteArray checkOf(const QByteArray &header, const VaultKeys &keys)
{
    QByteArray mac(32, '\0');
    unsigned int size = 32;
    HMAC(EVP_sha256(), keys.checking(), 32, bytesOf(header), size_t(kCheckAt), writableBytesOf(mac),
         &size);
    return mac.left(kCheckBytes);
}

Result<QByteArray> randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(writableBytesOf(bytes), int(size)) != 1)
        return failure(ErrorCode::Internal, u"the random number generator failed"_s);
    return bytes;
}

} // namespace

bool scrypt(const QByteArray &passphrase, const QByteArray &salt, ScryptCost cost,
            unsigned char *out, size_t size)
{
    constexpr quint64 kMaxMemory = 192ULL * 1024 * 1024; // N=2^17, r=8 takes 128 MB and a bit
    return EVP_PBE_scrypt(passphrase.constData(), size_t(passphrase.size()), bytesOf(salt),
                          size_t(salt.size()), quint64(1) << cost.log2N, cost.r, cost.p, kMaxMemory,
                          out, size)
           == 1;
}

Result<std::shared_ptr<const VaultKeys>> VaultKeys::derive(const QByteArray &passphrase,
                                                           const QByteArray &salt)
{
    const std::shared_ptr<VaultKeys> keys(new VaultKeys);
    keys->m_salt = salt;
    if (!scrypt(passphrase, salt, kVaultCost, keys->m_keys.data(), keys->m_keys.size()))
        return vaultError(u"vault-no-memory"_s,
                          u"the vault's key cannot be made of the pass phrase"_s);
    return keys;
}

VaultKeys::~VaultKeys() { OPENSSL_cleanse(m_keys.data(), m_keys.size()); }

Result<QByteArray> newVaultSalt() { return randomBytes(kSaltBytes); }

Result<QByteArray> vaultSalt(const QByteArray &file)
{
    const QByteArray magic(kMagic);
    if (!file.startsWith(magic.left(file.size())))
        return vaultError(u"vault-unknown"_s, u"the file is not a vault"_s);
    if (file.size() < kVaultHeaderBytes + kVaultTagBytes)
        return vaultError(u"vault-truncated"_s, u"the vault is cut off"_s);
    const QByteArray salt = file.mid(kSaltAt, kSaltBytes);
    if (file.left(kCheckAt) != fixedHeader(salt))
        return vaultError(u"vault-other-parameters"_s,
                          u"the vault is of another version or other parameters"_s);
    return salt;
}

Result<QByteArray> seal(const QByteArray &content, const VaultKeys &keys)
{
    const auto nonce = randomBytes(kNonceBytes);
    if (!nonce)
        return failure(nonce.error());
    QByteArray file = fixedHeader(keys.salt());
    file += checkOf(file, keys);
    file += *nonce;
    QByteArray length(4, '\0');
    qToBigEndian(quint32(content.size()), length.data());
    file += length;

    const auto sealed = gcmSealed(keys.sealing(), *nonce, file, content);
    if (!sealed)
        return failure(ErrorCode::Internal, u"the vault cannot be sealed"_s);
    return file + *sealed;
}

Result<QByteArray> unseal(const QByteArray &file, const VaultKeys &keys)
{
    if (const auto salt = vaultSalt(file); !salt)
        return failure(salt.error());
    const QByteArray header = file.left(kVaultHeaderBytes);
    if (!equalInConstantTime(checkOf(header, keys), header.mid(kCheckAt, kCheckBytes)))
        return vaultError(u"vault-wrong-passphrase"_s,
                          u"the pass phrase is not that of the vault"_s);
    const auto length = qsizetype(qFromBigEndian<quint32>(header.constData() + kLengthAt));
    const qsizetype there = file.size() - kVaultHeaderBytes - kVaultTagBytes;
    if (there < length)
        return vaultError(u"vault-truncated"_s, u"the vault is cut off"_s);

    const auto content = there == length
                             ? gcmOpened(keys.sealing(), header.mid(kNonceAt, kNonceBytes), header,
                                         file.mid(kVaultHeaderBytes))
                             : std::nullopt;
    if (!content)
        return vaultError(u"vault-damaged"_s, u"the vault was changed or damaged"_s);
    return *content;
}

} // namespace Pec
