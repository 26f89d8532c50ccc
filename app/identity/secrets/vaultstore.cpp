// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secrets/vaultstore.h"

#include "core/strings.h"
#include "core/wholefile.h"
#include "identity/secrets/cleanse.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QtConcurrentRun>

#include <functional>

#include <openssl/crypto.h>

namespace Pec {

namespace {

constexpr int kLockMilliseconds = 10'000;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

using Secrets = QMap<QString, QByteArray>;

//! OpenSSL keeps a random generator per thread and frees it when the thread ends; at the end of the
//! program that is too late for pool threads, so each job frees it itself.
struct OpenSslJob
{
    OpenSslJob() = default;
    OpenSslJob(const OpenSslJob &) = delete;
    OpenSslJob &operator=(const OpenSslJob &) = delete;
    ~OpenSslJob() { OPENSSL_thread_stop(); }
};

tl::unexpected<Error> unusable(const QString &detail, const QString &path)
{
    return failure(ErrorCode::SecretStoreUnusable, u"vault: "_s + detail, path);
}

//! One that is there already belongs to somebody who knows why it is as it is.
void makeFolder(const QString &path)
{
    if (!QFileInfo::exists(path) && QDir().mkpath(path))
        QFile::setPermissions(path, kOwnerOnly | QFile::ExeOwner);
}

Error about(const QString &path, Error error)
{
    error.subject = path;
    return error;
}

//! The file's bytes; nothing when there is none.
Result<std::optional<QByteArray>> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return unusable(file.errorString(), path);
    const QByteArray bytes = file.read(kMaxVaultBytes + 1); // whatever size a device tells
    if (bytes.size() > kMaxVaultBytes)
        return unusable(u"too long for a vault"_s, path);
    return bytes;
}

Result<Secrets> readSecrets(const QString &path, const VaultKeys &keys)
{
    const auto bytes = fileBytes(path);
    if (!bytes)
        return failure(bytes.error());
    Secrets secrets;
    if (!*bytes)
        return secrets;
    auto content = unseal(**bytes, keys);
    if (!content)
        return failure(about(path, content.error()));
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    cleanse(*content);
    for (auto it = object.begin(); it != object.end(); ++it)
        secrets.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return secrets;
}

Result<Done> writeSecrets(const QString &path, const VaultKeys &keys, const Secrets &secrets)
{
    QJsonObject object;
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const auto sealed = seal(content, keys);
    cleanse(content);
    if (!sealed)
        return failure(sealed.error());
    // The old file's permissions may be anything.
    const Result<Done> written = writeWholeFile(path, *sealed, kOwnerOnly);
    if (!written)
        return unusable(written.error().detail, path);
    return Done{};
}

Result<Done> changeSecrets(const QString &path, const VaultKeys &keys,
                           const std::function<void(Secrets &)> &change)
{
    const OpenSslJob job;
    makeFolder(QFileInfo(path).absolutePath());
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(kLockMilliseconds))
        return unusable(u"in use by another program"_s, path);
    auto secrets = readSecrets(path, keys);
    if (!secrets)
        return failure(secrets.error());
    const Secrets before = *secrets;
    change(*secrets);
    return *secrets == before ? Result<Done>(Done{}) : writeSecrets(path, keys, *secrets);
}

Result<std::shared_ptr<const VaultKeys>> unlockFile(const QString &path,
                                                    const QByteArray &passphrase)
{
    const OpenSslJob job;
    const auto bytes = fileBytes(path);
    if (!bytes)
        return failure(bytes.error());
    const auto salt = *bytes ? vaultSalt(**bytes) : newVaultSalt();
    if (!salt)
        return failure(about(path, salt.error()));
    auto keys = VaultKeys::derive(passphrase, *salt);
    if (!keys)
        return keys;
    if (const auto secrets = readSecrets(path, **keys); !secrets)
        return failure(secrets.error());
    if (*bytes)
        QFile::setPermissions(path, kOwnerOnly); // a copy that was put back may be open to all
    return keys;
}

} // namespace

FutureResult<std::shared_ptr<const VaultKeys>> VaultStore::unlock(const QString &path,
                                                                  const QByteArray &passphrase)
{
    using Keys = std::shared_ptr<const VaultKeys>;
    if (passphrase.isEmpty())
        return readyFuture<Keys>(
            failure(ErrorCode::BadInput, u"a vault needs a pass phrase"_s, path));
    return QtConcurrent::run([path, passphrase] { return unlockFile(path, passphrase); });
}

VaultStore::VaultStore(QString path, std::shared_ptr<const VaultKeys> keys)
    : m_path(std::move(path))
    , m_keys(std::move(keys))
{
    m_thread.setMaxThreadCount(1);
}

VaultStore::~VaultStore() = default;

FutureResult<std::optional<QByteArray>> VaultStore::read(const QString &key)
{
    return QtConcurrent::run(
        &m_thread, [path = m_path, keys = m_keys, key]() -> Result<std::optional<QByteArray>> {
            const auto secrets = readSecrets(path, *keys);
            if (!secrets)
                return failure(secrets.error());
            return secrets->contains(key) ? std::optional(secrets->value(key)) : std::nullopt;
        });
}

FutureResult<Done> VaultStore::write(const QString &key, const QByteArray &secret)
{
    return QtConcurrent::run(&m_thread, [path = m_path, keys = m_keys, key, secret] {
        return changeSecrets(path, *keys, [&](Secrets &secrets) { secrets.insert(key, secret); });
    });
}

FutureResult<Done> VaultStore::remove(const QString &key)
{
    return QtConcurrent::run(&m_thread, [path = m_path, keys = m_keys, key] {
        return changeSecrets(path, *keys, [&](Secrets &secrets) { secrets.remove(key); });
    });
}

} // namespace Pec
