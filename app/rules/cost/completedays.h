// SPDX-License-Identifier: GPL-3.0-or-later
//! Which days of cost count: those on which credit shows for certain.
//! Credit shows in cost data within 48 hours of access; cost dates are UTC dates.
//! https://learn.microsoft.com/azure/cost-management-billing/costs/get-started-partners
#pragma once

#include "domain/period.h"

#include <QDateTime>

namespace Pec {

//! A day is complete once \a completeAfterHours have passed since it began: with 48, the day before
//! yesterday is the last complete one. \a now in UTC.
[[nodiscard]] QDate lastCompleteDay(const QDateTime &now, int completeAfterHours);

//! The last 30 complete days.
[[nodiscard]] Period completePeriod(const QDateTime &now, int completeAfterHours);

} // namespace Pec
