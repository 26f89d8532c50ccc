// SPDX-License-Identifier: GPL-3.0-or-later
//! From an access fact to a path with a verdict: whose it is, whether its role is on the list, how
//! wide it reaches and whether a partner id link is needed.
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-troubleshoot
#pragma once

#include "domain/assessment.h"
#include "rules/rulebook.h"

namespace Pec {

//! What decides whether a principal is the partner's, for one subscription.
struct Ownership
{
    const PartnerFacts &partner;
    const QList<PrincipalId> &resellerGroups; //!< known Agents groups of resellers
    ResellerId reseller; //!< reseller of record; its id is its tenant
};

//! Kind of an Azure scope by its path.
[[nodiscard]] ScopeKind scopeKind(const QString &scope);

//! Nothing for what is no path of a partner at all: the customer's own people and applications.
[[nodiscard]] std::optional<AccessPath>
accessPath(const AccessFact &fact, const Ownership &ownership, const RuleBook &book);

//! Ours before others', valid before unknown before not valid, wide before narrow; then by ids, so
//! that the order of the input never shows.
void sortPaths(QList<AccessPath> &paths);

} // namespace Pec
