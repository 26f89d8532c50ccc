// SPDX-License-Identifier: GPL-3.0-or-later
//! Who the customers are and what their subscriptions cost, for diagnostics of a user who asked for
//! that.
#pragma once

#include "domain/assessment.h"

#include <QJsonObject>

namespace Pec {

[[nodiscard]] QJsonObject customerData(const Assessment &assessment);

} // namespace Pec
