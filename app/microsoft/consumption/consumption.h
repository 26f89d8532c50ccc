// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.Consumption usage details (api-version 2024-08-01) at the partner's billing account:
//! one page as a sample of what credited usage costs beside its pay-as-you-go price, which tells
//! whether cost is shown before or after the credit.
//! https://learn.microsoft.com/rest/api/consumption/usage-details/list
#pragma once

#include "domain/snapshot.h"
#include "net/paging.h"

namespace Pec::Consumption {

//! Sums the rows of usage that have credit applied and a pay-as-you-go price; zero where the page
//! holds none. A row whose amounts are no numbers is BadAnswer.
[[nodiscard]] Result<CreditedPrices> parseCreditedPrices(const HttpReply &reply);

[[nodiscard]] FutureResult<CreditedPrices> creditedPrices(const Service &service,
                                                          const QString &billingAccount);

} // namespace Pec::Consumption
