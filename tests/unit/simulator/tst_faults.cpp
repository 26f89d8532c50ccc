// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/faults/faults.h"
#include "simulator/server/journal.h"
#include "simulator/services/arm.h"
#include "simulator/services/billing.h"
#include "simulator/services/consumption.h"
#include "simulator/services/costmanagement.h"
#include "simulator/services/resourcegraph.h"
#include "support/smallcloud.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

constexpr auto kLink = "/providers/Microsoft.ManagementPartner/partners?api-version=2018-02-01";
constexpr auto kToken = "/organizations/oauth2/v2.0/token";

//! Every service of a small tenant, and the faults of one file.
class FaultyCloud : public SmallCloud
{
public:
    explicit FaultyCloud(const QByteArray &file, std::shared_ptr<World> made = smallWorld())
        : SmallCloud(std::move(made))
        , faults(readFaultPlan(file).value(), router, tokens,
                 [this](const QString &name) { return identity.tenantOf(name); })
    {
        addArm(router, world);
        addBilling(router, world);
        addConsumption(router, world);
        addCostManagement(router, world);
        addResourceGraph(router, world);
        dispatcher.setFaults(&faults);
    }

    Faults faults;
};

QByteArray fileWith(const QByteArray &fault, const QByteArray &more = {})
{
    return R"({"faults":[{"fault":{"kind":)" + fault + '}' + more + "}]}";
}

//! Statuses of that many equal requests, in order.
QList<int> statuses(const FaultyCloud &cloud, int count)
{
    QList<int> all;
    for (int i = 0; i < count; ++i)
        all.append(cloud.get("/v1.0/me", graphAudience()).status);
    return all;
}

//! A list of a service, and how a client reads it page by page.
struct List
{
    QByteArray service;
    QByteArray method;
    QByteArray target;
    QByteArray body;
    QByteArray continuationHeader = {};

    struct Page
    {
        QStringList items;
        QString next; //!< what tells one continuation from another; empty: none
    };

    //! Asks for the page and goes on to the next.
    Page turn(const FaultyCloud &cloud)
    {
        const QString audience = service == "graph"            ? graphAudience()
                                 : service == "partner-center" ? partnerCenterAudience()
                                                               : armAudience();
        SmallCloud::Headers headers = cloud.bearer(audience);
        headers.insert("ms-continuationtoken", continuationHeader);
        const Response response = cloud.ask(method, target, headers, body);
        if (response.status != 200)
            return {};
        return service == "partner-center"   ? collection(json(response))
               : service == "resource-graph" ? tokens(json(response))
               : service == "cost-management"
                   ? links(json(response)["properties"_L1].toObject(), "rows"_L1, "nextLink"_L1)
               : service == "graph" ? links(json(response), "value"_L1, "@odata.nextLink"_L1)
                                    : links(json(response), "value"_L1, "nextLink"_L1);
    }

private:
    static QStringList texts(const QJsonArray &items)
    {
        QStringList all;
        for (const auto item : items)
            all.append(
                QString::fromUtf8(QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Compact)));
        return all;
    }

    Page links(const QJsonObject &answer, QLatin1StringView items, QLatin1StringView link)
    {
        const QString next = answer[link].toString();
        target = next.mid(int(qstrlen("https://127.0.0.1:1"))).toLatin1();
        return {texts(answer[items].toArray()), next};
    }

    Page tokens(const QJsonObject &answer)
    {
        QJsonObject asked = QJsonDocument::fromJson(body).object();
        QJsonObject options = asked["options"_L1].toObject();
        options[u"$skipToken"_s] = answer["$skipToken"_L1];
        asked[u"options"_s] = options;
        body = QJsonDocument(asked).toJson();
        return {texts(answer["data"_L1].toArray()), answer["$skipToken"_L1].toString()};
    }

    Page collection(const QJsonObject &answer)
    {
        const QJsonObject next = answer["links"_L1]["next"_L1].toObject();
        const QString header = next["headers"_L1][0]["value"_L1].toString();
        target = "/v1" + next["uri"_L1].toString().toLatin1();
        continuationHeader = header.toLatin1();
        return {texts(answer["items"_L1].toArray()),
                next.isEmpty() ? QString() : QString(next["uri"_L1].toString() + u' ' + header)};
    }
};

//! All pages of \a list, but not more than \a most.
QList<List::Page> read(const FaultyCloud &cloud, List list, int most = 50)
{
    QList<List::Page> pages;
    do {
        pages.append(list.turn(cloud));
    } while (!pages.last().next.isEmpty() && pages.size() < most);
    return pages;
}

QStringList itemsOf(const QList<List::Page> &pages)
{
    QStringList all;
    for (const List::Page &page : pages)
        all += page.items;
    return all;
}

QByteArray cloudsFault(const List &list, const QByteArray &kind, const QByteArray &more)
{
    return R"({"faults":[{"match":{"service":")" + list.service + R"("},"fault":{"kind":")" + kind
           + "\"}" + more + "}]}";
}

} // namespace

class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matchesWhatIsNamed_data();
    void matchesWhatIsNamed();
    void beginsAndEndsWhereTheFileSays();
    void letsTheFirstRuleThatServesHaveTheRequest();
    void drawsTheSameFaultsFromTheSameSeed();
    void sparesTheClock();

    void answersAStatusInTheServicesShape_data();
    void answersAStatusInTheServicesShape();
    void takesCodeMessageAndHeadersFromTheFile();
    void changesNothingWhereTheHandlerIsNotAsked_data();
    void changesNothingWhereTheHandlerIsNotAsked();
    void changesSomethingBeforeTheAnswerIsCut_data();
    void changesSomethingBeforeTheAnswerIsCut();
    void breaksJson();
    void answersAnotherShape_data();
    void answersAnotherShape();
    void answersAsAProxy();
    void refusesAnExpiredToken_data();
    void refusesAnExpiredToken();
    void challengesUntilTheClaimsAreProved_data();
    void challengesUntilTheClaimsAreProved();
    void challengesNobodyWithoutAToken();
    void refusesATenant_data();
    void refusesATenant();

    void readsEveryListWhole_data();
    void readsEveryListWhole();
    void repeatsAPage_data();
    void repeatsAPage();
    void repeatsAPageForEver_data();
    void repeatsAPageForEver();
    void losesAPage_data();
    void losesAPage();
    void neverEnds_data();
    void neverEnds();
    void leavesWhatIsNoListAlone();
    void keepsEveryDigitOfAmounts();

    void writesWhatWasSentToTheJournal_data();
    void writesWhatWasSentToTheJournal();

private:
    void addLists();

    std::shared_ptr<World> m_demo;
};

void tst_Faults::initTestCase()
{
    m_demo = demoWorld(1, QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC));
}

void tst_Faults::matchesWhatIsNamed_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QByteArray &match, bool fits) {
        QTest::newRow(name) << match << fits;
    };
    const QByteArray tenant = smallWorld()->partnerTenantId.toLatin1();
    row("nothing named", "", true);
    row("service", R"("service":"management-partner")", true);
    row("another service", R"("service":"arm")", false);
    row("method", R"("method":"GET")", true);
    row("another method", R"("method":"PUT")", false);
    row("path", R"("path":"^/providers/microsoft.managementpartner/partners\\?api-version=")",
        true);
    row("part of the query", R"("path":"2018")", true);
    row("another path", R"("path":"^/partners")", false);
    row("tenant", "\"tenant\":\"" + tenant.toUpper() + '"', true);
    row("another tenant", R"("tenant":"00000003-0000-4000-8000-000000000000")", false);
    row("all of them",
        R"("service":"management-partner","method":"GET","path":"partners","tenant":")" + tenant
            + '"',
        true);
    row("all but one", R"("service":"management-partner","method":"GET","path":"customers")",
        false);
}

void tst_Faults::matchesWhatIsNamed()
{
    QFETCH(QByteArray, match);
    QFETCH(bool, fits);
    const FaultyCloud cloud(fileWith(R"("status","status":503)", R"(,"match":{)" + match + '}'));
    QCOMPARE(cloud.get(kLink, armAudience()).status, fits ? 503 : 404);
}

void tst_Faults::beginsAndEndsWhereTheFileSays()
{
    const FaultyCloud cloud(fileWith(R"("status","status":503)", R"(,"first":3,"times":2)"));
    QCOMPARE(statuses(cloud, 6), QList<int>({200, 200, 503, 503, 200, 200}));
}

void tst_Faults::letsTheFirstRuleThatServesHaveTheRequest()
{
    const FaultyCloud cloud(R"({"faults":[
        {"match":{"path":"nowhere"},"fault":{"kind":"status","status":500}},
        {"times":2,"fault":{"kind":"status","status":503}},
        {"first":2,"times":1,"fault":{"kind":"status","status":429}},
        {"match":{"service":"arm"},"fault":{"kind":"status","status":502}}]})");
    QCOMPARE(statuses(cloud, 6), QList<int>({503, 503, 200, 429, 200, 200}));
}

void tst_Faults::drawsTheSameFaultsFromTheSameSeed()
{
    const auto draw = [](int seed) {
        const QByteArray file = R"({"seed":)" + QByteArray::number(seed)
                                + R"(,"faults":[{"probability":0.3,"fault":{"kind":"status",)"
                                  R"("status":503}}]})";
        return statuses(FaultyCloud(file), 200);
    };
    const QList<int> one = draw(1);
    QCOMPARE(draw(1), one);
    QVERIFY(draw(2) != one);
    QVERIFY2(one.count(503) > 30 && one.count(503) < 90,
             qPrintable(QString::number(one.count(503))));
}

void tst_Faults::sparesTheClock()
{
    FaultyCloud cloud(fileWith(R"("reset")"));
    cloud.router.add("GET", u"/_clock"_s, Service::Control, {},
                     [](const Request &) { return Response::json({}); });
    const Response response = cloud.ask("GET", "/_clock");
    QCOMPARE(response.status, 200);
    QVERIFY(response.isSent());
}

void tst_Faults::answersAStatusInTheServicesShape_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("path"); // to the code, by dots
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("header"); // that the service sends
    const auto row = [](const char *name, const char *target, int status, const char *path,
                        const char *code, const char *header) {
        QTest::newRow(name) << QByteArray(target) << status << QString::fromLatin1(path)
                            << QString::fromLatin1(code) << QByteArray(header);
    };
    row("resource manager", "/subscriptions", 503, "error.code", "ServiceUnavailable",
        "x-ms-request-id");
    row("partner link", kLink, 409, "error.code", "Conflict", "x-ms-request-id");
    row("graph", "/v1.0/me", 429, "error.code", "TooManyRequests", "request-id");
    row("partner center", "/v1/customers", 500, "code", "500", "MS-RequestId");
    row("partner center, throttled", "/v1/customers", 429, "statusCode", "429", "MS-RequestId");
    row("identity, down", kToken, 503, "error", "temporarily_unavailable", "x-ms-request-id");
    row("identity, broken", kToken, 500, "error", "server_error", "x-ms-request-id");
    row("identity, wrong", kToken, 400, "error", "invalid_request", "x-ms-request-id");
    row("an unusual one", "/subscriptions", 418, "error.code", "418", "x-ms-request-id");
}

void tst_Faults::answersAStatusInTheServicesShape()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, path);
    QFETCH(QString, code);
    QFETCH(QByteArray, header);
    const FaultyCloud cloud(
        fileWith(R"("status","retryAfter":17,"status":)" + QByteArray::number(status)));
    const Response response =
        cloud.ask(target == kToken ? "POST" : "GET", target, cloud.bearer(armAudience()));
    QCOMPARE(response.status, status);
    QJsonValue value = json(response);
    for (const QString &name : path.split(u'.'))
        value = value[name];
    QCOMPARE(value.toVariant().toString(), code);
    QCOMPARE(Simulator::header(response, "Retry-After"), QByteArray("17"));
    QVERIFY(!Simulator::header(response, header).isEmpty());
    QCOMPARE(response.fault, QByteArray("status"));
}

void tst_Faults::takesCodeMessageAndHeadersFromTheFile()
{
    const QByteArray fault = R"("status","status":403,"code":"Mine","message":"No.",)"
                             R"("headers":{"x-ms-mine":"1","Cache-Control":"public"})";
    const FaultyCloud cloud(fileWith(fault));
    const Response response = cloud.get("/v1.0/me", graphAudience());
    QCOMPARE(errorCode(response), u"Mine"_s);
    QCOMPARE(json(response)["error"_L1]["message"_L1].toString(), u"No."_s);
    QCOMPARE(header(response, "x-ms-mine"), QByteArray("1"));
    QCOMPARE(header(response, "cache-control"), QByteArray("public"));
    QVERIFY(header(response, "Retry-After").isEmpty());
    const FaultyCloud numbered(fileWith(R"("status","status":400,"code":"2032")"));
    QCOMPARE(json(numbered.get("/v1/customers", partnerCenterAudience()))["code"_L1].toInt(), 2032);
    const FaultyCloud elsewhere(
        fileWith(R"("status","status":302,"headers":{"Location":"https://x.example/"})"));
    const Response redirect = elsewhere.get("/v1.0/me", graphAudience());
    QCOMPARE(redirect.status, 302);
    QVERIFY(redirect.body.isEmpty());
    QCOMPARE(header(redirect, "Location"), QByteArray("https://x.example/"));
}

void tst_Faults::changesNothingWhereTheHandlerIsNotAsked_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *fault :
         {R"("status","status":503)", R"("reset")", R"("html")", R"("wrongType")",
          R"("expiredToken")", R"("claimsChallenge")", R"("hang")"})
        QTest::newRow(fault) << QByteArray(fault);
}

void tst_Faults::changesNothingWhereTheHandlerIsNotAsked()
{
    QFETCH(QByteArray, fault);
    const FaultyCloud cloud(fileWith(fault));
    (void)cloud.ask(
        "PUT", "/providers/Microsoft.ManagementPartner/partners/1234567?api-version=2018-02-01",
        cloud.bearer(armAudience()));
    QVERIFY(cloud.world->links.isEmpty());
}

void tst_Faults::changesSomethingBeforeTheAnswerIsCut_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *fault : {R"("truncate")", R"("brokenJson")", R"("slow","milliseconds":1)",
                              R"("drip","milliseconds":1)"})
        QTest::newRow(fault) << QByteArray(fault);
}

void tst_Faults::changesSomethingBeforeTheAnswerIsCut()
{
    QFETCH(QByteArray, fault);
    const FaultyCloud cloud(fileWith(fault));
    (void)cloud.ask(
        "PUT", "/providers/Microsoft.ManagementPartner/partners/1234567?api-version=2018-02-01",
        cloud.bearer(armAudience()));
    QCOMPARE(cloud.world->links.size(), 1);
}

void tst_Faults::breaksJson()
{
    const FaultyCloud right(R"({"faults":[]})");
    const FaultyCloud cloud(fileWith(R"("brokenJson")"));
    const QByteArray whole = right.get("/v1.0/organization", graphAudience()).body;
    const Response response = cloud.get("/v1.0/organization", graphAudience());
    QCOMPARE(response.status, 200);
    QVERIFY(!response.body.isEmpty() && whole.startsWith(response.body));
    QVERIFY(QJsonDocument::fromJson(response.body).isNull());
    FaultyCloud empty(fileWith(R"("brokenJson")"));
    empty.router.add("GET", u"/nothing"_s, Service::Arm, {},
                     [](const Request &) { return Response::empty(204); });
    const Response broken = empty.get("/nothing", armAudience());
    QCOMPARE(broken.status, 200);
    QVERIFY(!broken.body.isEmpty() && QJsonDocument::fromJson(broken.body).isNull());
}

void tst_Faults::answersAnotherShape_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("member");
    QTest::newRow("resource manager")
        << QByteArray("GET") << QByteArray("/subscriptions") << u"value"_s;
    QTest::newRow("graph") << QByteArray("GET") << QByteArray("/v1.0/users") << u"value"_s;
    QTest::newRow("partner center")
        << QByteArray("GET") << QByteArray("/v1/customers") << u"items"_s;
    QTest::newRow("resource graph")
        << QByteArray("POST") << QByteArray("/providers/Microsoft.ResourceGraph/resources")
        << u"data"_s;
    QTest::newRow("cost query") << QByteArray(
        "POST") << QByteArray("/subscriptions/1/providers/Microsoft.CostManagement/query")
                                << u"properties"_s;
    QTest::newRow("cost dimensions")
        << QByteArray("GET")
        << QByteArray("/subscriptions/1/providers/Microsoft.CostManagement/dimensions")
        << u"value"_s;
    QTest::newRow("identity") << QByteArray("POST") << QByteArray(kToken) << u"access_token"_s;
}

void tst_Faults::answersAnotherShape()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QString, member);
    const FaultyCloud cloud(fileWith(R"("wrongType")"));
    const Response response = cloud.ask(method, target);
    QCOMPARE(response.status, 200);
    QVERIFY(header(response, "Content-Type").startsWith("application/json"));
    const QJsonValue value = json(response)[member];
    QVERIFY(member == "access_token"_L1 ? value.isDouble() : value.isString());
}

void tst_Faults::answersAsAProxy()
{
    const FaultyCloud cloud(fileWith(R"("html")"));
    const Response response = cloud.get("/v1.0/me", graphAudience());
    QCOMPARE(response.status, 200);
    QVERIFY(header(response, "Content-Type").startsWith("text/html"));
    QVERIFY(header(response, "request-id").isEmpty());
    QVERIFY(response.body.contains("<html>"));
    const FaultyCloud gateway(fileWith(R"("html","status":502)"));
    QCOMPARE(gateway.get("/v1.0/me", graphAudience()).status, 502);
}

void tst_Faults::refusesAnExpiredToken_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("code");
    QTest::newRow("resource manager")
        << QByteArray("/subscriptions") << u"ExpiredAuthenticationToken"_s;
    QTest::newRow("graph") << QByteArray("/v1.0/me") << u"InvalidAuthenticationToken"_s;
    QTest::newRow("partner center") << QByteArray("/v1/customers") << QString();
}

void tst_Faults::refusesAnExpiredToken()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, code);
    const FaultyCloud cloud(fileWith(R"("expiredToken")"));
    const Response response = cloud.ask("GET", target);
    QCOMPARE(response.status, 401);
    QCOMPARE(errorCode(response), code);
    QVERIFY(!header(response, "WWW-Authenticate").contains("insufficient_claims"));
    QCOMPARE(cloud.ask("POST", kToken).fault, QByteArray()); // no token is sent there
}

void tst_Faults::challengesUntilTheClaimsAreProved_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("audience");
    QTest::newRow("partner link") << QByteArray(kLink) << armAudience();
    QTest::newRow("graph") << QByteArray("/v1.0/me") << graphAudience();
    QTest::newRow("partner center") << QByteArray("/v1/profiles/mpn") << partnerCenterAudience();
}

void tst_Faults::challengesUntilTheClaimsAreProved()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, audience);
    const FaultyCloud cloud(fileWith(R"("claimsChallenge")"));
    const Response refused = cloud.get(target, audience);
    QCOMPARE(refused.status, 401);
    const QByteArray challenge = header(refused, "WWW-Authenticate");
    QVERIFY(challenge.startsWith("Bearer "));
    QVERIFY(challenge.contains(R"(error="insufficient_claims")"));
    const qsizetype begin = challenge.indexOf("claims=\"") + 8;
    const QByteArray claims =
        QByteArray::fromBase64(challenge.mid(begin, challenge.indexOf('"', begin) - begin));
    Caller caller = cloud.identity.caller(cloud.world->directory.first(),
                                          cloud.world->partnerTenantId, audience, u"app"_s);
    caller.contexts = contextsOf(QString::fromUtf8(claims));
    QCOMPARE(caller.contexts.size(), 1);
    const QByteArray token = cloud.tokens.issue(caller, {}, cloud.now, "https://127.0.0.1:1");
    const Response passed = cloud.ask("GET", target, {{"authorization", "Bearer " + token}});
    QVERIFY(passed.status != 401);
    QVERIFY(passed.fault.isEmpty());
    QCOMPARE(cloud.get(target, audience).status, 401);
}

void tst_Faults::challengesNobodyWithoutAToken()
{
    const FaultyCloud cloud(fileWith(R"("claimsChallenge")"));
    const Response response = cloud.ask("GET", kLink);
    QCOMPARE(response.status, 401);
    QCOMPARE(errorCode(response), u"AuthenticationFailed"_s);
}

void tst_Faults::refusesATenant_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("number");
    QTest::newRow("usual") << QByteArray() << u"unauthorized_client"_s << 700016;
    QTest::newRow("not installed")
        << QByteArray(R"(,"reason":"notInstalled")") << u"unauthorized_client"_s << 700016;
    QTest::newRow("conditional access")
        << QByteArray(R"(,"reason":"conditionalAccess")") << u"invalid_grant"_s << 53003;
}

void tst_Faults::refusesATenant()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, error);
    QFETCH(int, number);
    const std::shared_ptr<World> world = smallWorld();
    const Customer &customer = world->customers.first();
    const FaultyCloud cloud(
        fileWith(R"("tenantRefused")" + more,
                 R"(,"match":{"tenant":")" + customer.tenantId.toLatin1() + R"("})"),
        world);
    const auto ask = [&cloud](const QString &tenant) {
        return cloud.postForm('/' + tenant.toLatin1() + "/oauth2/v2.0/token",
                              {{"client_id", kClient},
                               {"client_secret", "any"},
                               {"grant_type", "client_credentials"},
                               {"scope", "https://management.azure.com/.default"}});
    };
    for (const QString &name : {customer.tenantId, customer.domain}) {
        const Response refused = ask(name);
        QCOMPARE(refused.status, 400);
        QCOMPARE(json(refused)["error"_L1].toString(), error);
        QCOMPARE(json(refused)["error_codes"_L1][0].toInt(), number);
    }
    QCOMPARE(ask(world->partnerTenantId).status, 200);
    QCOMPARE(ask(u"organizations"_s).status, 200);
    const QByteArray document =
        '/' + customer.tenantId.toLatin1() + "/v2.0/.well-known/openid-configuration";
    QCOMPARE(cloud.ask("GET", document).status, 200);
}

void tst_Faults::addLists()
{
    QTest::addColumn<List>("list");
    const QByteArray account =
        "/providers/Microsoft.Billing/billingAccounts/" + m_demo->billingAccount.toLatin1();
    const QByteArray query =
        R"({"type":"ActualCost","timeframe":"MonthToDate","dataset":{"granularity":"Daily",)"
        R"("aggregation":{"totalCost":{"name":"Cost","function":"Sum"}},)"
        R"("grouping":[{"type":"Dimension","name":"SubscriptionId"}]}})";
    QTest::newRow("billing") << List{
        "billing", "GET", account + "/customers?api-version=2024-04-01&top=5", {}};
    QTest::newRow("cost query") << List{
        "cost-management", "POST",
        account + "/providers/Microsoft.CostManagement/query?api-version=2024-08-01&$top=30",
        query};
    QTest::newRow("usage details")
        << List{"consumption",
                "GET",
                account
                    + "/providers/Microsoft.Consumption/usageDetails?api-version=2024-08-01"
                      "&$top=150",
                {}};
    QTest::newRow("resource graph") << List{
        "resource-graph", "POST",
        "/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01",
        R"({"query":"resourcecontainers | where type =~ 'microsoft.resources/subscriptions' )"
        R"(| project id, name | order by id asc","options":{"$top":1}})"};
    QTest::newRow("graph") << List{
        "graph", "GET", "/v1.0/tenantRelationships/delegatedAdminCustomers?%24top=5", {}};
    QTest::newRow("partner center") << List{"partner-center", "GET", "/v1/customers?size=5", {}};
}

void tst_Faults::readsEveryListWhole_data() { addLists(); }

void tst_Faults::readsEveryListWhole()
{
    QFETCH(List, list);
    const FaultyCloud cloud(R"({"faults":[]})", m_demo);
    const auto pages = read(cloud, list);
    QVERIFY2(pages.size() > 2 && pages.size() < 50, qPrintable(QString::number(pages.size())));
    const QStringList items = itemsOf(pages);
    QCOMPARE(QSet<QString>(items.begin(), items.end()).size(), items.size());
}

void tst_Faults::repeatsAPage_data() { addLists(); }

void tst_Faults::repeatsAPage()
{
    QFETCH(List, list);
    const QStringList right = itemsOf(read(FaultyCloud(R"({"faults":[]})", m_demo), list));
    for (const int first : {1, 2}) {
        const QByteArray more = R"(,"times":1,"first":)" + QByteArray::number(first);
        const FaultyCloud cloud(cloudsFault(list, "duplicatePage", more), m_demo);
        const auto pages = read(cloud, list);
        QCOMPARE(pages[first].items, pages[first - 1].items);
        QStringList items = itemsOf(pages);
        QCOMPARE(items.size(), right.size() + pages[first].items.size());
        items.removeDuplicates();
        QCOMPARE(items, right);
    }
}

void tst_Faults::repeatsAPageForEver_data() { addLists(); }

void tst_Faults::repeatsAPageForEver()
{
    QFETCH(List, list);
    const FaultyCloud cloud(cloudsFault(list, "duplicatePage", {}), m_demo);
    const auto pages = read(cloud, list, 6);
    QCOMPARE(pages.size(), 6);
    for (const List::Page &page : pages) {
        QCOMPARE(page.items, pages.first().items);
        QCOMPARE(page.next, pages.first().next); // by which a client can tell
    }
}

void tst_Faults::losesAPage_data() { addLists(); }

void tst_Faults::losesAPage()
{
    QFETCH(List, list);
    const auto right = read(FaultyCloud(R"({"faults":[]})", m_demo), list);
    const auto lose = [&](int page) {
        const QByteArray more = R"(,"times":1,"first":)" + QByteArray::number(page);
        return itemsOf(read(FaultyCloud(cloudsFault(list, "missingPage", more), m_demo), list));
    };
    auto without = right;
    without.removeAt(1);
    QCOMPARE(lose(1), itemsOf(without));
    without = right;
    without.removeLast(); // the link of the last page but one leads nowhere
    QCOMPARE(lose(int(right.size()) - 1), itemsOf(without));
    QCOMPARE(lose(int(right.size())), itemsOf(right));
}

void tst_Faults::neverEnds_data() { addLists(); }

void tst_Faults::neverEnds()
{
    QFETCH(List, list);
    const auto right = read(FaultyCloud(R"({"faults":[]})", m_demo), list);
    const FaultyCloud cloud(cloudsFault(list, "endlessPages", {}), m_demo);
    const int most = int(right.size()) + 10;
    const auto pages = read(cloud, list, most);
    QCOMPARE(pages.size(), most);
    QSet<QString> links;
    for (const List::Page &page : pages)
        links.insert(page.next);
    QCOMPARE(links.size(), most);
    QCOMPARE(itemsOf(pages.mid(0, right.size())), itemsOf(right));
    QCOMPARE(pages.last().items, right.last().items);
}

void tst_Faults::leavesWhatIsNoListAlone()
{
    for (const char *kind : {R"("duplicatePage")", R"("missingPage")", R"("endlessPages")"}) {
        const FaultyCloud cloud(fileWith(kind));
        const FaultyCloud right(R"({"faults":[]})");
        for (const char *target : {"/v1.0/me", "/v1.0/users/nobody"})
            QCOMPARE(json(cloud.get(target, graphAudience())).keys(),
                     json(right.get(target, graphAudience())).keys());
    }
}

void tst_Faults::keepsEveryDigitOfAmounts()
{
    const QByteArray target =
        "/providers/Microsoft.Billing/billingAccounts/" + m_demo->billingAccount.toLatin1()
        + "/providers/Microsoft.Consumption/usageDetails?api-version=2024-08-01&$top=150";
    const FaultyCloud right(R"({"faults":[]})", m_demo);
    const FaultyCloud cloud(fileWith(R"("missingPage")"), m_demo);
    const QByteArray one = right.get(target, armAudience()).body;
    const QByteArray other = cloud.get(target, armAudience()).body;
    const auto rows = [](const QByteArray &body) { return body.left(body.lastIndexOf(']')); };
    QCOMPARE(rows(other), rows(one));
    QVERIFY(other != one);
}

void tst_Faults::writesWhatWasSentToTheJournal_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("share"); // of the right body, in halves
    QTest::newRow("status") << QByteArray(R"("status","status":503)") << 503 << -1;
    QTest::newRow("truncate") << QByteArray(R"("truncate")") << 200 << 1;
    QTest::newRow("brokenJson") << QByteArray(R"("brokenJson")") << 200 << 1;
    QTest::newRow("reset") << QByteArray(R"("reset")") << 0 << 0;
    QTest::newRow("hang") << QByteArray(R"("hang")") << 0 << 0;
    QTest::newRow("drip") << QByteArray(R"("drip","milliseconds":5)") << 200 << 2;
    QTest::newRow("slow") << QByteArray(R"("slow","milliseconds":5)") << 200 << 2;
}

void tst_Faults::writesWhatWasSentToTheJournal()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    QFETCH(int, share);
    const FaultyCloud right(R"({"faults":[]})");
    const FaultyCloud cloud(fileWith(fault));
    const QByteArray target = "/v1.0/organization";
    const QByteArray whole = right.get(target, graphAudience()).body;
    const QJsonObject entry = Journal::entry(Request(), target, cloud.get(target, graphAudience()));
    QCOMPARE(entry["fault"_L1].toString(), QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(entry["status"_L1].toInt(), status);
    QCOMPARE(entry["responseHeaders"_L1].toObject().isEmpty(), status == 0);
    if (share >= 0)
        QCOMPARE(entry["responseBody"_L1].toString().toUtf8(),
                 whole.left(whole.size() * share / 2));
    QVERIFY(!Journal::entry(Request(), target, right.get(target, graphAudience()))
                 .contains("fault"_L1));
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
