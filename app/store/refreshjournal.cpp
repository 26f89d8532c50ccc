// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/refreshjournal.h"

#include "core/strings.h"

#include <QSqlQuery>

namespace Pec {

namespace {

Result<QSqlQuery> prepared(Database &database, const QString &sql, const QString &profile)
{
    Result<QSqlQuery> query = database.prepare(sql);
    if (query)
        query->bindValue(u":profile"_s, profile);
    return query;
}

Result<std::optional<QDateTime>> startOf(Database &database, const QString &profile)
{
    Result<QSqlQuery> query =
        prepared(database, u"SELECT started_at FROM refresh WHERE profile = :profile"_s, profile);
    if (!query)
        return failure(query.error());
    if (Result<Done> done = database.run(*query); !done)
        return failure(done.error());
    if (!query->next())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(query->value(0).toLongLong(), Qt::UTC);
}

} // namespace

Result<QDateTime> beginRefresh(Database &database, const QString &profile, const QDateTime &now,
                               bool anew)
{
    QDateTime startedAt = now;
    const Result<Done> begun = database.transact(Database::Access::Write, [&]() -> Result<Done> {
        const auto before = startOf(database, profile);
        if (!before)
            return failure(before.error());
        if (*before && !anew) {
            startedAt = **before;
            return Done{};
        }
        if (Result<Done> ended = endRefresh(database, profile); !ended)
            return ended;
        Result<QSqlQuery> query = prepared(
            database, u"INSERT INTO refresh (profile, started_at) VALUES (:profile, :at)"_s,
            profile);
        if (!query)
            return failure(query.error());
        query->bindValue(u":at"_s, now.toMSecsSinceEpoch());
        return database.run(*query);
    });
    if (!begun)
        return failure(begun.error());
    return startedAt;
}

Result<std::optional<StoredReply>> readReply(Database &database, const QString &profile,
                                             const QByteArray &key)
{
    Result<QSqlQuery> query = prepared(
        database,
        u"SELECT status, received_at, body FROM refresh_reply WHERE profile = :profile AND key = :key"_s,
        profile);
    if (!query)
        return failure(query.error());
    query->bindValue(u":key"_s, key);
    if (Result<Done> done = database.run(*query); !done)
        return failure(done.error());
    if (!query->next())
        return std::nullopt;
    return StoredReply{query->value(0).toInt(), qUncompress(query->value(2).toByteArray()),
                       QDateTime::fromMSecsSinceEpoch(query->value(1).toLongLong(), Qt::UTC)};
}

Result<Done> keepReply(Database &database, const QString &profile, const QByteArray &key,
                       const StoredReply &reply)
{
    if (reply.body.contains('\0')) // no JSON either, but SQLite would read no further
        return Done{};
    // A refresh that has ended meanwhile keeps nothing more.
    Result<QSqlQuery> query =
        prepared(database,
                 u"INSERT OR REPLACE INTO refresh_reply (profile, key, status, received_at, body)"
                 " SELECT profile, :key, :status, :at, :body FROM refresh"
                 " WHERE profile = :profile AND json_valid(:text)"_s,
                 profile);
    if (!query)
        return failure(query.error());
    query->bindValue(u":key"_s, key);
    query->bindValue(u":status"_s, reply.status);
    query->bindValue(u":at"_s, reply.receivedAt.toMSecsSinceEpoch());
    query->bindValue(u":body"_s, qCompress(reply.body, 1)); // speed: it is read once at most
    const bool none = reply.body.isEmpty(); // which would be bound as NULL
    query->bindValue(u":text"_s, none ? u"null"_s : QString::fromUtf8(reply.body));
    return database.run(*query);
}

Result<Done> endRefresh(Database &database, const QString &profile)
{
    Result<QSqlQuery> query =
        prepared(database, u"DELETE FROM refresh WHERE profile = :profile"_s, profile);
    if (!query)
        return failure(query.error());
    return database.run(*query);
}

} // namespace Pec
