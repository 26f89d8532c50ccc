// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.Billing: accounts, profiles, customers and billing subscriptions of the partner.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

#include <memory>

namespace Pec::Simulator {

void addBilling(Router &router, const std::shared_ptr<World> &world);

} // namespace Pec::Simulator
