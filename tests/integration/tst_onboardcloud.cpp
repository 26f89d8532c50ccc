// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "microsoft/arm/deployments.h"
#include "microsoft/arm/providers.h"
#include "microsoft/arm/roleassignments.h"
#include "microsoft/costmanagement/costmanagement.h"
#include "microsoft/graph/graph.h"
#include "microsoft/managedservices/managedservices.h"
#include "microsoft/managementpartner/managementpartner.h"
#include "simulator/server/cloud.h"
#include "simulator/world/roles.h"
#include "support/awaited.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QDateTime kStart(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QString kName = u"6d1f2c7e-90b8-4a43-9d43-7f4bb1a4c001"_s;
const QString kOtherName = u"6d1f2c7e-90b8-4a43-9d43-7f4bb1a4c002"_s;

//! A subscription of the demo tenant and its customer.
struct Place
{
    TenantId tenant;
    SubscriptionId subscription;
    QString situation;

    [[nodiscard]] QString scope() const { return u"/subscriptions/"_s + subscription.value(); }
};

enum class Who { Agent, Administrator };

} // namespace

//! Onboarding against the embedded cloud over real HTTPS, with the program's own clients: access is
//! made, read back, shows in cost the next day, is removed, and stops showing. Played with the
//! three customers of the demo tenant that the wizard is shown with.
class tst_OnboardCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theDemoTenantHasCustomersToPlayWith_data();
    void theDemoTenantHasCustomersToPlayWith();
    void givesAdminOnBehalfOfBack_data();
    void givesAdminOnBehalfOfBack();
    void delegatesAndLinks();
    void deploysWhatACustomerIsSent_data();
    void deploysWhatACustomerIsSent();
    void linksTheAgentOfADelegation();
    void linksAGuestInTheCustomersTenant();
    void refusesTheAgentWhoseAccessIsGone();
    void handsUpWhatStandsAlready();
    void resolvesWhomToGiveARole();

private:
    [[nodiscard]] Place placeOf(const QString &subscriptionName) const;
    //! A service as one of the two, with a token of the moment in a tenant.
    [[nodiscard]] Service service(Who who, const TenantId &tenant) const;
    [[nodiscard]] Service partnerService(const QString &token) const;
    [[nodiscard]] QString token(Who who, const TenantId &tenant) const;
    [[nodiscard]] Service serviceWith(const QString &token) const;
    void goTo(const QDateTime &now) const { m_cloud->moveClock(now, 0); }
    void nextDays(int days) const { goTo(m_cloud->now().addDays(days)); }
    //! Whether the cost of a subscription on a day shows credit.
    [[nodiscard]] std::optional<bool> isCredited(const Place &place, QDate day) const;
    [[nodiscard]] QString billingAccount() const
    {
        return m_cloud->readyLine()["billingAccount"_L1].toString();
    }
    [[nodiscard]] PrincipalId adminAgents() const;

    QTemporaryDir m_dir;
    ScaledClock m_clock{kStart, 0};
    std::unique_ptr<Simulator::Cloud> m_cloud;
    std::unique_ptr<HttpClient> m_http;
};

void tst_OnboardCloud::init()
{
    m_http.reset();
    Simulator::Cloud::Options options;
    options.now = kStart;
    options.timeScale = 0;
    options.caFile = m_dir.filePath(u"ca.pem"_s);
    auto cloud = Simulator::Cloud::start(options);
    QVERIFY2(cloud, cloud ? "" : qPrintable(logLine(cloud.error())));
    m_cloud = std::move(*cloud);
    HttpClient::Options http;
    http.caFile = options.caFile;
    http.keepQuotas = false;
    auto made = HttpClient::create(std::move(http), m_clock);
    QVERIFY(made);
    m_http = std::move(*made);
}

Place tst_OnboardCloud::placeOf(const QString &subscriptionName) const
{
    Place place;
    m_cloud->withWorld([&](const Simulator::World &world) {
        for (const Simulator::Customer &customer : world.customers) {
            for (const Simulator::Subscription &one : customer.subscriptions) {
                if (one.name == subscriptionName)
                    place = {TenantId(customer.tenantId), SubscriptionId(one.id), one.situation};
            }
        }
    });
    return place;
}

QString tst_OnboardCloud::token(Who who, const TenantId &tenant) const
{
    return who == Who::Administrator
               ? QString::fromLatin1(m_cloud->administratorToken(tenant.value()))
               : m_cloud->readyLine()["tokens"_L1]["customers"_L1][tenant.value()].toString();
}

Service tst_OnboardCloud::serviceWith(const QString &token) const
{
    HttpClient *http = m_http.get();
    return {http,
            [http, token](HttpRequest request, std::stop_token stop) {
                request.headers.emplaceBack("Authorization", "Bearer " + token.toLatin1());
                return http->send(std::move(request), std::move(stop));
            },
            m_cloud->origin(),
            {}};
}

Service tst_OnboardCloud::service(Who who, const TenantId &tenant) const
{
    return serviceWith(token(who, tenant));
}

Service tst_OnboardCloud::partnerService(const QString &audience) const
{
    return serviceWith(m_cloud->readyLine()["tokens"_L1][audience].toString());
}

PrincipalId tst_OnboardCloud::adminAgents() const
{
    QString id;
    m_cloud->withWorld([&id](const Simulator::World &world) { id = world.adminAgentsGroupId; });
    return PrincipalId(id);
}

std::optional<bool> tst_OnboardCloud::isCredited(const Place &place, QDate day) const
{
    CostManagement::Query query;
    query.period = {day, day};
    query.granularity = CostManagement::Granularity::Daily;
    const auto rows =
        awaited(CostManagement::query(partnerService(u"arm"_s), billingAccount(), query));
    if (!rows)
        return std::nullopt;
    bool any = false;
    bool credited = false;
    for (const CostManagement::Row &row : *rows) {
        if (row.subscription != place.subscription)
            continue;
        any = true;
        credited |= row.creditApplied.value_or(false);
    }
    return any ? std::optional(credited) : std::nullopt;
}

void tst_OnboardCloud::theDemoTenantHasCustomersToPlayWith_data()
{
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<QString>("situation");
    QTest::newRow("removed, given back by the customer")
        << u"Bakkerij Jansen"_s << u"AOBO_REMOVED"_s;
    QTest::newRow("role that is not eligible") << u"De Meerkoet Webwinkel"_s << u"AOBO_ROLE"_s;
    QTest::newRow("delegation without a partner link") << u"Keller IoT"_s << u"LH_NO_PAL"_s;
}

void tst_OnboardCloud::theDemoTenantHasCustomersToPlayWith()
{
    QFETCH(QString, subscription);
    QFETCH(QString, situation);
    const Place place = placeOf(subscription);
    QCOMPARE(place.situation, situation);
    QCOMPARE(isCredited(place, kStart.date().addDays(-3)), std::optional(false));
    // Its own administrator may act, and the agent gets a token there.
    const auto held =
        awaited(Arm::permissionsAt(service(Who::Administrator, place.tenant), place.scope()));
    QVERIFY2(held, held ? "" : qPrintable(logLine(held.error())));
    QVERIFY(Arm::allows(*held, u"Microsoft.Authorization/roleAssignments/write"_s));
    QVERIFY(!token(Who::Agent, place.tenant).isEmpty());
}

void tst_OnboardCloud::givesAdminOnBehalfOfBack_data()
{
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("earns");
    QTest::newRow("removed, now owner")
        << u"Bakkerij Jansen"_s << QString(Simulator::RoleIds::kOwner) << true;
    QTest::newRow("removed, now a least role")
        << u"Harbour & Vale Tracking"_s << QString(Simulator::RoleIds::kSupportRequestContributor)
        << true;
    QTest::newRow("reader, now contributor beside it")
        << u"De Meerkoet Webwinkel"_s << QString(Simulator::RoleIds::kContributor) << true;
    QTest::newRow("removed, now a role that is not eligible")
        << u"Bakkerij Jansen"_s << QString(Simulator::RoleIds::kReader) << false;
}

void tst_OnboardCloud::givesAdminOnBehalfOfBack()
{
    QFETCH(QString, subscription);
    QFETCH(QString, role);
    QFETCH(bool, earns);
    const Place place = placeOf(subscription);
    const Arm::NewRoleAssignment wanted{place.scope(), kName, RoleDefinitionId(role), adminAgents(),
                                        u"ForeignGroup"_s};
    const auto made =
        awaited(Arm::createRoleAssignment(service(Who::Administrator, place.tenant), wanted));
    QVERIFY2(made, made ? "" : qPrintable(logLine(made.error())));
    QVERIFY(made->created);
    const auto again =
        awaited(Arm::createRoleAssignment(service(Who::Administrator, place.tenant), wanted));
    QVERIFY(again && !again->created);
    QCOMPARE(again->value.id, made->value.id);

    // Read back by the one who got it.
    const auto read =
        awaited(Arm::roleAssignment(service(Who::Agent, place.tenant), place.scope(), kName));
    QVERIFY2(read, read ? "" : qPrintable(logLine(read.error())));
    QVERIFY(*read);
    QCOMPARE((*read)->principal, adminAgents());
    QCOMPARE((*read)->role, RoleDefinitionId(role));
    QCOMPARE((*read)->principalType, u"ForeignGroup"_s);
    const auto listed =
        awaited(Arm::roleAssignmentsAt(service(Who::Agent, place.tenant), place.scope()));
    QVERIFY(listed);
    QVERIFY(std::any_of(listed->cbegin(), listed->cend(),
                        [](const Arm::RoleAssignment &one) { return one.name == kName; }));

    const QDate today = kStart.date();
    nextDays(3);
    QCOMPARE(isCredited(place, today), std::optional(false)); // it has to hold the whole day
    QCOMPARE(isCredited(place, today.addDays(1)), std::optional(earns));

    const auto removed = awaited(
        Arm::deleteRoleAssignment(service(Who::Administrator, place.tenant), made->value.id));
    QVERIFY(removed);
    QCOMPARE(*removed, Removal::Removed);
    QCOMPARE(awaited(Arm::deleteRoleAssignment(service(Who::Administrator, place.tenant),
                                               made->value.id))
                 .value_or(Removal::Started),
             Removal::NotThere);
    const auto gone = awaited(
        Arm::roleAssignment(service(Who::Administrator, place.tenant), place.scope(), kName));
    QVERIFY(gone && !*gone);
    nextDays(3);
    QCOMPARE(isCredited(place, today.addDays(2)), std::optional(earns));
    QCOMPARE(isCredited(place, today.addDays(3)), std::optional(false));
    QCOMPARE(isCredited(place, today.addDays(4)), std::optional(false));
}

void tst_OnboardCloud::delegatesAndLinks()
{
    using namespace ManagedServices;
    const Place place = placeOf(u"Bakkerij Jansen"_s);
    const QString provider = u"Microsoft.ManagedServices"_s;
    const auto administrator = [&] { return service(Who::Administrator, place.tenant); };
    const auto state = [&] {
        return awaited(Arm::providerState(administrator(), place.subscription, provider))
            .value_or(Arm::ProviderState::Unknown);
    };
    TenantId partner;
    PrincipalId application;
    m_cloud->withWorld([&](const Simulator::World &world) {
        partner = TenantId(world.partnerTenantId);
        for (const Simulator::DirectoryObject &object : world.directory) {
            if (object.displayName == u"noordzee-lighthouse"_s)
                application = PrincipalId(object.id);
        }
    });
    NewRegistrationDefinition definition{place.subscription,
                                         kName,
                                         u"Noordzee Cloud Azure-beheer"_s,
                                         u"Beheer door Noordzee Cloud"_s,
                                         partner,
                                         {{application,
                                           u"noordzee-lighthouse"_s,
                                           RoleDefinitionId(Simulator::RoleIds::kOwner),
                                           {},
                                           false}}};

    QCOMPARE(state(), Arm::ProviderState::NotRegistered);
    const auto early = awaited(putDefinition(administrator(), definition));
    QVERIFY(!early);
    QCOMPARE(early.error().serviceCode, u"MissingSubscriptionRegistration"_s);
    QVERIFY(awaited(Arm::registerProvider(administrator(), place.subscription, provider)));
    QCOMPARE(state(), Arm::ProviderState::Registering);
    goTo(kStart.addSecs(60));
    QCOMPARE(state(), Arm::ProviderState::Registered);

    const auto refused = awaited(putDefinition(administrator(), definition));
    QVERIFY(!refused);
    QCOMPARE(refused.error().serviceCode, u"InvalidRegistrationDefinitionCreateRequest"_s);
    definition.authorizations.first().role =
        RoleDefinitionId(Simulator::RoleIds::kSupportRequestContributor);
    const auto defined = awaited(putDefinition(administrator(), definition));
    QVERIFY2(defined, defined ? "" : qPrintable(logLine(defined.error())));
    QVERIFY(defined->created && defined->askAgainAfter);
    QCOMPARE(defined->value.state, Provisioning::Running);

    const NewRegistrationAssignment assignment{place.scope(), kOtherName, defined->value.id};
    const auto assigned = awaited(putAssignment(administrator(), assignment));
    QVERIFY2(assigned, assigned ? "" : qPrintable(logLine(assigned.error())));
    QCOMPARE(assigned->value.state, Provisioning::Running);
    goTo(kStart.addSecs(180));
    const auto read = awaited(registrationAssignment(administrator(), assigned->value.id));
    QVERIFY(read && *read);
    QCOMPARE((*read)->state, Provisioning::Succeeded);
    QVERIFY((*read)->definition);
    QCOMPARE((*read)->definition->managedBy, partner);
    QCOMPARE((*read)->definition->state, Provisioning::Succeeded);

    const QDate today = kStart.date();
    nextDays(3);
    QCOMPARE(isCredited(place, today), std::optional(false));
    QCOMPARE(isCredited(place, today.addDays(1)), std::optional(true));
    QCOMPARE(awaited(remove(administrator(), defined->value.id)).has_value(), false);
    const auto begun = awaited(remove(administrator(), assigned->value.id));
    QVERIFY(begun);
    QCOMPARE(*begun, Removal::Started);
    goTo(m_cloud->now().addSecs(60));
    const auto gone = awaited(registrationAssignment(administrator(), assigned->value.id));
    QVERIFY(gone && !*gone);
    QCOMPARE(awaited(remove(administrator(), defined->value.id)).value_or(Removal::Started),
             Removal::Removed);
    nextDays(3);
    QCOMPARE(isCredited(place, today.addDays(2)), std::optional(true));
    QCOMPARE(isCredited(place, today.addDays(3)), std::optional(false));
}

void tst_OnboardCloud::deploysWhatACustomerIsSent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("lighthouse");
    QTest::newRow("roles for admin agents") << u"template-group.json"_s << false;
    QTest::newRow("Microsoft's template for Lighthouse") << u"template-lighthouse.json"_s << true;
}

void tst_OnboardCloud::deploysWhatACustomerIsSent()
{
    QFETCH(QString, file);
    QFETCH(bool, lighthouse);
    const Place place = placeOf(u"Bakkerij Jansen"_s);
    const auto value = [](const QJsonValue &one) { return QJsonObject{{u"value"_s, one}}; };
    QJsonObject parameters{{u"principalId"_s, value(adminAgents().value())}};
    if (lighthouse) {
        m_cloud->withWorld([&](const Simulator::World &world) {
            QString application;
            for (const Simulator::DirectoryObject &object : world.directory) {
                if (object.displayName == u"noordzee-lighthouse"_s)
                    application = object.id;
            }
            const QJsonObject authorization{
                {u"principalId"_s, application},
                {u"principalIdDisplayName"_s, u"noordzee-lighthouse"_s},
                {u"roleDefinitionId"_s, QString(Simulator::RoleIds::kContributor)}};
            parameters = {{u"managedByTenantId"_s, value(world.partnerTenantId)},
                          {u"authorizations"_s, value(QJsonArray{authorization})}};
        });
    }
    QFile source(Testing::dataFile(u"simulator/"_s + file));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const Arm::NewDeployment wanted{place.subscription, u"noordzee"_s, u"westeurope"_s,
                                    QJsonDocument::fromJson(source.readAll()).object(), parameters};
    const auto begun = awaited(Arm::deploy(service(Who::Administrator, place.tenant), wanted));
    QVERIFY2(begun, begun ? "" : qPrintable(logLine(begun.error())));
    QVERIFY(begun->created && begun->askAgainAfter);
    QCOMPARE(begun->value.state, Arm::DeploymentState::Running);
    goTo(kStart.addSecs(120));
    const auto ended = awaited(Arm::deployment(service(Who::Administrator, place.tenant),
                                               place.subscription, u"noordzee"_s));
    QVERIFY(ended && *ended);
    QCOMPARE((*ended)->state, Arm::DeploymentState::Succeeded);
    const QDate today = kStart.date();
    nextDays(3);
    QCOMPARE(isCredited(place, today), std::optional(false));
    QCOMPARE(isCredited(place, today.addDays(1)), std::optional(true));
}

void tst_OnboardCloud::linksTheAgentOfADelegation()
{
    const Place place = placeOf(u"Keller IoT"_s);
    const auto mpnId = [this] {
        QString id;
        m_cloud->withWorld([&id](const Simulator::World &world) { id = world.partnerMpnId; });
        return id;
    }();
    const auto none = awaited(ManagementPartner::ownLink(partnerService(u"arm"_s)));
    QVERIFY(none && none->partnerId.isEmpty());
    const auto wrong = awaited(ManagementPartner::createLink(partnerService(u"arm"_s), u"7"_s));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().serviceCode, u"BadRequest"_s);
    const auto linked = awaited(ManagementPartner::createLink(partnerService(u"arm"_s), mpnId));
    QVERIFY2(linked, linked ? "" : qPrintable(logLine(linked.error())));
    const auto twice = awaited(ManagementPartner::createLink(partnerService(u"arm"_s), mpnId));
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
    const auto read = awaited(ManagementPartner::ownLink(partnerService(u"arm"_s)));
    QVERIFY(read);
    QCOMPARE(read->partnerId, mpnId);
    const QDate today = kStart.date();
    nextDays(3);
    QCOMPARE(isCredited(place, today), std::optional(false));
    QCOMPARE(isCredited(place, today.addDays(1)), std::optional(true));
    const auto removed = awaited(ManagementPartner::deleteLink(partnerService(u"arm"_s), mpnId));
    QVERIFY(removed);
    QCOMPARE(*removed, Removal::Removed);
    nextDays(3);
    QCOMPARE(isCredited(place, today.addDays(3)), std::optional(false));
}

void tst_OnboardCloud::linksAGuestInTheCustomersTenant()
{
    const Place place = placeOf(u"Van Loon Export"_s); // the agent is a guest there
    QCOMPARE(place.situation, u"AOBO_REMOVED"_s);
    QString guest;
    QString mpnId;
    m_cloud->withWorld([&](const Simulator::World &world) {
        guest = world.customers.at(world.customerIndex(place.tenant.value())).guestObjectId;
        mpnId = world.partnerMpnId;
    });
    const auto made = awaited(Arm::createRoleAssignment(
        service(Who::Administrator, place.tenant),
        {place.scope(), kName, RoleDefinitionId(Simulator::RoleIds::kContributor),
         PrincipalId(guest), u"User"_s}));
    QVERIFY2(made, made ? "" : qPrintable(logLine(made.error())));
    const QDate today = kStart.date();
    nextDays(3);
    QCOMPARE(isCredited(place, today.addDays(1)), std::optional(false)); // without a link
    const auto linked =
        awaited(ManagementPartner::createLink(service(Who::Agent, place.tenant), mpnId));
    QVERIFY2(linked, linked ? "" : qPrintable(logLine(linked.error())));
    QCOMPARE(linked->tenant, place.tenant);
    QCOMPARE(linked->object, PrincipalId(guest));
    nextDays(3);
    QCOMPARE(isCredited(place, today.addDays(3)), std::optional(false));
    QCOMPARE(isCredited(place, today.addDays(4)), std::optional(true));
}

void tst_OnboardCloud::refusesTheAgentWhoseAccessIsGone()
{
    const Place place = placeOf(u"Bakkerij Jansen"_s);
    const auto refused = awaited(Arm::createRoleAssignment(
        service(Who::Agent, place.tenant),
        {place.scope(), kName, RoleDefinitionId(Simulator::RoleIds::kOwner), adminAgents(),
         u"ForeignGroup"_s}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    QCOMPARE(refused.error().serviceCode, u"AuthorizationFailed"_s);
    QVERIFY(!refused.error().requestId.isEmpty());
    const Place denied = placeOf(u"Rhein-Ruhr Telematik"_s);
    const auto stopped = awaited(Arm::createRoleAssignment(
        service(Who::Agent, denied.tenant),
        {denied.scope(), kName, RoleDefinitionId(Simulator::RoleIds::kReader), adminAgents(),
         u"ForeignGroup"_s}));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().serviceCode, u"DenyAssignmentAuthorizationFailed"_s);
}

void tst_OnboardCloud::handsUpWhatStandsAlready()
{
    const Place place = placeOf(u"De Meerkoet Webwinkel"_s); // AdminAgents are Reader there
    QString standing;
    m_cloud->withWorld([&](const Simulator::World &world) {
        const auto [c, s] = *world.find(place.subscription.value());
        standing = world.customers.at(c).subscriptions.at(s).assignments.last().name;
    });
    const auto exists = awaited(Arm::createRoleAssignment(
        service(Who::Administrator, place.tenant),
        {place.scope(), kName, RoleDefinitionId(Simulator::RoleIds::kReader), adminAgents(),
         u"ForeignGroup"_s}));
    QVERIFY(!exists);
    QCOMPARE(exists.error().code, ErrorCode::Conflict);
    QCOMPARE(Arm::existingAssignment(exists.error()), standing);
}

void tst_OnboardCloud::resolvesWhomToGiveARole()
{
    const Service graph = partnerService(u"graph"_s);
    const auto groups = awaited(Graph::groupsNamed(graph, u"AdminAgents"_s));
    QVERIFY(groups);
    QCOMPARE(groups->size(), 1);
    QCOMPARE(groups->first().id, adminAgents());
    Simulator::DirectoryObject application;
    m_cloud->withWorld([&](const Simulator::World &world) {
        for (const Simulator::DirectoryObject &object : world.directory) {
            if (object.displayName == u"noordzee-lighthouse"_s)
                application = object;
        }
    });
    const auto principal = awaited(Graph::servicePrincipalOf(graph, application.appId));
    QVERIFY(principal && *principal);
    QCOMPARE((*principal)->id, PrincipalId(application.id));
    // The application's id is not what a role is given to.
    const auto nobody = awaited(Graph::servicePrincipalOf(graph, application.id));
    QVERIFY(nobody && !*nobody);
    const auto person = awaited(Graph::user(graph, u"servicedesk@noordzee-cloud.example"_s));
    QVERIFY(person && *person);
    QCOMPARE((*person)->userType, u"Member"_s);
    const auto stranger = awaited(Graph::user(graph, u"niemand@noordzee-cloud.example"_s));
    QVERIFY(stranger && !*stranger);
    const auto objects = awaited(Graph::objects(graph, {(*person)->id, adminAgents()}));
    QVERIFY(objects);
    QCOMPARE(objects->size(), 2);
}

QTEST_GUILESS_MAIN(tst_OnboardCloud)
#include "tst_onboardcloud.moc"
