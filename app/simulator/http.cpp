// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace Pec::Simulator {

namespace {

// Both ways of writing a space in a query are in use: browsers' "+" and "%20".
QString decoded(QString encoded)
{
    encoded.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(encoded.toUtf8());
}

bool isParameter(const QString &segment) { return segment.startsWith(u'{'); }

bool isTail(const QString &segment) { return segment.endsWith("*}"_L1); }

QString parameterName(const QString &segment)
{
    return segment.mid(1, segment.size() - (isTail(segment) ? 3 : 2));
}

bool matches(const QStringList &pattern, qsizetype p, const QStringList &path, qsizetype s,
             QHash<QString, QString> *arguments)
{
    if (p == pattern.size())
        return s == path.size();
    if (s == path.size())
        return false;
    const QString &segment = pattern[p];
    if (!isParameter(segment))
        return segment.compare(path[s], Qt::CaseInsensitive) == 0
               && matches(pattern, p + 1, path, s + 1, arguments);
    const qsizetype last = isTail(segment) ? path.size() : s + 1;
    for (qsizetype end = s + 1; end <= last; ++end) {
        if (matches(pattern, p + 1, path, end, arguments)) {
            arguments->insert(parameterName(segment), path.mid(s, end - s).join(u'/'));
            return true;
        }
    }
    return false;
}

} // namespace

QString Request::queryValue(const QString &name) const
{
    const auto items = query.queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items) {
        if (decoded(key).compare(name, Qt::CaseInsensitive) == 0)
            return decoded(value);
    }
    return {};
}

bool Request::hasQuery(const QString &name) const
{
    const auto items = query.queryItems(QUrl::FullyEncoded);
    return std::any_of(items.begin(), items.end(), [&name](const auto &item) {
        return decoded(item.first).compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool Response::isSent() const
{
    return delivery.kind != Delivery::Kind::Reset && delivery.kind != Delivery::Kind::Hang;
}

QByteArray Response::sentBody() const
{
    if (delivery.kind == Delivery::Kind::Truncate)
        return body.left(body.size() / 2);
    return isSent() ? body : QByteArray();
}

Response Response::json(const QJsonObject &object, int status)
{
    Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    return response;
}

Response Response::html(const QString &page, int status)
{
    Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", "text/html; charset=utf-8");
    response.body = page.toUtf8();
    return response;
}

Response &&Response::with(const QByteArray &name, const QByteArray &value) &&
{
    headers.emplaceBack(name, value);
    return std::move(*this);
}

void Response::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (auto &[known, old] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0) {
            old = value;
            return;
        }
    }
    headers.emplaceBack(name, value);
}

QByteArray newGuid() { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); }

Service serviceOfPath(const QString &path)
{
    const QString first = path.section(u'/', 1, 1).toLower();
    if (first == "v1.0"_L1)
        return Service::Graph;
    if (first == "v1"_L1)
        return Service::PartnerCenter;
    if (first == "subscriptions"_L1 || first == "providers"_L1 || first == "tenants"_L1)
        return Service::Arm;
    return first.startsWith(u'_') ? Service::Control : Service::Identity;
}

Response armError(int status, const QString &code, const QString &message)
{
    return Response::json({{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}},
                          status);
}

Response graphError(int status, const QString &code, const QString &message, const Request &request)
{
    const QString id = QString::fromLatin1(request.requestId);
    const QString clientId =
        QString::fromLatin1(request.headers.value("client-request-id", request.requestId));
    const QJsonObject inner{{u"date"_s, request.now.toString(u"yyyy-MM-ddTHH:mm:ss"_s)},
                            {u"request-id"_s, id},
                            {u"client-request-id"_s, clientId}};
    return Response::json(
        {{u"error"_s,
          QJsonObject{{u"code"_s, code}, {u"message"_s, message}, {u"innerError"_s, inner}}}},
        status);
}

Response partnerCenterError(int status, int code, const QString &description)
{
    return Response::json({{u"code"_s, code},
                           {u"description"_s, description},
                           {u"data"_s, QJsonArray()},
                           {u"source"_s, u"PartnerFD"_s}},
                          status);
}

void Router::add(const QByteArray &method, const QString &pattern, Service service,
                 const QStringList &apiVersions, Handler handler)
{
    m_routes.append({method, pattern.split(u'/', Qt::SkipEmptyParts), service, apiVersions,
                     std::move(handler)});
}

const Router::Route *Router::find(const QByteArray &method, const QString &path,
                                  QHash<QString, QString> *arguments, bool *pathKnown) const
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    *pathKnown = false;
    for (const Route &route : m_routes) {
        QHash<QString, QString> found;
        if (!matches(route.segments, 0, segments, 0, &found))
            continue;
        *pathKnown = true;
        if (route.method == method) {
            *arguments = std::move(found);
            return &route;
        }
    }
    return nullptr;
}

Response Router::serve(const Request &request, const Route &route) const
{
    return m_gate ? m_gate(request, route) : route.handler(request);
}

} // namespace Pec::Simulator
