// SPDX-License-Identifier: GPL-3.0-or-later
//! What a refresh may take over from the snapshot before it instead of asking again. Pure.
#pragma once

#include "refresh/joining/compose.h"

namespace Pec {

//! The list of subscriptions is kept for seven days (it is two thirds of all requests of a large
//! tenant), access of a customer's tenant for one, and the cost of a month for ever once the month
//! is closed.
[[nodiscard]] Kept keptFrom(const Snapshot &before, const QDateTime &now);

//! The last month, by its first day, whose cost changes no more. Charges of a month are final some
//! days after its end; ten are left.
//! https://learn.microsoft.com/azure/cost-management-billing/costs/understand-cost-mgt-data
[[nodiscard]] QDate lastClosedMonth(QDate today);

} // namespace Pec
