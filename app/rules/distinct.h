// SPDX-License-Identifier: GPL-3.0-or-later
//! What a snapshot tells, each thing once. Services list rows twice, in any order, and now and then
//! in contradiction; none of it may count twice, fall out of a total or show in a verdict.
#pragma once

#include "domain/snapshot.h"

#include <QHash>

namespace Pec {

//! Cost by subscription, of the period or of \a month. Several rows about one subscription add up:
//! what is not known of one is not known of their sum, and with two currencies only its dollars
//! tell, so that the currency is left empty.
[[nodiscard]] QHash<SubscriptionId, PeriodCost> costsOf(const Snapshot &snapshot,
                                                        std::optional<QDate> month);

[[nodiscard]] QList<Customer> distinctCustomers(const Snapshot &snapshot);

//! Cost must not fall out of the totals because a list does not hold what it belongs to: such
//! subscriptions, and those without a customer, get a row of their own.
[[nodiscard]] QList<Subscription> allSubscriptions(const Snapshot &snapshot,
                                                   const QList<Customer> &customers,
                                                   const QHash<SubscriptionId, PeriodCost> &costs);

//! Both point into \a snapshot. Of several readings of a customer the latest counts.
[[nodiscard]] QHash<CustomerId, const AccessReading *> readingsOf(const Snapshot &snapshot);
[[nodiscard]] QHash<ResellerId, const Reseller *> resellersOf(const Snapshot &snapshot);

} // namespace Pec
