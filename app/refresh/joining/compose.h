// SPDX-License-Identifier: GPL-3.0-or-later
//! All that a refresh has gathered so far, and the snapshot that it makes. Composing is pure and
//! may run on any thread, as often as wanted: what is not there yet is not in the snapshot.
#pragma once

#include "refresh/joining/accessjoin.h"
#include "refresh/joining/costjoin.h"
#include "refresh/joining/directoryjoin.h"

namespace Pec {

//! Rows of one cost query over all billing accounts.
struct CostAnswer
{
    QList<CostManagement::Row> rows;
    bool whole = false; //!< every account answered, to its last page
};

struct CostAnswers
{
    CostAnswer period; //!< by subscription and credit
    CostAnswer customers; //!< by customer and credit
    CostAnswer rates; //!< by rate of credit; the account's total
    CostAnswer pricing;
    CostAnswer publishers;
    CostAnswer charges;
    CostAnswer recent;
    CostAnswer days;
    CostAnswer months;
    CostAnswer eligibleMonths;
    CostAnswer owners; //!< by customer and subscription; asked only when somebody is not known
    std::optional<CreditedPrices> prices;
};

//! What is taken over from the snapshot before, because asking again would tell nothing new.
struct Kept
{
    std::optional<QList<Subscription>> subscriptions;
    QList<Customer> customers; //!< listed with them
    QDateTime directoryReadAt; //!< when those were read
    QList<CostPoint> months; //!< of months that are closed
    QDate monthsUpTo; //!< the last of them, its first day; invalid: none
    QList<AccessReading> readings; //!< of the last day
    QList<AccessFact> access;
    QList<DenyAssignment> denies;
};

//! What one customer's tenant answered.
struct TenantOutcome
{
    AccessReading reading;
    TenantFacts facts;
};

struct Gathered
{
    Snapshot head; //!< profile, times, period and partner; the rest is composed
    Directory directory;
    QString accountType;
    QDateTime directoryReadAt; //!< invalid: subscriptions were not read in this refresh
    CostAnswers cost;
    QList<ResourceGraph::Delegation> delegations;
    Kept kept;
    QHash<CustomerId, TenantOutcome> tenants; //!< goes before what was kept
};

[[nodiscard]] Snapshot compose(const Gathered &gathered, const RuleBook &book);

//! Whether cost is listed of a subscription that has no customer here.
[[nodiscard]] bool hasUnknownOwners(const Snapshot &snapshot);

//! Where totals of one and the same cost differ, and by how much: by subscription from "customers",
//! "account" or "days", or its part without credit from the queries that tell its "kinds". Empty
//! when they are equal to the last digit, or not all were read.
struct Untied
{
    QString against;
    QString currency;
    Decimal difference; //!< less the other
};
[[nodiscard]] QList<Untied> untiedTotals(const CostAnswers &cost, const Period &period);

} // namespace Pec
