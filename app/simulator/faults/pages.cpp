// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults/pages.h"

#include "core/strings.h"
#include "simulator/server/httpsserver.h"
#include "simulator/services/cost/aggregate.h"

#include <QJsonArray>
#include <QUrl>

namespace Pec::Simulator {

namespace {

constexpr auto kMarker = "endless"_L1; // a query item that no service reads
constexpr auto kVersion = "/v1"_L1; // is not part of Partner Center's links
constexpr auto kTokenHeader = "MS-ContinuationToken"_L1;

//! Where a member, its value a text or null, stands in compact JSON.
struct Place
{
    qsizetype name = 0;
    qsizetype value = 0;
    qsizetype end = 0;
};

std::optional<Place> find(const QByteArray &body, const QByteArray &member)
{
    Place place;
    const QByteArray key = '"' + member + "\":";
    place.name = body.indexOf(key);
    if (place.name < 0)
        return {};
    place.value = place.name + key.size();
    place.end = place.value + 1;
    if (body.mid(place.value, 1) != "\"") {
        place.end = place.value + 4; // null
        return place;
    }
    while (place.end < body.size() && body[place.end] != '"')
        place.end += body[place.end] == '\\' ? 2 : 1;
    ++place.end;
    return place;
}

QString textAt(const QByteArray &body, const Place &place)
{
    const QByteArray list = '[' + body.mid(place.value, place.end - place.value) + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

void remove(QByteArray *body, const Place &place)
{
    const bool first = body->mid(place.end, 1) == ",";
    const qsizetype begin = first ? place.name : place.name - 1;
    body->remove(begin, place.end - begin + (first ? 1 : 0));
}

} // namespace

Pages::Pages(const Request &request, Service service)
    : m_request(request)
{
    if (service == Service::Graph)
        m_style = Style::ODataLink;
    else if (service == Service::PartnerCenter)
        m_style = Style::Collection;
    else if (service == Service::ResourceGraph)
        m_style = Style::Token;
    else if (service == Service::CostManagement && request.method == "POST")
        m_style = Style::NullableLink;
}

QByteArray Pages::member() const
{
    switch (m_style) {
    case Style::ODataLink:
        return "@odata.nextLink";
    case Style::Token:
        return "$skipToken";
    default:
        return "nextLink";
    }
}

QJsonObject Pages::tokenOptions() const
{
    return QJsonDocument::fromJson(m_request.body).object()["options"_L1].toObject();
}

bool Pages::isList(const Response &response) const
{
    if (response.status != 200)
        return false;
    switch (m_style) {
    case Style::NullableLink:
        return response.body.contains(R"("rows":[)");
    case Style::Token:
        return response.body.contains(R"("data":)");
    case Style::Collection:
        return response.body.contains(R"("items":[)");
    default:
        return response.body.contains(R"("value":[)");
    }
}

std::optional<Pages::Continuation> Pages::next(const Response &response) const
{
    if (response.status != 200)
        return {};
    if (m_style == Style::Collection) {
        const QJsonValue link =
            QJsonDocument::fromJson(response.body).object()["links"_L1]["next"_L1];
        if (!link.isObject())
            return {};
        return Continuation{link["uri"_L1].toString(),
                            link["headers"_L1][0]["value"_L1].toString()};
    }
    const auto place = find(response.body, member());
    const QString text = place ? textAt(response.body, *place) : QString();
    if (text.isEmpty())
        return {};
    return m_style == Style::Token ? Continuation{{}, text} : Continuation{text, {}};
}

void Pages::setNext(const std::optional<Continuation> &next, Response *response) const
{
    if (m_style == Style::Collection) {
        QJsonObject body = QJsonDocument::fromJson(response->body).object();
        QJsonObject links = body["links"_L1].toObject();
        links.remove("next"_L1);
        if (next) {
            QJsonArray headers;
            if (!next->token.isEmpty())
                headers.append(
                    QJsonObject{{u"key"_s, QString(kTokenHeader)}, {u"value"_s, next->token}});
            links[u"next"_s] = QJsonObject{
                {u"uri"_s, next->link}, {u"method"_s, u"GET"_s}, {u"headers"_s, headers}};
        }
        body[u"links"_s] = links;
        response->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return;
    }
    QByteArray &body = response->body;
    const auto place = find(body, member());
    const QByteArray value =
        next ? jsonText(m_style == Style::Token ? next->token : next->link) : QByteArray("null");
    if (!next && m_style != Style::NullableLink) {
        if (place)
            remove(&body, *place);
    } else if (place) {
        body.replace(place->value, place->end - place->value, value);
    } else {
        body.insert(1, QByteArray('"' + member() + "\":" + value + ','));
    }
}

Pages::Continuation Pages::samePage(int number) const
{
    if (m_style == Style::Token) {
        // The service reads a number from it, and zeros before that number make it another text.
        const QJsonObject options = tokenOptions();
        const QByteArray token =
            QByteArray::fromBase64(options["$skipToken"_L1].toString().toLatin1());
        const int offset = token.isEmpty() ? options["$skip"_L1].toInt() : token.toInt();
        return {{},
                QString::fromLatin1(
                    QByteArray(QByteArray(number, '0') + QByteArray::number(offset)).toBase64())};
    }
    QUrlQuery query = m_request.query;
    if (number > 0) {
        query.removeAllQueryItems(kMarker);
        query.addQueryItem(kMarker, QString::number(number));
    }
    QString path = QString::fromLatin1(QUrl::toPercentEncoding(m_request.path, "/:$"));
    if (!query.isEmpty())
        path += u'?' + query.toString(QUrl::FullyEncoded);
    if (m_style == Style::Collection)
        return {path.mid(kVersion.size()),
                QString::fromLatin1(m_request.headers.value(
                    QByteArray(kTokenHeader.data(), kTokenHeader.size()).toLower()))};
    return {QString::fromLatin1(m_request.host) + path, {}};
}

Request Pages::follow(const Continuation &next) const
{
    Request request = m_request;
    request.arguments.clear();
    if (m_style == Style::Token) {
        QJsonObject body = QJsonDocument::fromJson(m_request.body).object();
        QJsonObject options = tokenOptions();
        options[u"$skipToken"_s] = next.token;
        body[u"options"_s] = options;
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return request;
    }
    QString target = next.link;
    if (m_style == Style::Collection) {
        target.prepend(kVersion);
        request.headers.insert(QByteArray(kTokenHeader.data(), kTokenHeader.size()).toLower(),
                               next.token.toLatin1());
    } else {
        target.remove(0, m_request.host.size());
    }
    readTarget(target.toLatin1(), &request);
    return request;
}

} // namespace Pec::Simulator
