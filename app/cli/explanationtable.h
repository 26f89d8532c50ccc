// SPDX-License-Identifier: GPL-3.0-or-later
//! An explanation and a list of changes for people to read at a terminal.
#pragma once

#include "domain/change.h"
#include "domain/explanation.h"
#include "text/text.h"

namespace Pec {

[[nodiscard]] QString explanationText(const Assessment &assessment,
                                      const CustomerAssessment &customer,
                                      const SubscriptionAssessment &subscription,
                                      const Explanation &explanation, const Text &text);

[[nodiscard]] QString changesTable(const Changes &changes, const Text &text);

} // namespace Pec
