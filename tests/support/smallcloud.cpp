// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallcloud.h"

#include "core/strings.h"
#include "simulator/server/httpsserver.h"
#include "simulator/services/graph.h"
#include "simulator/services/managementpartner.h"
#include "simulator/services/partnercenter.h"

#include <QUrl>

namespace Pec::Simulator {

namespace {

QString guid(int kind, int number)
{
    return u"%1-0000-4000-8000-%2"_s.arg(kind, 8, 10, QChar(u'0')).arg(number, 12, 10, QChar(u'0'));
}

DirectoryObject user(const QString &id, const char *name, const QStringList &memberOf)
{
    DirectoryObject object;
    object.id = id;
    object.kind = u"user"_s;
    object.displayName = QString::fromLatin1(name).section(u'@', 0, 0);
    object.userPrincipalName = QString::fromLatin1(name);
    object.userType = u"Member"_s;
    object.memberOf = memberOf;
    return object;
}

DirectoryObject group(const QString &id, const QString &name)
{
    DirectoryObject object;
    object.id = id;
    object.kind = u"group"_s;
    object.displayName = name;
    return object;
}

Customer customerWith(TokenPolicy policy, int number)
{
    Customer customer;
    customer.tenantId = guid(3, number);
    customer.name = u"Bakery %1"_s.arg(QChar(u'A' + number));
    customer.domain = u"bakery-%1.example"_s.arg(QChar(u'a' + number));
    customer.country = u"NL"_s;
    customer.tokenPolicy = policy;
    customer.gdap = policy != TokenPolicy::UserNotInTenant;
    Subscription subscription;
    subscription.id = guid(4, number);
    subscription.name = u"Production"_s;
    customer.subscriptions.append(subscription);
    return customer;
}

} // namespace

std::shared_ptr<World> smallWorld()
{
    auto world = std::make_shared<World>();
    world->epoch = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    world->partnerTenantId = guid(1, 0);
    world->partnerName = u"Small Partner"_s;
    world->partnerDomain = u"partner.example"_s;
    world->partnerMpnId = u"1234567"_s;
    world->adminAgentsGroupId = guid(2, 100);
    world->helpdeskAgentsGroupId = guid(2, 101);
    world->salesAgentsGroupId = guid(2, 102);
    world->directory = {user(guid(2, 1), kAdminName, {world->adminAgentsGroupId}),
                        user(guid(2, 2), kTraineeName, {}),
                        group(world->adminAgentsGroupId, u"AdminAgents"_s),
                        group(world->helpdeskAgentsGroupId, u"HelpdeskAgents"_s)};
    world->resellers = {{guid(5, 0), u"Small Reseller"_s, u"7654321"_s, guid(5, 1)}};
    const auto policies = {TokenPolicy::Issued, TokenPolicy::NoConsent,
                           TokenPolicy::UserNotInTenant, TokenPolicy::BlockedByPolicy,
                           TokenPolicy::MfaRequired};
    for (const TokenPolicy policy : policies)
        world->customers.append(customerWith(policy, int(world->customers.size())));
    Customer &first = world->customers.first();
    first.reseller = 0;
    first.guestObjectId = guid(6, 1);
    DirectoryObject guest =
        user(first.guestObjectId, "admin_partner.example#EXT#@bakery-a.example", {});
    guest.userType = u"Guest"_s;
    first.directory = {guest};
    return world;
}

SmallCloud::SmallCloud(std::shared_ptr<World> made, const QString &clientId)
    : world(std::move(made))
    , now(world->epoch)
    , identity(world, tokens, clientId)
    , dispatcher(router, tokens)
{
    addGraph(router, world);
    addPartnerCenter(router, world);
    addManagementPartner(router, world);
    identity.addRoutes(router);
}

Response SmallCloud::ask(const QByteArray &method, const QByteArray &target, const Headers &headers,
                         const QByteArray &body) const
{
    Request request;
    request.method = method;
    readTarget(target, &request);
    request.headers = headers;
    request.body = body;
    request.host = "https://127.0.0.1:1";
    request.now = now;
    return dispatcher.handle(request);
}

Response SmallCloud::get(const QByteArray &target, const QString &audience) const
{
    return ask("GET", target, bearer(audience));
}

Response SmallCloud::postForm(const QByteArray &target,
                              const QList<std::pair<QByteArray, QByteArray>> &fields) const
{
    QByteArray body;
    for (const auto &[name, value] : fields)
        body += name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value)) + '&';
    body.chop(1);
    return ask("POST", target, {{"content-type", "application/x-www-form-urlencoded"}}, body);
}

SmallCloud::Headers SmallCloud::bearer(const QString &audience, const QString &tenantId,
                                       const QString &userName) const
{
    DirectoryObject who = world->directory.first();
    for (const DirectoryObject &object : std::as_const(world->directory)) {
        if (!userName.isEmpty() && object.userPrincipalName == userName)
            who = object;
    }
    const QString tenant = tenantId.isEmpty() ? world->partnerTenantId : tenantId;
    const Caller caller = identity.caller(who, tenant, audience, QString::fromLatin1(kClient));
    return {{"authorization", "Bearer " + tokens.issue(caller, {}, now, "https://127.0.0.1:1")},
            {"content-type", "application/json"}};
}

const Customer &SmallCloud::customer(TokenPolicy policy) const
{
    return world->customers[int(policy)];
}

QJsonObject json(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString errorCode(const Response &response)
{
    return json(response)["error"_L1]["code"_L1].toString();
}

QByteArray header(const Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace Pec::Simulator
