// SPDX-License-Identifier: GPL-3.0-or-later
//! How fast a page of 5,000 cost rows becomes rows with exact amounts: beside the same work with
//! QJsonDocument, and beside parsing alone.
#include "core/strings.h"
#include "microsoft/costmanagement/costpage.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Pec;
using CostManagement::Row;

namespace {

constexpr int kRuns = 15;

QByteArray page(int rows)
{
    QByteArray json =
        R"({"id":"x","name":"y","type":"Microsoft.CostManagement/query","properties":{"nextLink":null,"columns":[{"name":"Cost","type":"Number"},{"name":"CostUSD","type":"Number"},{"name":"SubscriptionId","type":"String"},{"name":"PartnerEarnedCreditApplied","type":"String"},{"name":"Currency","type":"String"}],"rows":[)";
    for (int i = 0; i < rows; ++i) {
        if (i > 0)
            json += ',';
        json += '[' + QByteArray::number(i * 7 % 991) + '.'
                + QByteArray::number(1000000000 + i * 37) + ',' + QByteArray::number(i * 5 % 877)
                + '.' + QByteArray::number(1000000000 + i * 41) + ",\"5a000000-0000-4000-8000-"
                + QByteArray::number(100000000000 + i) + "\",\"" + (i % 2 ? "True" : "False")
                + "\",\"EUR\"]";
    }
    return json + "]}}";
}

//! The same rows by QJsonDocument. It keeps numbers as doubles; their shortest text is as exact as
//! it gets.
QList<Row> byQt(const QByteArray &json)
{
    const QJsonObject properties =
        QJsonDocument::fromJson(json).object()["properties"_L1].toObject();
    QList<QString> columns;
    for (const auto column : properties["columns"_L1].toArray())
        columns.append(column.toObject()["name"_L1].toString().toLower());
    QList<Row> rows;
    for (const auto value : properties["rows"_L1].toArray()) {
        const QJsonArray cells = value.toArray();
        Row row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString &column = columns.at(i);
            const auto amount = [&] {
                return Decimal::parse(QByteArray::number(cells[i].toDouble(), 'g',
                                                         QLocale::FloatingPointShortest))
                    .value_or(Decimal());
            };
            if (column == "cost"_L1)
                row.cost.billing = amount();
            else if (column == "costusd"_L1)
                row.cost.usd = amount();
            else if (column == "subscriptionid"_L1)
                row.subscription = SubscriptionId(cells[i].toString());
            else if (column == "partnerearnedcreditapplied"_L1)
                row.creditApplied =
                    cells[i].toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
            else if (column == "currency"_L1)
                row.currency = cells[i].toString().toUpper();
        }
        rows.append(row);
    }
    return rows;
}

//! Best of several, in ms.
double best(const std::function<void()> &work)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, timer.nsecsElapsed());
    }
    return double(shortest) / 1e6;
}

} // namespace

int main(int argc, char **)
{
    const int rows =
        argc > 1 ? 200 : 5000; // any argument: a short run that only shows that it works
    const QByteArray json = page(rows);
    const auto ours = CostManagement::parseCostPage(json);
    const QList<Row> qt = byQt(json);
    if (!ours || ours->rows.size() != rows || qt.size() != rows
        || ours->rows.last().subscription != qt.last().subscription) {
        std::fputs("the two readings differ\n", stderr);
        return 1;
    }
    const double own = best([&json] { (void)CostManagement::parseCostPage(json); });
    const double peer = best([&json] { (void)byQt(json); });
    const double qtBare = best([&json] { (void)QJsonDocument::fromJson(json); });
    const double bare = best([&json] {
        const simdjson::padded_string padded(json.constData(), size_t(json.size()));
        simdjson::dom::parser parser;
        if (parser.parse(padded).error() != simdjson::SUCCESS)
            std::abort();
    });
    std::printf("cost page of %d rows (%lld kB), best of %d\n", rows,
                static_cast<long long>(json.size() / 1024), kRuns);
    std::printf("  to finished rows: %.2f ms; by QJsonDocument %.2f ms; %.1f times as fast\n", own,
                peer, peer / own);
    std::printf("  parsing alone:    %.2f ms; QJsonDocument %.2f ms; %.1f times as fast\n", bare,
                qtBare, qtBare / bare);
    return 0;
}
