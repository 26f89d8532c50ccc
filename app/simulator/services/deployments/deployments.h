// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.Resources/deployments at a subscription: runs a template that hands out access, with
//! the caller's rights for each resource. Ends a minute and a half after it began, on the clock of
//! the embedded cloud; what failed is told then. Resource types served: role assignments,
//! registration definitions and registration assignments.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

[[nodiscard]] Response getDeployment(const World &world, const Request &request);
[[nodiscard]] Response putDeployment(World &world, const Request &request);
//! Forgets the deployment; what it made stays.
[[nodiscard]] Response deleteDeployment(World &world, const Request &request);

inline constexpr qint64 kDeploymentSeconds = 90;

} // namespace Pec::Simulator
