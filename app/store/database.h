// SPDX-License-Identifier: GPL-3.0-or-later
//! One SQLite connection: opened with the settings that the store relies on, errors as values.
//! Belongs to the thread that opened it.
#pragma once

#include "core/result.h"
#include "store/rowcursor.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace Pec {

class Database
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly, //!< needs the write-ahead log's companions or a folder to make them in
        Immutable, //!< the file alone, for a folder where nothing can be made
    };
    enum class Access { Read, Write };

    //! WAL, synchronous NORMAL, foreign keys on. \a busyTimeout: how long a statement waits for
    //! another connection's lock.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString &file, Mode mode, std::chrono::milliseconds busyTimeout);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const { return m_mode != Mode::ReadWrite; }

    [[nodiscard]] Result<Done> execute(const QString &sql);
    //! The first column of the first row; invalid when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql);
    //! For rows that are read once, front to back.
    [[nodiscard]] Result<RowCursor> select(const QString &sql);
    [[nodiscard]] Result<QSqlQuery> prepare(const QString &sql);
    [[nodiscard]] Result<Done> run(QSqlQuery &query);

    //! Runs \a work in one transaction: committed when it succeeds, rolled back otherwise.
    [[nodiscard]] Result<Done> transact(Access access, const std::function<Result<Done>()> &work);

    [[nodiscard]] Error error(const QSqlError &error, const QString &sql) const;
    //! What SQLite's own interface failed at.
    [[nodiscard]] Error lastError(const QString &sql) const;

private:
    Database(QString file, Mode mode);
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] Result<Done> configure(std::chrono::milliseconds busyTimeout);
    [[nodiscard]] Result<Done> turnToWriteAheadLog(std::chrono::milliseconds busyTimeout);

    QString m_file;
    Mode m_mode;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace Pec
