// SPDX-License-Identifier: GPL-3.0-or-later
//! The refresh of one partner tenant over its services; see RefreshJob for the life cycle.
#pragma once

#include "core/clock.h"
#include "domain/snapshot.h"
#include "net/paging.h"
#include "refresh/costreading.h"
#include "refresh/gather.h"
#include "refresh/join.h"
#include "refresh/refreshjob.h"
#include "refresh/tenantaccess.h"

#include <QElapsedTimer>
#include <QStringList>

namespace Pec {

class TenantRefresh final : public RefreshJob
{
    Q_OBJECT

public:
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
        std::function<FutureResult<qint64>(Snapshot)> save;
        const Clock *clock = nullptr; //!< must outlive the job
    };

    TenantRefresh(Input input, QObject *parent = nullptr);
    ~TenantRefresh() override;

    void start() override;
    void cancel() override;

    //! Call for every request that the tenant's HTTP client sends.
    void countRequest(const QUrl &url);
    void noteWaiting(const QString &host, std::chrono::milliseconds wait);

private:
    void readPartner();
    void takeUser(const Graph::SignedIn &user);
    void takeAccounts(const QList<Billing::Account> &accounts);
    void readDirectory();
    void readCosts();
    void readAccess();
    void startNextTenant();
    void takeTenant(TenantAccess::Outcome outcome);
    void store();

    void addMissing(const QString &part, const Error &error, const QString &subject = {});
    void setStage(RefreshStage stage);
    void report();
    void finishWith(Result<RefreshSummary> result);

    [[nodiscard]] Service armService(const TenantId &tenant);
    [[nodiscard]] Service graphService(const TenantId &tenant);
    [[nodiscard]] Service partnerCenterService();

    Input m_input;
    std::stop_source m_stop;
    Gather m_gather;
    QElapsedTimer m_elapsed;
    RefreshProgress m_progress;
    RefreshSummary m_summary;
    Snapshot m_snapshot;
    Directory m_directory;
    QStringList m_billingAccounts; //!< names of the partner agreement's accounts
    QString m_accountType;
    std::optional<Error> m_directoryError; //!< why customers could not be read from billing
    QList<CustomerId> m_waitingTenants;
    QSet<SubscriptionId> m_lacking; //!< with eligible cost without credit, or cost not told apart
    int m_openTenants = 0;
    bool m_finished = false;
};

//! Name of the service that an address belongs to: "billing", "consumption", "cost-management",
//! "resource-graph", "management-partner", "arm", "graph", "partner-center" or "identity".
[[nodiscard]] QString serviceName(const QUrl &url);

} // namespace Pec
