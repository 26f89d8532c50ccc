// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads the tenant into a new snapshot.
//!
//!   start() -> partner facts, billing directory, cost, Lighthouse -> access per customer tenant
//!           -> store: closed in one last transaction -> finished(summary), exactly once
//!
//! One failing tenant or service becomes a named missing part; an Error means nothing was stored.
//! Cancelling leaves the last complete snapshot as it was.
#pragma once

#include "core/result.h"

#include <QHash>
#include <QObject>

namespace Pec {

enum class RefreshStage { Partner, Directory, Cost, Lighthouse, CustomerAccess, Storing };

struct RefreshProgress
{
    RefreshStage stage = RefreshStage::Partner;
    int customersDone = 0; //!< tenants whose access was read or refused
    int customersTotal = 0; //!< 0: not known yet
    qint64 requests = 0; //!< sent so far
    QString waitingForHost; //!< a service asked to wait; empty: none
    std::chrono::milliseconds wait{0}; //!< how long it asked for
};

struct RefreshSummary
{
    qint64 snapshotId = 0;
    int customers = 0;
    int subscriptions = 0;
    int missingParts = 0; //!< 0: complete
    QHash<QString, int> requestsByService; //!< "billing", "cost-management", ..., retries included
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

Q_SIGNALS:
    void progressChanged(const Pec::RefreshProgress &progress);
    void finished(const Pec::Result<Pec::RefreshSummary> &summary);
};

} // namespace Pec
