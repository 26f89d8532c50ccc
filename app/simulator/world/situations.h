// SPDX-License-Identifier: GPL-3.0-or-later
//! The cases of the rule book as they stand in a tenant: what access there is and on which days
//! credit came of it.
#pragma once

#include "simulator/world/builder.h"

#include <QLatin1StringView>

#include <span>

namespace Pec::Simulator {

struct Situation
{
    QLatin1StringView name; //!< "AOBO_REMOVED"; Subscription::situation
    void (*apply)(Builder &builder, int customer, int subscription);
};

[[nodiscard]] std::span<const Situation> situations();
//! Sets a subscription into a situation; the name must be one of situations().
void applySituation(Builder &builder, int customer, int subscription, QLatin1StringView name);

} // namespace Pec::Simulator
