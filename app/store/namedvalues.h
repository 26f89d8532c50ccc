// SPDX-License-Identifier: GPL-3.0-or-later
//! Writing and reading of rows by the names of their columns, as the tables of what people decide
//! and do need it. Blocking: for the store's thread.
#pragma once

#include "store/database.h"
#include "store/partcodec.h"

#include <functional>
#include <utility>

namespace Pec {

//! Placeholder (":state") and value; the column is named as the placeholder without its colon.
using Values = QList<std::pair<QString, QVariant>>;

//! SQLite would take a null text for no value at all.
[[nodiscard]] QVariant textOf(const QString &text);

//! As store/partcodec.h writes it; for anything but texts, which textOf() is for.
template <class T>
[[nodiscard]] QVariant plain(const T &value)
{
    WordBook none; // only texts need it
    return encoded(value, none);
}

template <class T>
[[nodiscard]] bool read(const Cell &column, T &value)
{
    return decode(column, WordBook(), value);
}

[[nodiscard]] Result<Done> runWith(Database &database, const QString &sql, const Values &values);
//! How many rows the statement changed.
[[nodiscard]] Result<int> changedBy(Database &database, const QString &sql, const Values &values);

[[nodiscard]] QString insertInto(const QString &table, const Values &values);
//! Of an insertInto(): every column but those of the key takes the new value.
[[nodiscard]] QString replacingBut(const QStringList &key, const Values &values);

//! Calls \a take with each row; \a bound are the values of the question marks. \a take tells
//! whether it could read the row; one that it could not is StoreUnusable.
[[nodiscard]] Result<Done> forEachRow(Database &database, const QString &sql, const QString &table,
                                      const QStringList &bound,
                                      const std::function<bool(const RowCursor &)> &take);

} // namespace Pec
