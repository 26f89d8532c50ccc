// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilestore.h"

#include "core/strings.h"
#include "core/wholefile.h"
#include "store/setaside.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <algorithm>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kLockTimeout = 2s; // another run's change takes milliseconds
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 kMaxBytes = qint64(16) * 1024 * 1024;

bool isSameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

auto find(QList<Profile> &profiles, const QString &name)
{
    return std::find_if(profiles.begin(), profiles.end(),
                        [&](const Profile &profile) { return isSameName(profile.name, name); });
}

void forget(QStringList &names, const QString &name)
{
    names.removeIf([&](const QString &one) { return isSameName(one, name); });
}

Result<Done> check(const Profile &profile)
{
    if (!ProfileStore::isValidName(profile.name))
        return failure(ErrorCode::BadInput, u"A profile cannot have this name"_s, profile.name);
    for (const QUrl &url :
         {profile.authority, profile.arm, profile.graph, profile.partnerCenter, profile.clock}) {
        if (!url.userInfo().isEmpty())
            return failure(ErrorCode::BadInput, u"An address may not hold a password"_s,
                           profile.name);
    }
    return Done{};
}

} // namespace

Result<ProfileStore> ProfileStore::open(const QString &dataDir)
{
    if (!QDir(dataDir).exists()) {
        if (!QDir().mkpath(dataDir))
            return failure(
                storeError(StoreFault::kFolder, u"The folder cannot be made"_s, dataDir));
        QFile::setPermissions(dataDir, kOwnerOnly | QFile::ExeOwner);
    }
    ProfileStore store(QDir(dataDir).filePath(u"profiles.json"_s));
    return store.load().map([&](Done) { return std::move(store); });
}

Result<Done> ProfileStore::load()
{
    QFile file(m_file);
    if (!file.exists()) {
        m_content = {};
        return Done{};
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            storeError("", u"The profiles cannot be read: "_s + file.errorString(), m_file));
    Result<ProfileFile> content = profilesFromJson(file.read(kMaxBytes));
    file.close();
    if (content) {
        m_content = std::move(*content);
        return Done{};
    }
    Error error = content.error();
    error.subject = m_file;
    if (error.code != ErrorCode::BadAnswer)
        return failure(error);
    Result<Error> notice = setAside(m_file);
    if (!notice)
        return failure(notice.error());
    m_notice = std::move(*notice);
    m_content = {};
    return Done{};
}

std::optional<Profile> ProfileStore::profile(const QString &name) const
{
    for (const Profile &profile : m_content.profiles) {
        if (isSameName(profile.name, name))
            return profile;
    }
    return std::nullopt;
}

bool ProfileStore::isInKeyring(const QString &name) const
{
    return m_content.inKeyring.contains(name, Qt::CaseInsensitive);
}

Result<Done> ProfileStore::save(const Profile &profile)
{
    if (Result<Done> checked = check(profile); !checked)
        return checked;
    return change([&](ProfileFile &file) -> Result<Done> {
        const auto known = find(file.profiles, profile.name);
        if (known == file.profiles.end()) {
            file.profiles.append(profile);
        } else if (known->name == profile.name) {
            *known = profile;
        } else {
            return failure(ErrorCode::BadInput, u"There is a profile named "_s + known->name,
                           profile.name);
        }
        std::sort(file.profiles.begin(), file.profiles.end(),
                  [](const Profile &a, const Profile &b) {
                      return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
                  });
        return Done{};
    });
}

Result<Done> ProfileStore::remove(const QString &name)
{
    return change([&](ProfileFile &file) -> Result<Done> {
        file.profiles.removeIf(
            [&](const Profile &profile) { return isSameName(profile.name, name); });
        if (isSameName(file.lastUsed, name))
            file.lastUsed.clear();
        forget(file.inKeyring, name);
        return Done{};
    });
}

Result<Done> ProfileStore::setLastUsed(const QString &name)
{
    return change([&](ProfileFile &file) -> Result<Done> {
        const auto known = find(file.profiles, name);
        if (known == file.profiles.end())
            return failure(ErrorCode::BadInput, u"There is no such profile"_s, name);
        file.lastUsed = known->name;
        return Done{};
    });
}

Result<Done> ProfileStore::noteSignIn(const QString &name, TokenStoreKind kind, bool kept)
{
    return change([&](ProfileFile &file) -> Result<Done> {
        const auto known = find(file.profiles, name);
        if (known == file.profiles.end())
            return failure(ErrorCode::BadInput, u"There is no such profile"_s, name);
        known->tokenStore = kind;
        if (kind != TokenStoreKind::Keychain || !kept)
            return Done{}; // what the keyring kept before is still there
        forget(file.inKeyring, name);
        file.inKeyring.append(known->name);
        return Done{};
    });
}

Result<Done> ProfileStore::noteSignOut(const QString &name)
{
    return change([&](ProfileFile &file) -> Result<Done> {
        forget(file.inKeyring, name);
        return Done{};
    });
}

bool ProfileStore::isValidName(const QString &name)
{
    if (name.isEmpty() || name.size() > 64 || name != name.trimmed() || name == u"."_s
        || name == u".."_s)
        return false;
    return std::none_of(name.begin(), name.end(), [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
    });
}

Result<Done> ProfileStore::change(const std::function<Result<Done>(ProfileFile &)> &edit)
{
    QLockFile lock(m_file + u".lock"_s);
    lock.setStaleLockTime(0ms); // only a lock of a process that is gone is taken over
    if (!lock.tryLock(kLockTimeout)) {
        const bool held = lock.error() == QLockFile::LockFailedError;
        return failure(storeError(held ? StoreFault::kLocked : StoreFault::kFolder,
                                  u"The profiles cannot be changed now"_s, m_file));
    }
    if (Result<Done> loaded = load(); !loaded)
        return loaded;
    ProfileFile content = m_content;
    return edit(content).and_then([&](Done) { return write(content); }).map([&](Done) {
        m_content = std::move(content);
        return Done{};
    });
}

Result<Done> ProfileStore::write(const ProfileFile &content)
{
    return writeWholeFile(m_file, toJson(content), kOwnerOnly).map_error([this](const Error &why) {
        return storeError(StoreFault::kFolder, u"The profiles cannot be written: "_s + why.detail,
                          m_file);
    });
}

} // namespace Pec
