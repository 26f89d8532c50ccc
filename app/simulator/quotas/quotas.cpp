// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/quotas/quotas.h"

#include "core/strings.h"
#include "simulator/server/gatekeeper.h"

namespace Pec::Simulator {

namespace {

// Usage details stand behind Resource Manager alone.
bool isCostQuery(const Request &request, Service service)
{
    return service == Service::CostManagement
           && request.path.contains("/providers/Microsoft.CostManagement/"_L1, Qt::CaseInsensitive);
}

} // namespace

QList<Verdict> Quotas::ask(const Request &request, Service service)
{
    const Passed now = m_time.at(request.now);
    QList<Verdict> verdicts;
    if (service == Service::Graph)
        verdicts.append(m_graph.ask(request, now));
    if (service == Service::PartnerCenter)
        verdicts.append(m_partnerCenter.ask(request, now));
    if (!isArmFamily(service))
        return verdicts;
    // Resource Manager lets a request pass to the service behind it, or not.
    verdicts.append(m_arm.ask(request, service, now));
    if (verdicts.last().refusal)
        return verdicts;
    if (isCostQuery(request, service))
        verdicts.append(m_cost.ask(request, now));
    if (service == Service::ResourceGraph)
        verdicts.append(m_resourceGraph.ask(request, now));
    return verdicts;
}

Response Quotas::serve(const Request &request, const Router::Route &route)
{
    const QList<Verdict> verdicts = ask(request, route.service);
    const bool refused = !verdicts.isEmpty() && verdicts.last().refusal;
    Response response = refused ? *verdicts.last().refusal : route.handler(request);
    for (const Verdict &verdict : verdicts) {
        for (const auto &[name, value] : verdict.headers)
            response.setHeader(name, value);
    }
    return response;
}

} // namespace Pec::Simulator
