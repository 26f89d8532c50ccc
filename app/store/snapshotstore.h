// SPDX-License-Identifier: GPL-3.0-or-later
//! Snapshots on disk, in one SQLite file that several runs of the program may share.
//!
//!   open(file) -> save(snapshot): parts under an open row, closed in one last transaction
//!              -> latest(profile): the newest closed one; half a snapshot is never returned
//!
//! Lives on the GUI thread; all of SQLite runs on one thread of its own, in the order of the calls.
//! Destroying it lets what was asked for finish first. Errors are StoreUnusable, with a StoreFault
//! (store/setaside.h) as service code; a snapshot without an end is BadInput.
#pragma once

#include "store/exportedrows.h"
#include "store/onboardingrows.h"
#include "store/planmemory.h"
#include "store/planrows.h"
#include "store/quotauses.h"
#include "store/refreshjournal.h"
#include "store/snapshotrows.h"
#include "store/storefacts.h"

#include <QObject>
#include <QThread>

namespace Pec {

class SnapshotStore : public QObject
{
    Q_OBJECT

public:
    //! Short: leftovers of a killed run are taken away afterwards, on the store's thread.
    [[nodiscard]] static Result<std::unique_ptr<SnapshotStore>> open(const QString &file);
    ~SnapshotStore() override;

    [[nodiscard]] FutureResult<qint64> save(const Snapshot &snapshot,
                                            const SaveAs &as = {}); //!< its id
    [[nodiscard]] FutureResult<std::optional<Snapshot>> latest(const QString &profile);
    [[nodiscard]] FutureResult<std::optional<Snapshot>> read(qint64 id);
    //! What snapshots hold of one subscription; see store/snapshotrows.h.
    [[nodiscard]] FutureResult<QList<Snapshot>>
    readSubscription(const QList<qint64> &ids, const SubscriptionId &subscription);
    [[nodiscard]] FutureResult<QList<SnapshotInfo>> list(const QString &profile); //!< newest first
    [[nodiscard]] FutureResult<StoreFacts> facts();
    //! Snapshots, journal, plan, notes and cases.
    [[nodiscard]] FutureResult<Done> removeProfile(const QString &profile);

    // What a refresh that is under way has read; see store/refreshjournal.h.
    [[nodiscard]] FutureResult<QDateTime> beginRefresh(const QString &profile, const QDateTime &now,
                                                       bool anew);
    [[nodiscard]] FutureResult<std::optional<StoredReply>> reply(const QString &profile,
                                                                 const QByteArray &key);
    [[nodiscard]] FutureResult<Done> keepReply(const QString &profile, const QByteArray &key,
                                               const StoredReply &reply);

    // What counts against quotas over runs of the program; see store/quotauses.h.
    [[nodiscard]] FutureResult<Done> noteUse(const StoredUse &use);
    [[nodiscard]] FutureResult<QList<StoredUse>> usesOf(const QString &tenant,
                                                        const QDateTime &now);

    // What people decided and noted; see store/planrows.h, and store/planmemory.h for what another
    // process stored meanwhile.
    [[nodiscard]] FutureResult<Done> savePlanItem(const QString &profile, const PlanItem &item);
    [[nodiscard]] FutureResult<Done> saveGone(const QString &profile,
                                              const QHash<FindingId, QDate> &days);
    [[nodiscard]] FutureResult<QList<PlanItem>> plan(const QString &profile);
    [[nodiscard]] FutureResult<Done>
    saveCustomerNote(const QString &profile, const CustomerId &customer, const CustomerNote &note);
    [[nodiscard]] FutureResult<CustomerNotes> customerNotes(const QString &profile);
    // Plans that were exported; see store/exportedrows.h.
    [[nodiscard]] FutureResult<Done> saveExported(const QString &profile,
                                                  const QList<ExportedPlan> &plans);
    [[nodiscard]] FutureResult<QList<ExportedPlan>> exportedBefore(const QString &profile,
                                                                   QDate day);

    // Cases of onboarding and their record; see store/onboardingrows.h.
    [[nodiscard]] FutureResult<Done> addCase(const QString &profile,
                                             const OnboardingCase &onboarding);
    [[nodiscard]] FutureResult<Done> confirmCase(const CaseId &id, const QString &plan,
                                                 const QDateTime &at, const QString &by);
    [[nodiscard]] FutureResult<Done> advanceStep(const StepChange &change);
    [[nodiscard]] FutureResult<std::optional<OnboardingCase>> onboardingCase(const CaseId &id);
    [[nodiscard]] FutureResult<QList<OnboardingCase>> onboardingCases(const QString &profile);

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    //! Says that a damaged file was set aside (set-aside; subject: its new name) and a new one
    //! begun.
    [[nodiscard]] const std::optional<Error> &notice() const { return m_notice; }

Q_SIGNALS:
    //! Damage was found while in use; notice() says what was done.
    void noticeChanged();
    //! What was just saved of the plan stands beside what another process had saved: to be read
    //! again.
    void planMerged(const QString &profile);

private:
    class Worker;
    SnapshotStore() = default;
    template <class T>
    FutureResult<T> run(std::function<Result<T>(Database &)> work);
    template <class T>
    FutureResult<T> runWriting(std::function<Result<T>(Database &)> work);
    [[nodiscard]] FutureResult<Done>
    savePlan(const QString &profile,
             std::function<Result<PlanMemory::Saved>(PlanMemory &, Database &)> save);

    std::shared_ptr<PlanMemory> m_planMemory = std::make_shared<PlanMemory>(); //!< of m_thread
    QThread m_thread;
    Worker *m_worker = nullptr; //!< lives and dies on m_thread
    std::optional<Error> m_notice;
    bool m_readOnly = false;
};

} // namespace Pec
