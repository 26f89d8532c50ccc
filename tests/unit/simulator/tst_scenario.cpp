// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/world/access.h"
#include "support/testdata.h"

#include <QByteArray>
#include <QFile>
#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);

std::shared_ptr<World> smallWorld()
{
    QFile file(Testing::dataFile(u"simulator/scenario-small.json"_s));
    QString error;
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    auto world = scenarioWorld(file.readAll(), kNow, &error);
    if (!world)
        qWarning().noquote() << error;
    return world;
}

} // namespace

class tst_Scenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample();
    void servesItsCostRowsToTheLastDigit();
    void linksIdentities();
    void onboardingPartsAreRead();
    void namesTheWrongMember_data();
    void namesTheWrongMember();
};

void tst_Scenario::readsTheExample()
{
    const auto world = smallWorld();
    QVERIFY(world);
    QCOMPARE(world->partnerName, u"Delta Wolken"_s);
    QCOMPARE(world->directory.first().userPrincipalName, u"cloudbeheer@delta-wolken.example"_s);
    QCOMPARE(world->customers.size(), 2);
    const Customer &mill = world->customers.first();
    QCOMPARE(world->customerIndex(u"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a10"_s), 0);
    QVERIFY(!mill.guestObjectId.isEmpty());
    const Subscription &subscription = mill.subscriptions.first();
    QCOMPARE(subscription.assignments.size(), 5);
    QCOMPARE(subscription.assignments.at(1).principalType, u"ForeignGroup"_s);
    QCOMPARE(subscription.assignments.at(2).scope,
             u"/subscriptions/5d0a6a3c-27b4-4f0e-8a55-0d7c0a9f4b21/resourceGroups/rg-web"_s);
    QCOMPARE(subscription.assignments.at(4).endsOn, kNow.addDays(5));
    QCOMPARE(subscription.denyAssignments.size(), 1);
    QCOMPARE(mill.subscriptions.at(1).situation, u"AOBO_REMOVED"_s);
    QCOMPARE(world->customers.at(1).tokenPolicy, TokenPolicy::NoConsent);
    QCOMPARE(world->customers.at(1).subscriptions.first().delegations.first().authorizations.size(),
             2);
}

void tst_Scenario::servesItsCostRowsToTheLastDigit()
{
    const auto world = smallWorld();
    QVERIFY(world);
    const QList<CostRow> rows = world->cost(0, 0, kNow.date().addDays(-7), kNow);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(decimalText(rows.at(0).costUsd), QByteArray("12.5000000001"));
    QVERIFY(rows.at(0).creditApplied);
    QVERIFY(!rows.at(1).creditApplied);
    QCOMPARE(rows.at(2).kind, CostKind::Marketplace);
    const QList<CostRow> refund = world->cost(0, 0, kNow.date().addDays(-6), kNow);
    QCOMPARE(decimalText(refund.last().costUsd), QByteArray("-1.5"));
    QVERIFY(world->cost(0, 0, kNow.date().addDays(-31), kNow).isEmpty());
}

void tst_Scenario::linksIdentities()
{
    const auto world = smallWorld();
    QVERIFY(world);
    QCOMPARE(world->links.size(), 3);
    QCOMPARE(world->links.at(1).tenantId, world->customers.first().tenantId);
    QCOMPARE(world->links.at(1).partnerId, u"6001234"_s);
    QVERIFY(qualifies(*world, 1, 0)); // the Admin agent of the delegated group is linked
}

void tst_Scenario::onboardingPartsAreRead()
{
    QString error;
    const auto world = scenarioWorld(R"({"customers":[{"name":"Molen",
        "directory":[{"name":"Nieuw","kind":"servicePrincipal","replicatesInMinutes":1.5}],
        "subscriptions":[
          {"name":"A","managedServices":true,
           "policies":[{"name":"P","roles":["Owner"],"principalTypes":["User"],"delegations":true}]},
          {"name":"B"}]}]})",
                                     kNow, &error);
    QVERIFY2(world, qPrintable(error));
    const Customer &customer = world->customers.first();
    QCOMPARE(customer.directory.last().replicatedAt, kNow.addSecs(90));
    QVERIFY(!customer.directory.first().replicatedAt.isValid());
    const Subscription &set = customer.subscriptions.first();
    QCOMPARE(set.managedServicesFrom, kNow);
    QCOMPARE(set.policies.size(), 1);
    QCOMPARE(set.policies.first().roles, QStringList{u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s});
    QCOMPARE(set.policies.first().principalTypes, QStringList{u"User"_s});
    QVERIFY(set.policies.first().delegations);
    QVERIFY(!customer.subscriptions.last().managedServicesFrom.isValid());
}

void tst_Scenario::namesTheWrongMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");
    const auto customer = [](const char *members) -> QByteArray {
        return QByteArray(R"({"customers":[{"name":"Molen",)") + members + "}]}";
    };
    const auto subscription = [&](const char *members) -> QByteArray {
        const QByteArray list = QByteArray(R"("subscriptions":[{"name":"A",)") + members + "}]";
        return customer(list.constData());
    };
    QTest::newRow("no JSON") << QByteArray("{") << u"not JSON at byte"_s;
    QTest::newRow("unknown at the root")
        << QByteArray(R"({"client":[]})") << u"client: unknown member"_s;
    QTest::newRow("no name") << QByteArray(R"({"customers":[{}]})")
                             << u"customers[0].name: is needed"_s;
    QTest::newRow("no list") << QByteArray(R"({"customers":{}})") << u"customers: must be a list"_s;
    QTest::newRow("no object") << QByteArray(R"({"customers":[3]})")
                               << u"customers[0]: must be an object"_s;
    QTest::newRow("no GUID") << customer(R"("tenantId":"x")")
                             << u"customers[0].tenantId: must be a GUID"_s;
    QTest::newRow("tenant twice") << QByteArray(
        R"({"customers":[{"name":"A","tenantId":"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a10"},{"name":"B","tenantId":"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a10"}]})")
                                  << u"customers[1].tenantId: is another"_s;
    QTest::newRow("subscription twice") << customer(
        R"("subscriptions":[{"name":"A","id":"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a10"},{"name":"B","id":"0b3c6f0e-53a1-4c62-9d3b-3c1c8f6f3a10"}])")
                                        << u"customers[0].subscriptions[1].id: is another"_s;
    QTest::newRow("no resellers") << QByteArray(
        R"({"resellers":[],"customers":[{"name":"A","subscriptions":[{"name":"A","situation":"EARNING_RESELLER"}]}]})")
                                  << u"customers[0].subscriptions[0].situation: needs resellers"_s;
    QTest::newRow("policy") << customer(R"("tokenPolicy":"no")")
                            << u"customers[0].tokenPolicy: must be"_s;
    QTest::newRow("reseller") << customer(R"("reseller":"Nobody")")
                              << u"customers[0].reseller: no reseller"_s;
    QTest::newRow("currency") << customer(R"("currency":"SEK")")
                              << u"customers[0].currency: must be"_s;
    QTest::newRow("text as number")
        << subscription(R"("monthlyUsd":"12")")
        << u"customers[0].subscriptions[0].monthlyUsd: must be a number"_s;
    QTest::newRow("situation") << subscription(R"("situation":"GONE")")
                               << u"customers[0].subscriptions[0].situation: unknown"_s;
    QTest::newRow("credit days") << subscription(R"("creditDays":[[3,1]])")
                                 << u"customers[0].subscriptions[0].creditDays: must hold pairs"_s;
    QTest::newRow("role") << subscription(
        R"("assignments":[{"principal":"AdminAgents","role":"King"}])")
                          << u"customers[0].subscriptions[0].assignments[0].role: no role"_s;
    QTest::newRow("principal")
        << subscription(R"("assignments":[{"principal":"Who","role":"Owner"}])")
        << u"customers[0].subscriptions[0].assignments[0].principal: nobody"_s;
    QTest::newRow("eleven decimals")
        << subscription(R"("cost":[{"usd":"0.12345678901"}])")
        << u"customers[0].subscriptions[0].cost[0].usd: must be a decimal"_s;
    QTest::newRow("cost member") << subscription(R"("cost":[{"usd":"1","eur":"1"}])")
                                 << u"customers[0].subscriptions[0].cost[0].eur: unknown member"_s;
    QTest::newRow("replication") << customer(
        R"("directory":[{"name":"A","kind":"user","replicatesInMinutes":-1}])")
                                 << u"customers[0].directory[0].replicatesInMinutes: must be"_s;
    QTest::newRow("policy that forbids nothing")
        << subscription(R"("policies":[{"name":"P"}])")
        << u"customers[0].subscriptions[0].policies[0].name: forbids nothing"_s;
    QTest::newRow("policy against no role")
        << subscription(R"("policies":[{"name":"P","roles":["King"]}])")
        << u"customers[0].subscriptions[0].policies[0].roles: no role"_s;
    QTest::newRow("policy against no kind")
        << subscription(R"("policies":[{"name":"P","principalTypes":["Device"]}])")
        << u"customers[0].subscriptions[0].policies[0].principalTypes: must be"_s;
    QTest::newRow("provider")
        << subscription(R"("managedServices":"yes")")
        << u"customers[0].subscriptions[0].managedServices: must be true or false"_s;
    QTest::newRow("link") << QByteArray(R"({"links":[{"tenant":"Molen","principal":"x"}]})")
                          << u"links[0].tenant: must be"_s;
}

void tst_Scenario::namesTheWrongMember()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    QString message;
    QVERIFY(!scenarioWorld(json, kNow, &message));
    QVERIFY2(message.startsWith(error), qPrintable(message));
}

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
