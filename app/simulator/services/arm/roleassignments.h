// SPDX-License-Identifier: GPL-3.0-or-later
//! Role assignments: list, read, create and delete, and the schedule instances of time-bound ones.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

[[nodiscard]] Response listRoleAssignments(const World &world, const Request &request);
[[nodiscard]] Response getRoleAssignment(const World &world, const Request &request);
[[nodiscard]] Response putRoleAssignment(World &world, const Request &request);
[[nodiscard]] Response deleteRoleAssignment(World &world, const Request &request);
//! Microsoft.Authorization/roleAssignmentScheduleInstances: the same assignments with their end.
[[nodiscard]] Response listScheduleInstances(const World &world, const Request &request);

} // namespace Pec::Simulator
