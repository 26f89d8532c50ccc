// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/quotas/partnercenterquota.h"

#include "core/strings.h"

namespace Pec::Simulator {

Response partnerCenterThrottled(const QString &message)
{
    return Response::json({{u"statusCode"_s, 429}, {u"message"_s, message}}, 429);
}

Verdict PartnerCenterQuota::ask(const Request &request, Passed now)
{
    SlidingWindow &window = m_tenants.of(request.caller.value_or(Caller()).tenantId);
    Verdict verdict;
    if (const Passed wait = window.waitFor(1, now); wait.count() > 0) {
        const QString seconds = QString::number(roundedUp(wait).count());
        verdict.refusal = partnerCenterThrottled(
                              u"Rate limit is exceeded. Try again in %1 seconds."_s.arg(seconds))
                              .with("Retry-After", seconds.toLatin1());
    } else {
        window.take(1, now);
    }
    return verdict;
}

} // namespace Pec::Simulator
