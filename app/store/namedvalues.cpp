// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/namedvalues.h"

#include "core/strings.h"

namespace Pec {

namespace {

Error unreadable(const Database &database, const QString &table)
{
    Error error;
    error.code = ErrorCode::StoreUnusable;
    error.detail = u"A row of "_s + table + u" holds what this version does not know"_s;
    error.subject = database.file();
    return error;
}

} // namespace

QVariant textOf(const QString &text) { return text.isNull() ? u""_s : text; }

Result<Done> runWith(Database &database, const QString &sql, const Values &values)
{
    const Result<int> changed = changedBy(database, sql, values);
    if (!changed)
        return failure(changed.error());
    return Done();
}

Result<int> changedBy(Database &database, const QString &sql, const Values &values)
{
    Result<QSqlQuery> query = database.prepare(sql);
    if (!query)
        return failure(query.error());
    for (const auto &[name, value] : values)
        query->bindValue(name, value);
    if (const Result<Done> done = database.run(*query); !done)
        return failure(done.error());
    return query->numRowsAffected();
}

QString insertInto(const QString &table, const Values &values)
{
    QStringList columns;
    QStringList places;
    for (const auto &[place, value] : values) {
        columns.append(place.sliced(1));
        places.append(place);
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s),
                                                    places.join(u", "_s));
}

QString replacingBut(const QStringList &key, const Values &values)
{
    QStringList sets;
    for (const auto &[place, value] : values) {
        if (const QString column = place.sliced(1); !key.contains(column))
            sets.append(u"%1 = excluded.%1"_s.arg(column));
    }
    return u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(key.join(u", "_s), sets.join(u", "_s));
}

Result<Done> forEachRow(Database &database, const QString &sql, const QString &table,
                        const QStringList &bound,
                        const std::function<bool(const RowCursor &)> &take)
{
    Result<RowCursor> row = database.select(sql);
    if (!row)
        return failure(row.error());
    for (const QString &value : bound)
        row->bind(value);
    while (true) {
        const Result<bool> found = row->next();
        if (!found)
            return failure(found.error());
        if (!*found)
            return Done();
        if (!take(*row))
            return failure(unreadable(database, table));
    }
}

} // namespace Pec
