// SPDX-License-Identifier: GPL-3.0-or-later
//! What Resource Manager only reads here: subscriptions, tenants, role definitions, deny
//! assignments and Lighthouse delegations.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

[[nodiscard]] Response listSubscriptions(const World &world, const Request &request);
[[nodiscard]] Response getSubscription(const World &world, const Request &request);
//! The caller's home tenant, and for the partner those that delegated subscriptions or hold a
//! guest.
[[nodiscard]] Response listTenants(const World &world, const Request &request);
[[nodiscard]] Response listRoleDefinitions(const World &world, const Request &request);
[[nodiscard]] Response getRoleDefinition(const World &world, const Request &request);
[[nodiscard]] Response listDenyAssignments(const World &world, const Request &request);
[[nodiscard]] Response listRegistrationDefinitions(const World &world, const Request &request);
[[nodiscard]] Response listRegistrationAssignments(const World &world, const Request &request);

} // namespace Pec::Simulator
