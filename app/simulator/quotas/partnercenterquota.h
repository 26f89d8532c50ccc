// SPDX-License-Identifier: GPL-3.0-or-later
//! Partner Center: five hundred requests of a partner tenant in a minute.
#pragma once

#include "simulator/quotas/limits.h"
#include "simulator/quotas/verdict.h"

namespace Pec::Simulator {

class PartnerCenterQuota
{
public:
    [[nodiscard]] Verdict ask(const Request &request, Passed now);

private:
    SlidingWindows m_tenants{500, std::chrono::minutes(1)};
};

//! {"statusCode","message"}: the body of a throttled request is not that of the service's errors.
[[nodiscard]] Response partnerCenterThrottled(const QString &message);

} // namespace Pec::Simulator
