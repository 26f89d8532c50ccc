// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/gatekeeper.h"

#include "core/strings.h"

#include <QDate>
#include <QRegularExpression>

namespace Pec::Simulator {

namespace {

enum class TokenFault { Missing, Malformed, Expired, WrongAudience };

QString audienceOf(Service service)
{
    if (service == Service::Graph)
        return graphAudience();
    return service == Service::PartnerCenter ? partnerCenterAudience() : armAudience();
}

QString isoMinute(const QDateTime &when) { return when.toString(u"M/d/yyyy h:mm:ss AP"_s); }

Response armTokenRefusal(TokenFault fault, const TokenReading &reading, const Request &request)
{
    QString code = u"InvalidAuthenticationToken"_s;
    QString message = u"The access token is invalid."_s;
    switch (fault) {
    case TokenFault::Missing:
        code = u"AuthenticationFailed"_s;
        message = u"Authentication failed. The 'Authorization' header is missing."_s;
        break;
    case TokenFault::Malformed:
        break;
    case TokenFault::Expired:
        code = u"ExpiredAuthenticationToken"_s;
        message =
            u"The access token expiry UTC time '%1' is earlier than current UTC time '%2'."_s.arg(
                isoMinute(reading.expiry), isoMinute(request.now));
        break;
    case TokenFault::WrongAudience:
        code = u"InvalidAuthenticationTokenAudience"_s;
        message = u"The access token has been obtained for wrong audience or resource '%1'. It "
                  "should exactly match with one of the allowed audiences "
                  "'https://management.core.windows.net/','https://management.core.windows.net',"
                  "'https://management.azure.com/','https://management.azure.com'."_s.arg(
                      reading.caller.audience);
        break;
    }
    const QByteArray challenge = R"(Bearer authorization_uri=")" + request.host
                                 + R"(/organizations", error="invalid_token", error_description=")"
                                 + message.toUtf8() + '"';
    return armError(401, code, message).with("WWW-Authenticate", challenge);
}

Response graphTokenRefusal(TokenFault fault, const Request &request)
{
    QString message;
    switch (fault) {
    case TokenFault::Missing:
        message = u"Access token is empty."_s;
        break;
    case TokenFault::Malformed:
        message = u"IDX14100: JWT is not well formed, or its signature is not valid."_s;
        break;
    case TokenFault::Expired:
        message = u"Lifetime validation failed, the token is expired."_s;
        break;
    case TokenFault::WrongAudience:
        message = u"Access token validation failure. Invalid audience."_s;
        break;
    }
    const QByteArray challenge =
        R"(Bearer realm="", authorization_uri=")" + request.host
        + R"(/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000")";
    return graphError(401, u"InvalidAuthenticationToken"_s, message, request)
        .with("WWW-Authenticate", challenge);
}

Response partnerCenterTokenRefusal(TokenFault fault)
{
    switch (fault) {
    case TokenFault::Missing:
        return partnerCenterError(401, 400, u"Access denied: no bearer token was sent."_s);
    case TokenFault::Malformed:
        return partnerCenterError(401, 400, u"Access denied: the token is not valid."_s);
    case TokenFault::Expired:
        return partnerCenterError(401, 400, u"Access denied: the token is expired."_s);
    case TokenFault::WrongAudience:
        break;
    }
    return partnerCenterError(401, 400, u"Access denied: the token is for another audience."_s);
}

Response tokenRefusal(TokenFault fault, const TokenReading &reading, Service service,
                      const Request &request)
{
    if (service == Service::Graph)
        return graphTokenRefusal(fault, request);
    if (service == Service::PartnerCenter)
        return partnerCenterTokenRefusal(fault);
    return armTokenRefusal(fault, reading, request);
}

bool isStableVersion(const QString &version)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"\\d{4}-\\d{2}-\\d{2}"_s));
    return shape.match(version).hasMatch() && QDate::fromString(version, Qt::ISODate).isValid();
}

std::optional<Response> refuseVersion(const Request &request, const Router::Route &route)
{
    if (route.apiVersions.isEmpty())
        return {};
    const QString version = request.queryValue(u"api-version"_s);
    if (version.isEmpty())
        return armError(400, u"MissingApiVersionParameter"_s,
                        u"The api-version query parameter (?api-version=) is required for all "
                        "requests."_s);
    // Versions are dates, so a later stable one sorts behind; clients may be newer than this list.
    if (route.apiVersions.contains(version, Qt::CaseInsensitive)
        || (isStableVersion(version) && version > route.apiVersions.last()))
        return {};
    const qsizetype providers = route.segments.lastIndexOf(u"providers"_s);
    if (providers < 0 || providers + 2 >= route.segments.size())
        return armError(400, u"InvalidApiVersionParameter"_s,
                        u"The api-version '%1' is invalid. The supported versions are '%2'."_s.arg(
                            version, route.apiVersions.join(u',')));
    return armError(400, u"NoRegisteredProviderFound"_s,
                    u"No registered resource provider found for location 'global' and API version "
                    "'%1' for type '%2'. The supported api-versions are '%3'."_s.arg(
                        version, route.segments[providers + 2], route.apiVersions.join(u", "_s)));
}

QByteArray mediaType(const Request &request)
{
    return request.headers.value("content-type").split(';').first().trimmed().toLower();
}

Response contentRefusal(const Request &request, Service service)
{
    const QString type = QString::fromUtf8(mediaType(request));
    switch (service) {
    case Service::ResourceGraph: // answers a wrong type with a server error, not with 415
        return armError(500, u"InternalServerError"_s,
                        u"An error has occurred while reading the request."_s);
    case Service::Graph:
        return graphError(400, u"BadRequest"_s,
                          u"Write requests (excluding DELETE) must contain the Content-Type header "
                          "declaration application/json."_s,
                          request);
    case Service::PartnerCenter:
        return partnerCenterError(415, 415, u"The content type has to be application/json."_s);
    default:
        return armError(415, u"UnsupportedMediaType"_s,
                        u"The content media type '%1' is not supported. Only 'application/json' is "
                        "supported."_s.arg(type.isEmpty() ? u"<null>"_s : type));
    }
}

Response bodyRefusal(const Request &request, Service service, const QString &why)
{
    if (service == Service::Graph)
        return graphError(400, u"BadRequest"_s, u"Unable to read JSON request payload: "_s + why,
                          request);
    if (service == Service::PartnerCenter)
        return partnerCenterError(400, 2000, u"The body is not valid JSON: "_s + why);
    return armError(
        400, u"InvalidRequestContent"_s,
        u"The request content was invalid and could not be deserialized: '%1'."_s.arg(why));
}

std::optional<Response> refuseContent(const Request &request, Service service)
{
    const bool hasBody = !request.body.isEmpty();
    const bool alwaysAsked = service == Service::ResourceGraph && request.method == "POST";
    if ((hasBody || alwaysAsked) && mediaType(request) != "application/json")
        return contentRefusal(request, service);
    if (!hasBody)
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (document.isObject())
        return {};
    return bodyRefusal(request, service,
                       document.isNull() ? error.errorString() : u"an object is expected"_s);
}

} // namespace

Response expiredTokenRefusal(Service service, const Request &request)
{
    TokenReading reading;
    reading.expiry = request.now.addSecs(-1);
    return tokenRefusal(TokenFault::Expired, reading, service, request);
}

bool isArmFamily(Service service)
{
    switch (service) {
    case Service::Arm:
    case Service::Billing:
    case Service::CostManagement:
    case Service::ResourceGraph:
    case Service::ManagementPartner:
        return true;
    case Service::Identity:
    case Service::PartnerCenter:
    case Service::Graph:
    case Service::Control:
        break;
    }
    return false;
}

std::optional<Response> Gatekeeper::refuseToken(Request &request, Service service) const
{
    const QByteArray header = request.headers.value("authorization");
    if (header.isEmpty())
        return tokenRefusal(TokenFault::Missing, {}, service, request);
    if (!header.toLower().startsWith("bearer "))
        return tokenRefusal(TokenFault::Malformed, {}, service, request);
    const TokenReading reading = m_tokens.read(header.mid(7).trimmed(), request.now);
    if (reading.state == TokenReading::State::Malformed)
        return tokenRefusal(TokenFault::Malformed, reading, service, request);
    if (reading.caller.audience != audienceOf(service))
        return tokenRefusal(TokenFault::WrongAudience, reading, service, request);
    if (reading.state == TokenReading::State::Expired)
        return tokenRefusal(TokenFault::Expired, reading, service, request);
    request.caller = reading.caller;
    return {};
}

std::optional<Response> Gatekeeper::refuse(Request &request, const Router::Route &route) const
{
    if (route.service == Service::Identity || route.service == Service::Control)
        return {};
    if (auto refusal = refuseToken(request, route.service))
        return refusal;
    if (auto refusal = refuseVersion(request, route))
        return refusal;
    return refuseContent(request, route.service);
}

Response Gatekeeper::unknownRoute(const Request &request, bool pathKnown)
{
    const QString method = QString::fromLatin1(request.method);
    switch (serviceOfPath(request.path)) {
    case Service::Graph:
        if (pathKnown)
            return graphError(405, u"Request_BadRequest"_s,
                              u"Specified HTTP method is not allowed for the request target."_s,
                              request);
        return graphError(
            400, u"BadRequest"_s,
            u"Resource not found for the segment '%1'."_s.arg(request.path.section(u'/', 2, 2)),
            request);
    case Service::PartnerCenter:
        return pathKnown ? partnerCenterError(405, 405, u"The method is not allowed."_s)
                         : partnerCenterError(404, 404, u"The resource was not found."_s);
    case Service::Identity:
        return Response::empty(pathKnown ? 405 : 404);
    default:
        break;
    }
    if (pathKnown)
        return armError(405, u"MethodNotAllowed"_s,
                        u"The requested resource does not support http method '%1'."_s.arg(method));
    static const QRegularExpression provider(u"/providers/([^/]+)(?:/([^/]+))?"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = provider.match(request.path, request.path.lastIndexOf("/providers/"_L1));
    if (match.hasMatch())
        return armError(404, u"InvalidResourceType"_s,
                        u"The resource type '%1' could not be found in the namespace '%2'."_s.arg(
                            match.captured(2), match.captured(1)));
    return armError(
        404, u"NotFound"_s,
        u"No HTTP resource was found that matches the request path '%1'."_s.arg(request.path));
}

} // namespace Pec::Simulator
