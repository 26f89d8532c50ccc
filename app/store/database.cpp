// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/strings.h"
#include "store/setaside.h"

#include <QDeadlineTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QStringList>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <thread>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenTries = 5ms;

//! SQLite's primary result codes, https://www.sqlite.org/rescode.html
const char *faultOf(int nativeCode)
{
    constexpr int kIndexCannotGrow = 4874; // SQLITE_IOERR_SHMSIZE: of the write-ahead log's index
    if (nativeCode == kIndexCannotGrow)
        return StoreFault::kDiskFull;
    switch (nativeCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreFault::kLocked;
    case 8: // SQLITE_READONLY
        return StoreFault::kReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreFault::kDamaged;
    case 13: // SQLITE_FULL
        return StoreFault::kDiskFull;
    case 14: // SQLITE_CANTOPEN
        return StoreFault::kFolder;
    default:
        return "";
    }
}

} // namespace

Database::Database(QString file, Mode mode)
    : m_file(std::move(file))
    , m_mode(mode)
    , m_connection(u"pec-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase(); // the registry warns about a handle that is still held
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode,
                                                 std::chrono::milliseconds busyTimeout)
{
    std::unique_ptr<Database> database(new Database(file, mode));
    if (Result<Done> configured = database->configure(busyTimeout); !configured)
        return failure(configured.error());
    return database;
}

Result<Done> Database::configure(std::chrono::milliseconds busyTimeout)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(busyTimeout.count());
    QString name = m_file;
    if (m_mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (m_mode == Mode::Immutable) {
        options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
        name = QUrl::fromLocalFile(m_file).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
    }
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(name);
    if (!m_database.open())
        return failure(error(m_database.lastError(), u"open"_s));
    // Opening reads nothing; the first page is read here and tells whether this is a database.
    if (Result<QVariant> version = value(u"PRAGMA user_version"_s); !version)
        return failure(version.error());
    if (m_mode == Mode::ReadWrite) {
        if (Result<Done> turned = turnToWriteAheadLog(busyTimeout); !turned)
            return turned;
    }
    QStringList settings{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = NORMAL"_s};
    if (m_mode == Mode::ReadWrite)
        settings << u"PRAGMA journal_size_limit = 67108864"_s;
    for (const QString &setting : std::as_const(settings)) {
        if (Result<Done> done = execute(setting); !done)
            return done;
    }
    return Done{};
}

//! SQLite does not wait here where two begin a file at once: each holds what the other wants, so it
//! refuses one of them without a look at the timeout
//! (https://www.sqlite.org/c3ref/busy_handler.html).
Result<Done> Database::turnToWriteAheadLog(std::chrono::milliseconds busyTimeout)
{
    const QDeadlineTimer last(busyTimeout);
    for (;;) {
        Result<Done> turned = execute(u"PRAGMA journal_mode = WAL"_s);
        if (turned || turned.error().serviceCode != QLatin1StringView(StoreFault::kLocked)
            || last.hasExpired())
            return turned;
        std::this_thread::sleep_for(kBetweenTries);
    }
}

Result<Done> Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(error(query.lastError(), sql));
    return Done{};
}

Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(error(query.lastError(), sql));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return failure(error(query.lastError(), sql));
    return QVariant();
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<RowCursor> Database::select(const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v2(handle(), utf8.constData(), int(utf8.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(lastError(sql));
    return RowCursor(*this, statement);
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(error(query.lastError(), sql));
    return query;
}

Result<Done> Database::run(QSqlQuery &query)
{
    if (!query.exec())
        return failure(error(query.lastError(), query.lastQuery()));
    return Done{};
}

Result<Done> Database::transact(Access access, const std::function<Result<Done>()> &work)
{
    // A deferred transaction that turns into a writer late fails at once when another one wrote in
    // between; an immediate one waits for its turn.
    const QString begin = access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (Result<Done> begun = execute(begin); !begun)
        return begun;
    Result<Done> result = work();
    if (result)
        result = execute(u"COMMIT"_s);
    if (!result) {
        // A full disk may have rolled back already; then this statement fails and says nothing new.
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    }
    return result;
}

Error Database::lastError(const QString &sql) const
{
    return error(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(handle())),
                           QSqlError::StatementError,
                           QString::number(sqlite3_extended_errcode(handle()))),
                 sql);
}

Error Database::error(const QSqlError &error, const QString &sql) const
{
    const QString text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return storeError(faultOf(error.nativeErrorCode().toInt()),
                      text + u" ("_s + sql.left(80) + u')', m_file);
}

} // namespace Pec
