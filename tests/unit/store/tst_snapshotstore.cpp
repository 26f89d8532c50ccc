// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "snapshots.h"
#include "store/snapshotstore.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Test;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"data/snapshots.sqlite"_s);
    std::unique_ptr<SnapshotStore> store = opened();

    [[nodiscard]] std::unique_ptr<SnapshotStore> opened() const
    {
        Result<std::unique_ptr<SnapshotStore>> result = SnapshotStore::open(file);
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        return std::move(*result);
    }
};

} // namespace

class tst_SnapshotStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnsEveryMemberAsItWasSaved()
    {
        Fixture f;
        const Snapshot snapshot = fullSnapshot(u"noordzee"_s);
        const Result<qint64> id = waited(f.store->save(snapshot));
        QVERIFY2(id, qPrintable(id ? QString() : logLine(id.error())));
        const auto latest = waited(f.store->latest(u"noordzee"_s));
        QVERIFY2(latest, qPrintable(latest ? QString() : logLine(latest.error())));
        QVERIFY(latest->has_value());
        QCOMPARE((*latest)->id, *id);
        QCOMPARE(described(**latest), described(snapshot));
        QVERIFY((*latest)->missing.constFirst().error.claims.isEmpty());

        f.store.reset();
        f.store = f.opened();
        QCOMPARE(described(**waited(f.store->read(*id))), described(snapshot));
    }

    void returnsWhatSnapshotsHoldOfOneSubscription()
    {
        Fixture f;
        const Snapshot large = largeSnapshot(u"noordzee"_s, 30, 5);
        const qint64 first = *waited(f.store->save(large));
        Snapshot without = large;
        const SubscriptionId wanted = large.subscriptions[17].id;
        without.subscriptions.removeAt(17);
        const qint64 second = *waited(f.store->save(without));
        const auto read = waited(f.store->readSubscription({first, second, 4711}, wanted));
        QVERIFY2(read, qPrintable(read ? QString() : logLine(read.error())));
        QCOMPARE(read->size(), 1);
        // The same as the whole, with the rows of all others taken away.
        Snapshot expected = large;
        const CustomerId owner = large.subscriptions[17].customer;
        expected.customers.removeIf([&](const Customer &one) { return one.id != owner; });
        expected.readings.removeIf([&](const AccessReading &one) { return one.customer != owner; });
        const auto others = [&wanted](const auto &part) { return part.subscription != wanted; };
        expected.subscriptions.removeIf([&](const Subscription &one) { return one.id != wanted; });
        expected.access.removeIf(others);
        expected.denies.removeIf(others);
        expected.costs.removeIf(others);
        expected.points.removeIf(others);
        expected.missing.clear();
        QVERIFY(!expected.access.isEmpty() && !expected.points.isEmpty());
        QCOMPARE(described(read->constFirst()), described(expected));
    }

    void returnsAnEmptySnapshotAsItWasSaved()
    {
        Fixture f;
        Snapshot snapshot;
        snapshot.profile = u"empty"_s;
        snapshot.finishedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        QVERIFY(waited(f.store->save(snapshot)));
        QCOMPARE(described(**waited(f.store->latest(u"empty"_s))), described(snapshot));
    }

    void keepsAmountsBeyond64Bits()
    {
        Fixture f;
        Snapshot snapshot = fullSnapshot(u"p"_s);
        const Decimal::Raw half = Decimal::Raw(1) << 126;
        const Decimal::Raw highest = half - 1 + half;
        snapshot.costs[0].applied = {Decimal::fromRaw(highest), Decimal::fromRaw(-highest - 1)};
        QVERIFY(waited(f.store->save(snapshot)));
        const Cost read = (*waited(f.store->latest(u"p"_s)))->costs.constFirst().applied;
        QVERIFY(read.billing.raw() == highest);
        QVERIFY(read.usd.raw() == -highest - 1);
    }

    void keepsKindsOfCostBeyond64Bits()
    {
        Fixture f;
        Snapshot snapshot = fullSnapshot(u"p"_s);
        const Decimal::Raw half = Decimal::Raw(1) << 126;
        const Decimal::Raw highest = half - 1 + half;
        const KindCost kind{ProductKind::Spot,
                            {Decimal::fromRaw(-highest - 1), Decimal::fromRaw(highest)}};
        snapshot.costs[0].notEligible = {kind};
        snapshot.rateSeen = std::nullopt;
        snapshot.prices = std::nullopt;
        QVERIFY(waited(f.store->save(snapshot)));
        const Snapshot read = **waited(f.store->latest(u"p"_s));
        QCOMPARE(read.costs.constFirst().notEligible, QList<KindCost>{kind});
        QCOMPARE(read.rateSeen, std::nullopt); // not seen, which is not a rate of nothing
        QVERIFY(!read.prices);
    }

    void refusesASnapshotThatIsNotFinished()
    {
        Fixture f;
        Snapshot snapshot = fullSnapshot(u"p"_s);
        snapshot.finishedAt = {};
        const Result<qint64> saved = waited(f.store->save(snapshot));
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::BadInput);
        QVERIFY(!waited(f.store->latest(u"p"_s))->has_value());
    }

    void listsTheNewestFirstPerProfile()
    {
        Fixture f;
        Snapshot older = fullSnapshot(u"noordzee"_s);
        Snapshot newer = older;
        newer.finishedAt = older.finishedAt.addDays(1);
        newer.customers.clear();
        const qint64 newerId = *waited(f.store->save(newer));
        const qint64 olderId = *waited(f.store->save(older));
        QVERIFY(waited(f.store->save(fullSnapshot(u"zuiderzee"_s))));

        const QList<SnapshotInfo> list = *waited(f.store->list(u"noordzee"_s));
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].id, newerId);
        QCOMPARE(list[1].id, olderId);
        QCOMPARE(list[0].customers, 0);
        QCOMPARE(list[1].customers, older.customers.size());
        QCOMPARE(list[1].subscriptions, older.subscriptions.size());
        QCOMPARE(list[1].missingParts, older.missing.size());
        QCOMPARE(list[1].finishedAt, older.finishedAt);
        QVERIFY(list[1].period == older.period);
        QVERIFY(list[1].costRead);
        QCOMPARE((*waited(f.store->latest(u"noordzee"_s)))->id, newerId);
    }

    void takesThePlaceOfAnEarlierOne_data()
    {
        QTest::addColumn<bool>("last");
        QTest::newRow("first picture") << false;
        QTest::newRow("the whole") << true;
    }

    void takesThePlaceOfAnEarlierOne()
    {
        QFETCH(bool, last);
        Fixture f;
        const qint64 kept = waited(f.store->save(fullSnapshot(u"p"_s))).value();
        Snapshot picture = fullSnapshot(u"p"_s);
        picture.readings.clear();
        const qint64 first = waited(f.store->save(picture, {0, false})).value();
        QCOMPARE(waited(f.store->list(u"p"_s))->size(), 2);
        const qint64 whole = waited(f.store->save(fullSnapshot(u"p"_s), {first, last})).value();
        QVERIFY(whole != first); // an id is never given twice
        QVERIFY(!waited(f.store->read(first))->has_value());
        QVERIFY(waited(f.store->read(kept))->has_value());
        QCOMPARE(described(**waited(f.store->latest(u"p"_s))), described(fullSnapshot(u"p"_s)));
        const auto raw = Database::open(f.file, Database::Mode::ReadWrite, std::chrono::seconds(1));
        QCOMPARE(
            (*raw)->value(u"SELECT count(*) FROM word WHERE snapshot = %1"_s.arg(first))->toInt(),
            0);
    }

    void theEarlierOneStaysWhenSavingFails()
    {
        Fixture f;
        const qint64 first = waited(f.store->save(fullSnapshot(u"p"_s), {0, false})).value();
        Snapshot unfinished = fullSnapshot(u"p"_s);
        unfinished.finishedAt = {};
        QVERIFY(!waited(f.store->save(unfinished, {first, true})));
        QVERIFY(waited(f.store->read(first))->has_value());
    }

    void oneThatIsGoneNeedsNoReplacing()
    {
        Fixture f;
        QVERIFY(waited(f.store->save(fullSnapshot(u"p"_s), {4711, true})));
        QCOMPARE(waited(f.store->list(u"p"_s))->size(), 1);
    }

    void removesAProfileAndNothingElse()
    {
        Fixture f;
        QVERIFY(waited(f.store->save(fullSnapshot(u"noordzee"_s))));
        QVERIFY(waited(f.store->save(fullSnapshot(u"zuiderzee"_s))));
        QVERIFY(waited(f.store->removeProfile(u"noordzee"_s)));
        QVERIFY(!waited(f.store->latest(u"noordzee"_s))->has_value());
        QVERIFY(waited(f.store->list(u"noordzee"_s))->isEmpty());
        QVERIFY(waited(f.store->latest(u"zuiderzee"_s))->has_value());
        f.store.reset();

        const auto raw = Database::open(f.file, Database::Mode::ReadWrite, std::chrono::seconds(1));
        QVERIFY(raw);
        for (const QString &table :
             {u"word"_s, u"partner"_s, u"reseller"_s, u"customer"_s, u"subscription"_s,
              u"access_reading"_s, u"access_fact"_s, u"deny_assignment"_s, u"period_cost"_s,
              u"cost_point"_s, u"missing_part"_s}) {
            const Result<QVariant> left =
                (*raw)->value(u"SELECT count(DISTINCT snapshot) FROM "_s + table);
            QCOMPARE(left->toInt(), 1);
        }
    }

    //! Not in the file, where deleted rows stay until they are written over, nor beside it.
    void leavesNothingOfAProfile()
    {
        Fixture f;
        Snapshot snapshot = fullSnapshot(u"noordzee"_s);
        const QString name = u"Kliniek Sint-Amandus"_s;
        snapshot.customers.first().name = name;
        QVERIFY(waited(f.store->save(snapshot)));
        QFile copy(f.file + u".step3"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(name.toUtf8()) > 0);
        copy.close();
        const auto filesWithTheName = [&] {
            QStringList files;
            const QDir folder = QFileInfo(f.file).dir();
            for (const QString &entry : folder.entryList(QDir::Files)) {
                QFile file(folder.filePath(entry));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(name.toUtf8()))
                    files << entry;
            }
            return files;
        };
        QVERIFY(filesWithTheName().size() >= 2);
        QVERIFY(waited(f.store->removeProfile(u"noordzee"_s)));
        QCOMPARE(filesWithTheName(), QStringList());
    }

    void servesTwoStoresOnTheSameFile()
    {
        Fixture f;
        const std::unique_ptr<SnapshotStore> second = f.opened();
        FutureResult<qint64> here = f.store->save(largeSnapshot(u"here"_s, 200, 30));
        FutureResult<qint64> there = second->save(largeSnapshot(u"there"_s, 200, 30));
        QVERIFY(waited(here));
        QVERIFY(waited(there));
        QVERIFY(waited(f.store->latest(u"there"_s))->has_value());
        QVERIFY(waited(second->latest(u"here"_s))->has_value());
    }

    void anOpeningLeavesTheSnapshotThatAnotherStoreIsWriting()
    {
        Fixture f;
        FutureResult<qint64> saving = f.store->save(largeSnapshot(u"p"_s, 2000, 30));
        for (int i = 0; i < 20 && !saving.isFinished(); ++i)
            (void)waited(f.opened()->list(u"p"_s));
        QVERIFY(waited(saving));
        QCOMPARE((*waited(f.store->latest(u"p"_s)))->points.size(), 2000 * 30 + 3);
    }

    void finishesWhatWasAskedForBeforeItGoes()
    {
        Fixture f;
        FutureResult<qint64> saving = f.store->save(largeSnapshot(u"p"_s, 100, 30));
        f.store.reset();
        QVERIFY(saving.isFinished());
        QVERIFY(waited(saving));
    }

    void keepsTheFilesToTheirOwner()
    {
        Fixture f;
        QVERIFY(waited(f.store->save(fullSnapshot(u"p"_s))));
        const auto owner =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const QString &name : QStringList{f.file, f.file + u"-wal"_s, f.file + u"-shm"_s}) {
            QVERIFY2(QFileInfo::exists(name), qPrintable(name));
            QVERIFY2(!(QFileInfo(name).permissions() & ~owner), qPrintable(name));
        }
        f.store.reset();
        QFile::setPermissions(f.file, owner | QFile::ReadOther);
        f.store = f.opened();
        QVERIFY(!(QFileInfo(f.file).permissions() & ~owner));
    }

    void printsTheTimeOfTenThousandSubscriptions()
    {
        Fixture f;
        const Snapshot snapshot = largeSnapshot(u"p"_s, 10'000, 60);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(waited(f.store->save(snapshot)));
        const qint64 saved = timer.restart();
        const auto latest = waited(f.store->latest(u"p"_s));
        const qint64 loaded = timer.elapsed();
        qInfo("10,000 subscriptions x 60 points: saved in %lld ms, loaded in %lld ms, %lld kB",
              saved, loaded, QFileInfo(f.file).size() / 1024);
        QCOMPARE((*latest)->points.size(), snapshot.points.size());
        QCOMPARE(described(**latest), described(snapshot));
    }
};

QTEST_GUILESS_MAIN(tst_SnapshotStore)
#include "tst_snapshotstore.moc"
