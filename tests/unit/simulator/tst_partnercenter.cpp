// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "support/smallcloud.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace Pec;
using namespace Pec::Simulator;

class tst_PartnerCenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesCustomersByContinuationToken();
    void asksForASize_data();
    void asksForASize();
    void filtersCustomers_data();
    void filtersCustomers();
    void leadsFromCustomerToAzureSubscriptions();
    void namesTheReseller();
    void refusesWhoIsNoAgent_data();
    void refusesWhoIsNoAgent();
    void consentsInACustomersTenant();
};

namespace {

QByteArray customerPath(const SmallCloud &cloud, TokenPolicy policy, const QByteArray &rest = {})
{
    return "/v1/customers/" + cloud.customer(policy).tenantId.toLatin1() + rest;
}

QJsonArray items(const Response &response) { return json(response)["items"_L1].toArray(); }

} // namespace

void tst_PartnerCenter::pagesCustomersByContinuationToken()
{
    const SmallCloud cloud;
    SmallCloud::Headers headers = cloud.bearer(partnerCenterAudience());
    QString uri = u"/customers?size=2"_s;
    QStringList seen;
    while (!uri.isEmpty()) {
        const QJsonObject page = json(cloud.ask("GET", "/v1" + uri.toLatin1(), headers));
        QCOMPARE(page["totalCount"_L1].toInt(), 5);
        const QJsonArray found = page["items"_L1].toArray();
        for (const QJsonValue &item : found)
            seen.append(item["id"_L1].toString());
        const QJsonObject next = page["links"_L1]["next"_L1].toObject();
        uri = next["uri"_L1].toString();
        const QJsonValue token = next["headers"_L1][0];
        headers.insert(token["key"_L1].toString().toLower().toLatin1(),
                       token["value"_L1].toString().toLatin1());
    }
    QCOMPARE(seen.size(), 5);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 5);
    const Response lost =
        cloud.get("/v1/customers?size=2&seekOperation=Next", partnerCenterAudience());
    QCOMPARE(lost.status, 400);
}

void tst_PartnerCenter::asksForASize_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("missing") << QByteArray() << 400;
    QTest::newRow("largest") << QByteArray("?size=500") << 200;
    QTest::newRow("too large") << QByteArray("?size=501") << 400;
    QTest::newRow("negative") << QByteArray("?size=-1") << 400;
}

void tst_PartnerCenter::asksForASize()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const SmallCloud cloud;
    QCOMPARE(cloud.get("/v1/customers" + query, partnerCenterAudience()).status, status);
}

void tst_PartnerCenter::filtersCustomers_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("found"); // -1: refused
    const auto row = [](const char *name, const char *field, const char *value,
                        const char *operation, int found) {
        QTest::newRow(name) << QByteArray(R"({"Field":")") + field + R"(","Value":")" + value
                                   + R"(","Operator":")" + operation + "\"}"
                            << found;
    };
    row("name", "CompanyName", "bakery b", "starts_with", 1);
    row("name of all", "CompanyName", "Bakery", "starts_with", 5);
    row("domain", "Domain", "bakery-c", "starts_with", 1);
    row("reseller", "IndirectReseller", "00000005-", "starts_with", 1);
    row("unknown field", "Colour", "red", "starts_with", -1);
    row("unknown operator", "Domain", "bakery", "contains", -1);
    QTest::newRow("no JSON") << QByteArray("name") << -1;
}

void tst_PartnerCenter::filtersCustomers()
{
    QFETCH(QByteArray, filter);
    QFETCH(int, found);
    const SmallCloud cloud;
    const Response response = cloud.get("/v1/customers?size=0&filter="
                                            + QUrl::toPercentEncoding(QString::fromLatin1(filter)),
                                        partnerCenterAudience());
    QCOMPARE(response.status, found < 0 ? 400 : 200);
    QCOMPARE(items(response).size(), qMax(found, 0));
}

void tst_PartnerCenter::leadsFromCustomerToAzureSubscriptions()
{
    const SmallCloud cloud;
    const QJsonObject customer =
        json(cloud.get(customerPath(cloud, TokenPolicy::Issued), partnerCenterAudience()));
    QVERIFY(customer["allowDelegatedAccess"_L1].toBool());
    QCOMPARE(customer["associatedPartnerId"_L1].toString(), u"7654321"_s);
    const QJsonArray plans = items(cloud.get(
        customerPath(cloud, TokenPolicy::Issued, "/subscriptions"), partnerCenterAudience()));
    QCOMPARE(plans.size(), 1);
    const QByteArray plan = plans[0]["id"_L1].toString().toLatin1();
    const QJsonArray azure = items(cloud.get(
        customerPath(cloud, TokenPolicy::Issued, "/subscriptions/" + plan + "/azureEntitlements"),
        partnerCenterAudience()));
    QCOMPARE(azure.size(), 1);
    QCOMPARE(azure[0]["id"_L1].toString(),
             cloud.customer(TokenPolicy::Issued).subscriptions.first().id);
    const Response unknown = cloud.get("/v1/customers/nobody", partnerCenterAudience());
    QCOMPARE(unknown.status, 404);
    QCOMPARE(json(unknown)["code"_L1].toInt(), 60003);
}

void tst_PartnerCenter::namesTheReseller()
{
    const SmallCloud cloud;
    const QJsonArray all =
        items(cloud.get("/v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf",
                        partnerCenterAudience()));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["mpnId"_L1].toString(), u"7654321"_s);
    QCOMPARE(cloud.get("/v1/relationships", partnerCenterAudience()).status, 400);
    const auto of = [&cloud](TokenPolicy policy) {
        return items(
            cloud.get(customerPath(cloud, policy, "/relationships"), partnerCenterAudience()));
    };
    QCOMPARE(of(TokenPolicy::Issued).size(), 1);
    QCOMPARE(of(TokenPolicy::NoConsent).size(), 0);
    QCOMPARE(json(cloud.get("/v1/profiles/mpn", partnerCenterAudience()))["mpnId"_L1].toString(),
             u"1234567"_s);
}

void tst_PartnerCenter::refusesWhoIsNoAgent_data()
{
    QTest::addColumn<bool>("trainee");
    QTest::addColumn<bool>("customersTenant");
    QTest::addColumn<int>("status");
    QTest::newRow("agent") << false << false << 200;
    QTest::newRow("trainee") << true << false << 403;
    QTest::newRow("token of a customer's tenant") << false << true << 403;
}

void tst_PartnerCenter::refusesWhoIsNoAgent()
{
    QFETCH(bool, trainee);
    QFETCH(bool, customersTenant);
    QFETCH(int, status);
    const SmallCloud cloud;
    const Response response = cloud.ask(
        "GET", "/v1/customers?size=1",
        cloud.bearer(partnerCenterAudience(),
                     customersTenant ? cloud.customer(TokenPolicy::Issued).tenantId : QString(),
                     trainee ? QString::fromLatin1(kTraineeName) : QString()));
    QCOMPARE(response.status, status);
    QCOMPARE(json(response)["code"_L1].toInt(), status == 200 ? 0 : 2032);
}

void tst_PartnerCenter::consentsInACustomersTenant()
{
    const SmallCloud cloud;
    const auto post = [&cloud](const QString &application) {
        const QJsonObject grant{{u"enterpriseApplicationId"_s, u"797f4846"_s},
                                {u"scope"_s, u"user_impersonation"_s}};
        const QJsonObject body{{u"applicationId"_s, application},
                               {u"applicationGrants"_s, QJsonArray{grant}}};
        return cloud.ask("POST",
                         customerPath(cloud, TokenPolicy::NoConsent, "/applicationconsents"),
                         cloud.bearer(partnerCenterAudience()), QJsonDocument(body).toJson());
    };
    QCOMPARE(post(u"another"_s).status, 403);
    QCOMPARE(post(QString()).status, 400);
    QCOMPARE(post(QString::fromLatin1(kClient)).status, 201);
    QCOMPARE(post(QString::fromLatin1(kClient)).status, 409);
    QCOMPARE(cloud.customer(TokenPolicy::NoConsent).tokenPolicy, TokenPolicy::Issued);
    const Response withdrawn =
        cloud.ask("DELETE", customerPath(cloud, TokenPolicy::NoConsent, "/applicationconsents/x"),
                  cloud.bearer(partnerCenterAudience()));
    QCOMPARE(withdrawn.status, 204);
    QCOMPARE(cloud.customer(TokenPolicy::NoConsent).tokenPolicy, TokenPolicy::NoConsent);
}

QTEST_GUILESS_MAIN(tst_PartnerCenter)
#include "tst_partnercenter.moc"
