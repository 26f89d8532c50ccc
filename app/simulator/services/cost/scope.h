// SPDX-License-Identifier: GPL-3.0-or-later
//! Which subscriptions a Cost Management path means, and whether the caller may read there.
#pragma once

#include "simulator/http.h"
#include "simulator/services/cost/aggregate.h"

#include <optional>

namespace Pec::Simulator {

struct ResolvedScope
{
    CostScope scope;
    QString id; //!< "providers/Microsoft.Billing/billingAccounts/..", without a leading slash
    bool subscriptionScope = false;
    std::optional<Response> refusal;
};

//! Reads the route's account, profile, customer, subscription and group arguments.
[[nodiscard]] ResolvedScope resolveCostScope(const World &world, const Request &request);

} // namespace Pec::Simulator
