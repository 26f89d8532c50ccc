// SPDX-License-Identifier: GPL-3.0-or-later
//! Role assignments: list and read, and the schedule instances of time-bound ones. Writing is in
//! writes.h.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

[[nodiscard]] Response listRoleAssignments(const World &world, const Request &request);
[[nodiscard]] Response getRoleAssignment(const World &world, const Request &request);
//! Microsoft.Authorization/roleAssignmentScheduleInstances: the same assignments with their end.
[[nodiscard]] Response listScheduleInstances(const World &world, const Request &request);

} // namespace Pec::Simulator
