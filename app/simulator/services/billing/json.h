// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.Billing's objects as JSON, in the shapes of 2020-05-01 and 2024-04-01.
#pragma once

#include "simulator/world.h"

#include <QJsonObject>

namespace Pec::Simulator {

struct BillingShape
{
    bool old = false; //!< 2020-05-01
    QStringList expand; //!< lower case
};

[[nodiscard]] QJsonObject billingAccountJson(const World &world, const BillingShape &shape);
[[nodiscard]] QJsonObject billingProfileJson(const World &world, int profile,
                                             const BillingShape &shape);
[[nodiscard]] QJsonObject billingCustomerJson(const World &world, int customer,
                                              const BillingShape &shape);
[[nodiscard]] QJsonObject billingSubscriptionJson(const World &world, int customer,
                                                  int subscription, const BillingShape &shape);

} // namespace Pec::Simulator
