// SPDX-License-Identifier: GPL-3.0-or-later
//! Rows of cost queries as costs and points of a snapshot. Pure.
#pragma once

#include "domain/snapshot.h"
#include "microsoft/costmanagement/costpage.h"
#include "rules/rulebook.h"

#include <QHash>

namespace Pec {

//! The longest range of a monthly query, the month under way included.
inline constexpr int kMonthsRead = 12;

//! Adds rows to the period's cost of their subscriptions.
enum class PeriodPart { Period, Recent };
void joinCost(const QList<CostManagement::Row> &rows, PeriodPart part, QList<PeriodCost> &costs);

//! Microsoft's usage without credit by pricing model: on demand is eligible, any other model is a
//! kind that never earns. All of it must have been read: a subscription without such rows has
//! nothing eligible, which is not the same as unknown.
void joinPricing(const QList<CostManagement::Row> &rows, const RuleBook &book,
                 QList<PeriodCost> &costs);

//! Rows without credit split by another dimension: those that the rule book excludes by it are
//! added by their kind.
void joinKinds(const QList<CostManagement::Row> &rows, const QString &dimension,
               const RuleBook &book, QList<PeriodCost> &costs);

//! The largest rate of credit that cost was billed with; nothing where there is none.
[[nodiscard]] std::optional<Decimal> largestRate(const QList<CostManagement::Row> &rows);

//! Points of a chart from daily or monthly rows. A row by subscription gets its customer from
//! \a customerOf. \a eligible rows only fill in eligibleNotApplied.
enum class PointPart { All, EligibleWithoutCredit };
void joinPoints(const QList<CostManagement::Row> &rows, CostGrain grain, PointPart part,
                const QHash<SubscriptionId, CustomerId> &customerOf, QList<CostPoint> &points);

} // namespace Pec
