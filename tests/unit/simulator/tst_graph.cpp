// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/services/odata.h"
#include "support/smallcloud.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace Pec;
using namespace Pec::Simulator;

class tst_Graph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoIsSignedIn();
    void knowsNoForeignPrincipalInACustomersTenant();
    void castsOnlyInAdvancedQueries_data();
    void castsOnlyInAdvancedQueries();
    void findsGroupsByFilter();
    void evaluatesFilters_data();
    void evaluatesFilters();
    void resolvesPrincipalsById_data();
    void resolvesPrincipalsById();
    void pagesDelegatedAdministration();
    void refusesBadPages_data();
    void refusesBadPages();
    void assignsTheAgentsGroupInEachRelationship();
    void keepsDelegatedAdministrationToThePartner();
    void answersABatchOutOfOrder();
    void refusesBadBatches_data();
    void refusesBadBatches();
};

namespace {

QJsonArray values(const Response &response) { return json(response)["value"_L1].toArray(); }

QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

} // namespace

void tst_Graph::saysWhoIsSignedIn()
{
    const SmallCloud cloud;
    const QJsonObject me =
        json(cloud.get("/v1.0/me?$select=displayName,userPrincipalName", graphAudience()));
    QCOMPARE(me["userPrincipalName"_L1].toString(), QString::fromLatin1(kAdminName));
    QVERIFY(!me.contains("accountEnabled"_L1));
    const QString tenant = cloud.customer(TokenPolicy::Issued).tenantId;
    const QJsonObject guest =
        json(cloud.ask("GET", "/v1.0/me", cloud.bearer(graphAudience(), tenant)));
    QCOMPARE(guest["userType"_L1].toString(), u"Guest"_s);
}

void tst_Graph::knowsNoForeignPrincipalInACustomersTenant()
{
    const SmallCloud cloud;
    const QString tenant = cloud.customer(TokenPolicy::MfaRequired).tenantId;
    const Response response = cloud.ask("GET", "/v1.0/me", cloud.bearer(graphAudience(), tenant));
    QCOMPARE(response.status, 404);
    QCOMPARE(errorCode(response), u"Request_ResourceNotFound"_s);
}

void tst_Graph::castsOnlyInAdvancedQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<int>("status");
    QTest::newRow("both") << QByteArray("?$count=true") << QByteArray("eventual") << 200;
    QTest::newRow("no count") << QByteArray() << QByteArray("eventual") << 400;
    QTest::newRow("no level") << QByteArray("?$count=true") << QByteArray() << 400;
}

void tst_Graph::castsOnlyInAdvancedQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, level);
    QFETCH(int, status);
    const SmallCloud cloud;
    SmallCloud::Headers headers = cloud.bearer(graphAudience());
    headers.insert("consistencylevel", level);
    const Response response =
        cloud.ask("GET", "/v1.0/me/transitiveMemberOf/microsoft.graph.group" + query, headers);
    QCOMPARE(response.status, status);
    QCOMPARE(values(response).size(), status == 200 ? 1 : 0);
    if (status == 200)
        QCOMPARE(json(response)["@odata.count"_L1].toInt(), 1);
    else
        QCOMPARE(errorCode(response), u"Request_UnsupportedQuery"_s);
}

void tst_Graph::findsGroupsByFilter()
{
    const SmallCloud cloud;
    const Response found =
        cloud.get("/v1.0/groups?$filter=startswith(displayName,%27Admin%27)", graphAudience());
    QCOMPARE(values(found).size(), 1);
    QCOMPARE(values(found)[0]["id"_L1].toString(), cloud.world->adminAgentsGroupId);
    QVERIFY(!json(found).contains("@odata.count"_L1));
    const Response members = cloud.get(
        "/v1.0/groups/" + cloud.world->adminAgentsGroupId.toLatin1() + "/members", graphAudience());
    QCOMPARE(values(members).size(), 1);
    const Response unknown = cloud.get("/v1.0/groups?$filter=colour+eq+%27red%27", graphAudience());
    QCOMPARE(errorCode(unknown), u"Request_UnsupportedQuery"_s);
}

void tst_Graph::evaluatesFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("passes"); // -1: not understood
    const auto row = [](const QString &filter, int passes) {
        QTest::newRow(qPrintable(filter)) << filter << passes;
    };
    row(u"name eq 'Ann O''Neil'"_s, 1);
    row(u"name eq 'Bob'"_s, 0);
    row(u"name ne 'Bob'"_s, 1);
    row(u"startswith(name,'ann')"_s, 1);
    row(u"customer/tenantId eq 't1'"_s, 1);
    row(u"active eq true"_s, 1);
    row(u"not (active eq true)"_s, 0);
    row(u"name eq 'Bob' or active eq true"_s, 1);
    row(u"name eq 'Bob' and active eq true"_s, 0);
    row(u"name eq 'Bob' and name eq 'Bob' or active eq true"_s, 1);
    row(u"name in ('Bob','Ann O''Neil')"_s, 1);
    row(u"name in ('Bob')"_s, 0);
    row(u"name gt 'Bob'"_s, -1);
    row(u"nothing eq 'Bob'"_s, -1);
    row(u"name eq Bob"_s, -1);
    row(u"name eq 'Bob' or"_s, -1);
    row(u"name eq 'Bob')"_s, -1);
    row(u"contains(name,'x')"_s, -1);
    row(u"'unclosed"_s, -1);
}

void tst_Graph::evaluatesFilters()
{
    QFETCH(QString, filter);
    QFETCH(int, passes);
    const QJsonObject object{{u"name"_s, u"Ann O'Neil"_s},
                             {u"active"_s, true},
                             {u"customer"_s, QJsonObject{{u"tenantId"_s, u"t1"_s}}}};
    const auto result = passesFilter(object, filter);
    QCOMPARE(result ? int(*result) : -1, passes);
}

void tst_Graph::resolvesPrincipalsById_data()
{
    QTest::addColumn<int>("ids");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << 0 << 400;
    QTest::newRow("one") << 1 << 200;
    QTest::newRow("most") << 1000 << 200;
    QTest::newRow("too many") << 1001 << 400;
}

void tst_Graph::resolvesPrincipalsById()
{
    QFETCH(int, ids);
    QFETCH(int, status);
    const SmallCloud cloud;
    QJsonArray asked;
    for (int i = 0; i < ids; ++i)
        asked.append(i == 0 ? cloud.world->adminAgentsGroupId.toUpper() : QString::number(i));
    const Response response =
        cloud.ask("POST", "/v1.0/directoryObjects/getByIds", cloud.bearer(graphAudience()),
                  text({{u"ids"_s, asked}, {u"types"_s, QJsonArray{u"group"_s}}}));
    QCOMPARE(response.status, status);
    QCOMPARE(values(response).size(), status == 200 ? 1 : 0);
}

void tst_Graph::pagesDelegatedAdministration()
{
    const SmallCloud cloud;
    QByteArray target = "/v1.0/tenantRelationships/delegatedAdminCustomers?$top=3";
    QStringList tenants;
    int pages = 0;
    while (!target.isEmpty()) {
        const QJsonObject page = json(cloud.get(target, graphAudience()));
        const QJsonArray items = page["value"_L1].toArray();
        for (const QJsonValue &item : items)
            tenants.append(item["tenantId"_L1].toString());
        const QString next = page["@odata.nextLink"_L1].toString();
        QCOMPARE(next.isEmpty(), pages == 1);
        if (!next.isEmpty()) {
            QVERIFY(next.contains("%24skiptoken="_L1));
            QVERIFY(next.contains("$top=3"_L1));
        }
        target = next.mid(QLatin1StringView("https://127.0.0.1:1").size()).toLatin1();
        ++pages;
    }
    QCOMPARE(pages, 2);
    QCOMPARE(tenants.size(), 4); // the fifth has no delegated administration
    tenants.removeDuplicates();
    QCOMPARE(tenants.size(), 4);
}

void tst_Graph::refusesBadPages_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("largest") << QByteArray("$top=300") << 200;
    QTest::newRow("too large") << QByteArray("$top=301") << 400;
    QTest::newRow("zero") << QByteArray("$top=0") << 400;
    QTest::newRow("no number") << QByteArray("$top=x") << 400;
    QTest::newRow("made-up token") << QByteArray("$skiptoken=abc") << 400;
}

void tst_Graph::refusesBadPages()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const SmallCloud cloud;
    const QByteArray path = "/v1.0/tenantRelationships/delegatedAdminRelationships?";
    QCOMPARE(cloud.get(path + query, graphAudience()).status, status);
}

void tst_Graph::assignsTheAgentsGroupInEachRelationship()
{
    const SmallCloud cloud;
    const QByteArray base = "/v1.0/tenantRelationships/delegatedAdminRelationships";
    const Response active = cloud.get(base + "?$filter=status%20eq%20'active'", graphAudience());
    QCOMPARE(values(active).size(), 4);
    const QJsonObject first = values(active)[0].toObject();
    QVERIFY(first["endDateTime"_L1].toString() > cloud.now.toString(Qt::ISODateWithMs));
    const QByteArray id = first["id"_L1].toString().toLatin1();
    const Response assignments = cloud.get(base + '/' + id + "/accessAssignments", graphAudience());
    const QJsonValue container = values(assignments)[0]["accessContainer"_L1];
    QCOMPARE(container["accessContainerId"_L1].toString(), cloud.world->adminAgentsGroupId);
    QCOMPARE(cloud.get(base + "/nothing", graphAudience()).status, 404);
}

void tst_Graph::keepsDelegatedAdministrationToThePartner()
{
    const SmallCloud cloud;
    const QString tenant = cloud.customer(TokenPolicy::Issued).tenantId;
    for (const QByteArray path :
         {"/v1.0/tenantRelationships/delegatedAdminCustomers", "/v1.0/contracts"}) {
        const Response response = cloud.ask("GET", path, cloud.bearer(graphAudience(), tenant));
        QCOMPARE(response.status, 403);
        QCOMPARE(errorCode(response), u"Authorization_RequestDenied"_s);
    }
}

void tst_Graph::answersABatchOutOfOrder()
{
    const SmallCloud cloud;
    const auto part = [](const char *id, const char *url, const QJsonArray &after = {}) {
        return QJsonObject{{u"id"_s, QString::fromLatin1(id)},
                           {u"method"_s, u"GET"_s},
                           {u"url"_s, QString::fromLatin1(url)},
                           {u"dependsOn"_s, after}};
    };
    const QJsonArray parts{part("1", "/me?$select=id"), part("2", "/nothing"),
                           part("3", "/me", {u"2"_s}), part("4", "me", {u"1"_s}),
                           part("5", "/$batch")};
    const Response response = cloud.ask("POST", "/v1.0/$batch", cloud.bearer(graphAudience()),
                                        text({{u"requests"_s, parts}}));
    QCOMPARE(response.status, 200);
    QHash<QString, int> statuses;
    const QJsonArray answers = json(response)["responses"_L1].toArray();
    for (const QJsonValue &answer : answers)
        statuses.insert(answer["id"_L1].toString(), answer["status"_L1].toInt());
    QCOMPARE(statuses.value(u"1"_s), 200);
    QCOMPARE(statuses.value(u"2"_s), 400);
    QCOMPARE(statuses.value(u"3"_s), 424);
    QCOMPARE(statuses.value(u"4"_s), 200);
    QCOMPARE(statuses.value(u"5"_s), 405);
    QVERIFY(answers[0]["id"_L1].toString() != u"1"_s);
}

void tst_Graph::refusesBadBatches_data()
{
    QTest::addColumn<int>("parts");
    QTest::addColumn<bool>("sameId");
    QTest::addColumn<int>("status");
    QTest::newRow("twenty") << 20 << false << 200;
    QTest::newRow("twenty-one") << 21 << false << 400;
    QTest::newRow("none") << 0 << false << 400;
    QTest::newRow("one id twice") << 2 << true << 400;
}

void tst_Graph::refusesBadBatches()
{
    QFETCH(int, parts);
    QFETCH(bool, sameId);
    QFETCH(int, status);
    const SmallCloud cloud;
    QJsonArray requests;
    for (int i = 0; i < parts; ++i)
        requests.append(QJsonObject{{u"id"_s, sameId ? u"x"_s : QString::number(i)},
                                    {u"method"_s, u"GET"_s},
                                    {u"url"_s, u"/me"_s}});
    QCOMPARE(cloud
                 .ask("POST", "/v1.0/$batch", cloud.bearer(graphAudience()),
                      text({{u"requests"_s, requests}}))
                 .status,
             status);
}

QTEST_GUILESS_MAIN(tst_Graph)
#include "tst_graph.moc"
