// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/billing.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QString kNew = u"?api-version=2024-04-01"_s;
const QString kOld = u"?api-version=2020-05-01"_s;

QJsonObject propertiesOf(const QJsonValue &item)
{
    return item.toObject().value("properties"_L1).toObject();
}

} // namespace

class tst_Billing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void describesTheAccountAndItsProfiles();
    void listsCustomersInBothShapes();
    void listsSubscriptionsInBothShapes();
    void pagesEverySubscriptionOnce();
    void agreesBetweenScopes();
    void skipsAndCounts();
    void filtersAndSearches();
    void refusesWrongPages_data();
    void refusesWrongPages();
    void letsBillingReadersInOnly();
    void answersNotFound();
    void pagesALargeTenantInProportion();

private:
    QString account() const
    {
        return u"/providers/Microsoft.Billing/billingAccounts/"_s + m_cloud->world().billingAccount;
    }
    void use(std::shared_ptr<World> world)
    {
        m_cloud = std::make_unique<Asking>(std::move(world));
        addBilling(m_cloud->router, std::shared_ptr<World>(&m_cloud->world(), [](World *) {}));
    }

    std::unique_ptr<Asking> m_cloud;
};

void tst_Billing::init() { use(demoWorld(1, kNow)); }

void tst_Billing::describesTheAccountAndItsProfiles()
{
    const QJsonArray accounts =
        m_cloud->getAll(u"/providers/Microsoft.Billing/billingAccounts"_s + kNew);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().toObject().value("name"_L1).toString(),
             m_cloud->world().billingAccount);
    QCOMPARE(propertiesOf(accounts.first()).value("agreementType"_L1).toString(),
             u"MicrosoftPartnerAgreement"_s);
    const QJsonArray profiles = m_cloud->getAll(account() + u"/billingProfiles"_s + kNew);
    QStringList currencies;
    for (const QJsonValue &profile : profiles)
        currencies.append(propertiesOf(profile).value("currency"_L1).toString());
    QCOMPARE(currencies, (QStringList{u"EUR"_s, u"GBP"_s}));
    QCOMPARE(propertiesOf(profiles.first()).value("billingRelationshipType"_L1).toString(),
             u"IndirectPartner"_s);
    const QString second = profiles.last().toObject().value("id"_L1).toString();
    QCOMPARE(m_cloud->get(second + kOld).value("name"_L1),
             profiles.last().toObject().value("name"_L1));
}

void tst_Billing::listsCustomersInBothShapes()
{
    const QJsonArray bare = m_cloud->getAll(account() + u"/customers"_s + kNew);
    QCOMPARE(bare.size(), 24);
    QVERIFY(!propertiesOf(bare.first()).contains("resellers"_L1));
    QVERIFY(bare.first().toObject().value("id"_L1).toString().contains("/billingProfiles/"_L1));
    const QJsonArray full = m_cloud->getAll(account() + u"/customers"_s + kNew
                                            + u"&expand=enabledAzurePlans,resellers"_s);
    const QJsonArray old = m_cloud->getAll(account() + u"/customers"_s + kOld);
    for (qsizetype i = 0; i < full.size(); ++i) {
        QCOMPARE(propertiesOf(full.at(i)).value("resellers"_L1),
                 propertiesOf(old.at(i)).value("resellers"_L1));
        QCOMPARE(full.at(i).toObject().value("name"_L1), old.at(i).toObject().value("name"_L1));
        const bool direct = m_cloud->world().customers.at(i).reseller < 0;
        QCOMPARE(propertiesOf(full.at(i)).value("resellers"_L1).toArray().isEmpty(), direct);
    }
    QVERIFY(!old.first().toObject().value("id"_L1).toString().contains("/billingProfiles/"_L1));
    QCOMPARE(propertiesOf(full.first()).value("enabledAzurePlans"_L1).toArray().size(), 1);
    const QString name = full.first().toObject().value("name"_L1).toString();
    QCOMPARE(m_cloud->get(account() + u"/customers/"_s + name + kNew).value("name"_L1).toString(),
             name);
}

void tst_Billing::listsSubscriptionsInBothShapes()
{
    const QJsonObject current = propertiesOf(
        m_cloud->getAll(account() + u"/billingSubscriptions"_s + kNew + u"&expand=Reseller"_s)
            .first());
    const QJsonObject old =
        propertiesOf(m_cloud->getAll(account() + u"/billingSubscriptions"_s + kOld).first());
    QCOMPARE(current.value("status"_L1).toString(), u"Active"_s);
    QCOMPARE(old.value("subscriptionBillingStatus"_L1).toString(), u"Active"_s);
    QCOMPARE(current.value("subscriptionId"_L1), old.value("subscriptionId"_L1));
    QCOMPARE(current.value("reseller"_L1), old.value("reseller"_L1));
    QCOMPARE(current.value("beneficiaryTenantId"_L1).toString(),
             m_cloud->world().customers.first().tenantId);
    QVERIFY(!old.contains("beneficiaryTenantId"_L1));
    const QJsonArray legacy =
        m_cloud->getAll(account() + u"/billingSubscriptions"_s + kNew
                        + u"&filter=properties/skuDescription eq 'Microsoft Azure'"_s);
    QCOMPARE(legacy.size(), 1);
    QCOMPARE(propertiesOf(legacy.first()).value("displayName"_L1).toString(),
             u"Peeters Klassiek"_s);
}

void tst_Billing::pagesEverySubscriptionOnce()
{
    for (const int top : {50, 7, 1}) {
        int pages = 0;
        const QJsonArray all = m_cloud->getAll(account() + u"/billingSubscriptions"_s + kNew
                                                   + u"&top="_s + QString::number(top),
                                               &pages);
        QSet<QString> ids;
        for (const QJsonValue &item : all)
            ids.insert(propertiesOf(item).value("subscriptionId"_L1).toString());
        QCOMPARE(all.size(), 60);
        QCOMPARE(ids.size(), 60);
        QCOMPARE(pages, (60 + top - 1) / top);
    }
}

void tst_Billing::agreesBetweenScopes()
{
    qsizetype byProfile = 0;
    for (const BillingProfile &profile : m_cloud->world().billingProfiles)
        byProfile += m_cloud
                         ->getAll(account() + u"/billingProfiles/"_s + profile.name
                                  + u"/billingSubscriptions"_s + kNew)
                         .size();
    QCOMPARE(byProfile, 60);
    const QString pounds =
        account() + u"/billingProfiles/"_s + m_cloud->world().billingProfiles.last().name;
    QCOMPARE(m_cloud->getAll(pounds + u"/customers"_s + kOld).size(), 2);
    qsizetype byCustomer = 0;
    for (const Customer &customer : m_cloud->world().customers)
        byCustomer += m_cloud
                          ->getAll(account() + u"/customers/"_s + customer.tenantId
                                   + u"/billingSubscriptions"_s + kOld)
                          .size();
    QCOMPARE(byCustomer, 60);
}

void tst_Billing::skipsAndCounts()
{
    const QJsonObject page =
        m_cloud->get(account() + u"/billingSubscriptions"_s + kNew + u"&skip=55&count=true"_s);
    QCOMPARE(page.value("value"_L1).toArray().size(), 5);
    QCOMPARE(page.value("totalCount"_L1).toInt(), 60);
    QVERIFY(!page.contains("nextLink"_L1));
    QVERIFY(!m_cloud->get(account() + u"/billingSubscriptions"_s + kNew).contains("totalCount"_L1));
    QVERIFY(m_cloud->get(account() + u"/billingSubscriptions"_s + kNew + u"&skip=500"_s)
                .value("value"_L1)
                .toArray()
                .isEmpty());
}

void tst_Billing::filtersAndSearches()
{
    QCOMPARE(m_cloud->getAll(account() + u"/customers"_s + kNew + u"&search=GMBH"_s).size(), 3);
    QCOMPARE(m_cloud
                 ->getAll(account() + u"/customers"_s + kNew
                          + u"&filter=displayName eq 'bakkerij jansen'"_s)
                 .size(),
             1);
    m_cloud->world().customers[0].subscriptions[0].state = u"Disabled"_s;
    m_cloud->world().customers[0].subscriptions[1].state = u"Deleted"_s;
    const QString url = account() + u"/billingSubscriptions"_s + kNew;
    QCOMPARE(m_cloud->getAll(url).size(), 59);
    QCOMPARE(m_cloud->getAll(url + u"&includeDeleted=true"_s).size(), 60);
    QCOMPARE(m_cloud->getAll(url + u"&filter=properties/status eq 'Active'"_s).size(), 58);
    int pages = 0;
    QCOMPARE(
        m_cloud->getAll(url + u"&filter=properties/status eq 'Active'&top=10"_s, &pages).size(),
        58);
    QCOMPARE(pages, 6);
}

void tst_Billing::refusesWrongPages_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("top above fifty") << u"&top=51"_s;
    QTest::newRow("top zero") << u"&top=0"_s;
    QTest::newRow("top no number") << u"&top=all"_s;
    QTest::newRow("skip below zero") << u"&skip=-1"_s;
    QTest::newRow("token") << u"&$skiptoken=nonsense"_s;
    QTest::newRow("filter") << u"&filter=displayName like 'x'"_s;
}

void tst_Billing::refusesWrongPages()
{
    QFETCH(QString, query);
    const Response response = m_cloud->ask("GET", account() + u"/customers"_s + kNew + query);
    QCOMPARE(response.status, 400);
    QCOMPARE(Asking::errorCode(response), u"BadRequest"_s);
}

void tst_Billing::letsBillingReadersInOnly()
{
    QList<int> statuses;
    for (int user = 0; user < 5; ++user) {
        m_cloud->asPartner(user);
        statuses.append(m_cloud->ask("GET", account() + u"/customers"_s + kNew).status);
    }
    QCOMPARE(statuses, (QList<int>{200, 200, 403, 403, 403}));
    m_cloud->inCustomer(0);
    QCOMPARE(Asking::errorCode(m_cloud->ask("GET", account() + kNew)), u"AuthorizationFailed"_s);
}

void tst_Billing::answersNotFound()
{
    QCOMPARE(
        m_cloud
            ->ask("GET",
                  u"/providers/Microsoft.Billing/billingAccounts/x:y_2019-05-31/customers"_s + kNew)
            .status,
        404);
    QCOMPARE(m_cloud->ask("GET", account() + u"/billingProfiles/NOPE/customers"_s + kNew).status,
             404);
    QCOMPARE(
        m_cloud->ask("GET", account() + u"/customers/nobody/billingSubscriptions"_s + kNew).status,
        404);
}

void tst_Billing::pagesALargeTenantInProportion()
{
    const auto pagesOf = [this](int customers) {
        use(scaledWorld(customers, 10, 1, kNow));
        int pages = 0;
        const QString list = account() + u"/billingSubscriptions"_s + kNew + u"&top=50"_s;
        return std::pair(m_cloud->getAll(list, &pages).size(), pages);
    };
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(pagesOf(100), std::pair(qsizetype(1000), 20));
    const qint64 small = timer.restart();
    QCOMPARE(pagesOf(1000), std::pair(qsizetype(10000), 200));
    const qint64 large = timer.elapsed();
    qInfo("20 pages in %lld ms, 200 in %lld ms", small, large);
    // A list that is made anew for each page takes a hundred times as long.
    QVERIFY2(large < small * 10 * 4, "more than in proportion to the tenant");
}

QTEST_GUILESS_MAIN(tst_Billing)
#include "tst_billing.moc"
