// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "core/strings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Pec::Bench {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int kConnections = 6;

struct Window
{
    int capacity;
    milliseconds length;
};

QString serviceOf(const QString &target)
{
    const QString path = target.section(u'?', 0, 0).toLower();
    const std::pair<QLatin1StringView, QLatin1StringView> parts[] = {
        {"/oauth2/"_L1, {}},
        {"/.well-known/"_L1, {}},
        {"/discovery/"_L1, {}},
        {"/_clock"_L1, {}},
        {"/v1.0/"_L1, "graph"_L1},
        {"/v1/"_L1, "partner-center"_L1},
        {"/microsoft.consumption/"_L1, "consumption"_L1},
        {"/microsoft.costmanagement/"_L1, "cost-management"_L1},
        {"/microsoft.resourcegraph/"_L1, "resource-graph"_L1},
        {"/microsoft.managementpartner/"_L1, "management-partner"_L1},
        {"/microsoft.billing/"_L1, "billing"_L1}};
    for (const auto &[part, service] : parts) {
        if (path.contains(part))
            return service;
    }
    return u"arm"_s;
}

//! The least time between the first and the last of so many units.
milliseconds least(double units, const Window &window)
{
    return int(std::max(0.0, units - 1) / window.capacity) * window.length;
}

} // namespace

int Journal::sum() const
{
    int sum = 0;
    for (const int count : requests)
        sum += count;
    return sum;
}

Journal readJournal(const QString &file, qint64 fromLine, qint64 *nextLine)
{
    Journal journal;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return journal;
    qint64 line = 0;
    for (; !lines.atEnd(); ++line) {
        const QByteArray bytes = lines.readLine();
        if (line < fromLine)
            continue;
        const QJsonObject entry = QJsonDocument::fromJson(bytes).object();
        const QString service = serviceOf(entry["url"_L1].toString());
        if (service.isEmpty())
            continue;
        ++journal.requests[service];
        if (entry["status"_L1].toInt() == 429)
            ++journal.refused;
        if (service != "graph"_L1 && service != "partner-center"_L1)
            ++journal.arm;
        if (service == "resource-graph"_L1)
            ++journal.resourceGraph;
        if (service == "cost-management"_L1) {
            ++journal.costRequests;
            journal.costUnits += entry["responseHeaders"_L1]
                                      ["x-ms-ratelimit-microsoft.costmanagement-qpu-consumed"_L1]
                                          .toString()
                                          .toDouble();
        }
    }
    *nextLine = line;
    return journal;
}

milliseconds boundOf(const Journal &journal, milliseconds latency)
{
    const int rounds = (journal.sum() + kConnections - 1) / kConnections;
    const double beyondBucket = std::max(0, journal.arm - 250);
    const milliseconds bounds[] = {least(journal.costRequests, {4, 60s}),
                                   least(journal.costRequests, {20, 60s}),
                                   least(journal.costUnits, {12, 10s}),
                                   least(journal.costUnits, {60, 60s}),
                                   least(journal.costUnits, {600, 1h}),
                                   least(journal.resourceGraph, {15, 5s}),
                                   milliseconds(qint64(beyondBucket / 25 * 1000)),
                                   rounds * latency};
    return *std::max_element(std::begin(bounds), std::end(bounds)) + latency;
}

} // namespace Pec::Bench
