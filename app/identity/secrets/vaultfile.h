// SPDX-License-Identifier: GPL-3.0-or-later
//! The bytes of the encrypted vault: scrypt (RFC 7914) makes two keys of a pass phrase, AES-256-GCM
//! seals the content. Pure functions.
//!
//!   0  "PECVAULT"  8  version  9  log2 N  10  r  11  p  12  salt (32)  44  check (16)
//!   60 nonce (12)  72 length of the content (4, big-endian)  76 content, sealed  +  tag (16)
//!
//! The first 76 bytes are authenticated with the content. The check is an HMAC of the first 44 with
//! the second key: it tells a wrong pass phrase from a damaged content.
#pragma once

#include "core/result.h"
#include "identity/secrets/aesgcm.h"

#include <QByteArray>

#include <array>
#include <memory>

namespace Pec {

struct ScryptCost
{
    quint8 log2N = 17;
    quint8 r = 8;
    quint8 p = 1;
    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

//! The only cost that vaults are written with and read with: another one in a file is refused
//! before it can cost memory or time.
inline constexpr ScryptCost kVaultCost{};
inline constexpr qsizetype kVaultHeaderBytes = 76;
inline constexpr qsizetype kVaultTagBytes = kGcmTagBytes;
inline constexpr qsizetype kMaxVaultBytes = qsizetype(1024) * 1024;

//! Fills \a out; false when OpenSSL refuses the cost.
[[nodiscard]] bool scrypt(const QByteArray &passphrase, const QByteArray &salt, ScryptCost cost,
                          unsigned char *out, size_t size);

//! The keys of one vault; overwritten at the end.
class VaultKeys
{
public:
    //! Takes about half a second and 128 MB.
    [[nodiscard]] static Result<std::shared_ptr<const VaultKeys>>
    derive(const QByteArray &passphrase, const QByteArray &salt);
    VaultKeys(const VaultKeys &) = delete;
    VaultKeys &operator=(const VaultKeys &) = delete;
    ~VaultKeys();

    [[nodiscard]] const QByteArray &salt() const { return m_salt; }
    [[nodiscard]] const unsigned char *sealing() const { return m_keys.data(); }
    [[nodiscard]] const unsigned char *checking() const { return m_keys.data() + 32; }

private:
    VaultKeys() = default;
    QByteArray m_salt;
    std::array<unsigned char, 64> m_keys{};
};

[[nodiscard]] Result<QByteArray> newVaultSalt();

//! The salt of a vault whose header is complete and of the known kind.
//! Errors: SecretStoreUnusable with serviceCode vault-truncated, vault-unknown,
//! vault-other-parameters.
[[nodiscard]] Result<QByteArray> vaultSalt(const QByteArray &file);

//! A new nonce each time.
[[nodiscard]] Result<QByteArray> seal(const QByteArray &content, const VaultKeys &keys);

//! Errors as vaultSalt(), and serviceCode vault-wrong-passphrase (also for a changed salt or
//! check), vault-damaged.
[[nodiscard]] Result<QByteArray> unseal(const QByteArray &file, const VaultKeys &keys);

} // namespace Pec
