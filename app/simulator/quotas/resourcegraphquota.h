// SPDX-License-Identifier: GPL-3.0-or-later
//! Azure Resource Graph: fifteen queries of a user, by the tenant of the token, in five seconds
//! from the first one on.
#pragma once

#include "simulator/quotas/limits.h"
#include "simulator/quotas/verdict.h"

namespace Pec::Simulator {

class ResourceGraphQuota
{
public:
    [[nodiscard]] Verdict ask(const Request &request, Passed now);

private:
    struct Window
    {
        Passed ends{0};
        int asked = 0;
    };
    QHash<QString, Window> m_windows;
};

} // namespace Pec::Simulator
