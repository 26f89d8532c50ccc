// SPDX-License-Identifier: GPL-3.0-or-later
//! Azure Resource Manager: subscriptions, tenants, resource providers, deployments, role
//! assignments and definitions, permissions, deny assignments, Lighthouse delegations.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

#include <memory>

namespace Pec::Simulator {

void addArm(Router &router, const std::shared_ptr<World> &world);

} // namespace Pec::Simulator
