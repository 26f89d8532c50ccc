// SPDX-License-Identifier: GPL-3.0-or-later
//! The questions behind the checks: what the customer's tenant lets us do, and what the directories
//! say about an id. What cannot be had stays unknown; none of it fails.
#pragma once

#include "net/paging.h"
#include "onboarding/preflight/inputchecks.h"
#include "onboarding/preflight/preflight.h"

namespace Pec {

//! \a arm: with a token of the customer's tenant. Two requests a subscription.
[[nodiscard]] FutureResult<LiveFacts> readLiveFacts(const Service &arm,
                                                    const QList<SubscriptionId> &subscriptions);

//! \a graph: with a token of the partner's tenant. One request for 300 relations, and one for the
//! groups of the one that lasts longest.
[[nodiscard]] FutureResult<DelegatedAdmin> readDelegatedAdmin(const Service &graph,
                                                              const CustomerId &customer);

//! \a id: as typed. The two Graph services have tokens of the tenants that they are named for.
[[nodiscard]] FutureResult<PrincipalLookup>
lookUpPrincipal(const Service &partner, const Service &customer, const QString &id);

} // namespace Pec
