// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/arm.h"
#include "simulator/services/deployments/deployments.h"
#include "simulator/services/deployments/expression.h"
#include "simulator/services/deployments/templatefile.h"
#include "simulator/world/access.h"
#include "simulator/world/roles.h"
#include "support/testdata.h"

#include <QFile>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QString kSubscription = u"5d0a6a3c-27b4-4f0e-8a55-0d7c0a9f4b21"_s;
const QString kTenant = u"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a10"_s;
const QString kGroup = u"11111111-2222-4333-8444-555555555555"_s;

QJsonObject subscriptionObject()
{
    return {{u"id"_s, QString(u"/subscriptions/"_s + kSubscription)},
            {u"subscriptionId"_s, kSubscription},
            {u"tenantId"_s, kTenant},
            {u"displayName"_s, u"Maalderij"_s}};
}

TemplateNames names()
{
    TemplateNames known;
    known.subscription = subscriptionObject();
    known.parameters = {{u"group"_s, kGroup}, {u"roles"_s, QJsonArray{u"a"_s, u"b"_s}}};
    known.variables = {{u"plain"_s, u"Noordzee"_s},
                       {u"made"_s, u"[concat(variables('plain'), '-', parameters('GROUP'))]"_s},
                       {u"circle"_s, u"[variables('circle')]"_s}};
    known.copyIndex = 1;
    return known;
}

QJsonObject templateIn(const QString &name)
{
    QFile file(Testing::dataFile(u"simulator/"_s + name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

//! A template that gives roles to a foreign group, one assignment for each.
QJsonObject groupTemplate() { return templateIn(u"template-group.json"_s); }

//! In the form of Microsoft's template for Azure Lighthouse; the assignment stands first, so that
//! only what it depends on tells the order.
QJsonObject lighthouseTemplate() { return templateIn(u"template-lighthouse.json"_s); }

QJsonObject value(const QJsonValue &one) { return {{u"value"_s, one}}; }

} // namespace

//! Templates as a customer deploys them: worked out, run with the customer's rights, ended on the
//! clock.
class tst_OnboardDeployments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void worksOutExpressions_data();
    void worksOutExpressions();
    void refusesExpressions_data();
    void refusesExpressions();
    void refusesTemplates_data();
    void refusesTemplates();
    void givesAGroupItsRoles();
    void delegatesByMicrosoftsTemplate();
    void tellsWhatFailedAtTheEnd();
    void refusesWrongRequests_data();
    void refusesWrongRequests();
    void forgetsADeploymentButNotWhatItMade();

private:
    [[nodiscard]] const Customer &customer() const { return m_cloud->world().customers.first(); }
    [[nodiscard]] QString url() const
    {
        return u"/subscriptions/"_s + kSubscription
               + u"/providers/Microsoft.Resources/deployments/onboard?api-version=2021-04-01"_s;
    }
    [[nodiscard]] Response deploy(const QJsonObject &source, const QJsonObject &parameters) const
    {
        const QJsonObject properties{
            {u"mode"_s, u"Incremental"_s}, {u"template"_s, source}, {u"parameters"_s, parameters}};
        return m_cloud->ask("PUT", url(),
                            QJsonDocument(QJsonObject{{u"location"_s, u"westeurope"_s},
                                                      {u"properties"_s, properties}})
                                .toJson());
    }
    [[nodiscard]] QJsonObject properties() const
    {
        return m_cloud->get(url())["properties"_L1].toObject();
    }
    [[nodiscard]] QString partnerId(const QString &displayName) const
    {
        for (const DirectoryObject &object : m_cloud->world().directory) {
            if (object.displayName == displayName)
                return object.id;
        }
        return {};
    }

    std::unique_ptr<Asking> m_cloud;
};

void tst_OnboardDeployments::init()
{
    QString error;
    const auto world = scenarioWorld(R"({"customers":[{"name":"Molen",
        "tenantId":"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a10",
        "directory":[{"name":"Bijdrager","kind":"user"}],
        "subscriptions":[{"name":"Maalderij","id":"5d0a6a3c-27b4-4f0e-8a55-0d7c0a9f4b21",
          "monthlyUsd":500,"assignments":[{"principal":"Bijdrager","role":"Contributor"}]}]}]})",
                                     kNow, &error);
    QVERIFY2(world, qPrintable(error));
    m_cloud = std::make_unique<Asking>(world);
    addArm(m_cloud->router, world);
    m_cloud->as(kTenant, customer().directory.first().id, u"ict-beheer"_s);
}

void tst_OnboardDeployments::worksOutExpressions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("expected");
    const auto row = [](const char *name, const QString &text, const QJsonValue &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString scope = u"/subscriptions/"_s + kSubscription;
    row("plain text", u"Owner"_s, u"Owner"_s);
    row("bracket that is meant", u"[[x]"_s, u"[x]"_s);
    row("quote within a text", u"['it''s']"_s, u"it's"_s);
    row("parameter without case", u"[PARAMETERS('Group')]"_s, kGroup);
    row("variable of a variable", u"[variables('made')]"_s, QString(u"Noordzee-"_s + kGroup));
    row("member", u"[subscription().subscriptionId]"_s, kSubscription);
    row("index", u"[parameters('roles')[copyIndex()]]"_s, u"b"_s);
    row("length", u"[length(parameters('roles'))]"_s, 2);
    row("format", u"[format('{0}/{1}', 'a', 3)]"_s, u"a/3"_s);
    row("lower case", u"[toLower('ABC')]"_s, u"abc"_s);
    row("id at the subscription", u"[resourceId('A.B/cs/', 'n')]"_s,
        QString(scope + u"/providers/A.B/cs/n"_s));
    row("id of two names", u"[subscriptionResourceId('A.B/cs/ds', 'n', 'm')]"_s,
        QString(scope + u"/providers/A.B/cs/n/ds/m"_s));
    row("id in another subscription",
        u"[subscriptionResourceId('11111111-2222-4333-8444-555555555555', 'A.B/cs', 'n')]"_s,
        u"/subscriptions/11111111-2222-4333-8444-555555555555/providers/A.B/cs/n"_s);
    row("id in the tenant", u"[tenantResourceId('A.B/cs', 'n')]"_s, u"/providers/A.B/cs/n"_s);
    // The example of Microsoft's page on the function is of the form guid('a','b'): version 5.
    row("guid", u"[toLower(guid('a', 'b'))]"_s,
        QUuid::createUuidV5(QUuid(u"11fb06fb-712d-4ddd-98c7-e71bbd588830"_s), u"a-b"_s)
            .toString(QUuid::WithoutBraces));
}

void tst_OnboardDeployments::worksOutExpressions()
{
    QFETCH(QString, text);
    QFETCH(QJsonValue, expected);
    const Evaluated result = evaluated(text, names());
    QVERIFY2(result.error.isEmpty(), qPrintable(result.error));
    QCOMPARE(result.value, expected);
}

void tst_OnboardDeployments::refusesExpressions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown function") << u"[reference('x')]"_s << u"'reference' is not valid"_s;
    QTest::newRow("unknown parameter") << u"[parameters('x')]"_s << u"'x' is not found"_s;
    QTest::newRow("unknown variable") << u"[variables('x')]"_s << u"'x' is not found"_s;
    QTest::newRow("unknown member") << u"[subscription().name]"_s << u"no such member"_s;
    QTest::newRow("variables in a circle")
        << u"[variables('circle')]"_s << u"refer to each other"_s;
    QTest::newRow("text without an end") << u"[concat('x)]"_s << u"does not end"_s;
    QTest::newRow("parenthesis without an end") << u"[concat('x'"_s + u"]"_s << u"missing"_s;
    QTest::newRow("something left over") << u"['x' y]"_s << u"unexpected"_s;
    QTest::newRow("nothing") << u"[]"_s << u"is expected"_s;
    QTest::newRow("id without a name") << u"[resourceId('A.B/cs')]"_s << u"type and a name"_s;
}

void tst_OnboardDeployments::refusesExpressions()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const Evaluated result = evaluated(QJsonObject{{u"deep"_s, QJsonArray{text}}}, names());
    QVERIFY2(result.error.contains(why), qPrintable(result.error));
}

void tst_OnboardDeployments::refusesTemplates_data()
{
    QTest::addColumn<QJsonObject>("source");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("why");
    const QJsonObject given{{u"principalId"_s, value(kGroup)}};
    const auto changed = [](const QString &member, const QJsonValue &to) {
        QJsonObject source = groupTemplate();
        source[member] = to;
        return source;
    };
    QTest::newRow("of a resource group") << changed(
        u"$schema"_s,
        u"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"_s)
                                         << given << u"deployment at a subscription"_s;
    QTest::newRow("no resources") << changed(u"resources"_s, QJsonArray()) << given
                                  << u"no resources"_s;
    QTest::newRow("parameter missing")
        << groupTemplate() << QJsonObject() << u"'principalId' is not provided"_s;
    QTest::newRow("parameter unknown")
        << groupTemplate()
        << QJsonObject{{u"principalId"_s, value(kGroup)}, {u"principal"_s, value(kGroup)}}
        << u"'principal'"_s;
    QTest::newRow("parameter of another type")
        << groupTemplate() << QJsonObject{{u"principalId"_s, value(7)}}
        << u"not of the type 'string'"_s;
    QTest::newRow("resource without a name")
        << changed(u"resources"_s, QJsonArray{QJsonObject{{u"type"_s, u"A.B/cs"_s}}}) << given
        << u"needs 'type'"_s;
    const auto waiting = [](const QString &name, const QString &before) {
        return QJsonObject{{u"type"_s, u"A.B/cs"_s},
                           {u"apiVersion"_s, u"2022-04-01"_s},
                           {u"name"_s, name},
                           {u"dependsOn"_s, QJsonArray{before}}};
    };
    QTest::newRow("resources in a circle")
        << changed(u"resources"_s, QJsonArray{waiting(u"a"_s, u"b"_s), waiting(u"b"_s, u"a"_s)})
        << given << u"in a circle"_s;
}

void tst_OnboardDeployments::refusesTemplates()
{
    QFETCH(QJsonObject, source);
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, why);
    const WorkedOut work = workOut(source, parameters, subscriptionObject());
    QVERIFY2(work.error.contains(why), qPrintable(work.error));
    QCOMPARE(Asking::errorCode(deploy(source, parameters)), u"InvalidTemplate"_s);
}

void tst_OnboardDeployments::givesAGroupItsRoles()
{
    const QJsonArray roles{QString(RoleIds::kContributor), QString(RoleIds::kReader)};
    const QJsonObject parameters{{u"principalId"_s, value(m_cloud->world().adminAgentsGroupId)},
                                 {u"roles"_s, value(roles)}};
    const Response begun = deploy(groupTemplate(), parameters);
    QCOMPARE(begun.status, 201);
    QCOMPARE(properties()["provisioningState"_L1].toString(), u"Running"_s);
    QCOMPARE(Asking::errorCode(deploy(groupTemplate(), parameters)), u"DeploymentActive"_s);
    m_cloud->setNow(kNow.addSecs(kDeploymentSeconds));
    QCOMPARE(properties()["provisioningState"_L1].toString(), u"Succeeded"_s);
    QCOMPARE(customer().subscriptions.first().assignments.size(), 4);
    QVERIFY(qualifies(m_cloud->world(), 0, 0));
    // Its names are worked out from what they give, so once more makes nothing more.
    QCOMPARE(deploy(groupTemplate(), parameters).status, 200);
    m_cloud->setNow(kNow.addSecs(2 * kDeploymentSeconds));
    QCOMPARE(properties()["provisioningState"_L1].toString(), u"Succeeded"_s);
    QCOMPARE(customer().subscriptions.first().assignments.size(), 4);
}

void tst_OnboardDeployments::delegatesByMicrosoftsTemplate()
{
    const QJsonArray authorizations{
        QJsonObject{{u"principalId"_s, partnerId(u"noordzee-lighthouse"_s)},
                    {u"principalIdDisplayName"_s, u"noordzee-lighthouse"_s},
                    {u"roleDefinitionId"_s, QString(RoleIds::kSupportRequestContributor)}}};
    const QJsonObject parameters{{u"managedByTenantId"_s, value(m_cloud->world().partnerTenantId)},
                                 {u"authorizations"_s, value(authorizations)}};
    QCOMPARE(deploy(lighthouseTemplate(), parameters).status, 201);
    m_cloud->setNow(kNow.addSecs(kDeploymentSeconds));
    QVERIFY2(!properties().contains("error"_L1), QJsonDocument(properties()).toJson().constData());
    QCOMPARE(customer().subscriptions.first().delegations.size(), 1);
    QVERIFY(qualifies(m_cloud->world(), 0, 0));
    QCOMPARE(m_cloud
                 ->get(u"/subscriptions/"_s + kSubscription
                       + u"/providers/Microsoft.ManagedServices?api-version=2021-04-01"_s)
                     ["registrationState"_L1]
                 .toString(),
             u"Registered"_s);
}

void tst_OnboardDeployments::tellsWhatFailedAtTheEnd()
{
    const QJsonArray roles{QString(RoleIds::kReader), kGroup, QString(RoleIds::kOwner)};
    const QJsonObject parameters{{u"principalId"_s, value(m_cloud->world().adminAgentsGroupId)},
                                 {u"roles"_s, value(roles)}};
    QCOMPARE(deploy(groupTemplate(), parameters).status, 201);
    QVERIFY(!properties().contains("error"_L1));
    m_cloud->setNow(kNow.addSecs(kDeploymentSeconds));
    QCOMPARE(properties()["provisioningState"_L1].toString(), u"Failed"_s);
    const QJsonObject error = properties()["error"_L1].toObject();
    QCOMPARE(error["code"_L1].toString(), u"DeploymentFailed"_s);
    QCOMPARE(error["details"_L1][0]["code"_L1].toString(), u"RoleDefinitionDoesNotExist"_s);
    // What came before stands, what came after was not tried.
    QCOMPARE(customer().subscriptions.first().assignments.size(), 3);
}

void tst_OnboardDeployments::refusesWrongRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QString admin = u"ICT-beheer"_s;
    QTest::newRow("no location") << QByteArray(R"({"properties":{"mode":"Incremental"}})") << admin
                                 << 400 << u"LocationRequired"_s;
    QTest::newRow("complete mode")
        << QByteArray(R"({"location":"x","properties":{"mode":"Complete"}})") << admin << 400
        << u"InvalidRequestContent"_s;
    QTest::newRow("unknown member")
        << QByteArray(R"({"location":"x","properties":{"mode":"Incremental","bicep":""}})") << admin
        << 400 << u"InvalidRequestContent"_s;
    QTest::newRow("unknown kind of resource")
        << QJsonDocument(
               QJsonObject{
                   {u"location"_s, u"x"_s},
                   {u"properties"_s,
                    QJsonObject{
                        {u"mode"_s, u"Incremental"_s},
                        {u"template"_s,
                         QJsonObject{{u"$schema"_s, groupTemplate()["$schema"_L1]},
                                     {u"resources"_s,
                                      QJsonArray{QJsonObject{{u"type"_s, u"Microsoft.Web/sites"_s},
                                                             {u"apiVersion"_s, u"2022-03-01"_s},
                                                             {u"name"_s, u"x"_s}}}}}}}}})
               .toJson()
        << admin << 400 << u"InvalidTemplate"_s;
    QTest::newRow("no right to deploy")
        << QByteArray(R"({"location":"x"})") << u"nobody"_s << 403 << u"AuthorizationFailed"_s;
}

void tst_OnboardDeployments::refusesWrongRequests()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, who);
    QFETCH(int, status);
    QFETCH(QString, code);
    if (who == "nobody"_L1)
        m_cloud->as(kTenant, kGroup, who);
    const Response response = m_cloud->ask("PUT", url(), body);
    QCOMPARE(response.status, status);
    QCOMPARE(Asking::errorCode(response), code);
    // A contributor may deploy, and fails at what the template gives.
    m_cloud->as(kTenant, customer().directory.last().id, u"bijdrager"_s);
    QCOMPARE(
        deploy(groupTemplate(), {{u"principalId"_s, value(m_cloud->world().adminAgentsGroupId)}})
            .status,
        201);
    m_cloud->setNow(kNow.addSecs(kDeploymentSeconds));
    QCOMPARE(properties()["error"_L1]["details"_L1][0]["code"_L1].toString(),
             u"AuthorizationFailed"_s);
}

void tst_OnboardDeployments::forgetsADeploymentButNotWhatItMade()
{
    QCOMPARE(Asking::errorCode(m_cloud->ask("GET", url())), u"DeploymentNotFound"_s);
    const QJsonObject parameters{{u"principalId"_s, value(m_cloud->world().adminAgentsGroupId)}};
    QCOMPARE(deploy(groupTemplate(), parameters).status, 201);
    QCOMPARE(m_cloud->ask("DELETE", url()).status, 202);
    QCOMPARE(m_cloud->ask("DELETE", url()).status, 204);
    QCOMPARE(m_cloud->ask("GET", url()).status, 404);
    QCOMPARE(customer().subscriptions.first().assignments.size(), 3);
}

QTEST_GUILESS_MAIN(tst_OnboardDeployments)
#include "tst_onboarddeployments.moc"
