// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/arm.h"
#include "simulator/services/lighthouse/registrations.h"
#include "simulator/services/resourcegraph.h"
#include "simulator/world/roles.h"

#include <QTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QString kVersion = u"?api-version=2022-10-01"_s;
const QString kDefinition = u"26c128c2-fefa-4340-9bb1-6e081c90ada2"_s;
const QString kAssignment = u"484a7d5f-9729-4b87-bc9b-26610985a013"_s;
const QString kOther = u"484a7d5f-9729-4b87-bc9b-26610985a014"_s;

const QByteArray kScenario = R"({
  "customers": [{
    "name": "Molen",
    "directory": [{ "name": "Bijdrager", "kind": "user" }, { "name": "Toewijzer", "kind": "user" }],
    "subscriptions": [
      { "name": "Vrij", "monthlyUsd": 900, "managedServices": true,
        "assignments": [
          { "principal": "Bijdrager", "role": "Contributor" },
          { "principal": "Toewijzer", "role": "User Access Administrator" } ] },
      { "name": "Kaal", "monthlyUsd": 900 },
      { "name": "Streng", "monthlyUsd": 900, "managedServices": true,
        "policies": [{ "name": "Geen delegatie", "delegations": true }] }
    ]
  }]
})";

} // namespace

//! Lighthouse as an onboarding sets it up: the provider, the definition, the assignment, what the
//! managing tenant then sees, what it earns, and the way back.
class tst_OnboardLighthouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void registersTheProviderFirst();
    void playsADelegationToItsEnd();
    void keepsOneDefinitionForSeveralScopes();
    void countsFromTheDayAfterItIsProvisioned();
    void updatesADefinition();
    void refusesRolesThatLighthouseRefuses_data();
    void refusesRolesThatLighthouseRefuses();
    void refusesWrongDefinitions_data();
    void refusesWrongDefinitions();
    void refusesWrongAssignments_data();
    void refusesWrongAssignments();
    void refusesWhoMayNot_data();
    void refusesWhoMayNot();
    void refusesWhatAPolicyForbids();

private:
    [[nodiscard]] const Customer &customer() const { return m_cloud->world().customers.first(); }
    [[nodiscard]] QString scopeOf(int subscription) const
    {
        return u"/subscriptions/"_s + customer().subscriptions.at(subscription).id;
    }
    [[nodiscard]] QString definitionUrl(int subscription) const
    {
        return scopeOf(subscription)
               + u"/providers/Microsoft.ManagedServices/registrationDefinitions/"_s + kDefinition;
    }
    [[nodiscard]] QString assignmentUrl(const QString &scope, const QString &name) const
    {
        return scope + u"/providers/Microsoft.ManagedServices/registrationAssignments/"_s + name;
    }
    [[nodiscard]] QJsonObject definitionBody(const QString &role) const;
    [[nodiscard]] Response put(const QString &url, const QJsonObject &properties) const
    {
        return m_cloud->ask("PUT", url + kVersion,
                            QJsonDocument(QJsonObject{{u"properties"_s, properties}}).toJson());
    }
    [[nodiscard]] Response assign(const QString &scope, const QString &name) const
    {
        return put(assignmentUrl(scope, name), {{u"registrationDefinitionId"_s, definitionUrl(0)}});
    }
    [[nodiscard]] QString stateOf(const QString &url) const
    {
        return m_cloud->get(url + kVersion)["properties"_L1]["provisioningState"_L1].toString();
    }
    void asAdministrator() const
    {
        m_cloud->as(customer().tenantId, customer().directory.first().id, u"ict-beheer"_s);
    }
    void as(const QString &displayName) const
    {
        for (const DirectoryObject &object : customer().directory) {
            if (object.displayName == displayName)
                m_cloud->as(customer().tenantId, object.id, displayName);
        }
    }
    [[nodiscard]] QString partnerId(const QString &displayName) const;
    [[nodiscard]] bool isCredited(int day) const;
    [[nodiscard]] int subscriptionsOfThePartner() const;

    std::unique_ptr<Asking> m_cloud;
};

void tst_OnboardLighthouse::init()
{
    QString error;
    const auto world = scenarioWorld(kScenario, kNow, &error);
    QVERIFY2(world, qPrintable(error));
    m_cloud = std::make_unique<Asking>(world);
    addArm(m_cloud->router, world);
    addResourceGraph(m_cloud->router, world);
    asAdministrator();
}

QString tst_OnboardLighthouse::partnerId(const QString &displayName) const
{
    for (const DirectoryObject &object : m_cloud->world().directory) {
        if (object.displayName == displayName)
            return object.id;
    }
    return {};
}

QJsonObject tst_OnboardLighthouse::definitionBody(const QString &role) const
{
    const QJsonArray authorizations{
        QJsonObject{{u"principalId"_s, partnerId(u"Cloud Operations"_s)},
                    {u"principalIdDisplayName"_s, u"Cloud Operations"_s},
                    {u"roleDefinitionId"_s, QString(RoleIds::kReader)}},
        QJsonObject{{u"principalId"_s, partnerId(u"noordzee-lighthouse"_s)},
                    {u"principalIdDisplayName"_s, u"noordzee-lighthouse"_s},
                    {u"roleDefinitionId"_s, role}}};
    return {{u"registrationDefinitionName"_s, u"Noordzee Azure-beheer"_s},
            {u"description"_s, u"Beheer"_s},
            {u"managedByTenantId"_s, m_cloud->world().partnerTenantId},
            {u"authorizations"_s, authorizations}};
}

bool tst_OnboardLighthouse::isCredited(int day) const
{
    const QList<CostRow> rows =
        m_cloud->world().cost(0, 0, kNow.date().addDays(day), kNow.addDays(30));
    return std::any_of(rows.cbegin(), rows.cend(),
                       [](const CostRow &row) { return row.creditApplied; });
}

int tst_OnboardLighthouse::subscriptionsOfThePartner() const
{
    m_cloud->asPartner(0);
    const auto count =
        m_cloud->get(u"/subscriptions?api-version=2022-12-01"_s)["value"_L1].toArray().size();
    asAdministrator();
    return int(count);
}

void tst_OnboardLighthouse::registersTheProviderFirst()
{
    const QString provider = scopeOf(1) + u"/providers/Microsoft.ManagedServices"_s;
    const QString version = u"?api-version=2021-04-01"_s;
    const auto state = [&] {
        return m_cloud->get(provider + version)["registrationState"_L1].toString();
    };
    const auto tried = [&] {
        return m_cloud->ask(
            "PUT", definitionUrl(1) + kVersion,
            QJsonDocument(QJsonObject{{u"properties"_s, definitionBody(RoleIds::kContributor)}})
                .toJson());
    };
    QCOMPARE(state(), u"NotRegistered"_s);
    QCOMPARE(tried().status, 409);
    QCOMPARE(Asking::errorCode(tried()), u"MissingSubscriptionRegistration"_s);
    const Response begun = m_cloud->ask("POST", provider + u"/register"_s + version);
    QCOMPARE(begun.status, 200);
    QCOMPARE(Asking::object(begun)["registrationState"_L1].toString(), u"Registering"_s);
    m_cloud->setNow(kNow.addSecs(30));
    QCOMPARE(tried().status, 409);
    m_cloud->setNow(kNow.addSecs(60));
    QCOMPARE(state(), u"Registered"_s);
    QCOMPARE(m_cloud->ask("POST", provider + u"/register"_s + version).status, 200);
    QCOMPARE(tried().status, 201);
    QCOMPARE(m_cloud->ask("GET", scopeOf(1) + u"/providers/Microsoft.Nothing"_s + version).status,
             404);
}

void tst_OnboardLighthouse::playsADelegationToItsEnd()
{
    QCOMPARE(subscriptionsOfThePartner(), 0);
    const Response defined = put(definitionUrl(0), definitionBody(RoleIds::kContributor));
    QCOMPARE(defined.status, 201);
    QCOMPARE(stateOf(definitionUrl(0)), u"Accepted"_s);
    m_cloud->setNow(kNow.addSecs(kDefinitionSeconds));
    QCOMPARE(stateOf(definitionUrl(0)), u"Succeeded"_s);
    QCOMPARE(put(definitionUrl(0), definitionBody(RoleIds::kContributor)).status, 200);
    QVERIFY(!isCredited(1)); // a definition alone gives nothing
    QCOMPARE(m_cloud
                 ->get(scopeOf(0)
                       + u"/providers/Microsoft.ManagedServices/registrationAssignments"_s
                       + kVersion)["value"_L1]
                 .toArray()
                 .size(),
             0);

    const QString url = assignmentUrl(scopeOf(0), kAssignment);
    const Response assigned = assign(scopeOf(0), kAssignment);
    QCOMPARE(assigned.status, 201);
    QCOMPARE(stateOf(url), u"Accepted"_s);
    QCOMPARE(subscriptionsOfThePartner(), 0);
    QCOMPARE(assign(scopeOf(0), kAssignment).status, 200);
    m_cloud->setNow(kNow.addSecs(kDefinitionSeconds + kAssignmentSeconds));
    QCOMPARE(stateOf(url), u"Succeeded"_s);
    QCOMPARE(subscriptionsOfThePartner(), 1);
    const QJsonObject expanded =
        m_cloud->get(url + kVersion + u"&$expandRegistrationDefinition=true"_s);
    QCOMPARE(expanded["properties"_L1]["registrationDefinition"_L1]["name"_L1].toString(),
             kDefinition);
    QVERIFY(!isCredited(0));
    QVERIFY(isCredited(1)); // the application is linked in the partner's tenant

    const Response early = m_cloud->ask("DELETE", definitionUrl(0) + kVersion);
    QCOMPARE(early.status, 409);
    m_cloud->setNow(kNow.addDays(4));
    QCOMPARE(m_cloud->ask("DELETE", url + kVersion).status, 202);
    QCOMPARE(stateOf(url), u"Deleting"_s);
    QCOMPARE(m_cloud->ask("DELETE", url + kVersion).status, 202);
    QCOMPARE(subscriptionsOfThePartner(), 0);
    QCOMPARE(assign(scopeOf(0), kAssignment).status, 409); // not before it is gone
    m_cloud->setNow(kNow.addDays(4).addSecs(kRemovalSeconds));
    QCOMPARE(m_cloud->ask("GET", url + kVersion).status, 404);
    QCOMPARE(m_cloud->ask("DELETE", url + kVersion).status, 204);
    QCOMPARE(m_cloud->ask("DELETE", definitionUrl(0) + kVersion).status, 200);
    QCOMPARE(m_cloud->ask("DELETE", definitionUrl(0) + kVersion).status, 204);
    QVERIFY(isCredited(3));
    QVERIFY(!isCredited(4));
}

void tst_OnboardLighthouse::keepsOneDefinitionForSeveralScopes()
{
    const QString group = scopeOf(0) + u"/resourceGroups/rg-productie"_s;
    QCOMPARE(put(definitionUrl(0), definitionBody(RoleIds::kContributor)).status, 201);
    QCOMPARE(assign(group, kAssignment).status, 201);
    QCOMPARE(assign(scopeOf(0), kOther).status, 201);
    const auto listed = [&](const QString &kind) {
        return m_cloud
            ->get(scopeOf(0) + u"/providers/Microsoft.ManagedServices/"_s + kind
                  + kVersion)["value"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(listed(u"registrationDefinitions"_s), 1);
    QCOMPARE(listed(u"registrationAssignments"_s), 2);
    QCOMPARE(m_cloud->ask("GET", assignmentUrl(scopeOf(0), kAssignment) + kVersion).status, 404);
    QCOMPARE(m_cloud->ask("GET", assignmentUrl(group, kAssignment) + kVersion).status, 200);
    // The managing tenant sees the whole, whichever of the two comes first.
    m_cloud->setNow(kNow.addSecs(kAssignmentSeconds));
    m_cloud->asPartner(0);
    QCOMPARE(m_cloud->ask("GET", assignmentUrl(scopeOf(0), kOther) + kVersion).status, 200);
    asAdministrator();
    QCOMPARE(m_cloud->ask("DELETE", assignmentUrl(group, kAssignment) + kVersion).status, 202);
    m_cloud->setNow(kNow.addSecs(kAssignmentSeconds + kRemovalSeconds));
    QCOMPARE(listed(u"registrationAssignments"_s), 1);
    QCOMPARE(listed(u"registrationDefinitions"_s), 1);
    QCOMPARE(m_cloud->ask("DELETE", definitionUrl(0) + kVersion).status, 409);
    const QJsonObject query{
        {u"query"_s,
         u"managedservicesresources | where type =~ 'microsoft.managedservices/registrationdefinitions' | project id | order by id asc"_s}};
    QCOMPARE(m_cloud
                 ->post(u"/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"_s,
                        query)["data"_L1]
                 .toArray()
                 .size(),
             1);
}

void tst_OnboardLighthouse::countsFromTheDayAfterItIsProvisioned()
{
    const QDateTime late(kNow.date(), QTime(23, 59, 30), Qt::UTC);
    m_cloud->setNow(late);
    QCOMPARE(put(definitionUrl(0), definitionBody(RoleIds::kContributor)).status, 201);
    QCOMPARE(assign(scopeOf(0), kAssignment).status, 201); // Succeeded half a minute past midnight
    QVERIFY(!isCredited(1));
    QVERIFY(isCredited(2));
}

void tst_OnboardLighthouse::updatesADefinition()
{
    QCOMPARE(put(definitionUrl(0), definitionBody(RoleIds::kReader)).status, 201);
    QCOMPARE(assign(scopeOf(0), kAssignment).status, 201);
    QVERIFY(!isCredited(1));
    m_cloud->setNow(kNow.addDays(3));
    QCOMPARE(put(definitionUrl(0), definitionBody(RoleIds::kSupportRequestContributor)).status,
             200);
    QCOMPARE(stateOf(definitionUrl(0)), u"Accepted"_s);
    QVERIFY(!isCredited(3));
    QVERIFY(isCredited(4));
}

void tst_OnboardLighthouse::refusesRolesThatLighthouseRefuses_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("words");
    const QString restricted = u"restricted actions"_s;
    QTest::newRow("owner") << QString(RoleIds::kOwner) << restricted;
    QTest::newRow("user access administrator without a limit")
        << QString(RoleIds::kUserAccessAdministrator) << restricted;
    QTest::newRow("role based access control administrator")
        << QString(RoleIds::kRoleBasedAccessControlAdministrator) << restricted;
    QTest::newRow("with data actions")
        << u"ba92f5b4-2d11-453d-a403-e96b0029c9fe"_s << u"with data actions"_s;
    QTest::newRow("with data actions since 2025")
        << u"92aaf0da-9dab-42b6-94a3-d43ce8d16293"_s << u"with data actions"_s;
    QTest::newRow("custom or unknown")
        << u"11111111-2222-4333-8444-555555555555"_s << u"Only built in role definitions"_s;
}

void tst_OnboardLighthouse::refusesRolesThatLighthouseRefuses()
{
    QFETCH(QString, role);
    QFETCH(QString, words);
    const Response response = put(definitionUrl(0), definitionBody(role));
    QCOMPARE(response.status, 400);
    QCOMPARE(Asking::errorCode(response), u"InvalidRegistrationDefinitionCreateRequest"_s);
    QVERIFY(Asking::object(response)["error"_L1]["message"_L1].toString().contains(words));
    QCOMPARE(m_cloud->ask("GET", definitionUrl(0) + kVersion).status, 404);
}

void tst_OnboardLighthouse::refusesWrongDefinitions_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const QString invalid = u"InvalidRegistrationDefinitionCreateRequest"_s;
    const auto row = [](const char *name, const char *member, const QJsonValue &value,
                        const QString &code) {
        QTest::newRow(name) << QString::fromLatin1(member) << value << code;
    };
    row("no name", "registrationDefinitionName", u""_s, invalid);
    row("nobody's tenant", "managedByTenantId", kOther, invalid);
    row("the customer's own tenant", "managedByTenantId", u"own"_s, invalid);
    row("no authorizations", "authorizations", QJsonArray(), invalid);
    row("role by its whole id", "authorizations",
        QJsonArray{QJsonObject{
            {u"principalId"_s, kOther},
            {u"roleDefinitionId"_s, QString(u"/providers/Microsoft.Authorization/roleDefinitions/"_s
                                            + RoleIds::kContributor)}}},
        invalid);
    row("principal by name", "authorizations",
        QJsonArray{QJsonObject{{u"principalId"_s, u"noordzee"_s},
                               {u"roleDefinitionId"_s, QString(RoleIds::kContributor)}}},
        invalid);
    row("unknown member", "managedBy", u"x"_s, u"InvalidRequestContent"_s);
    row("unknown member of an authorization", "authorizations",
        QJsonArray{QJsonObject{{u"principal"_s, kOther}}}, u"InvalidRequestContent"_s);
}

void tst_OnboardLighthouse::refusesWrongDefinitions()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QJsonObject body = definitionBody(RoleIds::kContributor);
    body[member] = value == QJsonValue(u"own"_s) ? QJsonValue(customer().tenantId) : value;
    const Response response = put(definitionUrl(0), body);
    QCOMPARE(response.status, 400);
    QCOMPARE(Asking::errorCode(response), code);
}

void tst_OnboardLighthouse::refusesWrongAssignments_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("below");
    QTest::addColumn<QString>("definition"); // empty: the right one
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("second one at the scope")
        << kOther << QString() << QString() << 409 << u"Conflict"_s;
    QTest::newRow("name in use elsewhere")
        << kAssignment << u"/resourceGroups/rg-productie"_s << QString() << 409 << u"Conflict"_s;
    QTest::newRow("no such definition")
        << kOther << QString() << kOther << 404 << u"RegistrationDefinitionNotFound"_s;
    QTest::newRow("no such resource group") << kOther << u"/resourceGroups/rg-nergens"_s
                                            << QString() << 404 << u"ResourceGroupNotFound"_s;
    QTest::newRow("name is no GUID")
        << u"noordzee"_s << QString() << QString() << 400 << u"InvalidRequestContent"_s;
}

void tst_OnboardLighthouse::refusesWrongAssignments()
{
    QFETCH(QString, name);
    QFETCH(QString, below);
    QFETCH(QString, definition);
    QFETCH(int, status);
    QFETCH(QString, code);
    QCOMPARE(put(definitionUrl(0), definitionBody(RoleIds::kContributor)).status, 201);
    QCOMPARE(assign(scopeOf(0), kAssignment).status, 201);
    const QString id = definition.isEmpty() ? definitionUrl(0) : definition;
    const Response response =
        put(assignmentUrl(scopeOf(0) + below, name), {{u"registrationDefinitionId"_s, id}});
    QCOMPARE(response.status, status);
    QCOMPARE(Asking::errorCode(response), code);
}

void tst_OnboardLighthouse::refusesWhoMayNot_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("contributor: may not assign roles") << u"Bijdrager"_s;
    QTest::newRow("access administrator: may not write registrations") << u"Toewijzer"_s;
}

void tst_OnboardLighthouse::refusesWhoMayNot()
{
    QFETCH(QString, who);
    as(who);
    const Response response = put(definitionUrl(0), definitionBody(RoleIds::kContributor));
    QCOMPARE(response.status, 403);
    QCOMPARE(Asking::errorCode(response), u"AuthorizationFailed"_s);
    asAdministrator();
    QCOMPARE(put(definitionUrl(0), definitionBody(RoleIds::kContributor)).status, 201);
    QCOMPARE(assign(scopeOf(0), kAssignment).status, 201);
    m_cloud->setNow(kNow.addSecs(kAssignmentSeconds));
    // Not even the managing tenant, which sees it.
    m_cloud->asPartner(0);
    const QString url = assignmentUrl(scopeOf(0), kAssignment) + kVersion;
    QCOMPARE(m_cloud->ask("GET", url).status, 200);
    QCOMPARE(m_cloud->ask("DELETE", url).status, 403);
    const QJsonArray held =
        m_cloud
            ->get(scopeOf(0)
                  + u"/providers/Microsoft.Authorization/permissions?api-version=2022-04-01"_s)
                ["value"_L1]
            .toArray();
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first()["actions"_L1].toArray(), QJsonArray{u"*/read"_s});
}

void tst_OnboardLighthouse::refusesWhatAPolicyForbids()
{
    const Response response = put(definitionUrl(2), definitionBody(RoleIds::kContributor));
    QCOMPARE(response.status, 403);
    QCOMPARE(Asking::errorCode(response), u"RequestDisallowedByPolicy"_s);
}

QTEST_GUILESS_MAIN(tst_OnboardLighthouse)
#include "tst_onboardlighthouse.moc"
