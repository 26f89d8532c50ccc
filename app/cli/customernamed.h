// SPDX-License-Identifier: GPL-3.0-or-later
//! The customer that an option means.
#pragma once

#include "core/result.h"
#include "domain/assessment.h"

namespace Pec {

//! By id, else by name; a name that several have is no answer. BadInput says what to do.
[[nodiscard]] Result<const CustomerAssessment *> customerNamed(const Assessment &assessment,
                                                               const QString &wanted);

} // namespace Pec
