// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "store/exportedrows.h"
#include "store/onboardingrows.h"
#include "store/partcodec.h"
#include "store/planrows.h"
#include "store/refreshjournal.h"
#include "store/rows.h"
#include "store/setaside.h"
#include "store/snapshotrows.h"
#include "store/thinning.h"

#include <QStringList>

#include <algorithm>

namespace Pec {

namespace {

//! Rows of one transaction: long enough to be fast, short enough to let another writer in.
constexpr qsizetype kRowsAtOnce = 50'000;

struct RowWriter
{
    QSqlQuery &query;
    WordBook &words;
    const QStringList &placeholders;
    qsizetype at = 0;
    template <class T>
    void operator()(const char *, const T &value)
    {
        query.bindValue(placeholders.at(at++), encoded(value, words));
    }
};

template <class Part>
Result<QSqlQuery> prepareInsert(Database &database, qint64 snapshot, QStringList &placeholders)
{
    const QStringList columns = columnsOf<Part>();
    for (const QString &column : columns)
        placeholders << u':' + column;
    Result<QSqlQuery> query = database.prepare(u"INSERT INTO "_s + QString::fromLatin1(kTable<Part>)
                                               + u" (snapshot, position, "_s + columns.join(u", "_s)
                                               + u") VALUES (:snapshot, :position, "_s
                                               + placeholders.join(u", "_s) + u')');
    if (query)
        query->bindValue(u":snapshot"_s, snapshot);
    return query;
}

template <class Part>
Result<Done> writeParts(Database &database, qint64 snapshot, const QList<Part> &parts,
                        WordBook &words)
{
    QStringList placeholders;
    Result<QSqlQuery> query = prepareInsert<Part>(database, snapshot, placeholders);
    if (!query)
        return failure(query.error());
    const auto writeFrom = [&](qsizetype first) -> Result<Done> {
        const qsizetype end = std::min(first + kRowsAtOnce, parts.size());
        for (qsizetype i = first; i < end; ++i) {
            query->bindValue(u":position"_s, qint64(i));
            RowWriter writer{*query, words, placeholders};
            visit(writer, parts.at(i));
            if (Result<Done> done = database.run(*query); !done)
                return done;
        }
        return Done{};
    };
    for (qsizetype first = 0; first < parts.size(); first += kRowsAtOnce) {
        Result<Done> done =
            database.transact(Database::Access::Write, [&] { return writeFrom(first); });
        if (!done)
            return done;
    }
    return Done{};
}

Result<qint64> openRow(Database &database, const Snapshot &snapshot)
{
    Result<QSqlQuery> query =
        database.prepare(u"INSERT INTO snapshot (profile) VALUES (:profile)"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":profile"_s, snapshot.profile);
    return database.run(*query).map([&](Done) { return query->lastInsertId().toLongLong(); });
}

Result<Done> writeWords(Database &database, qint64 id, const QStringList &words)
{
    Result<QSqlQuery> query = database.prepare(
        u"INSERT INTO word (snapshot, position, text) VALUES (:snapshot, :position, :text)"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":snapshot"_s, id);
    for (qsizetype i = 0; i < words.size(); ++i) {
        query->bindValue(u":position"_s, qint64(i));
        query->bindValue(u":text"_s, words.at(i));
        if (Result<Done> done = database.run(*query); !done)
            return done;
    }
    return Done{};
}

Result<Done> deleteWhere(Database &database, const QString &condition, const QString &placeholder,
                         const QVariant &value)
{
    Result<QSqlQuery> query = database.prepare(u"DELETE FROM snapshot WHERE "_s + condition);
    if (!query)
        return failure(query.error());
    query->bindValue(placeholder, value);
    return database.run(*query);
}

Result<Done> removeWhere(Database &database, const QString &condition, const QString &placeholder,
                         const QVariant &value)
{
    return database.transact(Database::Access::Write,
                             [&] { return deleteWhere(database, condition, placeholder, value); });
}

//! What the new snapshot makes needless goes in the transaction that closes it: the first picture
//! of the same refresh, its journal, and old snapshots beyond those that are kept.
Result<Done> makeRoom(Database &database, const Snapshot &snapshot, const SaveAs &as)
{
    const auto replace = [&]() -> Result<Done> {
        return as.replaces == 0 ? Result<Done>(Done())
                                : deleteWhere(database, u"id = :id"_s, u":id"_s, as.replaces);
    };
    if (!as.last)
        return replace();
    return replace()
        .and_then([&](Done) { return endRefresh(database, snapshot.profile); })
        .and_then(
            [&](Done) { return thin(database, snapshot.profile, as.kept, snapshot.finishedAt); });
}

//! The words and the head of the row in one transaction: from here on readers see the snapshot.
Result<Done> closeRow(Database &database, qint64 id, const Snapshot &snapshot, const SaveAs &as,
                      WordBook &words)
{
    const QVariant currencies = encoded(snapshot.billingCurrencies, words);
    return database.transact(Database::Access::Write, [&]() -> Result<Done> {
        if (Result<Done> done = writeWords(database, id, words.words()); !done)
            return done;
        Result<QSqlQuery> query = database.prepare(
            u"UPDATE snapshot SET closed = 1, started_at = :started, finished_at = :finished,"
            " period_from = :from, period_to = :to, cost_read = :cost_read, currencies = "
            ":currencies, directory_read_at = :directory_read_at, rate_seen = :rate_seen,"
            " credited_paid = :credited_paid,"
            " credited_list = :credited_list"
            " WHERE id = :id"_s);
        if (!query)
            return failure(query.error());
        query->bindValue(u":started"_s, encoded(snapshot.startedAt, words));
        query->bindValue(u":finished"_s, encoded(snapshot.finishedAt, words));
        query->bindValue(u":from"_s, encoded(snapshot.period.from, words));
        query->bindValue(u":to"_s, encoded(snapshot.period.to, words));
        query->bindValue(u":cost_read"_s, encoded(snapshot.costRead, words));
        query->bindValue(u":currencies"_s, currencies);
        query->bindValue(u":directory_read_at"_s, encoded(snapshot.directoryReadAt, words));
        query->bindValue(u":rate_seen"_s, encoded(snapshot.rateSeen, words));
        std::optional<Decimal> paid;
        std::optional<Decimal> list;
        if (snapshot.prices) {
            paid = snapshot.prices->paid;
            list = snapshot.prices->list;
        }
        query->bindValue(u":credited_paid"_s, encoded(paid, words));
        query->bindValue(u":credited_list"_s, encoded(list, words));
        query->bindValue(u":id"_s, id);
        if (Result<Done> done = database.run(*query); !done)
            return done;
        if (query->numRowsAffected() != 1)
            return failure(storeError("", u"The snapshot was removed while it was written"_s,
                                      database.file()));
        return makeRoom(database, snapshot, as);
    });
}

Result<Done> writeAll(Database &database, qint64 id, const Snapshot &snapshot, const SaveAs &as)
{
    WordBook words;
    const auto write = [&](const auto &parts) { return writeParts(database, id, parts, words); };
    return write(QList<PartnerFacts>{snapshot.partner})
        .and_then([&](Done) { return forEachList(snapshot, write); })
        .and_then([&](Done) { return closeRow(database, id, snapshot, as, words); });
}

} // namespace

Result<qint64> writeSnapshot(Database &database, const Snapshot &snapshot, const SaveAs &as)
{
    if (snapshot.profile.isEmpty() || !snapshot.finishedAt.isValid())
        return failure(ErrorCode::BadInput,
                       u"A snapshot without a profile or an end is not stored"_s);
    const Result<qint64> id = openRow(database, snapshot);
    if (!id)
        return failure(id.error());
    if (Result<Done> done = writeAll(database, *id, snapshot, as); !done) {
        // What this leaves behind on a second failure goes at the next open.
        (void)removeWhere(database, u"id = :id"_s, u":id"_s, *id);
        return failure(done.error());
    }
    return *id;
}

Result<Done> removeProfileRows(Database &database, const QString &profile)
{
    return database.transact(Database::Access::Write, [&] {
        return deleteWhere(database, u"profile = :profile"_s, u":profile"_s, profile)
            .and_then([&](Done) { return endRefresh(database, profile); })
            .and_then([&](Done) { return removePlan(database, profile); })
            .and_then([&](Done) { return removeExported(database, profile); })
            .and_then([&](Done) { return removeCases(database, profile); });
    });
}

Result<Done> removeUnclosed(Database &database)
{
    return removeWhere(database, u"closed = :closed"_s, u":closed"_s, 0);
}

} // namespace Pec
