// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/services/graph.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec::Simulator {

namespace {

constexpr int kMostRequests = 20;

struct Part
{
    QString id;
    QStringList dependsOn;
    Request request;
};

// A part's address is relative to the version, and carries its own query.
Part readPart(const Request &whole, const QJsonObject &json)
{
    Part part;
    part.id = json["id"_L1].toString();
    const QJsonArray before = json["dependsOn"_L1].toArray();
    for (const auto id : before)
        part.dependsOn.append(id.toString());
    part.request = whole;
    part.request.requestId = newGuid();
    part.request.method = json["method"_L1].toString().toUpper().toLatin1();
    QString url = json["url"_L1].toString();
    if (!url.startsWith(u'/'))
        url.prepend(u'/');
    const qsizetype question = url.indexOf(u'?');
    part.request.path = u"/v1.0"_s + url.left(question);
    part.request.query.setQuery(question < 0 ? QString() : url.mid(question + 1));
    part.request.headers.remove("content-type");
    const QJsonObject headers = json["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        part.request.headers.insert(it.key().toLower().toLatin1(), it->toString().toUtf8());
    part.request.body =
        json["body"_L1].isObject()
            ? QJsonDocument(json["body"_L1].toObject()).toJson(QJsonDocument::Compact)
            : QByteArray();
    return part;
}

Response ask(const Router &router, Request request)
{
    bool pathKnown = false;
    const Router::Route *route =
        router.find(request.method, request.path, &request.arguments, &pathKnown);
    if (route == nullptr || request.path.endsWith("/$batch"_L1))
        return graphError(
            pathKnown ? 405 : 400, u"BadRequest"_s,
            u"Resource not found for the segment '%1'."_s.arg(request.path.section(u'/', 2, 2)),
            request);
    if (!request.body.isEmpty()
        && !request.headers.value("content-type").toLower().startsWith("application/json"))
        return graphError(
            400, u"BadRequest"_s,
            u"Write request id : %1 does not contain Content-Type header or body."_s.arg(
                QString::fromLatin1(request.requestId)),
            request);
    return router.serve(request, *route);
}

QJsonObject toJson(const QString &id, const Response &response)
{
    QJsonObject headers;
    for (const auto &[name, value] : response.headers)
        headers[QString::fromLatin1(name)] = QString::fromLatin1(value);
    QJsonObject json{{u"id"_s, id}, {u"status"_s, response.status}, {u"headers"_s, headers}};
    if (!response.body.isEmpty())
        json[u"body"_s] = QJsonDocument::fromJson(response.body).object();
    return json;
}

Response refuse(const Request &request, const QString &why)
{
    return graphError(400, u"BadRequest"_s, why, request);
}

Response batch(const Request &request, const Router &router)
{
    const QJsonArray parts =
        QJsonDocument::fromJson(request.body).object()["requests"_L1].toArray();
    if (parts.isEmpty() || parts.size() > kMostRequests)
        return refuse(request, u"Number of batch request steps must be between 1 and %1."_s.arg(
                                   kMostRequests));
    QHash<QString, int> statuses;
    QJsonArray answers;
    for (const auto value : parts) {
        const Part part = readPart(request, value.toObject());
        if (part.id.isEmpty() || statuses.contains(part.id))
            return refuse(request, u"Every request of a batch needs an id of its own."_s);
        const bool failedBefore =
            std::any_of(part.dependsOn.begin(), part.dependsOn.end(),
                        [&statuses](const QString &id) { return statuses.value(id, 424) >= 400; });
        const Response response =
            failedBefore
                ? graphError(424, u"FailedDependency"_s,
                             u"A request that this one depends on has failed."_s, part.request)
                : ask(router, part.request);
        statuses.insert(part.id, response.status);
        // Answers come in no particular order; the last first, so that nobody relies on one.
        answers.prepend(toJson(part.id, response));
    }
    return Response::json({{u"responses"_s, answers}});
}

} // namespace

void addBatch(Router &router)
{
    router.add("POST", u"/v1.0/$batch"_s, Service::Graph, {},
               [&router](const Request &request) { return batch(request, router); });
}

} // namespace Pec::Simulator
