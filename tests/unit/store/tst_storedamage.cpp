// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a killed run, a broken file, a full disk or a folder without rights.
#include "core/strings.h"
#include "snapshots.h"
#include "store/opening.h"
#include "store/schema.h"
#include "store/setaside.h"
#include "store/snapshotstore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Test;

namespace {

using StorePointer = std::unique_ptr<SnapshotStore>;

bool is(const Error &error, const char *fault)
{
    return error.code == ErrorCode::StoreUnusable && error.serviceCode == QLatin1StringView(fault);
}

QByteArray content(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

std::unique_ptr<Database> rawConnection(const QString &file)
{
    Result<std::unique_ptr<Database>> raw =
        Database::open(file, Database::Mode::ReadWrite, std::chrono::seconds(1));
    if (!raw)
        qFatal("%s", qPrintable(logLine(raw.error())));
    return std::move(*raw);
}

} // namespace

class tst_StoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"snapshots.sqlite"_s);
    }

    void halfASnapshotIsNotSeenAndGoesAtTheNextOpening()
    {
        StorePointer store = filled();
        {
            // As a run that was killed between its parts and the last transaction leaves it.
            const std::unique_ptr<Database> raw = rawConnection(m_file);
            QVERIFY(raw->execute(
                u"INSERT INTO snapshot (id, profile, finished_at) VALUES (99, 'p', 9e15)"_s));
            QVERIFY(raw->execute(u"INSERT INTO word VALUES (99, 0, 'half')"_s));
            QVERIFY(raw->execute(u"INSERT INTO reseller VALUES (99, 0, 1, 1, 1)"_s));
        }
        QVERIFY((*waited(store->latest(u"p"_s)))->id != 99);
        QCOMPARE(waited(store->list(u"p"_s))->size(), 1);
        QVERIFY(!waited(store->read(99))->has_value());

        store = opened();
        QCOMPARE(waited(store->list(u"p"_s))->size(), 1); // behind the clean-up in the queue
        const std::unique_ptr<Database> raw = rawConnection(m_file);
        QCOMPARE(raw->value(u"SELECT count(*) FROM snapshot"_s)->toInt(), 1);
        QCOMPARE(raw->value(u"SELECT count(*) FROM reseller WHERE snapshot = 99"_s)->toInt(), 0);
        QVERIFY(!store->notice());
    }

    void setsABrokenFileAsideAndBeginsANewOne_data()
    {
        QTest::addColumn<QByteArray>("broken");
        (void)filled().reset();
        const QByteArray whole = content(m_file);
        QTest::newRow("other content") << QByteArray(8192, 'x');
        QTest::newRow("short text") << QByteArray("hello");
        QTest::newRow("cut off after some pages") << whole.left(whole.size() / 2 / 4096 * 4096);
        QTest::newRow("cut off inside the first page") << whole.left(700);
        QTest::newRow("schema page overwritten")
            << whole.left(100) + QByteArray(3996, '\xff') + whole.mid(4096);
    }

    void setsABrokenFileAsideAndBeginsANewOne()
    {
        QFETCH(QByteArray, broken);
        overwrite(m_file, broken);
        const StorePointer store = opened();
        QVERIFY(store->notice());
        QVERIFY(is(*store->notice(), StoreFault::kSetAside));
        const QString kept = store->notice()->subject;
        QVERIFY2(QRegularExpression(u"/snapshots\\.sqlite\\.unreadable-\\d{8}T\\d{6}Z$"_s)
                     .match(kept)
                     .hasMatch(),
                 qPrintable(kept));
        QCOMPARE(content(kept), broken);
        QVERIFY(!store->isReadOnly());
        QVERIFY(waited(store->save(fullSnapshot(u"p"_s))));
        QVERIFY(waited(store->latest(u"p"_s))->has_value());
    }

    void damageFoundWhileReadingIsReportedAndSetAside()
    {
        (void)filled().reset();
        const qsizetype page =
            rawConnection(m_file)
                ->value(u"SELECT rootpage FROM sqlite_master WHERE name = 'cost_point'"_s)
                ->toInt();
        QByteArray bytes = content(m_file);
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\xee'));
        overwrite(m_file, bytes);
        const StorePointer store = opened();
        const auto latest = waited(store->latest(u"p"_s));
        QVERIFY(!latest);
        QVERIFY(is(latest.error(), StoreFault::kDamaged));
        QTRY_VERIFY(store->notice());
        QCOMPARE(content(store->notice()->subject), bytes);
        QVERIFY(waited(store->save(fullSnapshot(u"p"_s))));
    }

    void aRowThatCannotBeUnderstoodIsDamageNotAValue()
    {
        (void)filled().reset();
        (void)rawConnection(m_file)->execute(u"UPDATE period_cost SET applied_usd = 1.5"_s);
        const auto latest = waited(opened()->latest(u"p"_s));
        QVERIFY(!latest);
        QVERIFY(is(latest.error(), StoreFault::kDamaged));
    }

    void leavesAFileOfANewerVersionAlone()
    {
        (void)filled().reset();
        QVERIFY(rawConnection(m_file)->execute(u"PRAGMA user_version = 999"_s));
        const Result<StorePointer> store = SnapshotStore::open(m_file);
        QVERIFY(!store);
        QVERIFY(is(store.error(), StoreFault::kNewerSchema));
        QCOMPARE(rawConnection(m_file)->value(u"SELECT count(*) FROM snapshot"_s)->toInt(), 1);
    }

    void leavesAnotherProgramsDatabaseAlone()
    {
        QVERIFY(rawConnection(m_file)->execute(u"CREATE TABLE letters (text)"_s));
        const Result<StorePointer> store = SnapshotStore::open(m_file);
        QVERIFY(!store);
        QVERIFY(is(store.error(), StoreFault::kForeign));
    }

    void upgradesAnOlderSchemaWithItsData()
    {
        (void)filled().reset();
        const std::unique_ptr<Database> raw = rawConnection(m_file);
        QList<Migration> steps = migrations();
        steps.append({u"ALTER TABLE snapshot ADD COLUMN note TEXT"_s,
                      u"UPDATE snapshot SET note = profile"_s});
        QVERIFY(migrate(*raw, steps));
        QCOMPARE(raw->value(u"PRAGMA user_version"_s)->toInt(), int(steps.size()));
        QCOMPARE(raw->value(u"SELECT note FROM snapshot"_s)->toString(), u"p"_s);
        QVERIFY(migrate(*raw, steps)); // nothing left to do
    }

    void aStepThatFailsChangesNothing()
    {
        (void)filled().reset();
        const std::unique_ptr<Database> raw = rawConnection(m_file);
        QList<Migration> steps = migrations();
        steps.append({u"DELETE FROM snapshot"_s, u"ALTER TABLE missing ADD COLUMN note TEXT"_s});
        QVERIFY(!migrate(*raw, steps));
        QCOMPARE(raw->value(u"PRAGMA user_version"_s)->toInt(), int(migrations().size()));
        QVERIFY(waited(opened()->latest(u"p"_s))->has_value());
    }

    void beginsInAnEmptyFile()
    {
        overwrite(m_file, {});
        const StorePointer store = opened();
        QVERIFY(!store->notice());
        QVERIFY(waited(store->save(fullSnapshot(u"p"_s))));
    }

    void aFullDiskLosesNothingThatWasStored()
    {
        const StorePointer store = filled();
        Result<OpenedDatabase> other = openDatabase(m_file);
        QVERIFY(other);
        Database &database = *other->database;
        const int pages = database.value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(database.value(u"PRAGMA max_page_count = %1"_s.arg(pages + 20)));
        const Result<qint64> saved = writeSnapshot(database, largeSnapshot(u"p"_s, 500, 30));
        QVERIFY(!saved);
        QVERIFY(is(saved.error(), StoreFault::kDiskFull));
        QCOMPARE(database.value(u"SELECT count(*) FROM snapshot"_s)->toInt(), 1);
        QCOMPARE(described(**waited(store->latest(u"p"_s))), described(fullSnapshot(u"p"_s)));
        QVERIFY(waited(store->save(fullSnapshot(u"p"_s))));
    }

    void readsButDoesNotWriteInAFolderThatCannotBeWritten()
    {
        (void)filled().reset();
        const ReadOnlyFolder readOnly(m_folder->path());
        const StorePointer store = opened();
        QVERIFY(store->isReadOnly());
        QCOMPARE(described(**waited(store->latest(u"p"_s))), described(fullSnapshot(u"p"_s)));
        const Result<qint64> saved = waited(store->save(fullSnapshot(u"p"_s)));
        QVERIFY(!saved);
        QVERIFY(is(saved.error(), StoreFault::kReadOnly));
        const Result<Done> removed = waited(store->removeProfile(u"p"_s));
        QVERIFY(!removed);
        QVERIFY(is(removed.error(), StoreFault::kReadOnly));
    }

    void readsAFolderThatCannotBeWrittenBesideARunningStore()
    {
        const StorePointer writer = filled();
        QVERIFY(waited(writer->list(u"p"_s)));
        const ReadOnlyFolder readOnly(m_folder->path());
        const StorePointer reader = opened();
        QVERIFY(reader->isReadOnly());
        QVERIFY(waited(reader->latest(u"p"_s))->has_value());
    }

    void saysWhyNoFileCanBeMade_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a file where the folder should be") << u"file/snapshots.sqlite"_s;
        QTest::newRow("a folder without the right to write") << u"snapshots.sqlite"_s;
        QTest::newRow("a folder that cannot be made") << u"below/snapshots.sqlite"_s;
    }

    void saysWhyNoFileCanBeMade()
    {
        QFETCH(QString, path);
        overwrite(m_folder->filePath(u"file"_s), "text");
        const ReadOnlyFolder readOnly(m_folder->path());
        const Result<StorePointer> store = SnapshotStore::open(m_folder->filePath(path));
        QVERIFY(!store);
        QVERIFY2(is(store.error(), StoreFault::kFolder), qPrintable(logLine(store.error())));
        QVERIFY(!store.error().subject.isEmpty());
    }

private:
    [[nodiscard]] StorePointer opened() const
    {
        Result<StorePointer> store = SnapshotStore::open(m_file);
        if (!store)
            qFatal("%s", qPrintable(logLine(store.error())));
        return std::move(*store);
    }

    [[nodiscard]] StorePointer filled() const
    {
        StorePointer store = opened();
        if (!waited(store->save(fullSnapshot(u"p"_s))))
            qFatal("cannot save");
        return store;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_StoreDamage)
#include "tst_storedamage.moc"
