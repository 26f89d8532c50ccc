// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/cloud.h"

#include "core/clock.h"
#include "core/strings.h"
#include "simulator/quotas/quotas.h"
#include "simulator/server/control.h"
#include "simulator/server/dispatcher.h"
#include "simulator/server/httpsserver.h"
#include "simulator/server/identity.h"
#include "simulator/server/journal.h"
#include "simulator/services/arm.h"
#include "simulator/services/billing.h"
#include "simulator/services/consumption.h"
#include "simulator/services/costmanagement.h"
#include "simulator/services/graph.h"
#include "simulator/services/managementpartner.h"
#include "simulator/services/partnercenter.h"
#include "simulator/services/resourcegraph.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <mutex>
#include <thread>

namespace Pec::Simulator {

namespace {

Result<std::shared_ptr<World>> makeWorld(const Cloud::Options &options, const QDateTime &now)
{
    if (options.world)
        return options.world;
    if (!options.scenario.isEmpty()) {
        QString error;
        if (auto world = scenarioWorld(options.scenario, now, &error))
            return world;
        return failure(ErrorCode::BadInput, error);
    }
    if (options.customers > 0)
        return scaledWorld(options.customers, options.subscriptionsPerCustomer, options.seed, now);
    return demoWorld(options.seed, now);
}

Result<Done> writePrivately(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size())
        return failure(ErrorCode::BadInput, file.errorString(), path);
    return Done{};
}

} // namespace

QString demoClientId() { return u"6f1d3c52-8a0e-4b7f-9d54-2c7be0a91e36"_s; }

class Cloud::Private
{
public:
    Private(const Options &chosen, std::shared_ptr<World> made, Certificates certificate,
            const QDateTime &now)
        : options(chosen)
        , world(std::move(made))
        , certificates(std::move(certificate))
        , clock(now, chosen.timeScale)
        , identity(world, tokens, chosen.clientId)
        , dispatcher(router, tokens)
    {
        const bool limited = chosen.quotas == QuotaMode::Real;
        addControl(router, clock, limited ? u"real"_s : u"off"_s);
        addArm(router, world);
        addBilling(router, world);
        addConsumption(router, world);
        addCostManagement(router, world);
        addResourceGraph(router, world);
        addGraph(router, world);
        addPartnerCenter(router, world);
        addManagementPartner(router, world);
        // Last: its patterns begin with a free segment, the tenant.
        identity.addRoutes(router);
        if (limited)
            router.setGate([this](const Request &request, const Router::Route &route) {
                return quotas.serve(request, route);
            });
    }

    Result<Done> setFaults(const QByteArray &json)
    {
        std::unique_ptr<Faults> made;
        if (!json.isEmpty()) {
            const auto plan = readFaultPlan(json);
            if (!plan)
                return failure(ErrorCode::BadInput, plan.error());
            made = std::make_unique<Faults>(*plan, router, tokens, [this](const QString &name) {
                return identity.tenantOf(name);
            });
        }
        dispatcher.setFaults(made.get());
        faults = std::move(made);
        return Done{};
    }

    Response answer(Request &&request, const QByteArray &target)
    {
        if (options.latency.count() > 0)
            std::this_thread::sleep_for(options.latency);
        const std::lock_guard lock(mutex);
        request.now = clock.now();
        request.mostPerPage = options.mostPerPage;
        Response response = dispatcher.handle(request);
        if (journal)
            journal->write(request, target, response);
        return response;
    }

    QByteArray token(const QString &tenantId, const QString &audience) const
    {
        const QString clientId = options.clientId.isEmpty() ? demoClientId() : options.clientId;
        const DirectoryObject user = identity.users().value(0);
        return tokens.issue(identity.caller(user, tenantId, audience, clientId),
                            u"user_impersonation"_s, clock.now(), origin());
    }

    //! Of the first person in a customer's own directory, who is Owner of its subscriptions; empty
    //! where there is nobody.
    QByteArray administratorToken(const Customer &customer) const
    {
        const auto it = std::find_if(customer.directory.cbegin(), customer.directory.cend(),
                                     [](const DirectoryObject &object) {
                                         return object.kind == "user"_L1 && object.enabled
                                                && object.userType != "Guest"_L1;
                                     });
        if (it == customer.directory.cend())
            return {};
        const QString clientId = options.clientId.isEmpty() ? demoClientId() : options.clientId;
        const Caller caller{customer.tenantId, it->id, it->userPrincipalName, armAudience(),
                            clientId};
        return tokens.issue(caller, u"user_impersonation"_s, clock.now(), origin());
    }

    QByteArray origin() const { return "https://127.0.0.1:" + QByteArray::number(server->port()); }

    Options options;
    mutable std::mutex mutex; // guards everything below but the server
    std::shared_ptr<World> world;
    Certificates certificates;
    ScaledClock clock;
    Tokens tokens;
    Router router;
    Quotas quotas;
    Identity identity;
    Dispatcher dispatcher;
    std::unique_ptr<Faults> faults;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<HttpsServer> server; // destroyed first: its threads use the rest
};

Cloud::Cloud(std::unique_ptr<Private> impl)
    : d(std::move(impl))
{}

Cloud::~Cloud() = default;

Result<std::unique_ptr<Cloud>> Cloud::start(const Options &options)
{
    const QDateTime now =
        options.now.isValid() ? options.now.toUTC() : QDateTime::currentDateTimeUtc();
    auto world = makeWorld(options, now);
    if (!world)
        return failure(world.error());
    auto certificates = Certificates::create();
    if (!certificates)
        return failure(certificates.error());
    if (!options.caFile.isEmpty()) {
        if (const auto written = writePrivately(options.caFile, certificates->authorityPem());
            !written)
            return failure(written.error());
    }
    auto made = std::make_unique<Private>(options, *world, std::move(*certificates), now);
    if (const auto set = made->setFaults(options.faults); !set)
        return failure(set.error());
    if (!options.journalFile.isEmpty()) {
        auto journal = Journal::open(options.journalFile);
        if (!journal)
            return failure(journal.error());
        made->journal = std::move(*journal);
    }
    Private *self = made.get();
    auto server = HttpsServer::start(self->certificates, options.port,
                                     [self](Request &&request, const QByteArray &target) {
                                         return self->answer(std::move(request), target);
                                     });
    if (!server)
        return failure(server.error());
    made->server = std::move(*server);
    return std::unique_ptr<Cloud>(new Cloud(std::move(made)));
}

QUrl Cloud::origin() const { return QUrl::fromEncoded(d->origin()); }

QByteArray Cloud::caPem() const { return d->certificates.authorityPem(); }

QJsonObject Cloud::readyLine() const
{
    const std::lock_guard lock(d->mutex);
    const auto token = [this](const QString &tenantId, const QString &audience) {
        return QString::fromLatin1(d->token(tenantId, audience));
    };
    const QString home = d->world->partnerTenantId;
    const QString origin = QString::fromLatin1(d->origin());
    QJsonObject customers;
    QJsonObject administrators;
    for (const Customer &customer : std::as_const(d->world->customers)) {
        if (customers.size() == kMostCustomerTokens)
            break;
        customers[customer.tenantId] = token(customer.tenantId, armAudience());
        if (d->world->customers.size() <= kMostCustomerTokens)
            administrators[customer.tenantId] =
                QString::fromLatin1(d->administratorToken(customer));
    }
    QJsonArray users;
    const auto known = d->identity.users();
    for (const DirectoryObject &user : known)
        users.append(user.userPrincipalName);
    return {
        {u"authority"_s, origin},
        {u"arm"_s, origin},
        {u"graph"_s, origin},
        {u"partnerCenter"_s, origin},
        {u"caFile"_s, d->options.caFile},
        {u"tenantId"_s, home},
        {u"clientId"_s, d->options.clientId.isEmpty() ? demoClientId() : d->options.clientId},
        {u"billingAccount"_s, d->world->billingAccount},
        {u"users"_s, users},
        {u"now"_s, d->clock.now().toString(Qt::ISODateWithMs)},
        {u"timeScale"_s, d->clock.scale()},
        {u"tokens"_s, QJsonObject{{u"arm"_s, token(home, armAudience())},
                                  {u"graph"_s, token(home, graphAudience())},
                                  {u"partnerCenter"_s, token(home, partnerCenterAudience())},
                                  {u"customers"_s, customers},
                                  {u"customerAdministrators"_s, administrators}}},
    };
}

QByteArray Cloud::administratorToken(const QString &tenantId) const
{
    const std::lock_guard lock(d->mutex);
    const int index = d->world->customerIndex(tenantId);
    return index < 0 ? QByteArray() : d->administratorToken(d->world->customers.at(index));
}

QDateTime Cloud::now() const
{
    const std::lock_guard lock(d->mutex);
    return d->clock.now();
}

double Cloud::timeScale() const
{
    const std::lock_guard lock(d->mutex);
    return d->clock.scale();
}

void Cloud::moveClock(const QDateTime &now, double scale)
{
    const std::lock_guard lock(d->mutex);
    d->clock.set(now, scale);
}

Result<Done> Cloud::setFaults(const QByteArray &json)
{
    const std::lock_guard lock(d->mutex);
    return d->setFaults(json);
}

void Cloud::withWorld(const std::function<void(World &)> &visit) const
{
    const std::lock_guard lock(d->mutex);
    visit(*d->world);
}

} // namespace Pec::Simulator
