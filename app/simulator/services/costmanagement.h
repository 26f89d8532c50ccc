// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.CostManagement: query and dimensions.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

#include <memory>

namespace Pec::Simulator {

void addCostManagement(Router &router, const std::shared_ptr<World> &world);

} // namespace Pec::Simulator
