// SPDX-License-Identifier: GPL-3.0-or-later
//! What no Microsoft service has: the clock of the embedded cloud, to be read and moved.
#pragma once

#include "core/clock.h"
#include "simulator/http.h"

namespace Pec::Simulator {

//! GET and POST /_clock with {"now","scale"}, each optional in a POST; the answer also says
//! "quotas": \a quotas. \a clock has to outlive the routes.
void addControl(Router &router, ScaledClock &clock, const QString &quotas);

//! An ISO 8601 instant, UTC where it names no offset; invalid for anything else.
[[nodiscard]] QDateTime instantFromIso(const QString &text);

constexpr double kFastestScale = 1'000'000;

} // namespace Pec::Simulator
