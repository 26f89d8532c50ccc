// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowcursor.h"

#include "store/database.h"

#include <QSqlError>

#include <sqlite3.h>

namespace Pec {

bool Cell::isNull() const { return sqlite3_column_type(m_row, m_column) == SQLITE_NULL; }
bool Cell::isInteger() const { return sqlite3_column_type(m_row, m_column) == SQLITE_INTEGER; }
bool Cell::isText() const { return sqlite3_column_type(m_row, m_column) == SQLITE_TEXT; }
qint64 Cell::toInteger() const { return sqlite3_column_int64(m_row, m_column); }

QString Cell::toText() const
{
    // The text first, its size second: the other order counts before it is converted.
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_row, m_column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_row, m_column));
}

void RowCursor::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

RowCursor::RowCursor(const Database &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{}

void RowCursor::bind(qint64 value) { sqlite3_bind_int64(m_statement.get(), ++m_bound, value); }

void RowCursor::bind(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement.get(), ++m_bound, utf8.constData(), int(utf8.size()),
                      SQLITE_TRANSIENT);
}

Result<bool> RowCursor::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return failure(m_database->lastError(QString::fromUtf8(sqlite3_sql(m_statement.get()))));
}

} // namespace Pec
