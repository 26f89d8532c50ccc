// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshotstore.h"

#include "core/log.h"
#include "core/strings.h"
#include "store/opening.h"
#include "store/setaside.h"

#include <QLockFile>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kWriterTimeout = 30s; // for another run's save

} // namespace

//! The store's thread: the connection and what is done with it.
class SnapshotStore::Worker : public QObject
{
public:
    explicit Worker(SnapshotStore *store)
        : m_store(store)
    {}

    Result<std::optional<Error>> open(const QString &file)
    {
        Result<OpenedDatabase> opened = openDatabase(file);
        if (!opened)
            return failure(opened.error());
        m_file = file;
        m_database = std::move(opened->database);
        return opened->notice;
    }

    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }

    //! Not when another run is writing: its open row is no leftover.
    void removeLeftovers()
    {
        QLockFile lock(writerLockOf(m_file));
        lock.setStaleLockTime(0ms);
        if (isReadOnly() || !lock.tryLock(0ms))
            return;
        if (const Result<Done> removed = run<Done>(removeUnclosed); !removed)
            qCWarning(logStore).noquote() << logLine(removed.error());
    }

    template <class T>
    Result<T> run(const std::function<Result<T>(Database &)> &work)
    {
        if (!m_database)
            return failure(
                storeError(StoreFault::kDamaged, u"The file could not be begun anew"_s, m_file));
        Result<T> result = work(*m_database);
        if (!result && result.error().serviceCode == QLatin1StringView(StoreFault::kDamaged))
            replace();
        return result;
    }

    template <class T>
    Result<T> runWriting(const std::function<Result<T>(Database &)> &work)
    {
        if (m_database && isReadOnly())
            return failure(storeError(
                StoreFault::kReadOnly,
                u"The folder or the file can only be read; nothing is stored"_s, m_file));
        QLockFile lock(writerLockOf(m_file));
        lock.setStaleLockTime(0ms); // only a lock of a process that is gone is taken over
        if (!lock.tryLock(kWriterTimeout))
            return failure(storeError(StoreFault::kLocked, u"Another run is writing"_s, m_file));
        return run<T>(work);
    }

private:
    void replace()
    {
        if (isReadOnly())
            return;
        Result<OpenedDatabase> opened = replaceDamaged(std::move(m_database));
        if (!opened) {
            qCWarning(logStore).noquote() << logLine(opened.error());
            return;
        }
        m_database = std::move(opened->database);
        QMetaObject::invokeMethod(
            m_store,
            [store = m_store, notice = opened->notice] {
                store->m_notice = notice;
                Q_EMIT store->noticeChanged();
            },
            Qt::QueuedConnection);
    }

    SnapshotStore *m_store; //!< outlives the thread; only ever posted to from here
    QString m_file;
    std::unique_ptr<Database> m_database;
};

Result<std::unique_ptr<SnapshotStore>> SnapshotStore::open(const QString &file)
{
    std::unique_ptr<SnapshotStore> store(new SnapshotStore);
    auto *worker = new Worker(store.get());
    store->m_worker = worker;
    worker->moveToThread(&store->m_thread);
    QObject::connect(&store->m_thread, &QThread::finished, worker, &QObject::deleteLater);
    store->m_thread.setObjectName(u"pec-store"_s);
    store->m_thread.start();

    Result<std::optional<Error>> opened;
    QMetaObject::invokeMethod(
        worker,
        [&] {
            opened = worker->open(file);
            store->m_readOnly = opened && worker->isReadOnly();
        },
        Qt::BlockingQueuedConnection);
    if (!opened)
        return failure(opened.error());
    store->m_notice = std::move(*opened);
    QMetaObject::invokeMethod(
        worker, [worker] { worker->removeLeftovers(); }, Qt::QueuedConnection);
    return store;
}

SnapshotStore::~SnapshotStore()
{
    // Behind everything asked for so far: a snapshot that took minutes to read is not dropped.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

template <class T>
FutureResult<T> SnapshotStore::run(std::function<Result<T>(Database &)> work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, work = std::move(work)] {
            promise->addResult(worker->template run<T>(work));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

template <class T>
FutureResult<T> SnapshotStore::runWriting(std::function<Result<T>(Database &)> work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise, work = std::move(work)] {
            promise->addResult(worker->template runWriting<T>(work));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

FutureResult<qint64> SnapshotStore::save(const Snapshot &snapshot, const SaveAs &as)
{
    return runWriting<qint64>(
        [snapshot, as](Database &database) { return writeSnapshot(database, snapshot, as); });
}

FutureResult<StoreFacts> SnapshotStore::facts()
{
    return run<StoreFacts>([](Database &database) { return readStoreFacts(database); });
}

FutureResult<QDateTime> SnapshotStore::beginRefresh(const QString &profile, const QDateTime &now,
                                                    bool anew)
{
    return runWriting<QDateTime>([profile, now, anew](Database &database) {
        return Pec::beginRefresh(database, profile, now, anew);
    });
}

FutureResult<std::optional<StoredReply>> SnapshotStore::reply(const QString &profile,
                                                              const QByteArray &key)
{
    return run<std::optional<StoredReply>>(
        [profile, key](Database &database) { return readReply(database, profile, key); });
}

FutureResult<Done> SnapshotStore::keepReply(const QString &profile, const QByteArray &key,
                                            const StoredReply &reply)
{
    return run<Done>([profile, key, reply](Database &database) {
        return Pec::keepReply(database, profile, key, reply);
    });
}

FutureResult<Done> SnapshotStore::noteUse(const StoredUse &use)
{
    return run<Done>([use](Database &database) { return Pec::noteUse(database, use); });
}

FutureResult<QList<StoredUse>> SnapshotStore::usesOf(const QString &tenant, const QDateTime &now)
{
    return run<QList<StoredUse>>(
        [tenant, now](Database &database) { return Pec::usesOf(database, tenant, now); });
}

FutureResult<Done>
SnapshotStore::savePlan(const QString &profile,
                        std::function<Result<PlanMemory::Saved>(PlanMemory &, Database &)> save)
{
    return run<Done>([this, profile, memory = m_planMemory,
                      save = std::move(save)](Database &database) -> Result<Done> {
        const Result<PlanMemory::Saved> saved = save(*memory, database);
        if (!saved)
            return failure(saved.error());
        if (*saved == PlanMemory::Saved::Merged)
            QMetaObject::invokeMethod(
                this, [this, profile] { Q_EMIT planMerged(profile); }, Qt::QueuedConnection);
        return Done{};
    });
}

FutureResult<Done> SnapshotStore::savePlanItem(const QString &profile, const PlanItem &item)
{
    return savePlan(profile, [profile, item](PlanMemory &memory, Database &database) {
        return memory.save(database, profile, item);
    });
}

FutureResult<Done> SnapshotStore::saveGone(const QString &profile,
                                           const QHash<FindingId, QDate> &days)
{
    return run<Done>(
        [profile, days](Database &database) { return Pec::saveGone(database, profile, days); });
}

FutureResult<QList<PlanItem>> SnapshotStore::plan(const QString &profile)
{
    return run<QList<PlanItem>>([profile, memory = m_planMemory](Database &database) {
        Result<QList<PlanItem>> items = readPlan(database, profile);
        if (items)
            memory->take(profile, *items);
        return items;
    });
}

FutureResult<Done> SnapshotStore::saveCustomerNote(const QString &profile,
                                                   const CustomerId &customer,
                                                   const CustomerNote &note)
{
    return savePlan(profile, [profile, customer, note](PlanMemory &memory, Database &database) {
        return memory.save(database, profile, customer, note);
    });
}

FutureResult<CustomerNotes> SnapshotStore::customerNotes(const QString &profile)
{
    return run<CustomerNotes>([profile, memory = m_planMemory](Database &database) {
        Result<CustomerNotes> notes = readCustomerNotes(database, profile);
        if (notes)
            memory->take(profile, *notes);
        return notes;
    });
}

FutureResult<Done> SnapshotStore::saveExported(const QString &profile,
                                               const QList<ExportedPlan> &plans)
{
    return run<Done>([profile, plans](Database &database) {
        return Pec::saveExported(database, profile, plans);
    });
}

FutureResult<QList<ExportedPlan>> SnapshotStore::exportedBefore(const QString &profile, QDate day)
{
    return run<QList<ExportedPlan>>(
        [profile, day](Database &database) { return readExportedBefore(database, profile, day); });
}

FutureResult<Done> SnapshotStore::addCase(const QString &profile, const OnboardingCase &onboarding)
{
    return run<Done>([profile, onboarding](Database &database) {
        return Pec::addCase(database, profile, onboarding);
    });
}

FutureResult<Done> SnapshotStore::confirmCase(const CaseId &id, const QString &plan,
                                              const QDateTime &at, const QString &by)
{
    return run<Done>([id, plan, at, by](Database &database) {
        return Pec::confirmCase(database, id, plan, at, by);
    });
}

FutureResult<Done> SnapshotStore::advanceStep(const StepChange &change)
{
    return run<Done>([change](Database &database) { return Pec::advanceStep(database, change); });
}

FutureResult<std::optional<OnboardingCase>> SnapshotStore::onboardingCase(const CaseId &id)
{
    return run<std::optional<OnboardingCase>>(
        [id](Database &database) { return readCase(database, id); });
}

FutureResult<QList<OnboardingCase>> SnapshotStore::onboardingCases(const QString &profile)
{
    return run<QList<OnboardingCase>>(
        [profile](Database &database) { return readCases(database, profile); });
}

FutureResult<std::optional<Snapshot>> SnapshotStore::latest(const QString &profile)
{
    return run<std::optional<Snapshot>>(
        [profile](Database &database) { return readLatest(database, profile); });
}

FutureResult<std::optional<Snapshot>> SnapshotStore::read(qint64 id)
{
    return run<std::optional<Snapshot>>(
        [id](Database &database) { return readSnapshot(database, id); });
}

FutureResult<QList<Snapshot>> SnapshotStore::readSubscription(const QList<qint64> &ids,
                                                              const SubscriptionId &subscription)
{
    return run<QList<Snapshot>>([ids, subscription](Database &database) {
        return Pec::readSubscription(database, ids, subscription);
    });
}

FutureResult<QList<SnapshotInfo>> SnapshotStore::list(const QString &profile)
{
    return run<QList<SnapshotInfo>>(
        [profile](Database &database) { return listSnapshots(database, profile); });
}

FutureResult<Done> SnapshotStore::removeProfile(const QString &profile)
{
    return runWriting<Done>([profile](Database &database) {
        // What is deleted stays in the file until it is written over, in its journal, and in
        // copies.
        return database.value(u"PRAGMA secure_delete = ON"_s)
            .and_then([&](const QVariant &) { return removeProfileRows(database, profile); })
            .and_then([&](Done) { return database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); })
            .and_then([&](const QVariant &) { return removeUpgradeCopies(database.file()); });
    });
}

} // namespace Pec
