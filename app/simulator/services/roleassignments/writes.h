// SPDX-License-Identifier: GPL-3.0-or-later
//! Role assignments: create and delete, with the refusals of Resource Manager.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

//! 201 made, 200 the same assignment stands already.
[[nodiscard]] Response putRoleAssignment(World &world, const Request &request);
//! 200 with what was removed, 204 when there was nothing.
[[nodiscard]] Response deleteRoleAssignment(World &world, const Request &request);

} // namespace Pec::Simulator
