// SPDX-License-Identifier: GPL-3.0-or-later
//! Rows of a query, read once from the first to the last, by SQLite's own interface on the
//! connection that Qt opened. QSqlQuery caches every row as variants, which takes two thirds of the
//! time when a snapshot has a hundred thousand rows.
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

struct sqlite3_stmt;

namespace Pec {

class Database;

//! A column of the row that the cursor stands at; not to be kept.
class Cell
{
public:
    Cell(sqlite3_stmt *row, int column)
        : m_row(row)
        , m_column(column)
    {}

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] qint64 toInteger() const; //!< 0 for null
    [[nodiscard]] QString toText() const;

private:
    sqlite3_stmt *m_row;
    int m_column;
};

//! Made by Database::select(), which it must not outlive.
class RowCursor
{
public:
    RowCursor(const Database &database, sqlite3_stmt *statement);

    //! The value of the next question mark.
    void bind(qint64 value);
    void bind(const QString &value);
    //! Goes to the first row, then to the next; false when there is none.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] Cell at(int column) const { return {m_statement.get(), column}; }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    const Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
};

} // namespace Pec
