// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/quotas/graphquota.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec::Simulator {

namespace {

constexpr double kWarnFrom = 0.8;

int unitsOf(const Request &request)
{
    const QString path = request.path.toLower();
    int units = 1;
    if (path.endsWith("/getbyids"_L1) || path.startsWith("/v1.0/contracts"_L1))
        units = 3;
    else if (path.contains("/memberof"_L1) || path.contains("/transitivememberof"_L1))
        units = 2;
    return std::max(1, request.hasQuery(u"$select"_s) ? units - 1 : units);
}

Response refusal(const Request &request, std::chrono::seconds wait)
{
    const Caller caller = request.caller.value_or(Caller());
    return graphError(429, u"TooManyRequests"_s, u"Please retry again later."_s, request)
        .with("Retry-After", QByteArray::number(qint64(wait.count())))
        .with("x-ms-throttle-scope", "Tenant_Application/ReadWrite/" + caller.appId.toLatin1() + '/'
                                         + caller.tenantId.toLatin1())
        .with("x-ms-throttle-information", "ResourceUnitLimitExceeded");
}

} // namespace

Verdict GraphQuota::ask(const Request &request, Passed now)
{
    Verdict verdict;
    if (request.path.endsWith("/$batch"_L1, Qt::CaseInsensitive))
        return verdict;
    const Caller caller = request.caller.value_or(Caller());
    SlidingWindow &window = m_units.of(caller.appId + u' ' + caller.tenantId);
    const int units = unitsOf(request);
    const Passed wait = window.waitFor(units, now);
    const int used = window.limit() - window.left(now) + units;
    if (wait.count() > 0)
        verdict.refusal = refusal(request, roundedUp(wait));
    else
        window.take(units, now);
    verdict.say("x-ms-resource-unit", units);
    const double share = double(used) / window.limit();
    if (share >= kWarnFrom)
        verdict.headers.emplaceBack("x-ms-throttle-limit-percentage",
                                    QByteArray::number(share, 'f', 2));
    return verdict;
}

} // namespace Pec::Simulator
