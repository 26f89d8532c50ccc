// SPDX-License-Identifier: GPL-3.0-or-later
//! What differs between two assessments of a tenant: access and credit gained and lost.
#pragma once

#include "domain/assessment.h"

namespace Pec {

enum class ChangeKind { AccessGained, AccessLost, CreditGained, CreditLost };

struct Change
{
    ChangeKind kind = ChangeKind::CreditLost;
    CustomerId customer;
    QString customerName;
    SubscriptionId subscription;
    QString subscriptionName;
    QDate day; //!< first day of the new state; invalid: some day between the two
    bool dayIsExact = false; //!< told by cost days or by the assignment; else the day it was seen
    std::optional<AccessPath> path; //!< gained or lost
    QDate seenBefore; //!< last complete day of the earlier picture
    QDate seenAfter; //!< and of the later one
    Decimal creditPerMonth; //!< what the change is worth, in currency; never negative
    QString currency;
};

struct Changes
{
    QDate from; //!< last complete day of the earlier picture; invalid: there is none
    QDate to;
    QList<Change> changes; //!< most money first
};

} // namespace Pec
