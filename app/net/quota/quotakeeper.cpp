// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/quota/quotakeeper.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

//! The number at the end of "DefaultQuota:7" or "7".
std::optional<int> numberIn(QByteArrayView value)
{
    bool ok = false;
    const qsizetype colon = value.lastIndexOf(':');
    const int number = value.sliced(colon + 1).trimmed().toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

struct Span
{
    const char *name;
    milliseconds length;
};
constexpr Span kUnitSpans[] = {
    {"queriesper10sec", 10s}, {"queriespermin", 60s}, {"queriesperhour", 1h}};

//! Two runs do not see quite the same time: a clock may have been set between them.
constexpr auto kClocksDiffer = 2s;
//! No request is longer on its way before the service counts it.
constexpr auto kLongestWay = 2min;

std::optional<milliseconds> spanNamed(const QByteArray &name)
{
    for (const Span &span : kUnitSpans) {
        if (name.trimmed().toLower() == span.name)
            return span.length;
    }
    return std::nullopt;
}

} // namespace

Gauge &QuotaKeeper::gauge(const Claim &claim)
{
    const auto found = m_gauges.find(claim.key);
    return found != m_gauges.end() ? *found : *m_gauges.insert(claim.key, Gauge(claim.limit));
}

QDateTime QuotaKeeper::pausedUntil(const HttpRequest &request) const
{
    QDateTime until;
    for (const QString &key : {serviceKey(request), scopeKey(request)}) {
        const QDateTime end = m_paused.value(key).until;
        if (end.isValid() && (!until.isValid() || end > until))
            until = end;
    }
    return until;
}

//! After a clock was set back a pause lasts as long as it was to last, from now on.
void QuotaKeeper::keepPausesShort(const HttpRequest &request, const QDateTime &now)
{
    for (const QString &key : {serviceKey(request), scopeKey(request)}) {
        const auto pause = m_paused.find(key);
        if (pause != m_paused.end() && pause->from > now)
            *pause = {now, now.addMSecs(pause->from.msecsTo(pause->until))};
    }
}

std::optional<milliseconds> QuotaKeeper::waitFor(const HttpRequest &request, const QDateTime &now)
{
    keepPausesShort(request, now);
    milliseconds longest{0};
    if (const QDateTime until = pausedUntil(request); until.isValid() && until > now)
        longest = milliseconds(now.msecsTo(until));
    for (const Claim &claim : claimsOf(request)) {
        const auto wait = gauge(claim).waitFor(claim.amount, now);
        if (!wait)
            return std::nullopt;
        longest = std::max(longest, *wait);
    }
    return longest;
}

void QuotaKeeper::sent(const HttpRequest &request)
{
    for (const Claim &claim : claimsOf(request))
        gauge(claim).send(claim.amount);
}

void QuotaKeeper::answered(const HttpRequest &request, const HttpReply *reply,
                           std::optional<milliseconds> wait, const QDateTime &now)
{
    for (const Claim &claim : claimsOf(request))
        gauge(claim).answered(claim.amount, now);
    if (!reply)
        return;
    learn(request, *reply, now);
    if (wait)
        pause(request, *reply, *wait, now);
}

void QuotaKeeper::remember(const HttpRequest &request, const QDateTime &answeredAt)
{
    for (const Claim &claim : claimsOf(request))
        gauge(claim).remember(claim.amount, answeredAt);
}

void QuotaKeeper::remember(const QuotaUse &use, const QDateTime &now)
{
    HttpRequest request;
    request.api = Api::CostManagement;
    request.tenant = use.tenant;
    request.scope = use.scope;
    request.units = use.units;
    const QDateTime counted = use.answeredAt.isValid()
                                  ? use.answeredAt.addMSecs(milliseconds(kClocksDiffer).count())
                                  : use.sentAt.addMSecs(milliseconds(kLongestWay).count());
    remember(request, std::min(counted, now));
}

void QuotaKeeper::learnLeft(const QString &key, int left, const HttpReply &reply,
                            const QDateTime &now)
{
    if (const auto found = m_gauges.find(key); found != m_gauges.end())
        found->learnLeft(left, reply.sentAt, now);
}

void QuotaKeeper::learn(const HttpRequest &request, const HttpReply &reply, const QDateTime &now)
{
    const QByteArray units = reply.header("x-ms-ratelimit-microsoft.costmanagement-qpu-remaining");
    for (const QByteArray &part : units.split(',')) {
        const auto span = spanNamed(part.left(part.indexOf(':')));
        const auto left = numberIn(part);
        if (span && left)
            learnLeft(costUnitsKey(*span), *left, reply, now);
    }
    const auto learnFrom = [&](QByteArrayView header, const QString &key) {
        const QByteArray value = reply.header(header);
        if (const auto left = value.isEmpty() ? std::nullopt : numberIn(value))
            learnLeft(key, *left, reply, now);
    };
    learnFrom("x-ms-ratelimit-remaining-microsoft.costmanagement-entity-requests",
              costScopeKey(request.scope));
    learnFrom("x-ms-user-quota-remaining", resourceGraphKey());
    const QString arm = armKey(request);
    const QByteArray kind = arm.section(u'/', -1).toLatin1(); // another kind has its own bucket
    for (const char *place : {"subscription-", "tenant-"})
        learnFrom(QByteArray("x-ms-ratelimit-remaining-").append(place).append(kind), arm);
    bool ok = false;
    const double share = reply.header("x-ms-throttle-limit-percentage").toDouble(&ok);
    if (ok && share > 0) {
        const QString key = graphKey(request.tenant);
        if (const auto found = m_gauges.find(key); found != m_gauges.end())
            found->learnLeft(int((1.0 - share) * found->limit().capacity), reply.sentAt, now);
    }
}

void QuotaKeeper::pause(const HttpRequest &request, const HttpReply &reply, milliseconds wait,
                        const QDateTime &now)
{
    if (claimsOf(request).isEmpty())
        return;
    // Only the entity's own wait is about this scope alone; a longer one is the service's.
    const auto own =
        numberIn(reply.header("x-ms-ratelimit-microsoft.costmanagement-entity-retry-after"));
    const bool entity = own && std::chrono::seconds(*own) >= wait;
    Pause &pause = m_paused[entity ? scopeKey(request) : serviceKey(request)];
    const QDateTime end = now.addMSecs(wait.count());
    if (!pause.until.isValid() || pause.until < end)
        pause = {now, end};
}

std::optional<QuotaLeft> QuotaKeeper::costQueriesLeft(const QDateTime &now)
{
    std::optional<QuotaLeft> scarcest;
    for (auto it = m_gauges.begin(); it != m_gauges.end(); ++it) {
        if (!it.key().startsWith("cost-management/"_L1))
            continue;
        const Limit &limit = it->limit();
        const QuotaLeft here{Api::CostManagement, it->left(now), limit.capacity, limit.span};
        const auto share = [](const QuotaLeft &quota) { return double(quota.left) / quota.limit; };
        if (!scarcest || share(here) < share(*scarcest))
            scarcest = here;
    }
    return scarcest;
}

} // namespace Pec
