// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/quotauses.h"

#include "core/strings.h"

#include <QSqlQuery>

namespace Pec {

namespace {

//! The longest window is an hour. One without an answer may have been counted some minutes after it
//! was sent.
constexpr qint64 kKeptMilliseconds = qint64(65) * 60 * 1000;

QVariant encoded(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime decoded(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

//! SQLite would take a null text for no value at all.
QString textOf(const QString &text) { return text.isNull() ? u""_s : text; }

Result<QSqlQuery> prepared(Database &database, const QString &sql, const QString &tenant,
                           const QDateTime &now)
{
    Result<QSqlQuery> query = database.prepare(sql);
    if (query) {
        query->bindValue(u":tenant"_s, textOf(tenant));
        query->bindValue(u":now"_s, now.toMSecsSinceEpoch());
    }
    return query;
}

Result<Done> removeOld(Database &database, const QString &tenant, const QDateTime &now)
{
    Result<QSqlQuery> query = prepared(database,
                                       u"DELETE FROM quota_use WHERE tenant = :tenant"
                                       " AND coalesce(answered_at, sent_at) <= :now"_s,
                                       tenant, now.addMSecs(-kKeptMilliseconds));
    if (!query)
        return failure(query.error());
    return database.run(*query);
}

Result<Done> write(Database &database, const StoredUse &use)
{
    Result<QSqlQuery> query =
        database.prepare(u"INSERT INTO quota_use (id, tenant, scope, units, sent_at, answered_at)"
                         " VALUES (:id, :tenant, :scope, :units, :sent, :answered)"
                         " ON CONFLICT (id) DO UPDATE SET answered_at = excluded.answered_at"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":id"_s, use.id);
    query->bindValue(u":tenant"_s, textOf(use.tenant));
    query->bindValue(u":scope"_s, textOf(use.scope));
    query->bindValue(u":units"_s, use.units);
    query->bindValue(u":sent"_s, encoded(use.sentAt));
    query->bindValue(u":answered"_s, encoded(use.answeredAt));
    return database.run(*query);
}

Result<Done> bringBack(Database &database, const QString &tenant, const QDateTime &now)
{
    // min() of a missing answer stays missing.
    Result<QSqlQuery> query =
        prepared(database,
                 u"UPDATE quota_use SET sent_at = min(sent_at, :now),"
                 " answered_at = min(answered_at, :now) WHERE tenant = :tenant"
                 " AND (sent_at > :now OR answered_at > :now)"_s,
                 tenant, now);
    if (!query)
        return failure(query.error());
    return database.run(*query);
}

Result<QList<StoredUse>> read(Database &database, const QString &tenant)
{
    Result<QSqlQuery> query =
        database.prepare(u"SELECT id, scope, units, sent_at, answered_at FROM quota_use"
                         " WHERE tenant = :tenant ORDER BY sent_at, id"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":tenant"_s, textOf(tenant));
    if (Result<Done> done = database.run(*query); !done)
        return failure(done.error());
    QList<StoredUse> uses;
    while (query->next())
        uses.append({query->value(0).toLongLong(), tenant, query->value(1).toString(),
                     query->value(2).toInt(), decoded(query->value(3)), decoded(query->value(4))});
    return uses;
}

} // namespace

Result<Done> noteUse(Database &database, const StoredUse &use)
{
    if (use.answeredAt.isValid()) // the others were looked at when it was sent
        return write(database, use);
    return database.transact(Database::Access::Write, [&] {
        return removeOld(database, use.tenant, use.sentAt).and_then([&](Done) {
            return write(database, use);
        });
    });
}

Result<QList<StoredUse>> usesOf(Database &database, const QString &tenant, const QDateTime &now)
{
    QList<StoredUse> uses;
    const Result<Done> done = database.transact(Database::Access::Write, [&]() -> Result<Done> {
        return removeOld(database, tenant, now)
            .and_then([&](Done) { return bringBack(database, tenant, now); })
            .and_then([&](Done) { return read(database, tenant); })
            .map([&](QList<StoredUse> found) {
                uses = std::move(found);
                return Done();
            });
    });
    if (!done)
        return failure(done.error());
    return uses;
}

} // namespace Pec
