// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/quota/claims.h"

#include "core/strings.h"

namespace Pec {

namespace {

using namespace std::chrono_literals;
using Kind = Limit::Kind;

// Cost Management: requests per scope and per user, and units (one per month of data) per tenant.
// https://learn.microsoft.com/azure/cost-management-billing/costs/manage-automation
constexpr Limit kCostScope{Kind::Window, 4, 60s};
constexpr Limit kCostUser{Kind::Window, 20, 60s};
constexpr Limit kCostUnits[] = {
    {Kind::Window, 12, 10s}, {Kind::Window, 60, 60s}, {Kind::Window, 600, 1h}};
// Resource Graph: queries of one user. Whether each tenant counts alone is not documented.
// https://learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
constexpr Limit kResourceGraph{Kind::Window, 15, 5s};
// Resource Manager: 250 reads at once and 25 a second, 200 and 10 for the rest, for each principal
// and subscription, or tenant where there is no subscription.
// https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
constexpr Limit kArmReads{Kind::Bucket, 250, 10s};
constexpr Limit kArmWrites{Kind::Bucket, 200, 20s};
// https://learn.microsoft.com/partner-center/developer/api-throttling-guidance
constexpr Limit kPartnerCenter{Kind::Window, 500, 60s};
// Microsoft Graph, identity and access: resource units of the smallest class of tenant.
// https://learn.microsoft.com/graph/throttling-limits
constexpr Limit kGraph{Kind::Window, 3500, 10s};

bool isRead(const HttpRequest &request)
{
    return request.method == "GET" || request.api == Api::CostManagement
           || request.api == Api::ResourceGraph;
}

Claim armClaim(const HttpRequest &request)
{
    return {armKey(request), isRead(request) ? kArmReads : kArmWrites, 1};
}

} // namespace

QString serviceKey(const HttpRequest &request) { return name(request.api) + u'/' + request.tenant; }

QString scopeKey(const HttpRequest &request) { return serviceKey(request) + u'/' + request.scope; }

QString costScopeKey(const QString &scope) { return u"cost-management/scope/"_s + scope; }

QString costUnitsKey(std::chrono::milliseconds span)
{
    return u"cost-management/units/"_s + QString::number(span.count());
}

QString armKey(const HttpRequest &request)
{
    const QString kind = isRead(request)              ? u"/reads"_s
                         : request.method == "DELETE" ? u"/deletes"_s
                                                      : u"/writes"_s;
    const QString place =
        request.api == Api::Arm && !request.scope.isEmpty() ? request.scope : request.tenant;
    return u"arm/"_s + place + kind;
}

QString resourceGraphKey() { return u"resource-graph/user"_s; }

QString graphKey(const QString &tenant) { return u"graph/"_s + tenant; }

bool countsForLaterRuns(const HttpRequest &request) { return request.api == Api::CostManagement; }

QList<Claim> claimsOf(const HttpRequest &request)
{
    switch (request.api) {
    case Api::Other:
    case Api::Identity:
        return {};
    case Api::Graph:
        return {{graphKey(request.tenant), kGraph, request.units}};
    case Api::PartnerCenter:
        return {{u"partner-center"_s, kPartnerCenter, 1}};
    case Api::ResourceGraph:
        return {{resourceGraphKey(), kResourceGraph, 1}, armClaim(request)};
    case Api::CostManagement: {
        QList<Claim> claims{{costScopeKey(request.scope), kCostScope, 1},
                            {u"cost-management/user"_s, kCostUser, 1}};
        for (const Limit &limit : kCostUnits)
            claims.append({costUnitsKey(limit.span), limit, request.units});
        claims.append(armClaim(request));
        return claims;
    }
    case Api::Arm:
    case Api::Billing:
    case Api::Consumption:
    case Api::ManagementPartner:
        return {armClaim(request)};
    }
    return {};
}

} // namespace Pec
