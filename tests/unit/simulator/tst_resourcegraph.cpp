// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/kusto/run.h"
#include "simulator/services/resourcegraph.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QString kUrl = u"/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"_s;

const QString kAssignments = u"authorizationresources\n"
                             "| where type =~ 'microsoft.authorization/roleassignments'\n"
                             "| project id, subscriptionId, scope=tostring(properties.scope), "
                             "roleDefinitionId=tolower(tostring(properties.roleDefinitionId)),\n"
                             "  principalId=tostring(properties.principalId), "
                             "principalType=tostring(properties.principalType), "
                             "createdOn=tostring(properties.createdOn)\n"
                             "| order by id asc"_s;
const QString kRegistrations =
    u"managedservicesresources | where type =~ 'microsoft.managedservices/registrationassignments'"
    " | project id, subscriptionId, tenantId, "
    "definition=tolower(tostring(properties.registrationDefinitionId)),"
    " state=tostring(properties.provisioningState), properties | order by id asc"_s;
const QString kDefinitions =
    u"managedservicesresources | where type =~ 'microsoft.managedservices/registrationdefinitions'"
    " | project id, name=tostring(properties.registrationDefinitionName), "
    "managedBy=tostring(properties.managedByTenantId),"
    " managee=tostring(properties.manageeTenantId), authorizations=properties.authorizations,"
    " eligible=properties.eligibleAuthorizations | order by id asc"_s;
const QString kContainers =
    u"resourcecontainers | where type =~ 'microsoft.resources/subscriptions'"
    " | project id, name, subscriptionId, tenantId, state=tostring(properties.state), "
    "managedBy=properties.managedByTenants"
    " | order by id asc"_s;

} // namespace

class tst_ResourceGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAssignmentsOfACustomer();
    void showsInheritedAssignmentsOnlyWhenAskedAbove();
    void readsDelegationsWithThePartnerToken();
    void readsContainersAndCustomRoles();
    void pagesEveryRowOnce();
    void truncatesWithoutAnOrder();
    void runsOperators_data();
    void runsOperators();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void narrowsToNamedScopes();
    void answersAsTable();
    void countsFacets();
    void asksForJson();
    void tellsTheQuota();
    void tellsThatTheSubscriptionLimitIsHit();

private:
    QJsonObject ask(const QString &query, const QJsonObject &options = {},
                    const QJsonObject &more = {}) const
    {
        QJsonObject body = more;
        body.insert(u"query"_s, query);
        body.insert(u"options"_s, options);
        return m_cloud->post(kUrl, body);
    }
    QJsonArray data(const QString &query, const QJsonObject &options = {}) const
    {
        return ask(query, options).value("data"_L1).toArray();
    }
    int customerOf(QLatin1StringView situation) const
    {
        for (int c = 0; c < m_cloud->world().customers.size(); ++c) {
            for (const Subscription &subscription :
                 m_cloud->world().customers.at(c).subscriptions) {
                if (subscription.situation == situation)
                    return c;
            }
        }
        return -1;
    }
    void use(std::shared_ptr<World> world)
    {
        m_cloud = std::make_unique<Asking>(std::move(world));
        addResourceGraph(m_cloud->router,
                         std::shared_ptr<World>(&m_cloud->world(), [](World *) {}));
    }

    std::unique_ptr<Asking> m_cloud;
};

void tst_ResourceGraph::init() { use(demoWorld(1, kNow)); }

void tst_ResourceGraph::readsAssignmentsOfACustomer()
{
    const int c = customerOf("RBAC_SP_PAL"_L1);
    m_cloud->inCustomer(c);
    const QJsonArray rows = data(kAssignments);
    qsizetype expected = 0;
    for (const Subscription &subscription : m_cloud->world().customers.at(c).subscriptions)
        expected += subscription.assignments.size();
    QCOMPARE(rows.size(), expected);
    QStringList ids;
    for (const QJsonValue &row : rows) {
        ids.append(row.toObject().value("id"_L1).toString());
        QVERIFY(row.toObject()
                    .value("roleDefinitionId"_L1)
                    .toString()
                    .contains("/providers/microsoft.authorization/roledefinitions/"_L1));
        QVERIFY(row.toObject().value("scope"_L1).toString().startsWith("/subscriptions/"_L1));
    }
    QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
    m_cloud->asPartner(0);
    QVERIFY(data(kAssignments).isEmpty()); // Lighthouse shows none of the customer's
}

void tst_ResourceGraph::showsInheritedAssignmentsOnlyWhenAskedAbove()
{
    m_cloud->inCustomer(customerOf("RBAC_SP_PAL"_L1));
    const qsizetype below = data(kAssignments).size();
    const qsizetype both =
        data(kAssignments, {{u"authorizationScopeFilter"_s, u"AtScopeAboveAndBelow"_s}}).size();
    QCOMPARE(both, below + 1);
    m_cloud->inCustomer(customerOf("RBAC_SCOPE"_L1));
    const qsizetype all =
        data(kAssignments, {{u"authorizationScopeFilter"_s, u"AtScopeAboveAndBelow"_s}}).size();
    QCOMPARE(data(kAssignments, {{u"authorizationScopeFilter"_s, u"AtScopeAndAbove"_s}}).size(),
             all - 1);
    QCOMPARE(data(kAssignments, {{u"authorizationScopeFilter"_s, u"AtScopeExact"_s}}).size(),
             all - 2);
}

void tst_ResourceGraph::readsDelegationsWithThePartnerToken()
{
    const QJsonArray registrations = data(kRegistrations);
    QCOMPARE(registrations.size(), 5);
    const QJsonArray definitions = data(kDefinitions);
    QCOMPARE(definitions.size(), 5);
    QSet<QString> known;
    int eligible = 0;
    for (const QJsonValue &row : definitions) {
        known.insert(row.toObject().value("id"_L1).toString().toLower());
        QCOMPARE(row.toObject().value("managedBy"_L1).toString(), m_cloud->world().partnerTenantId);
        QVERIFY(!row.toObject().value("authorizations"_L1).toArray().isEmpty());
        eligible += !row.toObject().value("eligible"_L1).isNull();
    }
    QCOMPARE(eligible, 1);
    for (const QJsonValue &row : registrations) {
        QVERIFY(known.contains(row.toObject().value("definition"_L1).toString()));
        QCOMPARE(row.toObject().value("state"_L1).toString(), u"Succeeded"_s);
    }
}

void tst_ResourceGraph::readsContainersAndCustomRoles()
{
    m_cloud->inCustomer(customerOf("ROLE_CUSTOM"_L1));
    const QJsonArray containers = data(kContainers);
    QCOMPARE(containers.size(), 2);
    QCOMPARE(containers.first().toObject().value("state"_L1).toString(), u"Enabled"_s);
    QVERIFY(containers.first().toObject().value("managedBy"_L1).isArray());
    const QJsonArray roles = data(
        u"authorizationresources | where type =~ 'microsoft.authorization/roledefinitions' and "
        "properties.type == 'CustomRole' | project id, name, roleName=properties.roleName"_s);
    QCOMPARE(roles.size(), 1);
    QCOMPARE(roles.first().toObject().value("roleName"_L1).toString(),
             u"Partnerbeheer Drukkerij Peeters"_s);
}

void tst_ResourceGraph::pagesEveryRowOnce()
{
    m_cloud->inCustomer(customerOf("RBAC_SP_PAL"_L1));
    const QJsonArray whole = data(kAssignments);
    QJsonArray paged;
    QString token;
    for (int page = 0; page < 20; ++page) {
        QJsonObject options{{u"$top"_s, 2}};
        if (!token.isEmpty())
            options.insert(u"$skipToken"_s, token);
        const QJsonObject answer = ask(kAssignments, options);
        QCOMPARE(answer.value("totalRecords"_L1).toInt(), whole.size());
        QCOMPARE(answer.value("resultTruncated"_L1).toString(), u"false"_s);
        for (const QJsonValue &row : answer.value("data"_L1).toArray())
            paged.append(row);
        token = answer.value("$skipToken"_L1).toString();
        if (token.isEmpty())
            break;
    }
    QCOMPARE(paged, whole);
    QCOMPARE(data(kAssignments, {{u"$skip"_s, 1}}).size(), whole.size() - 1);
}

void tst_ResourceGraph::truncatesWithoutAnOrder()
{
    m_cloud->inCustomer(0);
    const QJsonObject answer = ask(u"resources | project name"_s, {{u"$top"_s, 3}});
    QCOMPARE(answer.value("count"_L1).toInt(), 3);
    QVERIFY(answer.value("totalRecords"_L1).toInt() > 3);
    QCOMPARE(answer.value("resultTruncated"_L1).toString(), u"true"_s);
    QVERIFY(!answer.contains("$skipToken"_L1));
}

void tst_ResourceGraph::runsOperators_data()
{
    QTest::addColumn<QString>("operators");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << u"where a == 'x'"_s << u"1"_s;
    QTest::newRow("equal minds case") << u"where a == 'X'"_s << u""_s;
    QTest::newRow("like does not") << u"where a =~ 'X'"_s << u"1"_s;
    QTest::newRow("unlike") << u"where a !~ 'X'"_s << u"2,3"_s;
    QTest::newRow("and binds first") << u"where a =~ 'x' or a == 'y' and n > 2"_s << u"1,2"_s;
    QTest::newRow("parentheses") << u"where (a =~ 'x' or a == 'y') and n > 2"_s << u"2"_s;
    QTest::newRow("not") << u"where not(a == 'x')"_s << u"2,3"_s;
    QTest::newRow("in") << u"where a in ('x', 'z')"_s << u"1,3"_s;
    QTest::newRow("in without case") << u"where a in~ ('X', 'Z')"_s << u"1,3"_s;
    QTest::newRow("not in") << u"where a !in ('x')"_s << u"2,3"_s;
    QTest::newRow("contains") << u"where p.deep contains 'EE'"_s << u"2"_s;
    QTest::newRow("starts") << u"where p.deep startswith 'de'"_s << u"2"_s;
    QTest::newRow("empty") << u"where isempty(p.deep)"_s << u"1,3"_s;
    QTest::newRow("index") << u"where p.list[1] == 'b'"_s << u"3"_s;
    QTest::newRow("length") << u"where array_length(p['list']) == 2"_s << u"3"_s;
    QTest::newRow("number") << u"where n >= 2"_s << u"2,3"_s;
    QTest::newRow("take") << u"order by n desc | take 2"_s << u"3,2"_s;
    QTest::newRow("top") << u"top 1 by n asc"_s << u"1"_s;
    QTest::newRow("descending is the default") << u"order by n"_s << u"3,2,1"_s;
    QTest::newRow("extend") << u"extend m=strcat(a, '-', tostring(n)) | where m == 'y-3'"_s
                            << u"2"_s;
    QTest::newRow("comment") << u"where a == 'x' // only x\n| limit 5"_s << u"1"_s;
    QTest::newRow("distinct") << u"distinct k, id | where k == 'same'"_s << u"1,2"_s;
}

void tst_ResourceGraph::runsOperators()
{
    QFETCH(QString, operators);
    QFETCH(QString, expected);
    const auto query = Kusto::parseQuery(u"resources | "_s + operators);
    QVERIFY(query.has_value());
    Kusto::Rows rows{{u"id"_s, u"a"_s, u"n"_s, u"k"_s, u"p"_s}, {}, false};
    rows.rows = {{{u"id"_s, u"1"_s},
                  {u"a"_s, u"x"_s},
                  {u"n"_s, 1},
                  {u"k"_s, u"same"_s},
                  {u"p"_s, QJsonObject()}},
                 {{u"id"_s, u"2"_s},
                  {u"a"_s, u"y"_s},
                  {u"n"_s, 3},
                  {u"k"_s, u"same"_s},
                  {u"p"_s, QJsonObject{{u"deep"_s, u"deep"_s}}}},
                 {{u"id"_s, u"3"_s},
                  {u"a"_s, u"z"_s},
                  {u"n"_s, 4},
                  {u"k"_s, u"other"_s},
                  {u"p"_s, QJsonObject{{u"list"_s, QJsonArray{u"a"_s, u"b"_s}}}}}};
    Kusto::run(query->operators, rows);
    QStringList ids;
    for (const QJsonObject &row : std::as_const(rows.rows))
        ids.append(row.value("id"_L1).toString());
    QCOMPARE(ids.join(u','), expected);
}

void tst_ResourceGraph::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("unknown operator") << u"resources | paint red"_s;
    QTest::newRow("unknown table") << u"nothings | count"_s;
    QTest::newRow("unknown function") << u"resources | where shout(name) == 'A'"_s;
    QTest::newRow("open text") << u"resources | where name == 'a"_s;
    QTest::newRow("half a condition") << u"resources | where name =="_s;
    QTest::newRow("nothing after the pipe") << u"resources | "_s;
    QTest::newRow("take what") << u"resources | take all"_s;
    QTest::newRow("open list") << u"resources | where name in ('a'"_s;
    QTest::newRow("unlisted sign") << u"resources | where name ; 'a'"_s;
    QTest::newRow("empty") << u" "_s;
}

void tst_ResourceGraph::refusesWhatItCannotRead()
{
    QFETCH(QString, query);
    const QJsonObject answer = ask(query);
    const QJsonObject error = answer.value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), u"BadRequest"_s);
    const QString detail =
        error.value("details"_L1).toArray().first().toObject().value("code"_L1).toString();
    QCOMPARE(detail, query == " "_L1 ? u"EmptyQuery"_s : u"InvalidQuery"_s);
}

void tst_ResourceGraph::narrowsToNamedScopes()
{
    m_cloud->inCustomer(0);
    const Customer &customer = m_cloud->world().customers.first();
    const QJsonObject one =
        ask(kContainers, {},
            {{u"subscriptions"_s, QJsonArray{customer.subscriptions.first().id.toUpper()}}});
    QCOMPARE(one.value("data"_L1).toArray().size(), 1);
    const QJsonObject group =
        ask(kContainers, {}, {{u"managementGroups"_s, QJsonArray{customer.tenantId}}});
    QCOMPARE(group.value("data"_L1).toArray().size(), customer.subscriptions.size());
    const QJsonObject none =
        ask(kContainers, {},
            {{u"subscriptions"_s, QJsonArray{u"3a7cbb1e-0000-4000-8000-000000000000"_s}}});
    QCOMPARE(none.value("error"_L1).toObject().value("code"_L1).toString(), u"AccessDenied"_s);
    QJsonArray many;
    for (int i = 0; i < 1001; ++i)
        many.append(QString::number(i));
    QVERIFY(ask(kContainers, {}, {{u"subscriptions"_s, many}}).contains("error"_L1));
    QVERIFY(ask(kContainers, {{u"$top"_s, 1001}}).contains("error"_L1));
}

void tst_ResourceGraph::answersAsTable()
{
    m_cloud->inCustomer(0);
    const QJsonObject table =
        ask(kContainers, {{u"resultFormat"_s, u"table"_s}}).value("data"_L1).toObject();
    QStringList names;
    for (const QJsonValue &column : table.value("columns"_L1).toArray())
        names.append(column.toObject().value("name"_L1).toString());
    QCOMPARE(names, (QStringList{u"id"_s, u"name"_s, u"subscriptionId"_s, u"tenantId"_s, u"state"_s,
                                 u"managedBy"_s}));
    QCOMPARE(table.value("rows"_L1).toArray().first().toArray().size(), 6);
}

void tst_ResourceGraph::countsFacets()
{
    m_cloud->inCustomer(0);
    const QJsonArray asked{QJsonObject{{u"expression"_s, u"resourceGroup"_s}},
                           QJsonObject{{u"expression"_s, u"colour"_s}}};
    const QJsonObject answer = ask(u"resources"_s, {}, {{u"facets"_s, asked}});
    const QJsonArray facets = answer.value("facets"_L1).toArray();
    QCOMPARE(facets.size(), 2);
    int sum = 0;
    for (const QJsonValue &row : facets.first().toObject().value("data"_L1).toArray())
        sum += row.toObject().value("count"_L1).toInt();
    QCOMPARE(sum, answer.value("totalRecords"_L1).toInt());
    QCOMPARE(facets.last().toObject().value("resultType"_L1).toString(), u"FacetError"_s);
    const QJsonArray count = data(u"resources | count"_s);
    QCOMPARE(count.first().toObject().value("Count"_L1).toInt(),
             answer.value("totalRecords"_L1).toInt());
    QVERIFY(data(u"resources | summarize n=count() by type | order by n desc"_s).size() > 2);
}

void tst_ResourceGraph::asksForJson() { QCOMPARE(m_cloud->ask("POST", kUrl).status, 500); }

void tst_ResourceGraph::tellsTheQuota()
{
    QByteArray left;
    for (int i = 0; i < 3; ++i) {
        const Response response = m_cloud->ask("POST", kUrl, R"({"query":"resources | count"})");
        left = QHash<QByteArray, QByteArray>(response.headers.cbegin(), response.headers.cend())
                   .value("x-ms-user-quota-remaining");
    }
    QCOMPARE(left, QByteArray("12"));
}

void tst_ResourceGraph::tellsThatTheSubscriptionLimitIsHit()
{
    use(scaledWorld(1, 10002, 1, kNow));
    m_cloud->inCustomer(0);
    for (Subscription &subscription : m_cloud->world().customers[0].subscriptions) {
        subscription.visible = true;
        subscription.assignments.first().principalId = m_cloud->world().adminAgentsGroupId;
    }
    const QByteArray body =
        R"({"query":"resourcecontainers | where type =~ 'microsoft.resources/subscriptions' | count"})";
    const Response response = m_cloud->ask("POST", kUrl, body);
    const QHash<QByteArray, QByteArray> headers(response.headers.cbegin(), response.headers.cend());
    QCOMPARE(headers.value("x-ms-tenant-subscription-limit-hit"), QByteArray("true"));
    QCOMPARE(Asking::object(response)
                 .value("data"_L1)
                 .toArray()
                 .first()
                 .toObject()
                 .value("Count"_L1)
                 .toInt(),
             10000);
}

QTEST_GUILESS_MAIN(tst_ResourceGraph)
#include "tst_resourcegraph.moc"
