// SPDX-License-Identifier: GPL-3.0-or-later
//! What people decided and noted, as rows: plan items with their history, and notes on customers.
//! It is nowhere else, so nothing here is ever thinned out. Blocking: for the store's thread.
#pragma once

#include "domain/plan.h"
#include "store/database.h"

namespace Pec {

//! Adds the item or replaces it, but for goneOn. Of a longer history only its end is written: what
//! lies before the last entry that is stored never changes.
[[nodiscard]] Result<Done> savePlanItem(Database &database, const QString &profile,
                                        const PlanItem &item);
//! The same two in the caller's transaction.
[[nodiscard]] Result<Done> writePlanItem(Database &database, const QString &profile,
                                         const PlanItem &item);
[[nodiscard]] Result<QList<PlanItem>> readPlanRows(Database &database, const QString &profile);
[[nodiscard]] Result<QList<PlanChange>> readHistory(Database &database, const QString &profile,
                                                    const FindingId &item);
//! Sets goneOn of items that are stored; an invalid day: not gone.
[[nodiscard]] Result<Done> saveGone(Database &database, const QString &profile,
                                    const QHash<FindingId, QDate> &days);
//! In the order in which they were first decided on.
[[nodiscard]] Result<QList<PlanItem>> readPlan(Database &database, const QString &profile);

//! An empty note is taken away.
[[nodiscard]] Result<Done> saveCustomerNote(Database &database, const QString &profile,
                                            const CustomerId &customer, const CustomerNote &note);
[[nodiscard]] Result<CustomerNotes> readCustomerNotes(Database &database, const QString &profile);

//! Everything of the profile, in the caller's transaction.
[[nodiscard]] Result<Done> removePlan(Database &database, const QString &profile);

} // namespace Pec
