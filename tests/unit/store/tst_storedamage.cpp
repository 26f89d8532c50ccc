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

    void upgradesAFileOfTheFirstStepWithItsData()
    {
        fillFirstStep();
        const StorePointer store = opened();
        QVERIFY(!store->notice());
        const auto latest = waited(store->latest(u"p"_s));
        QVERIFY2(latest, qPrintable(latest ? QString() : logLine(latest.error())));
        QVERIFY(latest->has_value());
        QCOMPARE(described(**latest), described(ofTheFirstStep()));
        QCOMPARE(rawConnection(m_file)->value(u"PRAGMA user_version"_s)->toInt(),
                 int(migrations().size()));
        // What is stored from now on has all members.
        QVERIFY(waited(store->save(fullSnapshot(u"new"_s))));
        QCOMPARE(described(**waited(store->latest(u"new"_s))), described(fullSnapshot(u"new"_s)));
    }

    void aKindOfCostThatCannotBeUnderstoodIsDamage_data()
    {
        QTest::addColumn<QString>("kinds");
        QTest::newRow("unknown kind") << u"rebate 1 2"_s;
        QTest::newRow("one amount") << u"spot 1"_s;
        QTest::newRow("three amounts") << u"spot 1 2 3"_s;
        QTest::newRow("amount with a point") << u"spot 1.5 2"_s;
        QTest::newRow("amount beyond 128 bits") << u"spot "_s + QString(39, u'9') + u" 1"_s;
        QTest::newRow("no amounts") << u"spot  "_s;
    }

    void aKindOfCostThatCannotBeUnderstoodIsDamage()
    {
        QFETCH(QString, kinds);
        (void)filled().reset();
        QVERIFY(rawConnection(m_file)->execute(u"UPDATE period_cost SET not_eligible = '"_s + kinds
                                               + u"' WHERE position = 0"_s));
        const auto latest = waited(opened()->latest(u"p"_s));
        QVERIFY(!latest);
        QVERIFY(is(latest.error(), StoreFault::kDamaged));
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
    //! A database as the first released version left it, written without any of today's code but
    //! the step itself.
    void fillFirstStep() const
    {
        const std::unique_ptr<Database> raw = rawConnection(m_file);
        if (!migrate(*raw, migrations().first(1)))
            qFatal("cannot make the first step");
        const QStringList words{u"p-tenant"_s,
                                u"Noordzee"_s,
                                u"c-1"_s,
                                u"s-1"_s,
                                u"EUR"_s,
                                u"foreign-group"_s,
                                u"f-1"_s,
                                u"owner"_s,
                                u"read"_s,
                                u"direct-bill"_s,
                                u"day"_s,
                                u"Active"_s,
                                u"/subscriptions/s-1"_s};
        QStringList statements{
            u"INSERT INTO snapshot (id, profile, closed, started_at, finished_at, period_from,"
            " period_to, cost_read, currencies) VALUES (1, 'p', 1, 1000, 2000, 2461336, 2461365, 1,"
            " '5')"_s,
            u"INSERT INTO partner (snapshot, position, tenant, name, domains, user, user_name,"
            " roles, roles_readable, agents_groups, mpn_id, persona, linked_partner, user_groups)"
            " VALUES (1, 0, 1, 2, '', 0, 0, '', 1, '7', 0, 10, NULL, '')"_s,
            u"INSERT INTO customer (snapshot, position, id, billing_name, name, domain, reseller,"
            " currency, azure_plan) VALUES (1, 0, 3, 0, 2, 0, 0, 5, 1)"_s,
            u"INSERT INTO subscription (snapshot, position, id, customer, name, state, reseller,"
            " azure_plan) VALUES (1, 0, 4, 3, 0, 12, 0, 1)"_s,
            u"INSERT INTO access_reading (snapshot, position, customer, state, checked_at,"
            " token_issued, visible, error) VALUES (1, 0, 3, 9, 1500, 1, '4', NULL)"_s,
            u"INSERT INTO access_fact (snapshot, position, subscription, lighthouse, kind,"
            " principal, principal_name, principal_tenant, ours, signed_in, role, role_name,"
            " custom_role, scope, time_bound, created_on, linked_partner)"
            " VALUES (1, 0, 4, 0, 6, 7, 0, 1, 0, 0, 8, 0, 0, 13, 0, 500, NULL)"_s,
            u"INSERT INTO period_cost (snapshot, position, subscription, currency, applied_billing,"
            " applied_usd, not_applied_billing, not_applied_usd, eligible_billing, eligible_usd,"
            " recent_billing, recent_usd)"
            " VALUES (1, 0, 4, 5, 10000000000, 12500000000, 7, 8, 3, 4, 0, 0)"_s,
            u"INSERT INTO cost_point (snapshot, position, grain, date, customer, subscription,"
            " currency, applied_billing, applied_usd, not_applied_billing, not_applied_usd,"
            " eligible_billing, eligible_usd)"
            " VALUES (1, 0, 11, 2461340, 3, 4, 5, 1, 2, 3, 4, NULL, NULL)"_s};
        for (qsizetype i = 0; i < words.size(); ++i)
            statements.append(
                u"INSERT INTO word VALUES (1, %1, '%2')"_s.arg(QString::number(i), words.at(i)));
        for (const QString &statement : std::as_const(statements)) {
            if (!raw->execute(statement))
                qFatal("cannot run %s", qPrintable(statement));
        }
    }

    //! What fillFirstStep() wrote, with what that version did not know left out.
    static Snapshot ofTheFirstStep()
    {
        const CustomerId customer(u"c-1"_s);
        const SubscriptionId subscription(u"s-1"_s);
        const auto raw = [](int billing, int usd) {
            return Cost{Decimal::fromRaw(billing), Decimal::fromRaw(usd)};
        };
        Snapshot old;
        old.profile = u"p"_s;
        old.startedAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
        old.finishedAt = QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC);
        old.period = {QDate(2026, 10, 22), QDate(2026, 11, 20)};
        old.partner.tenant = TenantId(u"p-tenant"_s);
        old.partner.name = u"Noordzee"_s;
        old.partner.rolesReadable = true;
        old.partner.agentsGroups = {PrincipalId(u"f-1"_s)};
        old.partner.persona = Persona::DirectBill;
        old.billingCurrencies = {u"EUR"_s};
        old.customers = {{customer, {}, u"Noordzee"_s, {}, {}, u"EUR"_s, true}};
        old.subscriptions = {{subscription, customer, {}, u"Active"_s, {}, true}};
        AccessReading reading;
        reading.customer = customer;
        reading.state = AccessState::Read;
        reading.checkedAt = QDateTime::fromMSecsSinceEpoch(1500, Qt::UTC);
        reading.tokenIssued = true;
        reading.visible = {subscription};
        old.readings = {reading};
        AccessFact fact;
        fact.subscription = subscription;
        fact.kind = PrincipalKind::ForeignGroup;
        fact.principal = PrincipalId(u"f-1"_s);
        fact.principalTenant = old.partner.tenant;
        fact.role = RoleDefinitionId(u"owner"_s);
        fact.scope = u"/subscriptions/s-1"_s;
        fact.createdOn = QDateTime::fromMSecsSinceEpoch(500, Qt::UTC);
        old.access = {fact};
        PeriodCost cost;
        cost.subscription = subscription;
        cost.currency = u"EUR"_s;
        cost.applied = {Decimal::fromInteger(1), Decimal::parse("1.25").value()};
        cost.notApplied = raw(7, 8);
        cost.eligibleNotApplied = raw(3, 4);
        old.costs = {cost};
        old.points = {{CostGrain::Day, QDate(2026, 10, 26), customer, subscription, u"EUR"_s,
                       raw(1, 2), raw(3, 4), std::nullopt}};
        old.costRead = true;
        return old;
    }

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
