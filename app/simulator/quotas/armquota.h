// SPDX-License-Identifier: GPL-3.0-or-later
//! Azure Resource Manager, and everything that is asked through it: a bucket for each subscription
//! (without one in the path: each tenant), principal and kind of operation.
#pragma once

#include "simulator/quotas/limits.h"
#include "simulator/quotas/verdict.h"

namespace Pec::Simulator {

class ArmQuota
{
public:
    [[nodiscard]] Verdict ask(const Request &request, Service service, Passed now);

private:
    QHash<QString, TokenBucket> m_buckets;
};

} // namespace Pec::Simulator
