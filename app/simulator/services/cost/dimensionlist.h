// SPDX-License-Identifier: GPL-3.0-or-later
//! The list of dimensions of a scope, with their values where asked.
#pragma once

#include "simulator/services/cost/scope.h"

namespace Pec::Simulator {

[[nodiscard]] Response listCostDimensions(const World &world, const Request &request,
                                          const ResolvedScope &scope);

} // namespace Pec::Simulator
