// SPDX-License-Identifier: GPL-3.0-or-later
//! Cost by Azure service, asked when somebody wants to see it: the refresh leaves it out, since
//! cost queries are the scarcest that there are.
#pragma once

#include "domain/servicecosts.h"
#include "net/paging.h"

namespace Pec {

//! One request for the partner's billing accounts, then one cost query at each; a query counts as
//! one for each month that the period touches. Forbidden when there is no such account.
[[nodiscard]] FutureResult<ServiceCosts> readServiceCosts(const Service &arm,
                                                          const ServiceCostQuestion &question);

} // namespace Pec
