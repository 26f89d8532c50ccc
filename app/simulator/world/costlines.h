// SPDX-License-Identifier: GPL-3.0-or-later
//! Draws the resources of a subscription from its cost profile.
#pragma once

#include "simulator/world.h"

namespace Pec::Simulator {

//! The lines add up to the profile's list price of a day; those of the first resource group to its
//! creditShare of the pay-as-you-go part. The same seed and id draw the same lines.
[[nodiscard]] QList<CostLine> makeCostLines(const CostProfile &profile, quint64 seed,
                                            const QString &subscriptionId);

} // namespace Pec::Simulator
