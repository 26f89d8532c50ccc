// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults/faults.h"

#include "core/strings.h"
#include "simulator/faults/answers.h"
#include "simulator/faults/pages.h"
#include "simulator/server/gatekeeper.h"

namespace Pec::Simulator {

namespace {

QString serviceName(Service service, const QString &path)
{
    if (path.contains("/providers/Microsoft.Consumption/"_L1, Qt::CaseInsensitive))
        return u"consumption"_s;
    switch (service) {
    case Service::Identity:
        return u"identity"_s;
    case Service::Arm:
        return u"arm"_s;
    case Service::Billing:
        return u"billing"_s;
    case Service::CostManagement:
        return u"cost-management"_s;
    case Service::ResourceGraph:
        return u"resource-graph"_s;
    case Service::ManagementPartner:
        return u"management-partner"_s;
    case Service::PartnerCenter:
        return u"partner-center"_s;
    case Service::Graph:
        return u"graph"_s;
    case Service::Control:
        break;
    }
    return {};
}

QString addressOf(const Request &request)
{
    const QString query = request.query.toString(QUrl::FullyDecoded);
    return query.isEmpty() ? request.path : QString(request.path + u'?' + query);
}

bool isTokenRequest(const Request &request)
{
    return request.path.endsWith("/oauth2/v2.0/token"_L1, Qt::CaseInsensitive);
}

bool happens(double probability, Chance *chance)
{
    constexpr double kParts = 1 << 30;
    return probability >= 1 || chance->below(int(kParts)) < probability * kParts;
}

} // namespace

//! A request, and what has to be worked out about it, once and only if a rule wants to know.
struct Faults::Asked
{
    const Request &request;
    Service service;
    const Tokens &tokens;
    const TenantOf &tenantOf;
    std::optional<TokenReading> reading = {};

    const TokenReading &token()
    {
        if (!reading)
            reading =
                tokens.read(request.headers.value("authorization").mid(7).trimmed(), request.now);
        return *reading;
    }

    QString tenant()
    {
        return service == Service::Identity ? tenantOf(request.path.section(u'/', 1, 1))
                                            : token().caller.tenantId;
    }
};

Faults::Faults(const FaultPlan &plan, const Router &router, const Tokens &tokens, TenantOf tenantOf)
    : m_router(router)
    , m_tokens(tokens)
    , m_tenantOf(std::move(tenantOf))
{
    for (const FaultRule &rule : plan.rules)
        m_rules.append({rule, Chance(mix(plan.seed) + quint64(m_rules.size()))});
}

bool Faults::fits(const FaultRule &rule, Asked &asked)
{
    const Request &request = asked.request;
    if (!rule.service.isEmpty() && rule.service != serviceName(asked.service, request.path))
        return false;
    if (!rule.method.isEmpty() && rule.method != request.method)
        return false;
    if (!rule.path.match(addressOf(request)).hasMatch())
        return false;
    if (!rule.tenant.isEmpty() && rule.tenant != asked.tenant())
        return false;
    const bool identity = asked.service == Service::Identity;
    switch (rule.fault.kind) {
    case FaultKind::TenantRefused:
        return identity && isTokenRequest(request);
    case FaultKind::ExpiredToken:
        return !identity;
    case FaultKind::ClaimsChallenge:
        return !identity && asked.token().state == TokenReading::State::Valid
               && !asked.token().caller.contexts.contains(challengedContext());
    default:
        return true;
    }
}

const Fault *Faults::choose(const Request &request, Service service)
{
    if (service == Service::Control)
        return nullptr;
    Asked asked{request, service, m_tokens, m_tenantOf};
    for (Rule &one : m_rules) {
        const FaultRule &rule = one.rule;
        if (!fits(rule, asked))
            continue;
        const int number = ++one.matches - rule.first;
        const bool due = number >= 0 && (rule.times < 0 || number < rule.times);
        if (due && happens(rule.probability, &one.chance))
            return &rule.fault;
    }
    return nullptr;
}

std::optional<Response> Faults::instead(const Fault &fault, const Request &request, Service service)
{
    switch (fault.kind) {
    case FaultKind::Status:
        return statusAnswer(fault, request, service);
    case FaultKind::WrongType:
        return wrongShape(service, request);
    case FaultKind::Html:
        return proxyPage(fault);
    case FaultKind::ExpiredToken:
        return expiredTokenRefusal(service, request);
    case FaultKind::ClaimsChallenge:
        return claimsChallenge(request, service);
    case FaultKind::TenantRefused:
        return tenantRefusal(fault, request);
    case FaultKind::Reset:
    case FaultKind::Hang:
        return Response::empty(0); // never sent
    default:
        return {};
    }
}

void Faults::spoil(const Fault &fault, const Request &request, Service service, Response *response)
{
    response->fault = fault.name;
    switch (fault.kind) {
    case FaultKind::Status:
        for (const auto &[name, value] : fault.headers)
            response->setHeader(name.toLatin1(), value.toUtf8());
        break;
    case FaultKind::Slow:
        response->delivery = {Delivery::Kind::Whole, fault.time};
        break;
    case FaultKind::Drip:
        response->delivery = {Delivery::Kind::Drip, fault.time};
        break;
    case FaultKind::Truncate:
        response->delivery = {Delivery::Kind::Truncate, {}};
        break;
    case FaultKind::Reset:
        response->delivery = {Delivery::Kind::Reset, {}};
        break;
    case FaultKind::Hang:
        response->delivery = {Delivery::Kind::Hang, fault.time};
        break;
    case FaultKind::BrokenJson:
        breakJson(response);
        break;
    case FaultKind::DuplicatePage:
    case FaultKind::MissingPage:
    case FaultKind::EndlessPages:
        turnPage(fault, request, service, response);
        break;
    default:
        break;
    }
}

void Faults::turnPage(const Fault &fault, const Request &request, Service service,
                      Response *response)
{
    const Pages pages(request, service);
    const auto next = pages.next(*response);
    if (fault.kind == FaultKind::EndlessPages) {
        if (!next && pages.isList(*response))
            pages.setNext(pages.samePage(++m_links), response);
        return;
    }
    if (!next)
        return;
    if (fault.kind == FaultKind::DuplicatePage) {
        pages.setNext(pages.samePage(), response);
        return;
    }
    // The page between is asked for here, and where it leads to is where this one leads to.
    Request between = pages.follow(*next);
    bool pathKnown = false;
    const Router::Route *route =
        m_router.find(between.method, between.path, &between.arguments, &pathKnown);
    if (route != nullptr)
        pages.setNext(pages.next(route->handler(between)), response);
}

} // namespace Pec::Simulator
