// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every older version, on good disks and bad ones.
#include "core/strings.h"
#include "snapshots.h"
#include "store/opening.h"
#include "store/schema.h"
#include "store/setaside.h"
#include "store/snapshotstore.h"
#include "support/owndisk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <barrier>
#include <thread>
#include <vector>

using namespace Pec;
using namespace Pec::Test;

namespace {

using namespace std::chrono_literals;
using StorePointer = std::unique_ptr<SnapshotStore>;

constexpr auto kOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

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
    auto raw = Database::open(file, Database::Mode::ReadWrite, 1s);
    if (!raw)
        qFatal("%s", qPrintable(logLine(raw.error())));
    return std::move(*raw);
}

void execute(Database &database, const QString &sql)
{
    if (const auto done = database.execute(sql); !done)
        qFatal("%s", qPrintable(logLine(done.error())));
}

QStringList columnOf(Database &database, const QString &sql)
{
    auto query = database.prepare(sql);
    if (!query || !database.run(*query))
        qFatal("cannot run %s", qPrintable(sql));
    QStringList values;
    while (query->next())
        values.append(query->value(0).toString());
    return values;
}

StorePointer opened(const QString &file)
{
    auto store = SnapshotStore::open(file);
    if (!store)
        qFatal("%s", qPrintable(logLine(store.error())));
    return std::move(*store);
}

QString stepCopy(const QString &file, int step) { return u"%1.step%2"_s.arg(file).arg(step); }

int stepOf(const QString &file)
{
    return rawConnection(file)->value(u"PRAGMA user_version"_s)->toInt();
}

//! A file as an older version left it: its own tables, with all of today's rows that they can hold.
void makeOlderFile(const QString &file, int step, const QList<Snapshot> &snapshots)
{
    const QString current = file + u".current"_s;
    {
        const StorePointer store = opened(current);
        for (const Snapshot &snapshot : snapshots) {
            if (!waited(store->save(snapshot)))
                qFatal("cannot save");
        }
    }
    const std::unique_ptr<Database> raw = rawConnection(file);
    if (!migrate(*raw, migrations().first(step)))
        qFatal("cannot make step %d", step);
    execute(*raw, u"PRAGMA foreign_keys = OFF"_s);
    execute(*raw, u"ATTACH '%1' AS now"_s.arg(QString(current).replace(u'\'', u"''"_s)));
    const QStringList tables = columnOf(
        *raw,
        u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s);
    for (const QString &table : tables) {
        const QString columns =
            columnOf(*raw, u"SELECT name FROM pragma_table_info('%1', 'main')"_s.arg(table))
                .join(u", "_s);
        execute(*raw, u"INSERT INTO main.%1 (%2) SELECT %2 FROM now.%1"_s.arg(table, columns));
    }
    execute(*raw, u"DETACH now"_s);
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(current + end);
}

//! What a file of that step can tell.
Snapshot asOfStep(int step, Snapshot snapshot)
{
    if (step >= 3)
        return snapshot;
    snapshot.directoryReadAt = QDateTime();
    if (step >= 2)
        return snapshot;
    snapshot.rateSeen = std::nullopt;
    snapshot.prices = std::nullopt;
    snapshot.denies.clear();
    for (AccessReading &reading : snapshot.readings)
        reading.deniesRead.clear();
    for (AccessFact &fact : snapshot.access) {
        fact.endsOn = QDateTime();
        fact.principalDisabled = false;
    }
    for (PeriodCost &cost : snapshot.costs)
        cost.notEligible.clear();
    return snapshot;
}

void addSteps()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step < migrations().size(); ++step)
        QTest::addRow("step %d", step) << step;
}

//! Of four that open \a file at the same moment, in no order.
QString problemsOfOpeningAtOnce(const QString &file)
{
    constexpr int kRuns = 4;
    std::barrier ready(kRuns);
    QStringList problems[kRuns];
    std::vector<std::thread> runs;
    for (QStringList &problem : problems) {
        runs.emplace_back([&ready, &problem, &file] {
            ready.arrive_and_wait();
            const auto store = openDatabase(file);
            if (!store)
                problem.append(logLine(store.error()));
            else if (store->notice)
                problem.append(logLine(*store->notice));
        });
    }
    for (std::thread &run : runs)
        run.join();
    QStringList all;
    for (const QStringList &problem : problems)
        all += problem;
    return all.join(u'\n');
}

} // namespace

class tst_Upgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"it's here/snapshots.sqlite"_s);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    }

    void keepsTheSnapshotsOfEveryOlderStep_data() { addSteps(); }

    void keepsTheSnapshotsOfEveryOlderStep()
    {
        QFETCH(int, step);
        Snapshot older = fullSnapshot(u"p"_s);
        older.finishedAt = older.finishedAt.addDays(-1);
        older.customers.clear();
        makeOlderFile(m_file, step, {older, fullSnapshot(u"p"_s), fullSnapshot(u"q"_s)});
        QCOMPARE(stepOf(m_file), step);
        const StorePointer store = opened(m_file);
        QVERIFY(!store->notice() && !store->isReadOnly());
        const QList<SnapshotInfo> list = waited(store->list(u"p"_s)).value();
        QCOMPARE(list.size(), 2);
        QCOMPARE(described(**waited(store->read(list[1].id))), described(asOfStep(step, older)));
        for (const QString &profile : {u"p"_s, u"q"_s})
            QCOMPARE(described(**waited(store->latest(profile))),
                     described(asOfStep(step, fullSnapshot(profile))));
        QCOMPARE(stepOf(m_file), int(migrations().size()));
        // From now on it holds everything.
        QVERIFY(waited(store->save(fullSnapshot(u"new"_s))));
        QCOMPARE(described(**waited(store->latest(u"new"_s))), described(fullSnapshot(u"new"_s)));
        const QDateTime start = fullSnapshot(u"p"_s).startedAt;
        QVERIFY(waited(store->beginRefresh(u"p"_s, start, false)));
        QVERIFY(waited(store->noteUse({1, u"t"_s, u"s"_s, 1, start, {}})));
        PlanItem item;
        item.finding.id = FindingId(u"f"_s);
        item.decision.note = u"since the fourth step"_s;
        item.history = {{start, u"anna"_s, PlanField::Note, {}, item.decision.note}};
        QVERIFY(waited(store->savePlanItem(u"p"_s, item)));
        QCOMPARE(waited(store->plan(u"p"_s)).value(), (QList<PlanItem>{item}));
        const CustomerId customer(u"c"_s);
        QVERIFY(waited(store->saveCustomerNote(u"p"_s, customer, {u"alias"_s, {}, {}})));
        QCOMPARE(waited(store->customerNotes(u"p"_s)).value().value(customer).alias, u"alias"_s);
    }

    void leavesACopyThatCanBeOpened_data() { addSteps(); }

    void leavesACopyThatCanBeOpened()
    {
        QFETCH(int, step);
        makeOlderFile(m_file, step, {fullSnapshot(u"p"_s)});
        opened(m_file).reset();
        const QString copy = stepCopy(m_file, step);
        QVERIFY(QFileInfo::exists(copy));
        QVERIFY(!(QFileInfo(copy).permissions() & ~kOwner));
        QVERIFY(!QFileInfo::exists(copy + u".part"_s));
        QCOMPARE(stepOf(copy), step);
        // By this version too, as if it had been put back.
        const StorePointer restored = opened(copy);
        QVERIFY(!restored->notice());
        QCOMPARE(described(**waited(restored->latest(u"p"_s))),
                 described(asOfStep(step, fullSnapshot(u"p"_s))));
    }

    void aCurrentOrNewFileIsNotCopied()
    {
        opened(m_file).reset();
        QVERIFY(waited(opened(m_file)->save(fullSnapshot(u"p"_s))));
        QVERIFY(waited(opened(m_file)->latest(u"p"_s))->has_value());
        const QStringList copies = QDir(QFileInfo(m_file).path()).entryList({u"*.step*"_s});
        QCOMPARE(copies, QStringList());
    }

    void theCopyIsMadeOnce()
    {
        makeOlderFile(m_file, 1, {fullSnapshot(u"p"_s)});
        opened(m_file).reset();
        const QByteArray copy = content(stepCopy(m_file, 1));
        QVERIFY(waited(opened(m_file)->save(fullSnapshot(u"q"_s))));
        QCOMPARE(content(stepCopy(m_file, 1)), copy);
    }

    void halfACopyIsMadeAnew()
    {
        makeOlderFile(m_file, 1, {fullSnapshot(u"p"_s)});
        overwrite(stepCopy(m_file, 1) + u".part"_s, "half a copy");
        opened(m_file).reset();
        QVERIFY(!QFileInfo::exists(stepCopy(m_file, 1) + u".part"_s));
        QCOMPARE(stepOf(stepCopy(m_file, 1)), 1);
    }

    void setsADamagedOlderFileAside_data() { addSteps(); }

    void setsADamagedOlderFileAside()
    {
        QFETCH(int, step);
        makeOlderFile(m_file, step, {fullSnapshot(u"p"_s)});
        const qsizetype page =
            rawConnection(m_file)
                ->value(u"SELECT rootpage FROM sqlite_master WHERE name = 'cost_point'"_s)
                ->toInt();
        QByteArray bytes = content(m_file);
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\xee'));
        overwrite(m_file, bytes);
        const StorePointer store = opened(m_file);
        QVERIFY(store->notice());
        QVERIFY(is(*store->notice(), StoreFault::kSetAside));
        QCOMPARE(content(store->notice()->subject), bytes); // not changed by an upgrade
        QVERIFY(!QFileInfo::exists(stepCopy(m_file, step)));
        QVERIFY(!waited(store->latest(u"p"_s))->has_value());
        QVERIFY(waited(store->save(fullSnapshot(u"p"_s))));
    }

    void anOlderFileThatCannotBeWrittenIsLeftAlone_data() { addSteps(); }

    void anOlderFileThatCannotBeWrittenIsLeftAlone()
    {
        QFETCH(int, step);
        const QString file = m_folder->filePath(u"snapshots.sqlite"_s);
        makeOlderFile(file, step, {fullSnapshot(u"p"_s)});
        const QByteArray before = content(file);
        {
            const ReadOnlyFolder readOnly(m_folder->path());
            const auto store = SnapshotStore::open(file);
            QVERIFY(!store);
            QVERIFY2(is(store.error(), StoreFault::kReadOnly), qPrintable(logLine(store.error())));
        }
        QCOMPARE(content(file), before);
    }

    void anUpgradeThatFillsTheFileChangesNothing_data() { addSteps(); }

    void anUpgradeThatFillsTheFileChangesNothing()
    {
        QFETCH(int, step);
        makeOlderFile(m_file, step, {fullSnapshot(u"p"_s)});
        const std::unique_ptr<Database> raw = rawConnection(m_file);
        const int pages = raw->value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(raw->value(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        const auto migrated = migrate(*raw);
        QVERIFY(!migrated);
        QVERIFY2(is(migrated.error(), StoreFault::kDiskFull),
                 qPrintable(logLine(migrated.error())));
        QCOMPARE(stepOf(m_file), step);
        QVERIFY(raw->value(u"PRAGMA max_page_count = %1"_s.arg(pages + 100)));
        QVERIFY(migrate(*raw));
        QCOMPARE(described(**waited(opened(m_file)->latest(u"p"_s))),
                 described(asOfStep(step, fullSnapshot(u"p"_s))));
    }

    void aFullDiskIsSaidAndChangesNothing_data() { addSteps(); }

    //! Wherever in the upgrade the disk is full.
    void aFullDiskIsSaidAndChangesNothing()
    {
        QFETCH(int, step);
        const QString folder = QFileInfo(m_file).path();
        const OwnDisk disk(folder);
        if (!disk.isMounted())
            QSKIP("this user may not mount a disk of its own");
        makeOlderFile(m_file, step, {fullSnapshot(u"p"_s)});
        const QByteArray before = content(m_file);
        int withoutCopy = 0;
        int withCopy = 0;
        bool upgraded = false;
        for (qint64 left = 0; !upgraded; left += 12 * 1024) {
            QVERIFY(left < 8 * 1024 * 1024);
            disk.fillUpTo(left);
            const auto store = SnapshotStore::open(m_file);
            disk.makeRoom();
            if (store) {
                upgraded = true;
                break;
            }
            QVERIFY2(is(store.error(), StoreFault::kDiskFull),
                     qPrintable(u"%1 bytes left: "_s.arg(left) + logLine(store.error())));
            QCOMPARE(content(m_file), before);
            QVERIFY(!QFileInfo::exists(stepCopy(m_file, step) + u".part"_s));
            if (QFileInfo::exists(stepCopy(m_file, step))) {
                ++withCopy;
                QCOMPARE(stepOf(stepCopy(m_file, step)), step);
            } else {
                ++withoutCopy;
            }
            QFile::remove(stepCopy(m_file, step)); // so that each turn begins alike
        }
        QVERIFY(withoutCopy > 0);
        QVERIFY(withCopy > 0);
        QCOMPARE(described(**waited(opened(m_file)->latest(u"p"_s))),
                 described(asOfStep(step, fullSnapshot(u"p"_s))));
    }

    void aCurrentFileOnAFullDiskCanBeRead()
    {
        const QString folder = QFileInfo(m_file).path();
        const OwnDisk disk(folder);
        if (!disk.isMounted())
            QSKIP("this user may not mount a disk of its own");
        QVERIFY(waited(opened(m_file)->save(fullSnapshot(u"p"_s))));
        int notSaved = 0;
        bool saved = false;
        for (qint64 left = 0; !saved; left += 12 * 1024) {
            QVERIFY(left < 8 * 1024 * 1024);
            disk.fillUpTo(left);
            StorePointer store = opened(m_file);
            QVERIFY(!store->notice());
            QCOMPARE(described(**waited(store->latest(u"p"_s))), described(fullSnapshot(u"p"_s)));
            const auto second = waited(store->save(fullSnapshot(u"q"_s)));
            saved = second.has_value();
            if (!saved) {
                ++notSaved;
                const auto fault =
                    store->isReadOnly() ? StoreFault::kReadOnly : StoreFault::kDiskFull;
                QVERIFY2(is(second.error(), fault),
                         qPrintable(u"%1 bytes left: "_s.arg(left) + logLine(second.error())));
            }
            store.reset();
            disk.makeRoom();
        }
        QVERIFY(notSaved > 2);
        QCOMPARE(described(**waited(opened(m_file)->latest(u"p"_s))),
                 described(fullSnapshot(u"p"_s)));
    }

    void severalRunsMayBeginTheFileAtOnce()
    {
        for (int turn = 0; turn < 40; ++turn)
            QCOMPARE(problemsOfOpeningAtOnce(m_folder->filePath(u"%1.sqlite"_s.arg(turn))),
                     QString());
    }

    void severalRunsMayUpgradeAtOnce()
    {
        for (int turn = 0; turn < 4; ++turn) {
            const QString file = m_folder->filePath(u"%1.sqlite"_s.arg(turn));
            makeOlderFile(file, 1, {largeSnapshot(u"p"_s, 200, 30)});
            QCOMPARE(problemsOfOpeningAtOnce(file), QString());
            const auto expected = asOfStep(1, largeSnapshot(u"p"_s, 200, 30));
            QCOMPARE(described(**waited(opened(file)->latest(u"p"_s))), described(expected));
            QCOMPARE(stepOf(stepCopy(file, 1)), 1);
            QCOMPARE(described(**waited(opened(stepCopy(file, 1))->latest(u"p"_s))),
                     described(expected));
        }
    }

    void twoRunsWriteAtOnce()
    {
        const StorePointer here = opened(m_file);
        const StorePointer there = opened(m_file);
        QList<FutureResult<qint64>> saving;
        for (int i = 0; i < 6; ++i) {
            Snapshot snapshot = fullSnapshot(i % 2 == 0 ? u"here"_s : u"there"_s);
            snapshot.finishedAt = snapshot.finishedAt.addSecs(i);
            saving.append((i % 2 == 0 ? here : there)->save(snapshot));
            saving.append((i % 2 == 0 ? there : here)->save(largeSnapshot(u"both"_s, 50, 30)));
        }
        QSet<qint64> ids;
        for (const FutureResult<qint64> &one : std::as_const(saving)) {
            const auto saved = waited(one);
            QVERIFY2(saved, qPrintable(saved ? QString() : logLine(saved.error())));
            ids.insert(*saved);
        }
        QCOMPARE(ids.size(), saving.size());
        for (const StorePointer *store : {&here, &there}) {
            QCOMPARE(waited((*store)->list(u"here"_s))->size(), 3);
            QCOMPARE(waited((*store)->list(u"there"_s))->size(), 3);
            QCOMPARE(waited((*store)->list(u"both"_s))->size(), 6);
            QCOMPARE(described(**waited((*store)->latest(u"both"_s))),
                     described(largeSnapshot(u"both"_s, 50, 30)));
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(tst_Upgrade)
#include "tst_upgrade.moc"
