// SPDX-License-Identifier: GPL-3.0-or-later
//! Lists of Microsoft.Billing: at most fifty items a page, with filter, search, count and skip.
#pragma once

#include "simulator/http.h"

#include <functional>

namespace Pec::Simulator {

//! \a item makes the JSON of the n-th of \a total items; it is called for a page only, unless a
//! filter or a search needs them all.
[[nodiscard]] Response billingPage(const Request &request, qsizetype total,
                                   const std::function<QJsonObject(qsizetype)> &item);

} // namespace Pec::Simulator
