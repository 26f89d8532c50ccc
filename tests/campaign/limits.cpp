// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/limits.h"

#include "core/strings.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <deque>

namespace Pec::Testing {

namespace {

using namespace std::chrono_literals;

QString serviceOf(const Exchange &exchange)
{
    const QString path = exchange.path().toLower();
    if (path.startsWith("/v1.0/"_L1))
        return u"graph"_s;
    if (path.startsWith("/v1/"_L1))
        return u"partner-center"_s;
    for (const QString &provider : {u"costmanagement"_s, u"consumption"_s, u"resourcegraph"_s,
                                    u"managementpartner"_s, u"billing"_s})
        if (path.contains(u"/providers/microsoft."_s + provider))
            return provider;
    return u"arm"_s;
}

QString costScopeOf(const Exchange &exchange)
{
    const QString path = exchange.path().toLower();
    return path.left(path.indexOf("/providers/microsoft.costmanagement"_L1));
}

//! One for each calendar month that a query touches.
int unitsOfCost(const Exchange &exchange)
{
    const QJsonObject period =
        QJsonDocument::fromJson(exchange.body).object()["timePeriod"_L1].toObject();
    const QDate from = QDate::fromString(period["from"_L1].toString().left(10), Qt::ISODate);
    const QDate to = QDate::fromString(period["to"_L1].toString().left(10), Qt::ISODate);
    return 1 + (to.year() - from.year()) * 12 + to.month() - from.month();
}

int unitsOfGraph(const QString &path)
{
    if (path.contains("/getbyids"_L1, Qt::CaseInsensitive))
        return 3;
    return path.contains("memberof"_L1, Qt::CaseInsensitive) ? 2 : 1;
}

int unitsOfGraph(const Exchange &exchange)
{
    if (!exchange.path().endsWith("/$batch"_L1))
        return unitsOfGraph(exchange.path());
    int units = 0;
    const QJsonObject batch = QJsonDocument::fromJson(exchange.body).object();
    for (const auto part : batch["requests"_L1].toArray())
        units += unitsOfGraph(part.toObject()["url"_L1].toString());
    return units;
}

//! At most so many units within any span of that length.
class Window
{
public:
    Window(int limit, std::chrono::milliseconds span)
        : m_limit(limit)
        , m_span(span)
    {}

    //! The units within the span that ends now.
    int take(int units, const QDateTime &now)
    {
        while (!m_taken.empty() && m_taken.front().first.msecsTo(now) >= m_span.count()) {
            m_used -= m_taken.front().second;
            m_taken.pop_front();
        }
        m_taken.emplace_back(now, units);
        m_used += units;
        return m_used;
    }
    [[nodiscard]] int limit() const { return m_limit; }

private:
    int m_limit;
    std::chrono::milliseconds m_span;
    std::deque<std::pair<QDateTime, int>> m_taken;
    int m_used = 0;
};

//! 250 at once and 25 more each second.
class Bucket
{
public:
    //! What is left after one more; below zero there was none.
    double take(const QDateTime &now)
    {
        if (m_at.isValid())
            m_left = std::min(kSize, m_left + double(m_at.msecsTo(now)) * kPerMillisecond);
        m_at = now;
        return --m_left;
    }

private:
    static constexpr double kSize = 250;
    static constexpr double kPerMillisecond = 0.025;
    double m_left = kSize;
    QDateTime m_at;
};

class LimitBook
{
public:
    void take(const Exchange &exchange)
    {
        const QString service = serviceOf(exchange);
        const QString &tenant = exchange.tenant;
        if (service == "graph"_L1)
            return count(u"graph units"_s, tenant, {3500, 10s}, unitsOfGraph(exchange), exchange);
        if (service == "partner-center"_L1)
            return count(u"partner center"_s, tenant, {500, 60s}, 1, exchange);
        takeOfArm(exchange);
        if (service == "resourcegraph"_L1)
            return count(u"resource graph"_s, tenant, {15, 5s}, 1, exchange);
        if (service != "costmanagement"_L1)
            return;
        count(u"cost of a scope"_s, costScopeOf(exchange), {4, 60s}, 1, exchange);
        count(u"cost of the user"_s, {}, {20, 60s}, 1, exchange);
        const int units = unitsOfCost(exchange);
        count(u"cost units in 10 s"_s, tenant, {12, 10s}, units, exchange);
        count(u"cost units in a minute"_s, tenant, {60, 60s}, units, exchange);
        count(u"cost units in an hour"_s, tenant, {600, 1h}, units, exchange);
    }

    LimitReport report;

private:
    void count(const QString &limit, const QString &whose, const Window &fresh, int units,
               const Exchange &exchange)
    {
        auto window = m_windows.find({limit, whose});
        if (window == m_windows.end())
            window = m_windows.insert({limit, whose}, fresh);
        const int used = window->take(units, exchange.time);
        int &fullest = report.fullest[limit];
        fullest = std::max(fullest, used);
        if (used > window->limit())
            complain(limit, whose, used, exchange);
    }

    void takeOfArm(const Exchange &exchange)
    {
        const QStringList segments = exchange.path().toLower().split(u'/', Qt::SkipEmptyParts);
        const bool named = segments.size() > 1 && segments[0] == "subscriptions"_L1;
        const QString whose = named ? segments[1] : exchange.tenant;
        const double left = m_buckets[whose].take(exchange.time);
        int &fullest = report.fullest[u"resource manager bucket"_s];
        fullest = std::max(fullest, int(250 - left));
        if (left < 0)
            complain(u"resource manager bucket"_s, whose, 251, exchange);
    }

    void complain(const QString &limit, const QString &whose, int used, const Exchange &exchange)
    {
        report.broken.append(u"%1 %2: %3 at %4, %5"_s.arg(limit, whose, QString::number(used),
                                                          exchange.time.toString(Qt::ISODateWithMs),
                                                          exchange.url));
    }

    QHash<std::pair<QString, QString>, Window> m_windows;
    QHash<QString, Bucket> m_buckets;
};

struct Asked
{
    QDateTime until;
    QDateTime from; //!< what arrives before may have been under way
};

} // namespace

LimitReport checkLimits(const QList<Exchange> &exchanges)
{
    LimitBook book;
    for (const Exchange &exchange : exchanges)
        book.take(exchange);
    return std::move(book.report);
}

QStringList checkWaits(const QList<Exchange> &exchanges, std::chrono::seconds grace)
{
    QStringList broken;
    QHash<QString, Asked> waits;
    for (const Exchange &exchange : exchanges) {
        const QString service = serviceOf(exchange) + u' ' + exchange.tenant;
        const QString scope = service + u' ' + costScopeOf(exchange);
        for (const QString &key : {service, scope}) {
            const Asked asked = waits.value(key);
            if (exchange.time > asked.from && exchange.time < asked.until)
                broken.append(u"%1 at %2 was to be left alone until %3"_s.arg(
                    exchange.url, exchange.time.toString(Qt::ISODateWithMs),
                    asked.until.toString(Qt::ISODateWithMs)));
        }
        if (exchange.status != 429)
            continue;
        int longest = 0;
        QString whose = service;
        for (auto it = exchange.responseHeaders.cbegin(); it != exchange.responseHeaders.cend();
             ++it) {
            if (!it.key().endsWith("retry-after"_L1) || it.value().toInt() < longest)
                continue;
            const bool own = it.key().endsWith("entity-retry-after"_L1);
            if (it.value().toInt() > longest || own)
                whose = own ? scope : service;
            longest = it.value().toInt();
        }
        Asked &asked = waits[whose];
        const QDateTime until = exchange.time.addSecs(longest);
        if (!asked.until.isValid() || asked.until < until)
            asked = {until, exchange.time.addSecs(grace.count())};
    }
    return broken;
}

} // namespace Pec::Testing
