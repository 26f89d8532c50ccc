// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/quotas/resourcegraphquota.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QTime>

namespace Pec::Simulator {

namespace {

constexpr int kQueries = 15;
constexpr auto kSpan = std::chrono::seconds(5);

Response refusal(const Request &request, std::chrono::seconds wait)
{
    const QJsonObject detail{
        {u"code"_s, u"RateLimiting"_s},
        {u"message"_s,
         u"Client application has been throttled and should not continue to repeat the request "
         "until an amount of time has elapsed. Please see "
         "https://aka.ms/resourcegraph-throttling for help."_s}};
    const QString message =
        u"Please provide below info when asking for support: timestamp = %1, correlationId = %2."_s
            .arg(request.now.toString(Qt::ISODate), QString::fromLatin1(request.requestId));
    return Response::json({{u"error"_s, QJsonObject{{u"code"_s, u"RateLimiting"_s},
                                                    {u"message"_s, message},
                                                    {u"details"_s, QJsonArray{detail}}}}},
                          429)
        .with("Retry-After", QByteArray::number(qint64(wait.count())));
}

} // namespace

Verdict ResourceGraphQuota::ask(const Request &request, Passed now)
{
    const Caller caller = request.caller.value_or(Caller());
    Window &window = m_windows[caller.tenantId + u' ' + caller.objectId];
    if (now >= window.ends)
        window = {now + kSpan, 0};
    const auto rest = roundedUp(window.ends - now);
    Verdict verdict;
    if (window.asked == kQueries)
        verdict.refusal = refusal(request, rest);
    else
        ++window.asked;
    verdict.say("x-ms-user-quota-remaining", kQueries - window.asked);
    verdict.headers.emplaceBack(
        "x-ms-user-quota-resets-after",
        QTime(0, 0).addSecs(int(rest.count())).toString(u"HH:mm:ss"_s).toLatin1());
    return verdict;
}

} // namespace Pec::Simulator
