// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads the tenant into a new snapshot.
//!
//!   start() -> partner facts -> directory, cost and Lighthouse at once: the first picture, stored
//!           -> access of each customer's tenant, missed money first -> stored in its place
//!           -> finished(summary), exactly once
//!
//! The picture so far is told while it grows. One failing tenant or service becomes a named missing
//! part; an Error means that nothing was stored. Cancelling keeps the last stored snapshot, and
//! what was read goes into the next refresh, which takes it up.
#pragma once

#include "core/result.h"
#include "domain/snapshot.h"
#include "net/httpclient.h"
#include "refresh/requestplan.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Pec {

enum class RefreshStage { Partner, Directory, Cost, CustomerAccess, Storing };

struct RefreshExtent
{
    bool full = false; //!< nothing is taken over, neither from a snapshot nor from a journal
    bool onlyFirstPicture = false; //!< ends before access of the customers' tenants
};

struct RefreshProgress
{
    RefreshStage stage = RefreshStage::Partner;
    int customersDone = 0; //!< tenants whose access was read or refused
    int customersTotal = 0; //!< 0: not known yet
    qint64 requests =
        0; //!< sent so far, those to the sign-in service and those sent again included
    int requestsPlanned = 0; //!< to the services, sent ones included; an estimate until all is read
    int requestsTaken = 0; //!< answers taken over from a refresh that was broken off
    std::optional<HttpWait> wait; //!< why nothing is sent just now; may be over by now
    std::optional<QuotaLeft> costQueries; //!< what is left of the scarcest quota of cost queries
    bool paused = false;
};

struct RefreshSummary
{
    qint64 snapshotId = 0;
    int customers = 0;
    int subscriptions = 0;
    int missingParts = 0; //!< 0: complete
    QHash<QString, int> requestsByService; //!< "billing", "cost-management", ..., retries included
    QHash<QString, int> plannedByService; //!< as the plan came out
    int requestsTaken = 0; //!< answers of a refresh that was broken off
    std::chrono::milliseconds duration{0}; //!< real time

    friend bool operator==(const RefreshSummary &, const RefreshSummary &) = default;
};

class RefreshJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Begins; returns at once. finished() never fires from inside.
    virtual void start() = 0;
    virtual void cancel() = 0;
    //! Nothing new is sent while paused.
    virtual void setPaused(bool paused) = 0;
    //! Somebody looks at this customer: its access is read before that of others.
    virtual void readNext(const CustomerId &customer) = 0;
    [[nodiscard]] virtual const RequestPlan &plan() const = 0;

    using Picture = std::shared_ptr<const Snapshot>;

Q_SIGNALS:
    void progressChanged(const Pec::RefreshProgress &progress);
    //! What has been read so far; not stored, and not complete.
    void pictureChanged(const Pec::RefreshJob::Picture &picture);
    void finished(const Pec::Result<Pec::RefreshSummary> &summary);
};

} // namespace Pec
