// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults/answers.h"

#include "core/strings.h"
#include "simulator/quotas/partnercenterquota.h"
#include "simulator/server/oauth.h"

namespace Pec::Simulator {

namespace {

QString usualCode(int status)
{
    static const QHash<int, QString> codes{{400, u"BadRequest"_s},
                                           {401, u"InvalidAuthenticationToken"_s},
                                           {403, u"AuthorizationFailed"_s},
                                           {404, u"NotFound"_s},
                                           {409, u"Conflict"_s},
                                           {412, u"PreconditionFailed"_s},
                                           {429, u"TooManyRequests"_s},
                                           {500, u"InternalServerError"_s},
                                           {502, u"BadGateway"_s},
                                           {503, u"ServiceUnavailable"_s},
                                           {504, u"GatewayTimeout"_s}};
    return codes.value(status, QString::number(status));
}

Response identityError(const Fault &fault, const Request &request, const QString &message)
{
    QString error = fault.code;
    if (error.isEmpty() && fault.status >= 500)
        error = u"server_error"_s;
    if (fault.status == 429 || fault.status == 503)
        error = fault.code.isEmpty() ? u"temporarily_unavailable"_s : fault.code;
    return oauthError(
        request, {error.isEmpty() ? u"invalid_request"_s : error, 90033, message, fault.status});
}

Response serviceError(const Fault &fault, const Request &request, Service service)
{
    const QString message = fault.message.isEmpty()
                                ? u"The request could not be served (%1)."_s.arg(fault.status)
                                : fault.message;
    const QString code = fault.code.isEmpty() ? usualCode(fault.status) : fault.code;
    switch (service) {
    case Service::Identity:
        return identityError(fault, request, message);
    case Service::Graph:
        return graphError(fault.status, code, message, request);
    case Service::PartnerCenter: {
        if (fault.status == 429)
            return partnerCenterThrottled(message);
        bool isNumber = false;
        const int number = fault.code.toInt(&isNumber);
        return partnerCenterError(fault.status, isNumber ? number : fault.status, message);
    }
    default:
        return armError(fault.status, code, message);
    }
}

} // namespace

QString challengedContext() { return u"c1"_s; }

Response statusAnswer(const Fault &fault, const Request &request, Service service)
{
    // Below 400 there is no error to tell.
    Response response =
        fault.status < 400 ? Response::empty(fault.status) : serviceError(fault, request, service);
    if (fault.retryAfter >= 0)
        response.setHeader("Retry-After", QByteArray::number(fault.retryAfter));
    return response;
}

Response wrongShape(Service service, const Request &request)
{
    switch (service) {
    case Service::Identity:
        return Response::json({{u"access_token"_s, 1}, {u"keys"_s, u"x"_s}});
    case Service::PartnerCenter:
        return Response::json({{u"items"_s, u"x"_s}});
    case Service::ResourceGraph:
        return Response::json({{u"data"_s, u"x"_s}});
    case Service::CostManagement:
        if (request.method == "POST")
            return Response::json({{u"properties"_s, u"x"_s}});
        break;
    default:
        break;
    }
    return Response::json({{u"value"_s, u"x"_s}});
}

Response proxyPage(const Fault &fault)
{
    return Response::html(u"<!DOCTYPE html><html><head><title>Proxy</title></head><body><h1>Please "
                          "sign in to the network</h1></body></html>"_s,
                          fault.status);
}

Response claimsChallenge(const Request &request, Service service)
{
    const QByteArray challenge =
        R"(Bearer realm="", authorization_uri=")" + request.host
        + R"(/common/oauth2/authorize", error="insufficient_claims", claims=")"
        + claimsFor(challengedContext()).toBase64() + '"';
    const QString message = u"Continuous access evaluation resulted in challenge with result: "
                            "InteractionRequired."_s;
    Response response;
    if (service == Service::Graph)
        response = graphError(401, u"InvalidAuthenticationToken"_s, message, request);
    else if (service == Service::PartnerCenter)
        response = partnerCenterError(401, 400, message);
    else
        response = armError(401, u"InvalidAuthenticationToken"_s, message);
    response.setHeader("WWW-Authenticate", challenge);
    return response;
}

Response tenantRefusal(const Fault &fault, const Request &request)
{
    const QString clientId = Form(request.body).value(u"client_id"_s);
    return oauthError(
        request, fault.byPolicy ? blockedByPolicy()
                                : unknownApplication(clientId, request.path.section(u'/', 1, 1)));
}

void breakJson(Response *response)
{
    if (response->body.size() > 1) {
        response->body.truncate(response->body.size() / 2);
        return;
    }
    response->status = 200;
    response->setHeader("Content-Type", "application/json; charset=utf-8");
    response->body = R"({"value":[)";
}

} // namespace Pec::Simulator
