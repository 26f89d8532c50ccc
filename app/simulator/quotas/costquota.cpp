// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/quotas/costquota.h"

#include "core/strings.h"
#include "simulator/services/cost/definition.h"

#include <algorithm>

namespace Pec::Simulator {

namespace {

QString scopeOf(const QString &path)
{
    const QString lower = path.toLower();
    return lower.left(lower.lastIndexOf("/providers/microsoft.costmanagement/"_L1));
}

QString clientTypeOf(const Request &request)
{
    return QString::fromUtf8(request.headers.value("clienttype", "Default")).toLower();
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
}

// A list of dimensions is read from the running month. What is no query, and is refused as that,
// has no period.
int unitsOf(const Request &request)
{
    if (request.method != "POST")
        return 1;
    const bool subscription = request.path.startsWith("/subscriptions/"_L1, Qt::CaseInsensitive);
    const auto definition = readCostDefinition(QJsonDocument::fromJson(request.body).object(),
                                               subscription, request.now);
    return definition ? std::max(1, monthsBetween(definition->from, definition->to)) : 0;
}

Response refusal() { return armError(429, u"429"_s, u"Too many requests. Please retry."_s); }

} // namespace

Verdict CostQuota::ask(const Request &request, Passed now)
{
    const Caller caller = request.caller.value_or(Caller());
    const int units = unitsOf(request);
    struct Limit
    {
        const char *name;
        SlidingWindow &window;
        int units;
    };
    // The service calls the user's own limit that of the tenant.
    Limit limits[] = {{"qpu", m_unitsPerHour.of(caller.tenantId), units},
                      {"qpu", m_unitsPerMinute.of(caller.tenantId), units},
                      {"qpu", m_unitsPerTenSeconds.of(caller.tenantId), units},
                      {"entity", m_scopes.of(scopeOf(request.path)), 1},
                      {"tenant", m_users.of(caller.objectId), 1},
                      {"clienttype", m_clientTypes.of(clientTypeOf(request)), 1}};
    const QByteArray prefix = "x-ms-ratelimit-microsoft.costmanagement-";
    const QByteArray remaining = "x-ms-ratelimit-remaining-microsoft.costmanagement-";
    Verdict verdict;
    QMap<QByteArray, Passed> waits;
    for (const Limit &limit : limits) {
        const Passed wait = limit.window.waitFor(limit.units, now);
        if (wait.count() > 0)
            waits[limit.name] = std::max(waits.value(limit.name, Passed(0)), wait);
    }
    if (waits.isEmpty()) {
        for (const Limit &limit : limits)
            limit.window.take(limit.units, now);
    } else {
        verdict.refusal = refusal();
    }
    for (auto it = waits.cbegin(); it != waits.cend(); ++it)
        verdict.say(prefix + it.key() + "-retry-after", roundedUp(it.value()));
    const auto left = [&](const Limit &limit) {
        return QByteArray::number(limit.window.left(now));
    };
    verdict.say(prefix + "qpu-consumed", waits.isEmpty() ? units : 0);
    verdict.headers.emplaceBack(prefix + "qpu-remaining",
                                "QueriesPerHour:" + left(limits[0]) + ",QueriesPerMin:"
                                    + left(limits[1]) + ",QueriesPer10Sec:" + left(limits[2]));
    for (const Limit &limit : {limits[3], limits[4], limits[5]})
        verdict.headers.emplaceBack(remaining + limit.name + "-requests",
                                    "DefaultQuota:" + left(limit));
    return verdict;
}

} // namespace Pec::Simulator
