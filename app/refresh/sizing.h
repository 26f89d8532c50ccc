// SPDX-License-Identifier: GPL-3.0-or-later
//! How much a refresh has to ask, from what the snapshot before tells. Pure.
#pragma once

#include "refresh/joining/compose.h"
#include "refresh/refreshjob.h"
#include "refresh/requestplan.h"

#include <QSet>

namespace Pec {

//! Whether charts are read for each subscription, or by customer because the tenant is too large.
[[nodiscard]] bool readsPointsBySubscription(int subscriptions);

//! The first month whose cost is to be asked: the one after those \a kept.
[[nodiscard]] QDate firstMonthAsked(const Kept &kept, QDate today);
[[nodiscard]] int monthsFrom(QDate first, QDate today); //!< both months included

[[nodiscard]] PlanSizes sizesAfter(const Snapshot &before, const Kept &kept, QDate today,
                                   bool onlyFirstPicture);

//! What a refresh after the snapshot \a before (which may be empty) would ask.
[[nodiscard]] RequestPlan estimatedPlan(const Snapshot &before, const QDateTime &now,
                                        const RefreshExtent &extent);

//! Whose access is still to be read.
struct AccessOrder
{
    QList<CustomerId> customers; //!< those with most missed money first
    QSet<SubscriptionId> lacking; //!< with eligible cost without credit, or cost not told apart
};

[[nodiscard]] AccessOrder accessOrderOf(const Snapshot &snapshot);

} // namespace Pec
