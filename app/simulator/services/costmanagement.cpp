// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/costmanagement.h"

#include "core/strings.h"
#include "simulator/services/cost/dimensionlist.h"
#include "simulator/world/random.h"

#include <QUrl>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultPage = 1000;
constexpr int kLargestPage = 5000;
constexpr qsizetype kKeptAnswers = 8;

//! Query processing units of a tenant in the last hour; the gate that refuses is the server's.
class QueryUnits
{
public:
    QByteArray spend(const QString &tenant, int units, const QDateTime &now)
    {
        QList<std::pair<QDateTime, int>> &spent = m_spent[tenant];
        spent.removeIf([&](const auto &entry) { return entry.first.secsTo(now) >= 3600; });
        spent.append({now, units});
        const auto left = [&](int limit, int seconds) {
            for (const auto &[when, count] : std::as_const(spent))
                limit -= when.secsTo(now) < seconds ? count : 0;
            return QByteArray::number(std::max(0, limit));
        };
        return "QueriesPerHour:" + left(600, 3600) + ",QueriesPerMin:" + left(60, 60)
               + ",QueriesPer10Sec:" + left(12, 10);
    }

private:
    QHash<QString, QList<std::pair<QDateTime, int>>> m_spent;
};

//! The answers of the last queries, so that the pages of one are not computed again each.
struct KeptAnswer
{
    QByteArray key;
    std::shared_ptr<const CostTable> table;
};

class CostQueries
{
public:
    explicit CostQueries(std::shared_ptr<World> world)
        : m_world(std::move(world))
    {}

    Response query(const Request &request)
    {
        const ResolvedScope scope = resolveCostScope(*m_world, request);
        if (scope.refusal)
            return *scope.refusal;
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        if (!body.isObject())
            return badRequest(u"Invalid query definition, Dataset is invalid or not supplied."_s);
        const auto definition =
            readCostDefinition(body.object(), scope.subscriptionScope, request.now);
        if (!definition)
            return badRequest(definition.error());
        int top = kDefaultPage;
        qsizetype offset = 0;
        if (!readPaging(request, &top, &offset))
            return badRequest(u"Invalid query parameter: '$top' or '$skiptoken'."_s);
        if (scope.scope.subscriptions.isEmpty())
            return Response::empty(204);
        const auto table = answer(request, scope, *definition);
        if (offset > table->rows.size())
            return badRequest(u"Invalid query parameter: '$skiptoken'."_s);
        const int months =
            std::max(1, static_cast<int>((definition->from.daysTo(definition->to) + 30) / 31));
        Response response;
        response.headers.append(
            std::pair<QByteArray, QByteArray>("Content-Type", "application/json; charset=utf-8"));
        response.body = page(request, scope, *table, offset, top);
        return std::move(response)
            .with("x-ms-ratelimit-microsoft.costmanagement-qpu-consumed",
                  QByteArray::number(months))
            .with("x-ms-ratelimit-microsoft.costmanagement-qpu-remaining",
                  m_units.spend(request.caller.value_or(Caller()).tenantId, months, request.now));
    }

    Response dimensions(const Request &request) const
    {
        const ResolvedScope scope = resolveCostScope(*m_world, request);
        if (scope.refusal)
            return *scope.refusal;
        if (scope.scope.subscriptions.isEmpty())
            return Response::empty(204);
        return listCostDimensions(*m_world, request, scope);
    }

private:
    static Response badRequest(const QString &message)
    {
        return armError(400, u"BadRequest"_s, message);
    }

    static bool readPaging(const Request &request, int *top, qsizetype *offset)
    {
        bool topRead = true;
        bool offsetRead = true;
        if (request.hasQuery(u"$top"_s))
            *top = std::min(kLargestPage, request.queryValue(u"$top"_s).toInt(&topRead));
        if (request.hasQuery(u"$skiptoken"_s))
            *offset = QByteArray::fromBase64(request.queryValue(u"$skiptoken"_s).toLatin1())
                          .toLongLong(&offsetRead);
        *top = request.pageOf(*top);
        return topRead && offsetRead && *top > 0 && *offset >= 0;
    }

    std::shared_ptr<const CostTable> answer(const Request &request, const ResolvedScope &scope,
                                            const CostDefinition &definition)
    {
        const QByteArray key = scope.id.toUtf8() + '\n' + request.body + '\n'
                               + request.now.date().toString(Qt::ISODate).toLatin1() + '\n'
                               + QByteArray::number(m_world->costRevision);
        const auto it = std::find_if(m_kept.cbegin(), m_kept.cend(),
                                     [&](const KeptAnswer &kept) { return kept.key == key; });
        if (it != m_kept.cend())
            return it->table;
        auto table = std::make_shared<const CostTable>(
            aggregateCost(*m_world, scope.scope, definition, request.now));
        m_kept.append({key, table});
        if (m_kept.size() > kKeptAnswers)
            m_kept.removeFirst();
        return table;
    }

    static QByteArray nextLink(const Request &request, int top, qsizetype offset)
    {
        const QByteArray token = QByteArray::number(offset).toBase64().toPercentEncoding();
        QByteArray link = request.host + QUrl::toPercentEncoding(request.path, "/:")
                          + "?api-version=" + request.queryValue(u"api-version"_s).toLatin1();
        if (request.hasQuery(u"$top"_s))
            link += "&$top=" + QByteArray::number(top);
        return link + "&$skiptoken=" + token;
    }

    static QByteArray page(const Request &request, const ResolvedScope &scope,
                           const CostTable &table, qsizetype offset, int top)
    {
        Chance chance(qHash(request.body, 7));
        const QString name = chance.guid();
        const qsizetype end = std::min<qsizetype>(table.rows.size(), offset + top);
        QByteArray text =
            "{\"id\":" + jsonText(scope.id + u"/providers/Microsoft.CostManagement/query/"_s + name)
            + R"(,"name":")" + name.toLatin1()
            + R"(","type":"Microsoft.CostManagement/query","location":null,"sku":null,"eTag":null,"properties":{"nextLink":)";
        text += end < table.rows.size() ? jsonText(QString::fromLatin1(nextLink(request, top, end)))
                                        : QByteArray("null");
        text += ",\"columns\":[";
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            text += (i > 0 ? ",{\"name\":" : "{\"name\":")
                    + jsonText(QString::fromUtf8(table.columns.at(i).first)) + R"(,"type":")"
                    + table.columns.at(i).second + "\"}";
        text += "],\"rows\":[";
        for (qsizetype i = offset; i < end; ++i)
            text += (i > offset ? ",[" : "[") + table.rows.at(i).join(',') + ']';
        return text + "]}}";
    }

    std::shared_ptr<World> m_world;
    QList<KeptAnswer> m_kept;
    QueryUnits m_units;
};

} // namespace

void addCostManagement(Router &router, const std::shared_ptr<World> &world)
{
    const QStringList versions{u"2019-11-01"_s, u"2021-10-01"_s, u"2022-10-01"_s, u"2023-03-01"_s,
                               u"2023-11-01"_s, u"2024-08-01"_s, u"2025-03-01"_s};
    const auto service = std::make_shared<CostQueries>(world);
    const QStringList scopes{
        u"/providers/Microsoft.Billing/billingAccounts/{account}"_s,
        u"/providers/Microsoft.Billing/billingAccounts/{account}/billingProfiles/{profile}"_s,
        u"/providers/Microsoft.Billing/billingAccounts/{account}/customers/{customer}"_s,
        u"/providers/Microsoft.Billing/billingAccounts/{account}/billingProfiles/{profile}/customers/{customer}"_s,
        u"/subscriptions/{subscription}"_s,
        u"/subscriptions/{subscription}/resourceGroups/{group}"_s};
    for (const QString &scope : scopes) {
        router.add("POST", scope + u"/providers/Microsoft.CostManagement/query"_s,
                   Service::CostManagement, versions,
                   [service](const Request &request) { return service->query(request); });
        router.add("GET", scope + u"/providers/Microsoft.CostManagement/dimensions"_s,
                   Service::CostManagement, versions,
                   [service](const Request &request) { return service->dimensions(request); });
    }
}

} // namespace Pec::Simulator
