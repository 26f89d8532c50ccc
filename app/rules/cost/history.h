// SPDX-License-Identifier: GPL-3.0-or-later
//! Puts the points of a snapshot into gap-free histories by subscription, customer and portfolio.
#pragma once

#include "domain/assessment.h"

#include <QHash>

namespace Pec {

struct Histories
{
    QHash<SubscriptionId, History> bySubscription;
    QHash<CustomerId, History> byCustomer;
    History portfolio;
};

//! Days run from the period's first day to the last day with a point, months over all months with a
//! point of anybody; a day without cost is a zero, not a gap. A level without points stays unread.
[[nodiscard]] Histories histories(const Snapshot &snapshot);

} // namespace Pec
