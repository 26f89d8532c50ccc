// SPDX-License-Identifier: GPL-3.0-or-later
//! The refresh of one partner tenant over its services; see RefreshJob for the life cycle.
#pragma once

#include "core/clock.h"
#include "refresh/joining/compose.h"
#include "refresh/reading/accesssweep.h"
#include "refresh/reading/costreading.h"
#include "refresh/reading/directoryreading.h"
#include "refresh/reading/gather.h"
#include "refresh/reading/takenanswers.h"
#include "refresh/refreshjob.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTimer>

namespace Pec {

class TenantRefresh final : public RefreshJob
{
    Q_OBJECT

public:
    struct SaveAs
    {
        qint64 replaces = 0; //!< the first picture of the same refresh; 0: none
        bool last = false; //!< the refresh is at its end: its journal goes
    };

    struct Input
    {
        QString profile;
        TenantId partnerTenant;
        QUrl arm;
        QUrl graph;
        QUrl partnerCenter;
        //! Senders that add a token of the given tenant for the service.
        std::function<Sender(const TenantId &)> armSender;
        std::function<Sender(const TenantId &)> graphSender;
        Sender partnerCenterSender;
        std::function<FutureResult<PrincipalId>(const TenantId &)>
            selfId; //!< own object id in a tenant
        RuleBook ruleBook; //!< listed roles, excluded products, when a day is complete
        RefreshJournal journal;
        std::function<FutureResult<std::optional<Snapshot>>()> before; //!< the last one stored
        std::function<FutureResult<qint64>(Snapshot, SaveAs)> save;
        std::function<void(bool)> setPaused; //!< whether requests are held back
        std::function<std::optional<QuotaLeft>()> costQueriesLeft;
        RefreshExtent extent;
        const Clock *clock = nullptr; //!< must outlive the job
    };

    TenantRefresh(Input input, QObject *parent = nullptr);
    ~TenantRefresh() override;

    void start() override;
    void cancel() override;
    void setPaused(bool paused) override;
    void readNext(const CustomerId &customer) override;
    [[nodiscard]] const RequestPlan &plan() const override { return m_plan; }

    //! Call for every request that the tenant's HTTP client sends, and when it tells of a wait.
    void countRequest(Api api);
    void noteWaiting(const HttpWait &wait);

private:
    void begin();
    void readPartner();
    void takeUser(const Graph::SignedIn &user);
    void takeAccounts(const QList<Billing::Account> &accounts);
    void takeBefore(const std::optional<Snapshot> &before);
    void readDirectoryAndCost();
    void endStep(PlanStep step);
    void updateSizes();
    void askPointsOnce();
    void finishFirstPicture();
    void takeFirstPicture(const Snapshot &snapshot);
    void takeTenant(TenantOutcome outcome);
    [[nodiscard]] TenantAccess::Input accessInput(const CustomerId &customer, bool wanted);
    void storeLast();
    void save(Snapshot snapshot, SaveAs as);

    //! Composes on a worker and hands the snapshot over here, unless the refresh has ended by then.
    void composed(std::function<void(Snapshot)> take);
    void showPicture();

    [[nodiscard]] Service service(PlanStep step, const TenantId &tenant, const QUrl &base,
                                  const Sender &sender, Urgency urgency);
    [[nodiscard]] Service partnerService(PlanStep step);

    void addMissing(const QString &part, const Error &error, const QString &subject = {});
    void setStage(RefreshStage stage);
    void report();
    void finishWith(Result<RefreshSummary> result);

    Input m_input;
    TakenAnswers m_answers;
    std::stop_source m_stop;
    Gather m_gather;
    QElapsedTimer m_elapsed;
    RequestPlan m_plan;
    RefreshProgress m_progress;
    RefreshSummary m_summary;
    Gathered m_gathered;
    QStringList m_billingAccounts; //!< names of the partner agreement's accounts
    std::unique_ptr<DirectoryReading> m_directory;
    std::unique_ptr<CostReading> m_cost;
    std::unique_ptr<AccessSweep> m_sweep;
    QSet<SubscriptionId> m_lacking; //!< with eligible cost without credit, or cost not told apart
    QTimer m_pictureTimer; //!< while access comes in
    bool m_pointsAsked = false;
    bool m_ownersAsked = false;
    bool m_composing = false; //!< for a picture
    bool m_pictureIsOld = false;
    qint64 m_firstPictureId = 0;
    bool m_finished = false;
};

} // namespace Pec
