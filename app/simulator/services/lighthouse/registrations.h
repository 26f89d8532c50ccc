// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.ManagedServices: registration definitions and assignments, read one by one, made and
//! removed. Made objects are Accepted at first and Succeeded a moment later, on the clock of the
//! embedded cloud; an assignment that is deleted stays for a while as Deleting.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

[[nodiscard]] Response getRegistrationDefinition(const World &world, const Request &request);
[[nodiscard]] Response putRegistrationDefinition(World &world, const Request &request);
[[nodiscard]] Response deleteRegistrationDefinition(World &world, const Request &request);
[[nodiscard]] Response getRegistrationAssignment(const World &world, const Request &request);
[[nodiscard]] Response putRegistrationAssignment(World &world, const Request &request);
[[nodiscard]] Response deleteRegistrationAssignment(World &world, const Request &request);

inline constexpr qint64 kDefinitionSeconds = 5;
inline constexpr qint64 kAssignmentSeconds = 60; //!< up to 15 minutes with Microsoft
inline constexpr qint64 kRemovalSeconds = 30;

} // namespace Pec::Simulator
