// SPDX-License-Identifier: GPL-3.0-or-later
//! Cost Management: requests of a scope, of a user and of a client type, and the query processing
//! units of a tenant, one for each calendar month that a query touches.
#pragma once

#include "simulator/quotas/limits.h"
#include "simulator/quotas/verdict.h"

namespace Pec::Simulator {

class CostQuota
{
public:
    [[nodiscard]] Verdict ask(const Request &request, Passed now);

private:
    using minutes = std::chrono::minutes;

    SlidingWindows m_scopes{4, minutes(1)};
    SlidingWindows m_users{20, minutes(1)};
    SlidingWindows m_clientTypes{2000, minutes(1)};
    SlidingWindows m_unitsPerHour{600, minutes(60)};
    SlidingWindows m_unitsPerMinute{60, minutes(1)};
    SlidingWindows m_unitsPerTenSeconds{12, std::chrono::seconds(10)};
};

} // namespace Pec::Simulator
