// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft Graph: resource units of an application in a tenant. A batch costs nothing itself;
//! each of its parts is counted, and refused, on its own.
#pragma once

#include "simulator/quotas/limits.h"
#include "simulator/quotas/verdict.h"

namespace Pec::Simulator {

class GraphQuota
{
public:
    [[nodiscard]] Verdict ask(const Request &request, Passed now);

private:
    SlidingWindows m_units{3500, std::chrono::seconds(10)}; // of a small tenant, the least there is
};

} // namespace Pec::Simulator
