// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/resourcegraph.h"

#include "core/strings.h"
#include "simulator/services/resourcetables.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestPage = 1000;
constexpr qsizetype kMostSubscriptions = 10000;
constexpr qsizetype kMostNamed = 1000;
constexpr int kQueriesPerWindow = 15;
constexpr int kWindowSeconds = 5;

Response badRequest(const Request &request, const QList<QJsonObject> &details)
{
    QJsonArray list;
    for (const QJsonObject &detail : details)
        list.append(detail);
    const QString message =
        u"Please provide below info when asking for support: timestamp = %1, correlationId = %2."_s
            .arg(request.now.toString(Qt::ISODate),
                 QString::fromLatin1(request.headers.value("x-ms-client-request-id", "none")));
    return Response::json({{u"error"_s, QJsonObject{{u"code"_s, u"BadRequest"_s},
                                                    {u"message"_s, message},
                                                    {u"details"_s, list}}}},
                          400);
}

QJsonObject detail(const QString &code, const QString &message)
{
    return {{u"code"_s, code}, {u"message"_s, message}};
}

QJsonObject invalidQuery()
{
    return detail(
        u"InvalidQuery"_s,
        u"Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying."_s);
}

Response parserFailure(const Request &request, const QString &query,
                       const Kusto::SyntaxError &error)
{
    const QString before = query.left(error.position);
    QJsonObject failure = detail(u"ParserFailure"_s, u"ParserFailure"_s);
    failure.insert(u"line"_s, before.count(u'\n') + 1);
    failure.insert(u"characterPositionInLine"_s, error.position - (before.lastIndexOf(u'\n') + 1));
    failure.insert(u"token"_s, error.token.isEmpty() ? u"<EOF>"_s : error.token);
    return badRequest(request, {invalidQuery(), failure});
}

struct Options
{
    int top = kLargestPage;
    int skip = 0;
    bool table = false;
    AuthorizationScopes scopes;
    QString wrong; //!< name of an option that is not taken
};

Options readOptions(const QJsonObject &source)
{
    Options options;
    options.top = source.value("$top"_L1).toInt(kLargestPage);
    options.skip = source.value("$skip"_L1).toInt(0);
    if (options.top < 1 || options.top > kLargestPage)
        options.wrong = u"$top"_s;
    const QString token = source.value("$skipToken"_L1).toString();
    if (!token.isEmpty()) {
        bool read = false;
        options.skip = QByteArray::fromBase64(token.toLatin1()).toInt(&read);
        if (!read)
            options.wrong = u"$skipToken"_s;
    }
    if (options.skip < 0)
        options.wrong = u"$skip"_s;
    const QString format = source.value("resultFormat"_L1).toString(u"objectArray"_s);
    options.table = format.compare("table"_L1, Qt::CaseInsensitive) == 0;
    if (!options.table && format.compare("objectArray"_L1, Qt::CaseInsensitive) != 0)
        options.wrong = u"resultFormat"_s;
    const QString scopes =
        source.value("authorizationScopeFilter"_L1).toString(u"AtScopeAndBelow"_s).toLower();
    options.scopes = {scopes.contains("above"_L1), scopes.contains("below"_L1)};
    if (!QStringList{u"atscopeandbelow"_s, u"atscopeandabove"_s, u"atscopeexact"_s,
                     u"atscopeaboveandbelow"_s}
             .contains(scopes))
        options.wrong = u"authorizationScopeFilter"_s;
    return options;
}

QJsonValue tableData(const Kusto::Rows &page)
{
    QJsonArray columns;
    for (const QString &name : page.columns) {
        const QJsonValue sample =
            page.rows.isEmpty() ? QJsonValue() : page.rows.first().value(name);
        const QString type = sample.isDouble()                       ? u"integer"_s
                             : sample.isObject() || sample.isArray() ? u"object"_s
                                                                     : u"string"_s;
        columns.append(QJsonObject{{u"name"_s, name}, {u"type"_s, type}});
    }
    QJsonArray rows;
    for (const QJsonObject &row : page.rows) {
        QJsonArray cells;
        for (const QString &name : page.columns)
            cells.append(row.value(name));
        rows.append(cells);
    }
    return QJsonObject{{u"columns"_s, columns}, {u"rows"_s, rows}};
}

QJsonObject facetError(const QString &expression, const QString &code, const QString &message)
{
    return {{u"expression"_s, expression},
            {u"resultType"_s, u"FacetError"_s},
            {u"errors"_s, QJsonArray{detail(code, message)}}};
}

QJsonObject facetResult(const QJsonObject &facet, Kusto::Rows rows)
{
    const QString expression = facet.value("expression"_L1).toString();
    const QJsonObject options = facet.value("options"_L1).toObject();
    const auto parsed = Kusto::parseExpression(expression);
    if (!parsed || !rows.columns.contains(parsed->columnName()))
        return facetError(expression, u"NoValidColumns"_s,
                          u"No valid columns in facet expression."_s);
    if (const QString filter = options.value("filter"_L1).toString(); !filter.isEmpty()) {
        const auto condition = Kusto::parseExpression(filter);
        if (!condition)
            return facetError(expression, u"InvalidFilter"_s, u"The facet's filter is invalid."_s);
        rows.rows.removeIf([&](const QJsonObject &row) { return !Kusto::holds(*condition, row); });
    }
    Kusto::Operator count;
    count.kind = Kusto::Operator::Kind::Summarize;
    count.countName = u"count"_s;
    Kusto::Expression column;
    column.kind = Kusto::Expression::Kind::Path;
    column.path = QStringList{parsed->columnName()};
    count.columns = {{parsed->columnName(), column}};
    Kusto::run({count}, rows);
    const bool ascending =
        options.value("sortOrder"_L1).toString().compare("asc"_L1, Qt::CaseInsensitive) == 0;
    std::stable_sort(rows.rows.begin(), rows.rows.end(),
                     [&](const QJsonObject &a, const QJsonObject &b) {
                         const int x = a.value("count"_L1).toInt();
                         const int y = b.value("count"_L1).toInt();
                         return ascending ? x < y : x > y;
                     });
    QJsonArray data;
    for (const QJsonObject &row : rows.rows.mid(0, options.value("$top"_L1).toInt(10)))
        data.append(row);
    return {{u"expression"_s, expression},
            {u"resultType"_s, u"FacetResult"_s},
            {u"totalRecords"_s, rows.rows.size()},
            {u"count"_s, data.size()},
            {u"data"_s, data}};
}

class ResourceGraphQueries
{
public:
    explicit ResourceGraphQueries(std::shared_ptr<World> world)
        : m_world(std::move(world))
    {}

    Response query(const Request &request)
    {
        if (!request.headers.value("content-type").toLower().startsWith("application/json"))
            return armError(500, u"InternalServerError"_s,
                            u"An error occurred while processing this request."_s);
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QString text = body.value("query"_L1).toString();
        Options options = readOptions(body.value("options"_L1).toObject());
        options.top = request.pageOf(options.top);
        if (text.trimmed().isEmpty())
            return badRequest(request, {detail(u"EmptyQuery"_s, u"The query is empty."_s)});
        if (!options.wrong.isEmpty())
            return badRequest(request,
                              {detail(u"InvalidOption"_s,
                                      u"The value of '%1' is not valid."_s.arg(options.wrong))});
        const auto parsed = Kusto::parseQuery(text);
        if (!parsed)
            return parserFailure(request, text, parsed.error());
        const Caller caller = request.caller.value_or(Caller());
        QList<std::pair<int, int>> subscriptions =
            visibleSubscriptions(*m_world, caller, request.now);
        if (const auto refusal = narrow(request, body, subscriptions))
            return *refusal;
        const bool limitHit = subscriptions.size() > kMostSubscriptions;
        auto rows =
            resourceTable(*m_world, parsed->table, caller, subscriptions.mid(0, kMostSubscriptions),
                          options.scopes, request.now);
        if (!rows)
            return parserFailure(request, text, {0, parsed->table});
        Kusto::run(parsed->operators, *rows);
        Response response =
            Response::json(answer(*rows, options, body.value("facets"_L1).toArray()));
        if (limitHit)
            response = std::move(response).with("x-ms-tenant-subscription-limit-hit", "true");
        return std::move(response)
            .with("x-ms-user-quota-remaining", QByteArray::number(quotaLeft(caller, request.now)))
            .with("x-ms-user-quota-resets-after", "00:00:05")
            .with("x-ms-resource-graph-request-duration", "0:00:00:00.0120000");
    }

private:
    //! Keeps the subscriptions that the body names; refuses where none of them can be read.
    std::optional<Response> narrow(const Request &request, const QJsonObject &body,
                                   QList<std::pair<int, int>> &subscriptions) const
    {
        const QJsonArray named = body.value("subscriptions"_L1).toArray();
        const QJsonArray groups = body.value("managementGroups"_L1).toArray();
        if (named.size() > kMostNamed)
            return badRequest(request, {detail(u"TooManySubscriptions"_s,
                                               u"At most 1000 subscriptions can be named."_s)});
        if (named.isEmpty() && groups.isEmpty())
            return std::nullopt;
        QSet<QString> wanted;
        for (const QJsonArray &list : {named, groups}) {
            for (const auto value : list)
                wanted.insert(value.toString().toLower());
        }
        subscriptions.removeIf([&](const std::pair<int, int> &place) {
            const Customer &customer = m_world->customers.at(place.first);
            return !wanted.contains(customer.subscriptions.at(place.second).id)
                   && !wanted.contains(customer.tenantId);
        });
        if (subscriptions.isEmpty())
            return armError(
                403, u"AccessDenied"_s,
                u"Access is denied to the requested resource. The user might not have enough permission."_s);
        return std::nullopt;
    }

    static QJsonObject answer(const Kusto::Rows &rows, const Options &options,
                              const QJsonArray &facets)
    {
        const qsizetype total = rows.rows.size();
        Kusto::Rows page{rows.columns,
                         rows.rows.mid(std::min<qsizetype>(options.skip, total), options.top),
                         false};
        const qsizetype end = options.skip + page.rows.size();
        const bool more = end < total;
        // Without an order by id the service cannot find the next page again.
        const bool resumable = rows.sortedById && rows.columns.contains("id"_L1);
        QJsonObject result{{u"totalRecords"_s, total},
                           {u"count"_s, page.rows.size()},
                           {u"resultTruncated"_s, more && !resumable ? u"true"_s : u"false"_s}};
        if (more && resumable)
            result.insert(u"$skipToken"_s, QString::fromLatin1(QByteArray::number(end).toBase64()));
        QJsonArray facetList;
        for (const auto facet : facets)
            facetList.append(facetResult(facet.toObject(), rows));
        result.insert(u"facets"_s, facetList);
        QJsonArray objects;
        for (const QJsonObject &row : std::as_const(page.rows))
            objects.append(row);
        result.insert(u"data"_s, options.table ? tableData(page) : QJsonValue(objects));
        return result;
    }

    int quotaLeft(const Caller &caller, const QDateTime &now)
    {
        QList<QDateTime> &asked = m_asked[caller.tenantId + caller.objectId];
        asked.removeIf([&](const QDateTime &when) { return when.secsTo(now) >= kWindowSeconds; });
        asked.append(now);
        return std::max(0, kQueriesPerWindow - static_cast<int>(asked.size()));
    }

    std::shared_ptr<World> m_world;
    QHash<QString, QList<QDateTime>> m_asked;
};

} // namespace

void addResourceGraph(Router &router, const std::shared_ptr<World> &world)
{
    const auto service = std::make_shared<ResourceGraphQueries>(world);
    router.add("POST", u"/providers/Microsoft.ResourceGraph/resources"_s, Service::ResourceGraph,
               {u"2021-03-01"_s, u"2022-10-01"_s, u"2024-04-01"_s},
               [service](const Request &request) { return service->query(request); });
}

} // namespace Pec::Simulator
