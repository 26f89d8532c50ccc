// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/dispatcher.h"

#include "core/strings.h"

#include <QLocale>

namespace Pec::Simulator {

namespace {

QByteArray echoed(const Request &request, const QByteArray &name)
{
    return request.headers.value(name, request.requestId);
}

void addArmHeaders(const Request &request, Response *response)
{
    response->headers.emplaceBack("x-ms-request-id", request.requestId);
    response->headers.emplaceBack("x-ms-correlation-request-id",
                                  echoed(request, "x-ms-correlation-request-id"));
    response->headers.emplaceBack("x-ms-routing-request-id",
                                  "WESTEUROPE:"
                                      + request.now.toString(u"yyyyMMddThhmmssZ"_s).toLatin1() + ':'
                                      + request.requestId);
    if (request.headers.value("x-ms-return-client-request-id").toLower() == "true")
        response->headers.emplaceBack("x-ms-client-request-id",
                                      echoed(request, "x-ms-client-request-id"));
}

void addServiceHeaders(const Request &request, Service service, Response *response)
{
    switch (service) {
    case Service::Control:
        break;
    case Service::Identity: {
        const QString fromQuery = request.queryValue(u"client-request-id"_s);
        response->headers.emplaceBack("x-ms-request-id", request.requestId);
        response->headers.emplaceBack("client-request-id",
                                      fromQuery.isEmpty() ? echoed(request, "client-request-id")
                                                          : fromQuery.toLatin1());
        break;
    }
    case Service::Graph:
        response->headers.emplaceBack("request-id", request.requestId);
        response->headers.emplaceBack("client-request-id", echoed(request, "client-request-id"));
        response->headers.emplaceBack("OData-Version", "4.0");
        break;
    case Service::PartnerCenter:
        response->headers.emplaceBack("MS-RequestId", echoed(request, "ms-requestid"));
        response->headers.emplaceBack("MS-CorrelationId", echoed(request, "ms-correlationid"));
        response->headers.emplaceBack("MS-CV", base64Url(request.requestId.left(16)) + ".0");
        response->headers.emplaceBack("MS-ServerId", "000001");
        break;
    default:
        addArmHeaders(request, response);
    }
}

void addHeaders(const Request &request, Service service, Response *response)
{
    addServiceHeaders(request, service, response);
    response->headers.emplaceBack("Date", httpDate(request.now));
    response->headers.emplaceBack("Cache-Control", "no-cache, no-store");
    response->headers.emplaceBack("Strict-Transport-Security",
                                  "max-age=31536000; includeSubDomains");
    response->headers.emplaceBack("X-Content-Type-Options", "nosniff");
}

// A header that a client sent comes back in the answer: nothing in it may end the line.
void dropLineBreaks(Response *response)
{
    for (auto &[name, value] : response->headers) {
        value.replace('\r', ' ');
        value.replace('\n', ' ');
    }
}

} // namespace

QByteArray httpDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

Response Dispatcher::handle(Request request) const
{
    request.requestId = newGuid();
    bool pathKnown = false;
    const Router::Route *route =
        m_router.find(request.method, request.path, &request.arguments, &pathKnown);
    const Service service = route != nullptr ? route->service : serviceOfPath(request.path);
    const Fault *fault = m_faults != nullptr ? m_faults->choose(request, service) : nullptr;
    std::optional<Response> wrong;
    if (fault != nullptr)
        wrong = Faults::instead(*fault, request, service);
    Response response = wrong ? std::move(*wrong) : ask(request, route, pathKnown);
    // No service saw what a proxy answered.
    if (fault == nullptr || fault->kind != FaultKind::Html)
        addHeaders(request, service, &response);
    if (fault != nullptr)
        m_faults->spoil(*fault, request, service, &response);
    dropLineBreaks(&response);
    return response;
}

Response Dispatcher::ask(Request &request, const Router::Route *route, bool pathKnown) const
{
    if (route == nullptr)
        return Gatekeeper::unknownRoute(request, pathKnown);
    if (auto refusal = m_gatekeeper.refuse(request, *route))
        return std::move(*refusal);
    return m_router.serve(request, *route);
}

} // namespace Pec::Simulator
