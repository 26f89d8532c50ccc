// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "store/partcodec.h"
#include "store/rows.h"
#include "store/setaside.h"
#include "store/snapshotrows.h"

#include <algorithm>

namespace Pec {

namespace {

struct RowReader
{
    const RowCursor &row;
    const WordBook &words;
    int at = 0;
    bool ok = true;
    template <class T>
    void operator()(const char *, T &value)
    {
        ok = decode(row.at(at++), words, value) && ok;
    }
};

Error damaged(const Database &database, const QString &table)
{
    return storeError(StoreFault::kDamaged, u"A row of "_s + table + u" cannot be understood"_s,
                      database.file());
}

//! How many rows a snapshot has there: their positions have no gaps.
Result<qint64> countRows(Database &database, qint64 snapshot, const QString &table)
{
    Result<RowCursor> rows =
        database.select(u"SELECT max(position) + 1 FROM "_s + table + u" WHERE snapshot = ?"_s);
    if (!rows)
        return failure(rows.error());
    rows->bind(snapshot);
    const Result<bool> found = rows->next();
    if (!found)
        return failure(found.error());
    return *found ? rows->at(0).toInteger() : 0;
}

//! Narrows a table to the rows that hold a word in a column.
struct OnlyRows
{
    QString column = {}; //!< empty: all rows
    qint64 word = 0;
};

template <class Part>
Result<Done> readParts(Database &database, qint64 snapshot, QList<Part> &parts,
                       const WordBook &words, const OnlyRows &only = {})
{
    const QString table = QString::fromLatin1(kTable<Part>);
    const Result<qint64> count = countRows(database, snapshot, table);
    if (!count)
        return failure(count.error());
    constexpr qint64 kMostReserved = 1'000'000; // whatever a damaged row says
    if (only.column.isEmpty())
        parts.reserve(std::clamp<qint64>(*count, 0, kMostReserved));
    Result<RowCursor> rows =
        database.select(u"SELECT "_s + columnsOf<Part>().join(u", "_s) + u" FROM "_s + table
                        + u" WHERE snapshot = ?"_s
                        + (only.column.isEmpty() ? QString() : u" AND "_s + only.column + u" = ?"_s)
                        + u" ORDER BY position"_s);
    if (!rows)
        return failure(rows.error());
    rows->bind(snapshot);
    if (!only.column.isEmpty())
        rows->bind(only.word);
    Result<bool> more = rows->next();
    for (; more && *more; more = rows->next()) {
        Part part;
        RowReader reader{*rows, words};
        visit(reader, part);
        if (!reader.ok)
            return failure(damaged(database, table));
        parts.append(std::move(part));
    }
    if (!more)
        return failure(more.error());
    return Done{};
}

Result<WordBook> readWords(Database &database, qint64 id)
{
    Result<RowCursor> rows =
        database.select(u"SELECT text FROM word WHERE snapshot = ? ORDER BY position"_s);
    if (!rows)
        return failure(rows.error());
    rows->bind(id);
    WordBook words;
    Result<bool> more = rows->next();
    for (; more && *more; more = rows->next())
        words.append(rows->at(0).toText());
    if (!more)
        return failure(more.error());
    return words;
}

//! The members that stand in the snapshot's own row; false when there is no such closed row.
Result<bool> readHead(Database &database, qint64 id, Snapshot &snapshot, const WordBook &words)
{
    Result<RowCursor> rows =
        database.select(u"SELECT started_at, finished_at, period_from, period_to, cost_read, "
                        u"currencies, directory_read_at, rate_seen,"
                        " credited_paid, credited_list, profile"
                        " FROM snapshot WHERE id = ? AND closed = 1"_s);
    if (!rows)
        return failure(rows.error());
    rows->bind(id);
    Result<bool> found = rows->next();
    if (!found || !*found)
        return found;
    RowReader reader{*rows, words};
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
    snapshot.profile = rows->at(reader.at).toText();
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

//! 0 for a text that the snapshot does not hold.
qint64 numberIn(const WordBook &words, const QString &text)
{
    return words.words().indexOf(text) + 1;
}

Result<std::optional<Snapshot>> readOne(Database &database, qint64 id,
                                        const SubscriptionId &subscription)
{
    const Result<WordBook> words = readWords(database, id);
    if (!words)
        return failure(words.error());
    Snapshot snapshot;
    const Result<bool> found = readHead(database, id, snapshot, *words);
    if (!found)
        return failure(found.error());
    const qint64 number = numberIn(*words, subscription.value());
    if (!*found || number == 0)
        return std::nullopt;
    QList<PartnerFacts> partner;
    const auto read = [&](auto &parts, const QString &column, qint64 word) {
        return readParts(database, id, parts, *words, {column, word});
    };
    const auto ofIt = [&](auto &parts) { return read(parts, u"subscription"_s, number); };
    Result<Done> done =
        readParts(database, id, partner, *words)
            .and_then([&](Done) { return readParts(database, id, snapshot.resellers, *words); })
            .and_then([&](Done) { return read(snapshot.subscriptions, u"id"_s, number); })
            .and_then([&](Done) { return ofIt(snapshot.access); })
            .and_then([&](Done) { return ofIt(snapshot.denies); })
            .and_then([&](Done) { return ofIt(snapshot.costs); })
            .and_then([&](Done) { return ofIt(snapshot.points); });
    if (done && !snapshot.subscriptions.isEmpty()) {
        const qint64 owner = numberIn(*words, snapshot.subscriptions.constFirst().customer.value());
        done = read(snapshot.customers, u"id"_s, owner).and_then([&](Done) {
            return read(snapshot.readings, u"customer"_s, owner);
        });
    }
    if (!done)
        return failure(done.error());
    if (snapshot.subscriptions.isEmpty() || partner.size() != 1)
        return std::nullopt;
    snapshot.partner = partner.constFirst();
    return snapshot;
}

//! 0 when there is none.
Result<qint64> latestOf(Database &database, const QString &profile)
{
    Result<RowCursor> rows =
        database.select(u"SELECT id FROM snapshot WHERE profile = ? AND closed = 1"
                        " ORDER BY finished_at DESC, id DESC LIMIT 1"_s);
    if (!rows)
        return failure(rows.error());
    rows->bind(profile);
    const Result<bool> found = rows->next();
    if (!found)
        return failure(found.error());
    return *found ? rows->at(0).toInteger() : 0;
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

Result<QList<Snapshot>> readSubscription(Database &database, const QList<qint64> &ids,
                                         const SubscriptionId &subscription)
{
    QList<Snapshot> snapshots;
    const Result<Done> done = database.transact(Database::Access::Read, [&]() -> Result<Done> {
        for (const qint64 id : ids) {
            Result<std::optional<Snapshot>> read = readOne(database, id, subscription);
            if (!read)
                return failure(read.error());
            if (*read)
                snapshots.append(std::move(**read));
        }
        return Done{};
    });
    if (!done)
        return failure(done.error());
    return snapshots;
}

Result<std::optional<Snapshot>> readLatest(Database &database, const QString &profile)
{
    const Result<qint64> id = latestOf(database, profile);
    if (!id)
        return failure(id.error());
    return *id == 0 ? Result<std::optional<Snapshot>>(std::nullopt) : readSnapshot(database, *id);
}

Result<QList<SnapshotInfo>> listSnapshots(Database &database, const QString &profile)
{
    Result<RowCursor> rows =
        database.select(u"SELECT started_at, finished_at, period_from, period_to, cost_read, id,"
                        " (SELECT count(*) FROM customer WHERE snapshot = s.id),"
                        " (SELECT count(*) FROM subscription WHERE snapshot = s.id),"
                        " (SELECT count(*) FROM missing_part WHERE snapshot = s.id)"
                        " FROM snapshot AS s WHERE profile = ? AND closed = 1"
                        " ORDER BY finished_at DESC, id DESC"_s);
    if (!rows)
        return failure(rows.error());
    rows->bind(profile);
    const WordBook noWords;
    QList<SnapshotInfo> list;
    Result<bool> more = rows->next();
    for (; more && *more; more = rows->next()) {
        SnapshotInfo info;
        RowReader reader{*rows, noWords};
        reader("started_at", info.startedAt);
        reader("finished_at", info.finishedAt);
        reader("period_from", info.period.from);
        reader("period_to", info.period.to);
        reader("cost_read", info.costRead);
        if (!reader.ok)
            return failure(damaged(database, u"snapshot"_s));
        for (qint64 *number : {&info.id, &info.customers, &info.subscriptions, &info.missingParts})
            *number = rows->at(reader.at++).toInteger();
        list.append(info);
    }
    if (!more)
        return failure(more.error());
    return list;
}

} // namespace Pec
