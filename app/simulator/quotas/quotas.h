// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft's documented limits, on the clock of the embedded cloud: stands as the router's gate
//! before every handler.
#pragma once

#include "simulator/http.h"
#include "simulator/quotas/armquota.h"
#include "simulator/quotas/costquota.h"
#include "simulator/quotas/graphquota.h"
#include "simulator/quotas/partnercenterquota.h"
#include "simulator/quotas/resourcegraphquota.h"

namespace Pec::Simulator {

class Quotas
{
public:
    //! The answer of the route's handler, or the refusal of the first limit that is used up; with
    //! the headers of all limits that were asked. The caller has been read already.
    [[nodiscard]] Response serve(const Request &request, const Router::Route &route);

private:
    [[nodiscard]] QList<Verdict> ask(const Request &request, Service service);

    PassedTime m_time;
    ArmQuota m_arm;
    CostQuota m_cost;
    ResourceGraphQuota m_resourceGraph;
    PartnerCenterQuota m_partnerCenter;
    GraphQuota m_graph;
};

} // namespace Pec::Simulator
