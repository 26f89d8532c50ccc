// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/quotas/armquota.h"

#include "core/strings.h"

namespace Pec::Simulator {

namespace {

struct Kind
{
    const char *name; // as in the headers
    int size;
    int perSecond;
};

constexpr Kind kReads{"reads", 250, 25};
constexpr Kind kWrites{"writes", 200, 10};
constexpr Kind kDeletes{"deletes", 200, 10};

const Kind &kindOf(const Request &request, Service service)
{
    // The queries of these two are sent as POST and change nothing.
    const bool query = request.method == "POST"
                       && (service == Service::CostManagement || service == Service::ResourceGraph);
    if (request.method == "GET" || query)
        return kReads;
    return request.method == "DELETE" ? kDeletes : kWrites;
}

QString subscriptionOf(const QString &path)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const bool named =
        segments.size() > 1 && segments[0].compare("subscriptions"_L1, Qt::CaseInsensitive) == 0;
    return named ? segments[1].toLower() : QString();
}

Response refusal(const QString &subscription, const Caller &caller, const Kind &kind,
                 std::chrono::seconds wait)
{
    const QString seconds = QString::number(wait.count());
    const bool bySubscription = !subscription.isEmpty();
    return armError(
               429,
               bySubscription ? u"SubscriptionRequestsThrottled"_s : u"TenantRequestsThrottled"_s,
               u"Number of '%1' requests for %2 '%3' actor '%4' exceeded. Please try again after "
               "'%5' seconds after additional tokens are available."_s.arg(
                   QLatin1StringView(kind.name), bySubscription ? u"subscription"_s : u"tenant"_s,
                   bySubscription ? subscription : caller.tenantId, caller.objectId, seconds))
        .with("Retry-After", seconds.toLatin1());
}

} // namespace

Verdict ArmQuota::ask(const Request &request, Service service, Passed now)
{
    const Caller caller = request.caller.value_or(Caller());
    const Kind &kind = kindOf(request, service);
    const QString subscription = subscriptionOf(request.path);
    const QString key = u"%1 %2 %3"_s.arg(subscription.isEmpty() ? caller.tenantId : subscription,
                                          caller.objectId, QLatin1StringView(kind.name));
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(key, TokenBucket(kind.size, kind.perSecond));
    Verdict verdict;
    if (const auto wait = bucket->take(now); wait.count() > 0)
        verdict.refusal = refusal(subscription, caller, kind, wait);
    verdict.say(QByteArray("x-ms-ratelimit-remaining-")
                    + (subscription.isEmpty() ? "tenant-" : "subscription-") + kind.name,
                bucket->left(now));
    return verdict;
}

} // namespace Pec::Simulator
