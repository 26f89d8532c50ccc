// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/graph.h"
#include "simulator/services/managementpartner.h"

#include <QTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);

const QByteArray kScenario = R"({
  "partner": { "mpnId": "6001234" },
  "resellers": [{ "name": "Polder", "mpnId": "6005678" }, { "name": "Duin", "mpnId": "6009999" }],
  "customers": [{
    "name": "Molen", "reseller": "Polder", "guest": true,
    "directory": [
      { "name": "Beheer", "kind": "group" },
      { "name": "Automatisering", "kind": "servicePrincipal" }
    ],
    "subscriptions": [
      { "name": "Gast", "monthlyUsd": 600,
        "assignments": [{ "principal": "guest", "role": "Contributor" }] },
      { "name": "Gedelegeerd", "monthlyUsd": 600,
        "delegations": [{ "authorizations": [
          { "principal": "Cloud Operations", "role": "Contributor" } ] }] }
    ]
  }]
})";

} // namespace

//! Partner links and look-ups as an onboarding makes them, and what a link changes in cost.
class tst_OnboardLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLinkMakesItsAccessEarn_data();
    void aLinkMakesItsAccessEarn();
    void aLinkToAnotherPartnerEarnsNothing();
    void findsWhoeverIsMeant();

private:
    [[nodiscard]] Response ask(const QByteArray &method, const QString &partnerId) const
    {
        return m_cloud->ask(method, u"/providers/Microsoft.ManagementPartner/partners/"_s
                                        + partnerId + u"?api-version=2018-02-01"_s);
    }
    [[nodiscard]] bool isCredited(int subscription, int day) const
    {
        const QList<CostRow> rows =
            m_cloud->world().cost(0, subscription, kNow.date().addDays(day), kNow.addDays(30));
        return std::any_of(rows.cbegin(), rows.cend(),
                           [](const CostRow &row) { return row.creditApplied; });
    }

    std::unique_ptr<Asking> m_cloud;
};

void tst_OnboardLinks::init()
{
    QString error;
    const auto world = scenarioWorld(kScenario, kNow, &error);
    QVERIFY2(world, qPrintable(error));
    m_cloud = std::make_unique<Asking>(world);
    addManagementPartner(m_cloud->router, world);
    addGraph(m_cloud->router, world);
}

void tst_OnboardLinks::aLinkMakesItsAccessEarn_data()
{
    QTest::addColumn<bool>("inCustomer");
    QTest::addColumn<QString>("partnerId");
    QTest::addColumn<int>("subscription");
    QTest::newRow("guest, in the customer's tenant") << true << u"6001234"_s << 0;
    QTest::newRow("guest, with the reseller's id") << true << u"6005678"_s << 0;
    QTest::newRow("member of a delegated group, in the own tenant") << false << u"6001234"_s << 1;
}

void tst_OnboardLinks::aLinkMakesItsAccessEarn()
{
    QFETCH(bool, inCustomer);
    QFETCH(QString, partnerId);
    QFETCH(int, subscription);
    if (inCustomer)
        m_cloud->inCustomer(0);
    QVERIFY(!isCredited(subscription, 1));
    QCOMPARE(ask("PUT", partnerId).status, 200);
    QVERIFY(!isCredited(subscription, 0));
    QVERIFY(isCredited(subscription, 1));
    QVERIFY(!isCredited(1 - subscription, 1)); // a link is good for one tenant
    m_cloud->setNow(kNow.addDays(4));
    QCOMPARE(ask("DELETE", partnerId).status, 200);
    QVERIFY(isCredited(subscription, 3));
    QVERIFY(!isCredited(subscription, 4));
}

void tst_OnboardLinks::aLinkToAnotherPartnerEarnsNothing()
{
    m_cloud->inCustomer(0);
    QCOMPARE(ask("PUT", u"6009999"_s).status, 200); // a reseller, but not of this sale
    QVERIFY(!isCredited(0, 1));
    QCOMPARE(Asking::errorCode(ask("PUT", u"6001234"_s)), u"Conflict"_s);
    m_cloud->setNow(kNow.addDays(2));
    QCOMPARE(ask("PATCH", u"6001234"_s).status, 200);
    QVERIFY(!isCredited(0, 2));
    QVERIFY(isCredited(0, 3));
    QCOMPARE(Asking::errorCode(ask("PATCH", u"1"_s)), u"BadRequest"_s);
}

void tst_OnboardLinks::findsWhoeverIsMeant()
{
    m_cloud->inCustomer(0);
    const Customer &customer = m_cloud->world().customers.first();
    const auto named = [&](const QString &name) {
        const auto it =
            std::find_if(customer.directory.cbegin(), customer.directory.cend(),
                         [&](const DirectoryObject &object) { return object.displayName == name; });
        return *it;
    };
    const DirectoryObject application = named(u"Automatisering"_s);
    const QJsonArray applications =
        m_cloud
            ->get(u"/v1.0/servicePrincipals?$filter=appId%20eq%20%27"_s + application.appId
                  + u"%27&$select=id,appId"_s)["value"_L1]
            .toArray();
    QCOMPARE(applications.size(), 1);
    QCOMPARE(applications.first()["id"_L1].toString(), application.id);
    QVERIFY(application.id != application.appId);
    const QJsonArray groups =
        m_cloud->get(u"/v1.0/groups?$filter=displayName%20eq%20%27beheer%27"_s)["value"_L1]
            .toArray();
    QCOMPARE(groups.first()["id"_L1].toString(), named(u"Beheer"_s).id);
    const QString guest = QString::fromLatin1(QUrl::toPercentEncoding(
        m_cloud->world().directory.first().userPrincipalName.section(u'@', 0, 0) + u'_'
        + m_cloud->world().partnerDomain + u"#EXT#@"_s + customer.domain));
    QCOMPARE(m_cloud->get(u"/v1.0/users/"_s + guest)["id"_L1].toString(), customer.guestObjectId);
    QCOMPARE(m_cloud->ask("GET", u"/v1.0/users/niemand@molen.example"_s).status, 404);
}

QTEST_GUILESS_MAIN(tst_OnboardLinks)
#include "tst_onboardlinks.moc"
