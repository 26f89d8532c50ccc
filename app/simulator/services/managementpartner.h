// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.ManagementPartner: the partner id linked to an identity in a tenant (PAL). An identity
//! reads and writes its own link only, and has a separate one in each tenant.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

#include <memory>

namespace Pec::Simulator {

void addManagementPartner(Router &router, const std::shared_ptr<World> &world);

} // namespace Pec::Simulator
