// SPDX-License-Identifier: GPL-3.0-or-later
//! What a subscription is set up for and what the caller may do in it: resource providers and
//! permissions.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

//! Only Microsoft.ManagedServices has to be registered here; the providers that every subscription
//! has are.
[[nodiscard]] Response getProvider(const World &world, const Request &request);
//! Registered a minute later.
[[nodiscard]] Response registerProvider(World &world, const Request &request);
//! The caller's roles at the scope, of whichever tenant.
[[nodiscard]] Response listPermissions(const World &world, const Request &request);

} // namespace Pec::Simulator
