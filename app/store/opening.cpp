// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "core/strings.h"
#include "store/schema.h"
#include "store/setaside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace Pec {

namespace {

using namespace std::chrono_literals;

//! The window waits for it; on a busy disk another run takes seconds to begin the file.
constexpr auto kOpenTimeout = 10s;
constexpr auto kUpgradeTimeout = 30s; // for another run's upgrade
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

bool is(const Error &error, const char *fault)
{
    return error.serviceCode == QLatin1StringView(fault);
}

Result<Done> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return Done{};
    if (!QDir().mkpath(folder))
        return failure(storeError(StoreFault::kFolder, u"The folder cannot be made"_s, folder));
    QFile::setPermissions(folder, kOwnerOnly | QFile::ExeOwner);
    return Done{};
}

enum class Folder { Writable, ReadOnly, Full };

//! Whether files can be made beside \a file: asked by making one, since permissions alone do not
//! tell (read-only mounts, access lists).
Folder folderOf(const QString &file)
{
    QLockFile lock(writerLockOf(file));
    lock.setStaleLockTime(0ms); // a save that takes long is no reason to take its lock
    if (lock.tryLock(0ms) || lock.error() == QLockFile::LockFailedError)
        return Folder::Writable;
    // It could be made, but not be written.
    return lock.error() == QLockFile::UnknownError ? Folder::Full : Folder::ReadOnly;
}

Result<Done> makeFile(const QString &file)
{
    QFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly) && !fresh.exists())
        return failure(storeError(StoreFault::kFolder,
                                  u"The file cannot be made: "_s + fresh.errorString(), file));
    return Done{};
}

//! An older database is checked and copied before it is changed: what an upgrade spoils cannot be
//! read from anywhere again.
Result<Done> prepareUpgrade(Database &database)
{
    const Result<int> older = upgradableStep(database);
    if (!older)
        return failure(older.error());
    if (*older == 0)
        return Done{};
    const Result<QVariant> check = database.value(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return failure(check.error());
    if (check->toString() != "ok"_L1)
        return failure(storeError(StoreFault::kDamaged, check->toString(), database.file()));
    const QString copy = u"%1.step%2"_s.arg(database.file()).arg(*older);
    if (QFileInfo::exists(copy))
        return Done{}; // of an upgrade that did not come to its end
    const QString draft = copy + u".part"_s;
    QFile::remove(draft);
    Result<Done> copied =
        database.execute(u"VACUUM INTO '%1'"_s.arg(QString(draft).replace(u'\'', u"''"_s)));
    if (!copied) {
        QFile::remove(draft);
        return copied;
    }
    QFile::setPermissions(draft, kOwnerOnly);
    if (!QFile::rename(draft, copy))
        return failure(
            storeError(StoreFault::kFolder, u"The copy before the upgrade cannot be made"_s, copy));
    return Done{};
}

//! One run at a time: two that copy at once would take each other's copy away half made.
Result<Done> upgrade(Database &database)
{
    QLockFile lock(writerLockOf(database.file()));
    lock.setStaleLockTime(0ms);
    if (!lock.tryLock(kUpgradeTimeout))
        return failure(
            storeError(StoreFault::kLocked, u"Another run is writing"_s, database.file()));
    return prepareUpgrade(database).and_then([&database](Done) { return migrate(database); });
}

Result<std::unique_ptr<Database>> openForWriting(const QString &file)
{
    if (Result<Done> made = makeFile(file); !made)
        return failure(made.error());
    QFile::setPermissions(file, kOwnerOnly); // also of a file that was copied here
    Result<std::unique_ptr<Database>> database =
        Database::open(file, Database::Mode::ReadWrite, kOpenTimeout);
    if (!database)
        return database;
    const Result<int> older = upgradableStep(**database);
    if (!older)
        return failure(older.error());
    if (Result<Done> done = *older > 0 ? upgrade(**database) : migrate(**database); !done)
        return failure(done.error());
    return database;
}

Result<std::unique_ptr<Database>> openForReading(const QString &file)
{
    Result<std::unique_ptr<Database>> database =
        Database::open(file, Database::Mode::ReadOnly, kOpenTimeout);
    // SQLite wants to make the log's index beside the file. Where it cannot, the file alone is
    // whole only if no log is left beside it.
    if (!database && QFileInfo(file + u"-wal"_s).size() == 0)
        database = Database::open(file, Database::Mode::Immutable, kOpenTimeout);
    if (!database)
        return database;
    if (Result<Done> current = requireCurrent(**database); !current)
        return failure(current.error());
    return database;
}

} // namespace

QString writerLockOf(const QString &file) { return file + u".lock"_s; }

Result<OpenedDatabase> openDatabase(const QString &file)
{
    const QFileInfo info(file);
    if (Result<Done> made = makeFolder(info.absolutePath()); !made)
        return failure(made.error());
    const Folder folder = folderOf(file);
    const bool writable = folder == Folder::Writable;
    if (!writable && !info.exists())
        return failure(
            storeError(folder == Folder::Full ? StoreFault::kDiskFull : StoreFault::kFolder,
                       u"The folder cannot be written to"_s, info.absolutePath()));
    const bool canWrite = writable && (!info.exists() || QFile(file).open(QIODevice::ReadWrite));
    Result<std::unique_ptr<Database>> database =
        canWrite ? openForWriting(file) : openForReading(file);
    if (database)
        return OpenedDatabase{std::move(*database), std::nullopt};
    if (folder == Folder::Full && is(database.error(), StoreFault::kReadOnly))
        return failure(storeError(StoreFault::kDiskFull, database.error().detail, file));
    if (canWrite && is(database.error(), StoreFault::kDiskFull)) {
        // What is there can still be read, unless it had to be upgraded first.
        Result<std::unique_ptr<Database>> readable = openForReading(file);
        return readable ? Result<OpenedDatabase>(OpenedDatabase{std::move(*readable), std::nullopt})
                        : failure(database.error());
    }
    if (!canWrite || !is(database.error(), StoreFault::kDamaged))
        return failure(database.error());
    Result<Error> notice = setAside(file);
    if (!notice)
        return failure(notice.error());
    database = openForWriting(file);
    if (!database)
        return failure(database.error());
    return OpenedDatabase{std::move(*database), std::move(*notice)};
}

Result<OpenedDatabase> replaceDamaged(std::unique_ptr<Database> database)
{
    const QString file = database->file();
    database.reset();
    Result<Error> notice = setAside(file);
    if (!notice)
        return failure(notice.error());
    Result<OpenedDatabase> opened = openDatabase(file);
    if (opened)
        opened->notice = std::move(*notice);
    return opened;
}

Result<Done> removeUpgradeCopies(const QString &file)
{
    const QFileInfo database(file);
    const QStringList copies =
        database.dir().entryList({database.fileName() + u".step*"_s}, QDir::Files);
    for (const QString &copy : copies) {
        if (!QFile::remove(database.dir().filePath(copy)))
            return failure(storeError(StoreFault::kFolder,
                                      u"A copy before an upgrade cannot be removed"_s, copy));
    }
    return Done{};
}

} // namespace Pec
