// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/strings.h"
#include "simulator/quotas/quotas.h"
#include "simulator/server/httpsserver.h"
#include "support/smallcloud.h"

#include <QJsonArray>
#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;
using namespace std::chrono_literals;

namespace {

constexpr auto kAccount = "/providers/Microsoft.Billing/billingAccounts/a";
constexpr auto kCostQuery = "/providers/Microsoft.CostManagement/query";
const QByteArray kCost = "x-ms-ratelimit-microsoft.costmanagement-";
const QByteArray kCostLeft = "x-ms-ratelimit-remaining-microsoft.costmanagement-";

//! A query over the days from \a from to \a to.
QByteArray period(const char *from, const char *to)
{
    return QByteArray(R"({"type":"ActualCost","timeframe":"Custom","timePeriod":{"from":")") + from
           + R"(","to":")" + to
           + R"("},"dataset":{"granularity":"None","aggregation":{"c":{"name":"Cost","function":"Sum"}}}})";
}

const QByteArray kOneMonth = period("2026-11-01", "2026-11-20");

//! Limits before a handler that answers 200 to everything.
class Gate
{
public:
    Response ask(Service service, const QByteArray &method, const QByteArray &target,
                 const QByteArray &body = {})
    {
        Request request;
        request.method = method;
        readTarget(target, &request);
        request.headers = headers;
        request.body = body;
        request.caller = caller;
        request.now = now;
        const Router::Route route{method, {}, service, {}, [this](const Request &) {
                                      ++handled;
                                      return Response::json({});
                                  }};
        return quotas.serve(request, route);
    }
    Response cost(const QByteArray &scope, const QByteArray &body = kOneMonth)
    {
        return ask(Service::CostManagement, "POST", scope + kCostQuery, body);
    }
    Response resourceGraph()
    {
        return ask(Service::ResourceGraph, "POST", "/providers/Microsoft.ResourceGraph/resources");
    }
    //! Asks \a times times and says how many were let through.
    int passed(int times, const std::function<Response()> &question) const
    {
        int count = 0;
        for (int i = 0; i < times; ++i)
            count += question().status == 200 ? 1 : 0;
        return count;
    }
    void wait(std::chrono::milliseconds time) { now = now.addMSecs(time.count()); }

    Quotas quotas;
    QDateTime now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    QHash<QByteArray, QByteArray> headers;
    Caller caller{u"tenant"_s, u"user"_s, u"user@partner.example"_s, armAudience(), u"app"_s};
    int handled = 0;
};

} // namespace

class tst_Quotas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slidesToTheMillisecond();
    void letsALargeRequestThroughAnEmptyWindow();
    void fillsABucketEvenly();
    void neverWaitsLongerWhenTheClockIsMovedBack();
    void opensEveryWindowWhenTheClockIsMovedOn();
    void followsAClockThatRunsFaster();

    void limitsCostRequests_data();
    void limitsCostRequests();
    void countsOneUnitForEachMonthTouched_data();
    void countsOneUnitForEachMonthTouched();
    void limitsUnits_data();
    void limitsUnits();
    void countsEveryPageOfAQuery();
    void saysWhatIsLeftOfEveryCostLimit();
    void sharesTheDefaultClientType();
    void answersAThrottledCostQueryAsTheServiceDoes();
    void leavesUsageDetailsToResourceManager();

    void limitsResourceManager_data();
    void limitsResourceManager();
    void keepsBucketsApart_data();
    void keepsBucketsApart();
    void restartsTheWaitOfWhoAsksTooEarly();
    void asksResourceManagerBeforeTheServiceBehindIt();

    void limitsResourceGraphQueries();
    void keepsResourceGraphTenantsApart();
    void limitsPartnerCenter();

    void countsResourceUnits_data();
    void countsResourceUnits();
    void warnsBeforeGraphThrottles();
    void throttlesGraph();
    void throttlesThePartsOfABatch();
    void leavesIdentityAlone();
};

void tst_Quotas::slidesToTheMillisecond()
{
    SlidingWindow window(2, 10s);
    window.take(1, 1000ms);
    window.take(1, 3000ms);
    QCOMPARE(window.left(3000ms), 0);
    QCOMPARE(window.waitFor(1, 3000ms).count(), 8000);
    QCOMPARE(window.waitFor(2, 3000ms).count(), 10'000);
    QCOMPARE(window.waitFor(1, 10'999ms).count(), 1);
    QCOMPARE(window.waitFor(1, 11'000ms).count(), 0);
    QCOMPARE(window.left(11'000ms), 1);
    QCOMPARE(window.left(13'000ms), 2);
}

void tst_Quotas::letsALargeRequestThroughAnEmptyWindow()
{
    SlidingWindow window(12, 10s);
    window.take(1, 0ms);
    QCOMPARE(window.waitFor(13, 4000ms).count(), 6000);
    QCOMPARE(window.waitFor(13, 10'000ms).count(), 0);
    window.take(13, 10'000ms);
    QCOMPARE(window.left(10'000ms), 0);
    QCOMPARE(window.waitFor(1, 19'999ms).count(), 1);
}

void tst_Quotas::fillsABucketEvenly()
{
    TokenBucket bucket(2, 10);
    QCOMPARE(bucket.take(0ms).count(), 0);
    QCOMPARE(bucket.take(0ms).count(), 0);
    QCOMPARE(bucket.left(99ms), 0);
    QCOMPARE(bucket.left(100ms), 1);
    QCOMPARE(bucket.left(1000ms), 2);
    QCOMPARE(bucket.left(60'000ms), 2);
}

void tst_Quotas::neverWaitsLongerWhenTheClockIsMovedBack()
{
    Gate gate;
    QCOMPARE(gate.passed(4, [&] { return gate.cost(kAccount); }), 4);
    gate.wait(-48h);
    const Response refused = gate.cost(kAccount);
    QCOMPARE(refused.status, 429);
    QCOMPARE(header(refused, kCost + "entity-retry-after"), QByteArray("60"));
    gate.wait(60s);
    QCOMPARE(gate.cost(kAccount).status, 200);
    QCOMPARE(gate.passed(500, [&] { return gate.ask(Service::Arm, "GET", "/tenants"); }), 249);
    gate.wait(-1h);
    QCOMPARE(header(gate.ask(Service::Arm, "GET", "/tenants"), "Retry-After"), QByteArray("1"));
    for (int i = 0; i < 15; ++i)
        QVERIFY(gate.resourceGraph().status == 429); // the bucket above it is empty
    gate.wait(1s);
    QCOMPARE(gate.passed(20, [&] { return gate.resourceGraph(); }), 15);
    gate.wait(-1h);
    QCOMPARE(header(gate.resourceGraph(), "x-ms-user-quota-resets-after"), QByteArray("00:00:05"));
}

void tst_Quotas::opensEveryWindowWhenTheClockIsMovedOn()
{
    Gate gate;
    QCOMPARE(gate.passed(5, [&] { return gate.cost(kAccount); }), 4);
    gate.wait(24h);
    const Response response = gate.cost(kAccount);
    QCOMPARE(response.status, 200);
    QCOMPARE(header(response, kCostLeft + "entity-requests"), QByteArray("DefaultQuota:3"));
}

void tst_Quotas::followsAClockThatRunsFaster()
{
    Gate gate;
    ScaledClock clock(gate.now, 0);
    const auto ask = [&] {
        gate.now = clock.now();
        return gate.cost(kAccount);
    };
    QCOMPARE(gate.passed(5, ask), 4);
    QTest::qWait(20);
    QCOMPARE(ask().status, 429); // the clock stands still, and the window with it
    clock.set(clock.now(), 3600);
    QTRY_COMPARE(ask().status, 200); // after a sixtieth of a real second
}

void tst_Quotas::limitsCostRequests_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("scope") << u"scope"_s << 4 << QByteArray("entity");
    QTest::newRow("user") << u"user"_s << 20 << QByteArray("tenant");
    QTest::newRow("client type") << u"client"_s << 2000 << QByteArray("clienttype");
}

void tst_Quotas::limitsCostRequests()
{
    QFETCH(QString, limit);
    QFETCH(int, requests);
    QFETCH(QByteArray, name);
    Gate gate;
    int asked = 0;
    // Every other limit is kept away from: a scope, user and tenant of its own for each request.
    const auto ask = [&] {
        const QByteArray number = QByteArray::number(++asked);
        if (limit == "client"_L1)
            gate.caller.objectId = QString::fromLatin1("user" + number);
        gate.caller.tenantId = QString::fromLatin1("tenant" + number);
        return gate.cost("/subscriptions/" + (limit == "scope"_L1 ? QByteArray("one") : number));
    };
    QCOMPARE(gate.passed(requests, ask), requests);
    gate.wait(500ms);
    Response refused = ask();
    QCOMPARE(refused.status, 429);
    QCOMPARE(header(refused, kCost + name + "-retry-after"), QByteArray("60")); // 59.5
    QCOMPARE(header(refused, kCostLeft + name + "-requests"), QByteArray("DefaultQuota:0"));
    for (const QByteArray &other : {QByteArray("qpu"), QByteArray("entity"), QByteArray("tenant"),
                                    QByteArray("client"), QByteArray("clienttype")})
        QCOMPARE(header(refused, kCost + other + "-retry-after").isEmpty(), other != name);
    gate.wait(59'499ms);
    QCOMPARE(ask().status, 429);
    gate.wait(1ms);
    QCOMPARE(ask().status, 200);
    QCOMPARE(gate.handled, requests + 1);
}

void tst_Quotas::countsOneUnitForEachMonthTouched_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("units");
    const auto query = [](const char *name, const char *from, const char *to, const char *units) {
        QTest::newRow(name) << QByteArray("POST") << period(from, to) << QByteArray(units);
    };
    query("one day", "2026-11-20", "2026-11-20", "1");
    query("one whole month", "2026-10-01", "2026-10-31", "1");
    query("two days of two months", "2026-10-31", "2026-11-01", "2");
    query("thirty days over a month's end", "2026-10-22", "2026-11-20", "2");
    query("over a year's end", "2025-12-31", "2026-01-01", "2");
    query("twelve months", "2025-12-01", "2026-11-20", "12");
    QTest::newRow("a timeframe") << QByteArray("POST")
                                 << QByteArray(R"({"type":"Usage","timeframe":"MonthToDate",)"
                                               R"("dataset":{"granularity":"Daily"}})")
                                 << QByteArray("1");
    QTest::newRow("no query") << QByteArray("POST") << QByteArray("{}") << QByteArray("0");
    QTest::newRow("dimensions") << QByteArray("GET") << QByteArray() << QByteArray("1");
}

void tst_Quotas::countsOneUnitForEachMonthTouched()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, units);
    Gate gate;
    const Response response =
        gate.ask(Service::CostManagement, method,
                 QByteArray(kAccount) + "/providers/Microsoft.CostManagement/anything", body);
    QCOMPARE(response.status, 200);
    QCOMPARE(header(response, kCost + "qpu-consumed"), units);
    const QByteArray left = "QueriesPer10Sec:" + QByteArray::number(12 - units.toInt());
    QVERIFY(header(response, kCost + "qpu-remaining").endsWith(left));
}

void tst_Quotas::limitsUnits_data()
{
    QTest::addColumn<int>("spacing"); // seconds between queries of twelve units
    QTest::addColumn<int>("queries"); // until one is refused
    QTest::addColumn<int>("wait");
    QTest::newRow("ten seconds") << 1 << 1 << 9;
    QTest::newRow("a minute") << 11 << 5 << 5; // at 55, until the first is a minute old
    QTest::newRow("an hour") << 13 << 50 << 3600 - 50 * 13;
}

void tst_Quotas::limitsUnits()
{
    QFETCH(int, spacing);
    QFETCH(int, queries);
    QFETCH(int, wait);
    const QByteArray year = period("2025-12-01", "2026-11-20");
    Gate gate;
    int number = 0;
    const auto ask = [&] { // by another user at another scope, for the same tenant
        gate.caller.objectId = QString::number(++number);
        return gate.cost("/subscriptions/" + QByteArray::number(number), year);
    };
    for (int i = 0; i < queries; ++i) {
        QCOMPARE(ask().status, 200);
        gate.wait(std::chrono::seconds(spacing));
    }
    const Response refused = ask();
    QCOMPARE(refused.status, 429);
    QCOMPARE(header(refused, kCost + "qpu-retry-after"), QByteArray::number(wait));
    QCOMPARE(header(refused, kCost + "qpu-consumed"), QByteArray("0"));
    gate.wait(std::chrono::seconds(wait) - 1ms);
    QCOMPARE(ask().status, 429);
    gate.wait(1ms);
    QCOMPARE(ask().status, 200);
    gate.caller.tenantId = u"another"_s;
    QCOMPARE(ask().status, 200);
}

void tst_Quotas::countsEveryPageOfAQuery()
{
    Gate gate;
    const QByteArray twoMonths = period("2026-10-20", "2026-11-18");
    for (const char *left : {"10", "8", "6"}) {
        const Response page =
            gate.ask(Service::CostManagement, "POST",
                     QByteArray(kAccount) + kCostQuery + "?$skiptoken=MTAw", twoMonths);
        QCOMPARE(header(page, kCost + "qpu-consumed"), QByteArray("2"));
        QVERIFY(header(page, kCost + "qpu-remaining")
                    .endsWith(QByteArray("10Sec:" + QByteArray(left))));
    }
}

void tst_Quotas::saysWhatIsLeftOfEveryCostLimit()
{
    Gate gate;
    (void)gate.cost(kAccount);
    gate.wait(11s);
    const Response response = gate.cost(kAccount, period("2026-09-01", "2026-11-20"));
    QCOMPARE(header(response, kCost + "qpu-consumed"), QByteArray("3"));
    QCOMPARE(header(response, kCost + "qpu-remaining"),
             QByteArray("QueriesPerHour:596,QueriesPerMin:56,QueriesPer10Sec:9"));
    QCOMPARE(header(response, kCostLeft + "entity-requests"), QByteArray("DefaultQuota:2"));
    QCOMPARE(header(response, kCostLeft + "tenant-requests"), QByteArray("DefaultQuota:18"));
    QCOMPARE(header(response, kCostLeft + "clienttype-requests"), QByteArray("DefaultQuota:1998"));
    QCOMPARE(header(response, "x-ms-ratelimit-remaining-tenant-reads"), QByteArray("249"));
}

void tst_Quotas::sharesTheDefaultClientType()
{
    Gate gate;
    (void)gate.cost(kAccount);
    gate.caller = {u"other tenant"_s, u"other user"_s, {}, armAudience(), u"other app"_s};
    QCOMPARE(header(gate.cost("/subscriptions/1"), kCostLeft + "clienttype-requests"),
             QByteArray("DefaultQuota:1998"));
    gate.headers.insert("clienttype", "mine");
    QCOMPARE(header(gate.cost("/subscriptions/1"), kCostLeft + "clienttype-requests"),
             QByteArray("DefaultQuota:1999"));
}

void tst_Quotas::answersAThrottledCostQueryAsTheServiceDoes()
{
    Gate gate;
    // The scope's name is one, however it is written.
    for (const char *scope : {"/subscriptions/a", "/SUBSCRIPTIONS/A", "/Subscriptions/a"})
        QCOMPARE(gate.cost(scope).status, 200);
    QCOMPARE(gate.cost("/subscriptions/a").status, 200);
    const Response refused = gate.cost("/subscriptions/A");
    QCOMPARE(refused.status, 429);
    QCOMPARE(
        refused.body,
        QByteArray(R"({"error":{"code":"429","message":"Too many requests. Please retry."}})"));
    QCOMPARE(gate.cost("/subscriptions/a/resourceGroups/b").status, 200);
}

void tst_Quotas::leavesUsageDetailsToResourceManager()
{
    Gate gate;
    const auto ask = [&] {
        return gate.ask(Service::CostManagement, "GET",
                        QByteArray(kAccount) + "/providers/Microsoft.Consumption/usageDetails");
    };
    QCOMPARE(gate.passed(30, ask), 30);
    const Response response = ask();
    QVERIFY(header(response, kCost + "qpu-consumed").isEmpty());
    QCOMPARE(header(response, "x-ms-ratelimit-remaining-tenant-reads"), QByteArray("219"));
}

void tst_Quotas::limitsResourceManager_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("name"); // of the header
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("perSecond");
    const auto row = [](const char *name, Service service, const char *method, const char *path,
                        const char *header, int size, int perSecond) {
        QTest::newRow(name) << int(service) << QByteArray(method) << QByteArray(path)
                            << QByteArray(header) << size << perSecond;
    };
    const char *partner = "/providers/Microsoft.ManagementPartner/partners/1";
    row("read of a tenant", Service::Arm, "GET", "/subscriptions", "tenant-reads", 250, 25);
    row("read of a subscription", Service::Arm, "GET", "/subscriptions/1/providers/x",
        "subscription-reads", 250, 25);
    row("write in a subscription", Service::Arm, "PUT", "/Subscriptions/1/providers/x",
        "subscription-writes", 200, 10);
    row("delete in a subscription", Service::Arm, "DELETE", "/subscriptions/1/providers/x",
        "subscription-deletes", 200, 10);
    row("billing", Service::Billing, "GET", kAccount, "tenant-reads", 250, 25);
    row("partner link, put", Service::ManagementPartner, "PUT", partner, "tenant-writes", 200, 10);
    row("partner link, patch", Service::ManagementPartner, "PATCH", partner, "tenant-writes", 200,
        10);
    row("partner link, delete", Service::ManagementPartner, "DELETE", partner, "tenant-deletes",
        200, 10);
    row("usage details", Service::CostManagement, "GET",
        "/providers/Microsoft.Billing/billingAccounts/a/providers/Microsoft.Consumption/"
        "usageDetails",
        "tenant-reads", 250, 25);
}

void tst_Quotas::limitsResourceManager()
{
    QFETCH(int, service);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, name);
    QFETCH(int, size);
    QFETCH(int, perSecond);
    name.prepend("x-ms-ratelimit-remaining-");
    Gate gate;
    const auto ask = [&] { return gate.ask(Service(service), method, path); };
    QCOMPARE(header(ask(), name), QByteArray::number(size - 1));
    QCOMPARE(gate.passed(size - 1, ask), size - 1);
    const Response refused = ask();
    QCOMPARE(refused.status, 429);
    QCOMPARE(header(refused, "Retry-After"), QByteArray("1"));
    QCOMPARE(header(refused, name), QByteArray("0"));
    QVERIFY(errorCode(refused).endsWith("RequestsThrottled"_L1));
    gate.wait(1s);
    QCOMPARE(gate.passed(100, ask), perSecond);
    gate.wait(24h);
    QCOMPARE(gate.passed(1000, ask), size);
}

void tst_Quotas::keepsBucketsApart_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<bool>("apart");
    const QString user = u"user"_s;
    const QString tenant = u"tenant"_s;
    QTest::newRow("the same") << QByteArray("GET") << QByteArray("/subscriptions/1/b") << user
                              << tenant << false;
    QTest::newRow("a subscription has one, whose token ever")
        << QByteArray("GET") << QByteArray("/subscriptions/1") << user << u"other"_s << false;
    QTest::newRow("another subscription")
        << QByteArray("GET") << QByteArray("/subscriptions/2") << user << tenant << true;
    QTest::newRow("the tenant") << QByteArray("GET") << QByteArray("/tenants") << user << tenant
                                << true;
    QTest::newRow("another principal")
        << QByteArray("GET") << QByteArray("/subscriptions/1") << u"other"_s << tenant << true;
    QTest::newRow("another kind") << QByteArray("PUT") << QByteArray("/subscriptions/1") << user
                                  << tenant << true;
}

void tst_Quotas::keepsBucketsApart()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QString, user);
    QFETCH(QString, tenant);
    QFETCH(bool, apart);
    Gate gate;
    const auto empty = [&] { return gate.ask(Service::Arm, "GET", "/subscriptions/1/a"); };
    QCOMPARE(gate.passed(251, empty), 250);
    gate.caller.objectId = user;
    gate.caller.tenantId = tenant;
    QCOMPARE(gate.ask(Service::Arm, method, path).status, apart ? 200 : 429);
}

void tst_Quotas::restartsTheWaitOfWhoAsksTooEarly()
{
    Gate gate;
    const auto ask = [&] { return gate.ask(Service::Arm, "GET", "/tenants"); };
    QCOMPARE(gate.passed(250, ask), 250);
    QCOMPARE(ask().status, 429);
    for (int i = 0; i < 5; ++i) { // meanwhile more than a hundred tokens have come
        gate.wait(999ms);
        const Response early = ask();
        QCOMPARE(early.status, 429);
        QCOMPARE(header(early, "Retry-After"), QByteArray("1"));
    }
    gate.wait(1s);
    QCOMPARE(ask().status, 200);
    QCOMPARE(ask().status, 200);
}

void tst_Quotas::asksResourceManagerBeforeTheServiceBehindIt()
{
    Gate gate;
    QCOMPARE(gate.passed(300, [&] { return gate.ask(Service::Arm, "GET", "/tenants"); }), 250);
    const Response refused = gate.cost(kAccount); // a query is a read, though it is posted
    QCOMPARE(refused.status, 429);
    QCOMPARE(errorCode(refused), u"TenantRequestsThrottled"_s);
    QVERIFY(header(refused, kCost + "qpu-consumed").isEmpty());
    gate.wait(1s);
    QCOMPARE(header(gate.cost(kAccount), kCostLeft + "entity-requests"),
             QByteArray("DefaultQuota:3"));
}

void tst_Quotas::limitsResourceGraphQueries()
{
    Gate gate;
    for (int left = 14; left >= 0; --left) {
        const Response response = gate.resourceGraph();
        QCOMPARE(response.status, 200);
        QCOMPARE(header(response, "x-ms-user-quota-remaining"), QByteArray::number(left));
        gate.wait(100ms);
    }
    const Response refused = gate.resourceGraph();
    QCOMPARE(refused.status, 429);
    QCOMPARE(errorCode(refused), u"RateLimiting"_s);
    QCOMPARE(header(refused, "x-ms-user-quota-remaining"), QByteArray("0"));
    QCOMPARE(header(refused, "x-ms-user-quota-resets-after"), QByteArray("00:00:04")); // 3.5
    QCOMPARE(header(refused, "Retry-After"), QByteArray("4"));
    gate.wait(3499ms);
    QCOMPARE(gate.resourceGraph().status, 429);
    gate.wait(1ms);
    const Response next = gate.resourceGraph();
    QCOMPARE(next.status, 200);
    QCOMPARE(header(next, "x-ms-user-quota-remaining"), QByteArray("14"));
    QCOMPARE(header(next, "x-ms-user-quota-resets-after"), QByteArray("00:00:05"));
}

void tst_Quotas::keepsResourceGraphTenantsApart()
{
    Gate gate;
    QCOMPARE(gate.passed(16, [&] { return gate.resourceGraph(); }), 15);
    gate.caller.tenantId = u"customer"_s;
    QCOMPARE(gate.resourceGraph().status, 200);
    gate.caller.tenantId = u"tenant"_s;
    QCOMPARE(gate.resourceGraph().status, 429);
    gate.caller.objectId = u"colleague"_s;
    QCOMPARE(gate.resourceGraph().status, 200);
}

void tst_Quotas::limitsPartnerCenter()
{
    Gate gate;
    int number = 0;
    const auto ask = [&] { // whoever asks: the tenant counts
        gate.caller.objectId = QString::number(++number);
        return gate.ask(Service::PartnerCenter, "GET", "/v1/customers?size=1");
    };
    QCOMPARE(gate.passed(500, ask), 500);
    gate.wait(10'001ms);
    const Response refused = ask();
    QCOMPARE(refused.status, 429);
    QCOMPARE(header(refused, "Retry-After"), QByteArray("50"));
    QCOMPARE(json(refused)["statusCode"_L1].toInt(), 429);
    QVERIFY(!json(refused)["message"_L1].toString().isEmpty());
    gate.wait(49'998ms);
    QCOMPARE(ask().status, 429);
    gate.wait(1ms);
    QCOMPARE(ask().status, 200);
}

void tst_Quotas::countsResourceUnits_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("units");
    const auto row = [](const char *target, const char *units, const char *method = "GET") {
        QTest::newRow(target) << QByteArray(method) << QByteArray("/v1.0") + target
                              << QByteArray(units);
    };
    row("/me", "1");
    row("/me?$select=id", "1");
    row("/contracts", "3");
    row("/contracts?%24select=customerId", "2");
    row("/me/memberOf", "2");
    row("/users/1/transitiveMemberOf/microsoft.graph.group?$select=id", "1");
    row("/me/transitiveMemberOf", "2");
    row("/directoryObjects/getByIds", "3", "POST");
    row("/tenantRelationships/delegatedAdminCustomers?$top=300", "1");
    row("/$batch", "", "POST");
}

void tst_Quotas::countsResourceUnits()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, units);
    Gate gate;
    const Response response = gate.ask(Service::Graph, method, target);
    QCOMPARE(response.status, 200);
    QCOMPARE(header(response, "x-ms-resource-unit"), units);
    QVERIFY(header(response, "x-ms-throttle-limit-percentage").isEmpty());
}

void tst_Quotas::warnsBeforeGraphThrottles()
{
    Gate gate;
    const auto share = [&] {
        return header(gate.ask(Service::Graph, "GET", "/v1.0/me"),
                      "x-ms-throttle-limit-percentage");
    };
    for (int i = 1; i < 2800; ++i)
        QVERIFY(share().isEmpty());
    QCOMPARE(share(), QByteArray("0.80"));
    for (int i = 2801; i < 3500; ++i)
        QVERIFY(!share().isEmpty());
    QCOMPARE(share(), QByteArray("1.00"));
}

void tst_Quotas::throttlesGraph()
{
    Gate gate;
    const auto contracts = [&] { return gate.ask(Service::Graph, "GET", "/v1.0/contracts"); };
    QCOMPARE(gate.passed(2000, contracts), 1166); // 3498 units
    gate.wait(7200ms);
    const Response refused = contracts();
    QCOMPARE(refused.status, 429);
    QCOMPARE(errorCode(refused), u"TooManyRequests"_s);
    QCOMPARE(header(refused, "Retry-After"), QByteArray("3")); // 2.8
    QCOMPARE(header(refused, "x-ms-throttle-scope"),
             QByteArray("Tenant_Application/ReadWrite/app/tenant"));
    QVERIFY(!header(refused, "x-ms-throttle-information").isEmpty());
    QCOMPARE(header(refused, "x-ms-throttle-limit-percentage"), QByteArray("1.00"));
    QCOMPARE(gate.ask(Service::Graph, "GET", "/v1.0/me").status, 200); // two units were left
    gate.caller.appId = u"another app"_s;
    QCOMPARE(contracts().status, 200);
    gate.caller.appId = u"app"_s;
    gate.wait(2800ms);
    QCOMPARE(contracts().status, 200);
}

void tst_Quotas::throttlesThePartsOfABatch()
{
    SmallCloud cloud;
    Quotas quotas;
    cloud.router.setGate([&quotas](const Request &request, const Router::Route &route) {
        return quotas.serve(request, route);
    });
    for (int i = 0; i < 3498; ++i)
        QCOMPARE(cloud.get("/v1.0/organization", graphAudience()).status, 200);
    const QByteArray body = R"({"requests":[{"id":"1","method":"GET","url":"/me"},)"
                            R"({"id":"2","method":"GET","url":"/contracts"},)"
                            R"({"id":"3","method":"GET","url":"/me?$select=id"},)"
                            R"({"id":"4","method":"GET","url":"/me"}]})";
    const Response batch = cloud.ask("POST", "/v1.0/$batch", cloud.bearer(graphAudience()), body);
    QCOMPARE(batch.status, 200);
    QHash<QString, QJsonObject> parts;
    for (const auto part : json(batch)["responses"_L1].toArray())
        parts.insert(part["id"_L1].toString(), part.toObject());
    QCOMPARE(parts[u"1"_s]["status"_L1].toInt(), 200);
    QCOMPARE(parts[u"1"_s]["headers"_L1]["x-ms-resource-unit"_L1].toString(), u"1"_s);
    QCOMPARE(parts[u"2"_s]["status"_L1].toInt(), 429);
    QCOMPARE(parts[u"2"_s]["headers"_L1]["Retry-After"_L1].toString(), u"10"_s);
    QCOMPARE(parts[u"3"_s]["status"_L1].toInt(), 200);
    QCOMPARE(parts[u"4"_s]["status"_L1].toInt(), 429);
    QCOMPARE(parts[u"4"_s]["body"_L1]["error"_L1]["code"_L1].toString(), u"TooManyRequests"_s);
}

void tst_Quotas::leavesIdentityAlone()
{
    Gate gate;
    const auto ask = [&] {
        return gate.ask(Service::Identity, "POST", "/organizations/oauth2/v2.0/token");
    };
    QCOMPARE(gate.passed(5000, ask), 5000);
    QCOMPARE(ask().headers, Response::json({}).headers);
}

QTEST_GUILESS_MAIN(tst_Quotas)
#include "tst_quotas.moc"
