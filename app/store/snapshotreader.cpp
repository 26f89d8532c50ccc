// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "store/partcodec.h"
#include "store/rows.h"
#include "store/setaside.h"
#include "store/snapshotrows.h"

#include <QSqlError>

namespace Pec {

namespace {

struct RowReader
{
    const QSqlQuery &query;
    const WordBook &words;
    int at = 0;
    bool ok = true;
    template <class T>
    void operator()(const char *, T &value)
    {
        ok = decode(query.value(at++), words, value) && ok;
    }
};

Error damaged(const Database &database, const QString &table)
{
    return storeError(StoreFault::kDamaged, u"A row of "_s + table + u" cannot be understood"_s,
                      database.file());
}

template <class Part>
Result<Done> readParts(Database &database, qint64 snapshot, QList<Part> &parts,
                       const WordBook &words)
{
    const QString table = QString::fromLatin1(kTable<Part>);
    Result<QSqlQuery> query =
        database.prepare(u"SELECT "_s + columnsOf<Part>().join(u", "_s) + u" FROM "_s + table
                         + u" WHERE snapshot = :snapshot ORDER BY position"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":snapshot"_s, snapshot);
    if (Result<Done> done = database.run(*query); !done)
        return done;
    while (query->next()) {
        Part part;
        RowReader reader{*query, words};
        visit(reader, part);
        if (!reader.ok)
            return failure(damaged(database, table));
        parts.append(std::move(part));
    }
    if (query->lastError().isValid())
        return failure(database.error(query->lastError(), query->lastQuery()));
    return Done{};
}

Result<WordBook> readWords(Database &database, qint64 id)
{
    Result<QSqlQuery> query =
        database.prepare(u"SELECT text FROM word WHERE snapshot = :snapshot ORDER BY position"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":snapshot"_s, id);
    if (Result<Done> done = database.run(*query); !done)
        return failure(done.error());
    WordBook words;
    while (query->next())
        words.append(query->value(0).toString());
    if (query->lastError().isValid())
        return failure(database.error(query->lastError(), query->lastQuery()));
    return words;
}

//! The members that stand in the snapshot's own row; false when there is no such closed row.
Result<bool> readHead(Database &database, qint64 id, Snapshot &snapshot, const WordBook &words)
{
    Result<QSqlQuery> query =
        database.prepare(u"SELECT started_at, finished_at, period_from, period_to, cost_read, "
                         u"currencies, directory_read_at, rate_seen,"
                         " credited_paid, credited_list, profile"
                         " FROM snapshot WHERE id = :id AND closed = 1"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":id"_s, id);
    if (Result<Done> done = database.run(*query); !done)
        return failure(done.error());
    if (!query->next())
        return false;
    RowReader reader{*query, words};
    reader("started_at", snapshot.startedAt);
    reader("finished_at", snapshot.finishedAt);
    reader("period_from", snapshot.period.from);
    reader("period_to", snapshot.period.to);
    reader("cost_read", snapshot.costRead);
    reader("currencies", snapshot.billingCurrencies);
    reader("directory_read_at", snapshot.directoryReadAt);
    reader("rate_seen", snapshot.rateSeen);
    std::optional<Decimal> paid;
    std::optional<Decimal> list;
    reader("credited_paid", paid);
    reader("credited_list", list);
    if (paid && list)
        snapshot.prices = CreditedPrices{*paid, *list};
    snapshot.profile = query->value(reader.at).toString();
    snapshot.id = id;
    if (!reader.ok)
        return failure(damaged(database, u"snapshot"_s));
    return true;
}

Result<std::optional<Snapshot>> readAll(Database &database, qint64 id)
{
    const Result<WordBook> words = readWords(database, id);
    if (!words)
        return failure(words.error());
    Snapshot snapshot;
    const Result<bool> found = readHead(database, id, snapshot, *words);
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::nullopt;
    const auto read = [&](auto &parts) { return readParts(database, id, parts, *words); };
    QList<PartnerFacts> partner;
    const Result<Done> done =
        read(partner).and_then([&](Done) { return forEachList(snapshot, read); });
    if (!done)
        return failure(done.error());
    if (partner.size() != 1)
        return failure(damaged(database, u"partner"_s));
    snapshot.partner = partner.constFirst();
    return snapshot;
}

} // namespace

Result<std::optional<Snapshot>> readSnapshot(Database &database, qint64 id)
{
    std::optional<Snapshot> snapshot;
    // One transaction, so that all tables are read as of one moment.
    const Result<Done> done = database.transact(Database::Access::Read, [&]() -> Result<Done> {
        Result<std::optional<Snapshot>> read = readAll(database, id);
        if (!read)
            return failure(read.error());
        snapshot = std::move(*read);
        return Done{};
    });
    if (!done)
        return failure(done.error());
    return snapshot;
}

Result<std::optional<Snapshot>> readLatest(Database &database, const QString &profile)
{
    Result<QSqlQuery> query =
        database.prepare(u"SELECT id FROM snapshot WHERE profile = :profile AND closed = 1"
                         " ORDER BY finished_at DESC, id DESC LIMIT 1"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":profile"_s, profile);
    if (Result<Done> done = database.run(*query); !done)
        return failure(done.error());
    if (!query->next())
        return std::nullopt;
    const qint64 id = query->value(0).toLongLong();
    query->finish();
    return readSnapshot(database, id);
}

Result<QList<SnapshotInfo>> listSnapshots(Database &database, const QString &profile)
{
    Result<QSqlQuery> query =
        database.prepare(u"SELECT started_at, finished_at, period_from, period_to, cost_read, id,"
                         " (SELECT count(*) FROM customer WHERE snapshot = s.id),"
                         " (SELECT count(*) FROM subscription WHERE snapshot = s.id),"
                         " (SELECT count(*) FROM missing_part WHERE snapshot = s.id)"
                         " FROM snapshot AS s WHERE profile = :profile AND closed = 1"
                         " ORDER BY finished_at DESC, id DESC"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":profile"_s, profile);
    if (Result<Done> done = database.run(*query); !done)
        return failure(done.error());
    const WordBook noWords;
    QList<SnapshotInfo> list;
    while (query->next()) {
        SnapshotInfo info;
        RowReader reader{*query, noWords};
        reader("started_at", info.startedAt);
        reader("finished_at", info.finishedAt);
        reader("period_from", info.period.from);
        reader("period_to", info.period.to);
        reader("cost_read", info.costRead);
        if (!reader.ok)
            return failure(damaged(database, u"snapshot"_s));
        for (qint64 *number : {&info.id, &info.customers, &info.subscriptions, &info.missingParts})
            *number = query->value(reader.at++).toLongLong();
        list.append(info);
    }
    if (query->lastError().isValid())
        return failure(database.error(query->lastError(), query->lastQuery()));
    return list;
}

} // namespace Pec
