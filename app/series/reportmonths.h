// SPDX-License-Identifier: GPL-3.0-or-later
//! The calendar months that a report can be of.
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! The first day of each month that is over by the assessment's last complete day and that its data
//! hold by subscription; newest first.
[[nodiscard]] QList<QDate> reportMonths(const Assessment &assessment);

} // namespace Pec
