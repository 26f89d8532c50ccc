// SPDX-License-Identifier: GPL-3.0-or-later
//! Azure Resource Graph: one query endpoint over tables made from the world.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

#include <memory>

namespace Pec::Simulator {

void addResourceGraph(Router &router, const std::shared_ptr<World> &world);

} // namespace Pec::Simulator
