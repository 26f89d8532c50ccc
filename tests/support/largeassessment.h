// SPDX-License-Identifier: GPL-3.0-or-later
//! A portfolio of any size, the same each time: every status and cause, eight thousand names.
#pragma once

#include "domain/assessment.h"

#include <memory>

namespace Pec {

inline constexpr int kSubscriptionsOfEach = 10; //!< of each customer

[[nodiscard]] std::shared_ptr<Assessment> largeAssessment(int customers);

} // namespace Pec
