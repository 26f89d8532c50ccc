// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/arm.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/allowed.h"
#include "simulator/world/roles.h"

#include <QTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QString kVersion = u"?api-version=2022-04-01"_s;
const QString kName = u"6d1f2c7e-90b8-4a43-9d43-7f4bb1a4c001"_s;
const QString kNobody = u"11111111-2222-4333-8444-555555555555"_s;

//! Whoever may act in the first customer of the scenario below.
enum class Actor {
    Administrator, //!< the customer's own, Owner of everything
    Agent, //!< ours, by AdminAgents or as a guest
    Assigner, //!< a person of the customer who may assign roles and nothing else
    Contributor, //!< of the customer
    Stranger, //!< of the customer, without any role
};

const QByteArray kScenario = R"({
  "customers": [{
    "name": "Molen", "reseller": "Waddenzee ICT",
    "directory": [
      { "name": "Toewijzer", "kind": "user" },
      { "name": "Bijdrager", "kind": "user" },
      { "name": "Vreemde", "kind": "user" },
      { "name": "Team", "kind": "group" },
      { "name": "Automatisering", "kind": "servicePrincipal" },
      { "name": "Nieuwe app", "kind": "servicePrincipal", "replicatesInMinutes": 2 }
    ],
    "subscriptions": [
      { "name": "Vrij", "monthlyUsd": 600,
        "assignments": [
          { "principal": "Toewijzer", "role": "Role Based Access Control Administrator" },
          { "principal": "Bijdrager", "role": "Contributor" } ] },
      { "name": "Dicht", "monthlyUsd": 600,
        "assignments": [{ "principal": "AdminAgents", "role": "Owner" }],
        "denyAssignments": [{ "name": "Geen externen", "principals": ["AdminAgents"] }] },
      { "name": "Streng", "monthlyUsd": 600,
        "policies": [
          { "name": "Geen eigenaars", "roles": ["Owner"] },
          { "name": "Geen vreemden", "principalTypes": ["ForeignGroup"] } ] }
    ]
  }]
})";

} // namespace

//! Role assignments as an onboarding makes and removes them, with every refusal that Resource
//! Manager has for it, and what comes of them in cost.
class tst_OnboardAssignments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatResourceManagerRefuses_data();
    void refusesWhatResourceManagerRefuses();
    void letsInWhoMayAssignRoles_data();
    void letsInWhoMayAssignRoles();
    void sameNameWithTheSameContentStands();
    void namesTheAssignmentThatStandsAlready();
    void waitsForTheReplicationOfANewPrincipal_data();
    void waitsForTheReplicationOfANewPrincipal();
    void fillsInTheKindOfAPrincipal();
    void deletesOnceAndOnlyAtItsScope();
    void refusesToDeleteWithoutTheRight_data();
    void refusesToDeleteWithoutTheRight();
    void tellsWhatTheCallerMayDo();
    void opensASubscriptionThatWasHidden();
    void creditBeginsTheNextDayAndEndsWithTheAccess_data();
    void creditBeginsTheNextDayAndEndsWithTheAccess();
    void accessToTheWholeReachesTheGroupsLeftOut();
    void aDeniedGroupEarnsNothing();

private:
    [[nodiscard]] const Customer &customer() const { return m_cloud->world().customers.first(); }
    [[nodiscard]] QString idOf(const QString &displayName) const;
    void actAs(Actor actor) const;
    [[nodiscard]] QString urlOf(int subscription, const QString &name = kName,
                                const QString &below = {}) const;
    [[nodiscard]] Response put(const QString &url, const QString &role, const QString &principal,
                               const QString &type) const;
    [[nodiscard]] bool isCredited(int subscription, int day) const;

    std::unique_ptr<Asking> m_cloud;
};

void tst_OnboardAssignments::init()
{
    QString error;
    const auto world = scenarioWorld(kScenario, kNow, &error);
    QVERIFY2(world, qPrintable(error));
    m_cloud = std::make_unique<Asking>(world);
    addArm(m_cloud->router, world);
}

QString tst_OnboardAssignments::idOf(const QString &displayName) const
{
    const QList<DirectoryObject> everybody = customer().directory + m_cloud->world().directory;
    for (const DirectoryObject &object : everybody) {
        if (object.displayName == displayName)
            return object.id;
    }
    return displayName; // a GUID
}

void tst_OnboardAssignments::actAs(Actor actor) const
{
    const QString &tenant = customer().tenantId;
    switch (actor) {
    case Actor::Administrator:
        return m_cloud->as(tenant, customer().directory.first().id, u"ict-beheer"_s);
    case Actor::Agent:
        return m_cloud->inCustomer(0);
    case Actor::Assigner:
        return m_cloud->as(tenant, idOf(u"Toewijzer"_s), u"toewijzer"_s);
    case Actor::Contributor:
        return m_cloud->as(tenant, idOf(u"Bijdrager"_s), u"bijdrager"_s);
    case Actor::Stranger:
        return m_cloud->as(tenant, idOf(u"Vreemde"_s), u"vreemde"_s);
    }
}

QString tst_OnboardAssignments::urlOf(int subscription, const QString &name,
                                      const QString &below) const
{
    return u"/subscriptions/"_s + customer().subscriptions.at(subscription).id + below
           + u"/providers/Microsoft.Authorization/roleAssignments/"_s + name + kVersion;
}

Response tst_OnboardAssignments::put(const QString &url, const QString &role,
                                     const QString &principal, const QString &type) const
{
    QJsonObject properties{
        {u"roleDefinitionId"_s,
         QString(u"/providers/Microsoft.Authorization/roleDefinitions/"_s + role)},
        {u"principalId"_s, principal}};
    if (!type.isEmpty())
        properties.insert(u"principalType"_s, type);
    return m_cloud->ask("PUT", url,
                        QJsonDocument(QJsonObject{{u"properties"_s, properties}}).toJson());
}

bool tst_OnboardAssignments::isCredited(int subscription, int day) const
{
    const QList<CostRow> rows =
        m_cloud->world().cost(0, subscription, kNow.date().addDays(day), kNow.addDays(30));
    return std::any_of(rows.cbegin(), rows.cend(),
                       [](const CostRow &row) { return row.creditApplied; });
}

void tst_OnboardAssignments::refusesWhatResourceManagerRefuses_data()
{
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<int>("subscription");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Actor actor, int subscription, const QString &role,
                        const QString &principal, const QString &type, int status,
                        const char *code) {
        QTest::newRow(name) << actor << subscription << role << principal << type << status
                            << QString::fromLatin1(code);
    };
    const QString contributor = RoleIds::kContributor;
    const QString owner = RoleIds::kOwner;
    const auto admin = Actor::Administrator;
    row("nobody of that id", admin, 0, contributor, kNobody, u"User"_s, 400, "PrincipalNotFound");
    row("foreign group of nobody", admin, 0, contributor, kNobody, u"ForeignGroup"_s, 400,
        "PrincipalNotFound");
    row("foreign group said to be an own group", admin, 0, contributor, u"AdminAgents"_s,
        u"Group"_s, 400, "PrincipalNotFound");
    row("foreign group without saying so", admin, 0, contributor, u"AdminAgents"_s, {}, 400,
        "PrincipalNotFound");
    row("user of the partner's tenant", admin, 0, contributor, u"Servicedesk"_s, u"User"_s, 400,
        "PrincipalNotFound");
    row("own group said to be foreign", admin, 0, contributor, u"Team"_s, u"ForeignGroup"_s, 400,
        "UnmatchedPrincipalType");
    row("application said to be a user", admin, 0, contributor, u"Automatisering"_s, u"User"_s, 400,
        "UnmatchedPrincipalType");
    row("no such role", admin, 0, kNobody, u"Team"_s, u"Group"_s, 400,
        "RoleDefinitionDoesNotExist");
    row("contributor", Actor::Contributor, 0, contributor, u"Team"_s, u"Group"_s, 403,
        "AuthorizationFailed");
    row("no role at all", Actor::Stranger, 0, contributor, u"Team"_s, u"Group"_s, 403,
        "AuthorizationFailed");
    row("agent whose access is gone", Actor::Agent, 0, owner, u"AdminAgents"_s, u"ForeignGroup"_s,
        403, "AuthorizationFailed");
    row("owner against whom a deny assignment stands", Actor::Agent, 1, contributor, u"Team"_s,
        u"Group"_s, 403, "DenyAssignmentAuthorizationFailed");
    row("role that a policy forbids", admin, 2, owner, u"Team"_s, u"Group"_s, 403,
        "RequestDisallowedByPolicy");
    row("kind of principal that a policy forbids", admin, 2, contributor, u"AdminAgents"_s,
        u"ForeignGroup"_s, 403, "RequestDisallowedByPolicy");
}

void tst_OnboardAssignments::refusesWhatResourceManagerRefuses()
{
    QFETCH(Actor, actor);
    QFETCH(int, subscription);
    QFETCH(QString, role);
    QFETCH(QString, principal);
    QFETCH(QString, type);
    QFETCH(int, status);
    QFETCH(QString, code);
    actAs(actor);
    const qsizetype before = customer().subscriptions.at(subscription).assignments.size();
    const Response response = put(urlOf(subscription), role, idOf(principal), type);
    QCOMPARE(response.status, status);
    QCOMPARE(Asking::errorCode(response), code);
    QCOMPARE(customer().subscriptions.at(subscription).assignments.size(), before);
}

void tst_OnboardAssignments::letsInWhoMayAssignRoles_data()
{
    QTest::addColumn<Actor>("actor");
    QTest::newRow("owner of the customer") << Actor::Administrator;
    QTest::newRow("who may assign roles and nothing else") << Actor::Assigner;
}

void tst_OnboardAssignments::letsInWhoMayAssignRoles()
{
    QFETCH(Actor, actor);
    actAs(actor);
    const Response made = put(urlOf(0), RoleIds::kOwner, idOf(u"AdminAgents"_s), u"ForeignGroup"_s);
    QCOMPARE(made.status, 201);
    const QJsonObject properties = Asking::object(made)["properties"_L1].toObject();
    QCOMPARE(properties["principalType"_L1].toString(), u"ForeignGroup"_s);
    QCOMPARE(properties["scope"_L1].toString(),
             QString(u"/subscriptions/"_s + customer().subscriptions.first().id));
    QCOMPARE(m_cloud->get(urlOf(0))["name"_L1].toString(), kName);
    QCOMPARE(
        m_cloud
            ->ask("PUT", urlOf(0, kName, u"/resourceGroups/rg-nergens"_s), R"({"properties":{}})")
            .status,
        404);
}

void tst_OnboardAssignments::sameNameWithTheSameContentStands()
{
    actAs(Actor::Administrator);
    const QString team = idOf(u"Team"_s);
    QCOMPARE(put(urlOf(0), RoleIds::kContributor, team, u"Group"_s).status, 201);
    QCOMPARE(put(urlOf(0), RoleIds::kContributor, team, u"Group"_s).status, 200);
    QCOMPARE(put(urlOf(0, kName.toUpper()), RoleIds::kContributor, team, u"Group"_s).status, 200);
    const auto updated = [&](const QString &url, const QString &role, const QString &principal,
                             const QString &type) {
        return Asking::errorCode(put(url, role, principal, type));
    };
    const QString refused = u"RoleAssignmentUpdateNotPermitted"_s;
    QCOMPARE(updated(urlOf(0), RoleIds::kReader, team, u"Group"_s), refused);
    QCOMPARE(updated(urlOf(0), RoleIds::kContributor, idOf(u"Vreemde"_s), u"User"_s), refused);
    QCOMPARE(updated(urlOf(1), RoleIds::kContributor, team, u"Group"_s), refused);
}

void tst_OnboardAssignments::namesTheAssignmentThatStandsAlready()
{
    actAs(Actor::Administrator);
    const QString group = idOf(u"AdminAgents"_s);
    QCOMPARE(put(urlOf(0), RoleIds::kOwner, group, u"ForeignGroup"_s).status, 201);
    const Response second = put(urlOf(0, kNobody), RoleIds::kOwner, group, u"ForeignGroup"_s);
    QCOMPARE(second.status, 409);
    QCOMPARE(Asking::errorCode(second), u"RoleAssignmentExists"_s);
    QVERIFY(Asking::object(second)["error"_L1]["message"_L1].toString().contains(
        QString(kName).remove(u'-')));
    // Another role, or another scope, is another access.
    QCOMPARE(put(urlOf(0, kNobody), RoleIds::kReader, group, u"ForeignGroup"_s).status, 201);
}

void tst_OnboardAssignments::waitsForTheReplicationOfANewPrincipal_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("status");
    QTest::newRow("at once, without its kind") << QString() << 0 << 400;
    QTest::newRow("just before it is known") << QString() << 119 << 400;
    QTest::newRow("once it is known") << QString() << 120 << 201;
    QTest::newRow("at once, with its kind") << u"ServicePrincipal"_s << 0 << 201;
}

void tst_OnboardAssignments::waitsForTheReplicationOfANewPrincipal()
{
    QFETCH(QString, type);
    QFETCH(int, seconds);
    QFETCH(int, status);
    actAs(Actor::Administrator);
    m_cloud->setNow(kNow.addSecs(seconds));
    const Response response = put(urlOf(0), RoleIds::kContributor, idOf(u"Nieuwe app"_s), type);
    QCOMPARE(response.status, status);
    if (status != 201)
        QCOMPARE(Asking::errorCode(response), u"PrincipalNotFound"_s);
}

void tst_OnboardAssignments::fillsInTheKindOfAPrincipal()
{
    actAs(Actor::Administrator);
    const Response made = put(urlOf(0), RoleIds::kContributor, idOf(u"Team"_s), {});
    QCOMPARE(made.status, 201);
    QCOMPARE(Asking::object(made)["properties"_L1]["principalType"_L1].toString(), u"Group"_s);
    for (const char *body : {R"({"properties":{"roleId":"x"}})", R"({"role":1})"}) {
        const Response wrong = m_cloud->ask("PUT", urlOf(1), body);
        QCOMPARE(wrong.status, 400);
        QCOMPARE(Asking::errorCode(wrong), u"InvalidRequestContent"_s);
    }
    QCOMPARE(Asking::errorCode(put(urlOf(1, u"x"_s), RoleIds::kReader, idOf(u"Team"_s), {})),
             u"InvalidRoleAssignmentId"_s);
}

void tst_OnboardAssignments::deletesOnceAndOnlyAtItsScope()
{
    actAs(Actor::Administrator);
    QCOMPARE(put(urlOf(0), RoleIds::kContributor, idOf(u"Team"_s), u"Group"_s).status, 201);
    QCOMPARE(m_cloud->ask("DELETE", urlOf(1)).status, 204);
    const Response gone = m_cloud->ask("DELETE", urlOf(0));
    QCOMPARE(gone.status, 200);
    QCOMPARE(Asking::object(gone)["name"_L1].toString(), kName);
    QCOMPARE(m_cloud->ask("DELETE", urlOf(0)).status, 204);
    const Response read = m_cloud->ask("GET", urlOf(0));
    QCOMPARE(read.status, 404);
    QCOMPARE(Asking::errorCode(read), u"RoleAssignmentNotFound"_s);
}

void tst_OnboardAssignments::refusesToDeleteWithoutTheRight_data()
{
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<int>("subscription");
    QTest::addColumn<QString>("code");
    QTest::newRow("contributor") << Actor::Contributor << 0 << u"AuthorizationFailed"_s;
    QTest::newRow("denied owner") << Actor::Agent << 1 << u"DenyAssignmentAuthorizationFailed"_s;
}

void tst_OnboardAssignments::refusesToDeleteWithoutTheRight()
{
    QFETCH(Actor, actor);
    QFETCH(int, subscription);
    QFETCH(QString, code);
    actAs(actor);
    const QString name = customer().subscriptions.at(subscription).assignments.first().name;
    const Response response = m_cloud->ask("DELETE", urlOf(subscription, name));
    QCOMPARE(response.status, 403);
    QCOMPARE(Asking::errorCode(response), code);
}

void tst_OnboardAssignments::tellsWhatTheCallerMayDo()
{
    const QString scope = u"/subscriptions/"_s + customer().subscriptions.first().id;
    const auto actions = [&](Actor actor) {
        actAs(actor);
        QStringList all;
        const QJsonArray held =
            m_cloud
                ->get(scope + u"/providers/Microsoft.Authorization/permissions"_s
                      + kVersion)["value"_L1]
                .toArray();
        for (const auto one : held) {
            for (const auto action : one["actions"_L1].toArray())
                all.append(action.toString());
        }
        return all;
    };
    QCOMPARE(actions(Actor::Administrator), QStringList{u"*"_s});
    QVERIFY(actions(Actor::Assigner).contains(u"Microsoft.Authorization/roleAssignments/write"_s));
    QCOMPARE(
        m_cloud->ask("GET", scope + u"/providers/Microsoft.Authorization/permissions"_s + kVersion)
            .status,
        200);
    actAs(Actor::Stranger);
    QCOMPARE(
        m_cloud->ask("GET", scope + u"/providers/Microsoft.Authorization/permissions"_s + kVersion)
            .status,
        403);
}

void tst_OnboardAssignments::opensASubscriptionThatWasHidden()
{
    m_cloud->world().customers.first().subscriptions.first().visible = false;
    const QString subscription =
        u"/subscriptions/"_s + customer().subscriptions.first().id + u"?api-version=2022-12-01"_s;
    actAs(Actor::Agent);
    QCOMPARE(m_cloud->ask("GET", subscription).status, 403);
    actAs(Actor::Administrator); // whose own it is
    QCOMPARE(m_cloud->ask("GET", subscription).status, 200);
    QCOMPARE(put(urlOf(0), RoleIds::kOwner, idOf(u"AdminAgents"_s), u"ForeignGroup"_s).status, 201);
    actAs(Actor::Agent);
    QCOMPARE(m_cloud->ask("GET", subscription).status, 200);
}

void tst_OnboardAssignments::creditBeginsTheNextDayAndEndsWithTheAccess_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("earns");
    const QString foreign = u"ForeignGroup"_s;
    QTest::newRow("admin agents as owner")
        << QString(RoleIds::kOwner) << u"AdminAgents"_s << foreign << true;
    QTest::newRow("helpdesk agents with a least role")
        << QString(RoleIds::kSupportRequestContributor) << u"HelpdeskAgents"_s << foreign << true;
    QTest::newRow("role that is not eligible")
        << QString(RoleIds::kReader) << u"AdminAgents"_s << foreign << false;
    QTest::newRow("role that is on no list")
        << QString(RoleIds::kKeyVaultAdministrator) << u"AdminAgents"_s << foreign << false;
    QTest::newRow("group that does not count")
        << QString(RoleIds::kOwner) << u"SalesAgents"_s << foreign << false;
    QTest::newRow("application without a partner link")
        << QString(RoleIds::kContributor) << u"Automatisering"_s << u"ServicePrincipal"_s << false;
}

void tst_OnboardAssignments::creditBeginsTheNextDayAndEndsWithTheAccess()
{
    QFETCH(QString, role);
    QFETCH(QString, principal);
    QFETCH(QString, type);
    QFETCH(bool, earns);
    actAs(Actor::Administrator);
    const int revision = m_cloud->world().costRevision;
    QCOMPARE(put(urlOf(0), role, idOf(principal), type).status, 201);
    QVERIFY(m_cloud->world().costRevision > revision); // answers kept for paging are dropped
    QVERIFY(!isCredited(0, -1));
    QVERIFY(!isCredited(0, 0)); // access has to hold the whole day
    QCOMPARE(isCredited(0, 1), earns);
    m_cloud->setNow(kNow.addDays(5));
    QCOMPARE(m_cloud->ask("DELETE", urlOf(0)).status, 200);
    QCOMPARE(isCredited(0, 4), earns);
    QVERIFY(!isCredited(0, 5));
    QVERIFY(!isCredited(0, 6));
}

void tst_OnboardAssignments::accessToTheWholeReachesTheGroupsLeftOut()
{
    Subscription &subscription = m_cloud->world().customers.first().subscriptions.first();
    subscription.cost.creditShare = 0.5;
    m_cloud->world().reindex();
    const auto share = [&](int day) {
        const QList<CostRow> rows =
            m_cloud->world().cost(0, 0, kNow.date().addDays(day), kNow.addDays(30));
        const auto credited = std::count_if(rows.cbegin(), rows.cend(),
                                            [](const CostRow &r) { return r.creditApplied; });
        return credited == 0 ? 0 : credited == rows.size() ? 2 : 1;
    };
    actAs(Actor::Administrator);
    const QString group = idOf(u"AdminAgents"_s);
    const QString below = u"/resourceGroups/rg-productie"_s;
    QCOMPARE(put(urlOf(0, kName, below), RoleIds::kContributor, group, u"ForeignGroup"_s).status,
             201);
    QCOMPARE(share(0), 0);
    QCOMPARE(share(1), 1);
    m_cloud->setNow(kNow.addDays(2));
    QCOMPARE(put(urlOf(0, kNobody), RoleIds::kContributor, group, u"ForeignGroup"_s).status, 201);
    QCOMPARE(share(2), 1);
    QCOMPARE(share(3), 2);
    m_cloud->setNow(kNow.addDays(6));
    QCOMPARE(m_cloud->ask("DELETE", urlOf(0, kNobody)).status, 200);
    QCOMPARE(share(5), 2);
    QCOMPARE(share(6), 1);
    m_cloud->setNow(kNow.addDays(8));
    QCOMPARE(m_cloud->ask("DELETE", urlOf(0, kName, below)).status, 200);
    QCOMPARE(share(7), 1);
    QCOMPARE(share(8), 0);
}

void tst_OnboardAssignments::aDeniedGroupEarnsNothing()
{
    QCOMPARE(reachOf(m_cloud->world(), 0, 1), Reach::None);
    m_cloud->world().customers.first().subscriptions[1].denyAssignments.clear();
    QCOMPARE(reachOf(m_cloud->world(), 0, 1), Reach::Whole);
}

QTEST_GUILESS_MAIN(tst_OnboardAssignments)
#include "tst_onboardassignments.moc"
