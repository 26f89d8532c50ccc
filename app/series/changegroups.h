// SPDX-License-Identifier: GPL-3.0-or-later
//! What was gained and lost, customer by customer, with the money of a month.
#pragma once

#include "domain/change.h"

namespace Pec {

struct CustomerChanges
{
    CustomerId customer;
    QString name;
    QString currency;
    //! A subscription that lost access and, with it, credit is counted once.
    Decimal lostPerMonth;
    Decimal gainedPerMonth;
    bool lostThisWeek = false; //!< something surely was, in the seven days up to the later picture
    QList<Change> changes; //!< losses before gains, else as they came: most money first
};

[[nodiscard]] bool isLoss(ChangeKind kind);

//! Who lost something this week first, then most money lost, then most gained.
[[nodiscard]] QList<CustomerChanges> changesByCustomer(const Changes &changes);

//! Which earlier picture the present one is compared with.
enum class ComparedWith { LastTime, WeekAgo, MonthAgo };

//! The newest picture may be of this day; nothing: the one before the last, whatever its day.
[[nodiscard]] std::optional<QDate> comparedSince(ComparedWith with, QDate today);

} // namespace Pec
