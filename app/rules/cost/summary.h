// SPDX-License-Identifier: GPL-3.0-or-later
//! Sums of an assessment, from its subscriptions upwards. Whoever leaves rows out sums up again
//! here, so that no total ever says more or less than the rows below it.
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! Totals of the customer from its subscriptions.
void sumUp(CustomerAssessment &customer);

//! Totals, resellers and customers needing action of the whole, from its customers' totals.
void sumUp(Assessment &assessment);

//! Leaves \a customers, with totals and a history that are theirs alone: cost that no listed
//! customer accounts for is nobody's of them.
void keepOnly(Assessment &assessment, QList<CustomerAssessment> customers);

//! Counts everything in US dollars, as Cost Management converted it.
void countInDollars(Assessment &assessment);

//! Missed and earned credit of a month: the period's times days of the month of \a asOf, by days of
//! the period. The mean over complete days, so that an open month is not short. Of a calendar month
//! it is just what the month holds.
[[nodiscard]] MonthlyCredit monthlyCredit(const Totals &totals, const Period &period, QDate asOf);

} // namespace Pec
