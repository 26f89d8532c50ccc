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
    const QList<ResellerGroup> &resellerGroups; //!< known Agents groups of resellers
    const QList<DeclaredLink> &declaredLinks; //!< partner ID links that somebody told
    ResellerId reseller; //!< reseller of record; its id is its tenant
};

//! Kind of an Azure scope by its path.
[[nodiscard]] ScopeKind scopeKind(const QString &scope);

//! Nothing for what is no path of a partner at all: the customer's own people and applications.
[[nodiscard]] std::optional<AccessPath>
accessPath(const AccessFact &fact, const Ownership &ownership, const RuleBook &book);

//! Whether \a deny names the path's principal or everyone, at, above or below the path's scope.
[[nodiscard]] bool concerns(const DenyAssignment &deny, const AccessPath &path);

//! Takes a deny assignment into the path's validity: at or above its scope the path may be blocked,
//! below it a part of what it reaches. What it does to credit is published as "may". A path that
//! does not count stays as it is.
void judgeDeny(AccessPath &path, const DenyAssignment &deny);

//! Ours before others', valid before unknown before not valid, an eligible role before one that is
//! not, wide before narrow; then by ids, so that the order of the input never shows. A path that
//! was told twice stands once.
void sortPaths(QList<AccessPath> &paths);

} // namespace Pec
