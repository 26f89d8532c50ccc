// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.Consumption: usage details of the running month at a partner's billing account.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

#include <memory>

namespace Pec::Simulator {

void addConsumption(Router &router, const std::shared_ptr<World> &world);

} // namespace Pec::Simulator
