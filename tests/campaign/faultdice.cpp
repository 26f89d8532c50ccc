// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/faultdice.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec::Testing {

namespace {

struct Match
{
    QString service; //!< empty: any
    QString path; //!< empty: any
};

struct Target
{
    QString service; //!< empty: any
    QStringList paths; //!< one of them, or none
    int usual = 4; //!< requests of a small tenant, more or less
};

const QList<Target> &targets()
{
    static const QList<Target> list{
        {u"cost-management"_s, {}, 12},
        {u"billing"_s,
         {u"billingAccounts\\?"_s, u"billingProfiles"_s, u"/customers\\?"_s,
          u"billingSubscriptions"_s},
         5},
        {u"arm"_s, {u"^/subscriptions\\?"_s, u"denyAssignments"_s, u"ScheduleInstances"_s}, 8},
        {u"resource-graph"_s, {}, 6},
        {u"graph"_s, {u"\\$batch"_s, u"getByIds"_s, u"transitiveMemberOf"_s}, 4},
        {u"partner-center"_s, {u"/v1/customers"_s, u"/v1/relationships"_s, u"/v1/profiles"_s}, 3},
        {u"identity"_s, {u"/token"_s}, 6},
        {u"consumption"_s, {}, 1},
        {u"management-partner"_s, {}, 4},
        {{}, {}, 40},
    };
    return list;
}

template <class T>
T oneOf(QRandomGenerator &chance, const QList<T> &list)
{
    return list.at(chance.bounded(int(list.size())));
}

bool happens(QRandomGenerator &chance, int percent) { return chance.bounded(100) < percent; }

//! Where a refusal is a loss: a tenant whose deny assignments or ends of assignments are refused is
//! shown as it is without them.
bool mayRefuse(const Match &match)
{
    return !match.service.isEmpty()
           && (match.service != "arm"_L1 || match.path.startsWith("^/subscriptions"_L1));
}

int statusFor(QRandomGenerator &chance, const Match &match)
{
    QList<int> statuses{400, 401, 408, 409, 429, 429, 500, 502, 503, 503, 504, 302, 307, 451};
    if (mayRefuse(match)) {
        statuses.append(403);
        if (match.service != "graph"_L1 && match.service != "management-partner"_L1)
            statuses.append(404);
    }
    return oneOf(chance, statuses);
}

QJsonObject statusFault(QRandomGenerator &chance, const Match &match)
{
    const int status = statusFor(chance, match);
    QJsonObject fault{{u"kind"_s, u"status"_s}, {u"status"_s, status}};
    if (status == 429 || status == 503) {
        // The longest is more than the client waits for.
        if (happens(chance, 60))
            fault[u"retryAfter"_s] = oneOf<int>(chance, {0, 1, 7, 45, 2000});
        if (happens(chance, 30))
            fault[u"headers"_s] =
                QJsonObject{{u"x-ms-ratelimit-microsoft.costmanagement-entity-retry-after"_s,
                             QString::number(chance.bounded(60))}};
    } else if (happens(chance, 30)) {
        fault[u"code"_s] = u"CampaignFault"_s;
    }
    return fault;
}

QJsonObject timedFault(QRandomGenerator &chance, const QString &kind)
{
    QJsonObject fault{{u"kind"_s, kind}};
    // Without a time a hang lasts until the client gives up.
    if (kind != "hang"_L1 || happens(chance, 50))
        fault[u"milliseconds"_s] = chance.bounded(1, 400);
    return fault;
}

QStringList kindsFor(const Match &match)
{
    QStringList kinds{u"status"_s, u"status"_s,     u"slow"_s,      u"drip"_s, u"truncate"_s,
                      u"reset"_s,  u"brokenJson"_s, u"wrongType"_s, u"html"_s, u"hang"_s};
    if (match.service == "identity"_L1)
        return kinds << u"tenantRefused"_s;
    kinds << u"duplicatePage"_s << u"missingPage"_s << u"endlessPages"_s << u"expiredToken"_s
          << u"claimsChallenge"_s;
    return kinds;
}

QJsonObject drawFault(QRandomGenerator &chance, const Match &match)
{
    const QString kind = oneOf<QString>(chance, kindsFor(match));
    if (kind == "status"_L1)
        return statusFault(chance, match);
    if (kind == "slow"_L1 || kind == "drip"_L1 || kind == "hang"_L1)
        return timedFault(chance, kind);
    QJsonObject fault{{u"kind"_s, kind}};
    if (kind == "html"_L1)
        fault[u"status"_s] = oneOf<int>(chance, mayRefuse(match) ? QList<int>{200, 200, 403, 502}
                                                                 : QList<int>{200, 200, 502});
    if (kind == "tenantRefused"_L1)
        fault[u"reason"_s] = happens(chance, 50) ? u"notInstalled"_s : u"conditionalAccess"_s;
    return fault;
}

QJsonObject drawRule(QRandomGenerator &chance, const QStringList &tenants, DrawnFaults *drawn)
{
    const Target target = oneOf(chance, targets());
    Match match{target.service, {}};
    QJsonObject told;
    if (!match.service.isEmpty())
        told[u"service"_s] = match.service;
    if (!target.paths.isEmpty() && happens(chance, 60)) {
        match.path = oneOf<QString>(chance, target.paths);
        told[u"path"_s] = match.path;
    }
    static const QStringList kPerTenant{u"arm"_s, u"resource-graph"_s, u"graph"_s, u"identity"_s,
                                        u"management-partner"_s};
    if (kPerTenant.contains(match.service) && happens(chance, 30))
        told[u"tenant"_s] = oneOf<QString>(chance, tenants);
    const QJsonObject fault = drawFault(chance, match);
    QJsonObject rule{{u"match"_s, told}, {u"fault"_s, fault}};
    // Narrow ones meet few requests: they begin at once.
    rule[u"first"_s] =
        match.path.isEmpty() ? chance.bounded(1, target.usual + 1) : chance.bounded(1, 4);
    if (happens(chance, 75))
        rule[u"times"_s] = chance.bounded(1, 6);
    if (happens(chance, 30))
        rule[u"probability"_s] = chance.bounded(1, 10) / 10.0;
    const QString kind = fault["kind"_L1].toString();
    drawn->kinds.append(kind);
    drawn->skipsCost |= kind == "missingPage"_L1
                        && (match.service.isEmpty() || match.service == "cost-management"_L1);
    drawn->atIdentity |= match.service.isEmpty() || match.service == "identity"_L1
                         || kind == "claimsChallenge"_L1 || kind == "expiredToken"_L1
                         || fault["status"_L1].toInt() == 401;
    return rule;
}

} // namespace

DrawnFaults drawFaults(QRandomGenerator &chance, const QStringList &tenants)
{
    DrawnFaults drawn;
    QJsonArray rules;
    const int count = chance.bounded(1, 4);
    for (int i = 0; i < count; ++i)
        rules.append(drawRule(chance, tenants, &drawn));
    const QJsonObject plan{{u"seed"_s, qint64(chance.generate())}, {u"faults"_s, rules}};
    drawn.file = QJsonDocument(plan).toJson(QJsonDocument::Compact);
    return drawn;
}

} // namespace Pec::Testing
