// SPDX-License-Identifier: GPL-3.0-or-later
//! An assessment as bytes, with every finding and recommendation of every subscription, so that any
//! difference shows. Customers and subscriptions stand by id.
#pragma once

#include "rules/explanation/explain.h"

namespace Pec::Testing {

[[nodiscard]] QByteArray written(const Assessment &assessment);

} // namespace Pec::Testing
