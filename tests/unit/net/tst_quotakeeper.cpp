// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/quota/quotakeeper.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace Pec;
using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;
using Wait = std::optional<milliseconds>;

const QString kTenant = u"a0000000-0000-4000-8000-000000000001"_s;
const QString kOtherTenant = u"c0000000-0000-4000-8000-00000000000a"_s;
const QString kAccount = u"/providers/Microsoft.Billing/billingAccounts/b1"_s;
const QString kOtherAccount = u"/providers/Microsoft.Billing/billingAccounts/b2"_s;

QDateTime at(milliseconds time)
{
    return QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC).addMSecs(time.count());
}

HttpRequest request(Api api, const QString &scope = {}, int units = 1)
{
    HttpRequest request;
    request.api = api;
    request.method = api == Api::CostManagement || api == Api::ResourceGraph ? "POST" : "GET";
    request.tenant = kTenant;
    request.scope = scope;
    request.units = units;
    return request;
}

HttpRequest costQuery(const QString &account = kAccount, int months = 1)
{
    return request(Api::CostManagement, account, months);
}

HttpReply reply(const QList<std::pair<QByteArray, QByteArray>> &headers, int status = 200)
{
    return {status, headers, {}, {}, {}};
}

void send(QuotaKeeper &keeper, const HttpRequest &one, milliseconds time,
          const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    const HttpReply answer = reply(headers);
    keeper.sent(one);
    keeper.answered(one, &answer, std::nullopt, at(time));
}

void refuse(QuotaKeeper &keeper, const HttpRequest &one, milliseconds wait, milliseconds time,
            const QList<std::pair<QByteArray, QByteArray>> &headers = {}, int status = 429)
{
    const HttpReply answer = reply(headers, status);
    keeper.sent(one);
    keeper.answered(one, &answer, wait, at(time));
}

//! How many such requests go out at once.
int roomFor(QuotaKeeper &keeper, const HttpRequest &one, milliseconds time)
{
    int count = 0;
    for (; count < 10'000 && keeper.waitFor(one, at(time)) == Wait(0ms); ++count)
        keeper.sent(one);
    return count;
}

constexpr auto kUnitsHeader = "x-ms-ratelimit-microsoft.costmanagement-qpu-remaining";
constexpr auto kEntityHeader = "x-ms-ratelimit-remaining-microsoft.costmanagement-entity-requests";
constexpr auto kEntityWait = "x-ms-ratelimit-microsoft.costmanagement-entity-retry-after";

//! Microsoft's services as documented, written down a second time: exact, by the time at which a
//! request comes in, and with no word of the client's in it.
class Services
{
public:
    //! The limits that a request broke; empty: none.
    [[nodiscard]] QStringList take(const HttpRequest &one, qint64 now)
    {
        m_broken.clear();
        const QString tenant = one.tenant;
        switch (one.api) {
        case Api::CostManagement:
            window(u"cost scope "_s + one.scope, 4, 60'000, 1, now);
            window(u"cost user"_s, 20, 60'000, 1, now);
            window(u"units in ten seconds"_s, 12, 10'000, one.units, now);
            window(u"units in a minute"_s, 60, 60'000, one.units, now);
            window(u"units in an hour"_s, 600, 3'600'000, one.units, now);
            bucket(u"reads "_s + tenant, 250, 25, now);
            break;
        case Api::ResourceGraph:
            window(u"resource graph"_s, 15, 5000, 1, now);
            bucket(u"reads "_s + tenant, 250, 25, now);
            break;
        case Api::Graph:
            window(u"graph "_s + tenant, 3500, 10'000, one.units, now);
            break;
        case Api::PartnerCenter:
            window(u"partner center"_s, 500, 60'000, 1, now);
            break;
        case Api::Arm:
            if (one.method == "GET")
                bucket(u"reads "_s + (one.scope.isEmpty() ? tenant : one.scope), 250, 25, now);
            else
                bucket(QString::fromLatin1(one.method) + (one.scope.isEmpty() ? tenant : one.scope),
                       200, 10, now);
            break;
        default:
            bucket(u"reads "_s + tenant, 250, 25, now);
            break;
        }
        return m_broken;
    }

private:
    struct Bucket
    {
        double missing = 0;
        qint64 at = 0;
    };

    void window(const QString &name, int limit, qint64 span, int amount, qint64 now)
    {
        QList<std::pair<qint64, int>> &taken = m_windows[name];
        taken.removeIf([&](const auto &one) { return now - one.first > span; });
        int sum = 0;
        for (const auto &[when, used] : std::as_const(taken))
            sum += used;
        if (sum > 0 && sum + amount > limit)
            m_broken.append(u"%1: %2 of %3"_s.arg(name).arg(sum + amount).arg(limit));
        taken.append({now, amount});
    }

    void bucket(const QString &name, int capacity, int perSecond, qint64 now)
    {
        Bucket &bucket = m_buckets[name];
        bucket.missing =
            std::max(0.0, bucket.missing - double(now - bucket.at) * perSecond / 1000.0) + 1;
        bucket.at = now;
        if (bucket.missing > capacity + 1e-6)
            m_broken.append(u"%1: %2 of %3"_s.arg(name).arg(bucket.missing).arg(capacity));
    }

    QHash<QString, QList<std::pair<qint64, int>>> m_windows;
    QHash<QString, Bucket> m_buckets;
    QStringList m_broken;
};

struct Flight
{
    HttpRequest request;
    qint64 taken = 0; //!< by the service
    qint64 answered = 0;
    bool broken = false; //!< no answer came
};

//! Takes out those that are due, the earliest first.
QList<Flight> dueOf(QList<Flight> &flights, qint64 Flight::*time, qint64 now)
{
    std::sort(flights.begin(), flights.end(),
              [time](const Flight &left, const Flight &right) { return left.*time < right.*time; });
    QList<Flight> due;
    while (!flights.isEmpty() && flights.first().*time <= now)
        due.append(flights.takeFirst());
    return due;
}

HttpRequest randomRequest(QRandomGenerator &random)
{
    static constexpr Api kApis[] = {Api::CostManagement,
                                    Api::CostManagement,
                                    Api::ResourceGraph,
                                    Api::ResourceGraph,
                                    Api::Arm,
                                    Api::Billing,
                                    Api::ManagementPartner,
                                    Api::Consumption,
                                    Api::Graph,
                                    Api::PartnerCenter};
    HttpRequest one = request(kApis[random.bounded(int(std::size(kApis)))]);
    one.tenant = random.bounded(3) == 0 ? kOtherTenant : kTenant;
    if (one.api == Api::CostManagement) {
        one.scope = random.bounded(3) == 0 ? kOtherAccount : kAccount;
        one.units = random.bounded(8) == 0 ? 13 : random.bounded(1, 4);
    }
    if (one.api == Api::Graph)
        one.units = random.bounded(1, 700);
    if (one.api == Api::Arm && random.bounded(2) == 0)
        one.scope = u"/subscriptions/s1"_s;
    if (one.api == Api::Arm && random.bounded(2) == 0)
        one.method = random.bounded(2) == 0 ? "PUT" : "DELETE";
    return one;
}

} // namespace

class tst_QuotaKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsWhatIsDocumented_data()
    {
        QTest::addColumn<Api>("api");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QStringList>("expected"); // key: amount of capacity in milliseconds
        const QString reads = u"arm/%1/reads: 1 of 250 in 10000"_s.arg(kTenant);
        QTest::newRow("of nobody") << Api::Other << QByteArray("GET") << QString() << QStringList();
        QTest::newRow("sign-in") << Api::Identity << QByteArray("POST") << QString()
                                 << QStringList();
        QTest::newRow("cost") << Api::CostManagement << QByteArray("POST") << kAccount
                              << QStringList{
                                     u"cost-management/scope/%1: 1 of 4 in 60000"_s.arg(kAccount),
                                     u"cost-management/user: 1 of 20 in 60000"_s,
                                     u"cost-management/units/10000: 3 of 12 in 10000"_s,
                                     u"cost-management/units/60000: 3 of 60 in 60000"_s,
                                     u"cost-management/units/3600000: 3 of 600 in 3600000"_s,
                                     reads};
        QTest::newRow("Resource Graph")
            << Api::ResourceGraph << QByteArray("POST") << QString()
            << QStringList{u"resource-graph/user: 1 of 15 in 5000"_s, reads};
        QTest::newRow("billing") << Api::Billing << QByteArray("GET") << QString()
                                 << QStringList{reads};
        QTest::newRow("consumption")
            << Api::Consumption << QByteArray("GET") << kAccount << QStringList{reads};
        QTest::newRow("partner link")
            << Api::ManagementPartner << QByteArray("GET") << QString() << QStringList{reads};
        QTest::newRow("partner link, set")
            << Api::ManagementPartner << QByteArray("PUT") << QString()
            << QStringList{u"arm/%1/writes: 1 of 200 in 20000"_s.arg(kTenant)};
        QTest::newRow("Resource Manager, tenant")
            << Api::Arm << QByteArray("GET") << QString() << QStringList{reads};
        QTest::newRow("Resource Manager, subscription")
            << Api::Arm << QByteArray("GET") << u"/subscriptions/s1"_s
            << QStringList{u"arm//subscriptions/s1/reads: 1 of 250 in 10000"_s};
        QTest::newRow("Resource Manager, write")
            << Api::Arm << QByteArray("PUT") << u"/subscriptions/s1"_s
            << QStringList{u"arm//subscriptions/s1/writes: 1 of 200 in 20000"_s};
        QTest::newRow("Resource Manager, delete")
            << Api::Arm << QByteArray("DELETE") << u"/subscriptions/s1"_s
            << QStringList{u"arm//subscriptions/s1/deletes: 1 of 200 in 20000"_s};
        QTest::newRow("Graph") << Api::Graph << QByteArray("POST") << QString()
                               << QStringList{u"graph/%1: 3 of 3500 in 10000"_s.arg(kTenant)};
        QTest::newRow("Partner Center") << Api::PartnerCenter << QByteArray("GET") << QString()
                                        << QStringList{u"partner-center: 1 of 500 in 60000"_s};
    }

    void claimsWhatIsDocumented()
    {
        QFETCH(Api, api);
        QFETCH(QByteArray, method);
        QFETCH(QString, scope);
        QFETCH(QStringList, expected);
        HttpRequest one = request(api, scope, 3);
        one.method = method;
        QStringList claims;
        const QList<Claim> made = claimsOf(one);
        for (const Claim &claim : made)
            claims.append(u"%1: %2 of %3 in %4"_s.arg(claim.key)
                              .arg(claim.amount)
                              .arg(claim.limit.capacity)
                              .arg(claim.limit.span.count()));
        QCOMPARE(claims, expected);
    }

    void letsAsManyGoAsTheScarcestLimitAllows_data()
    {
        QTest::addColumn<HttpRequest>("one");
        QTest::addColumn<int>("room");
        QTest::newRow("cost, one month") << costQuery() << 4;
        QTest::newRow("cost, five months") << costQuery(kAccount, 5) << 2;
        QTest::newRow("cost, twelve months") << costQuery(kAccount, 12) << 1;
        QTest::newRow("cost, thirteen months") << costQuery(kAccount, 13) << 1;
        QTest::newRow("Resource Graph") << request(Api::ResourceGraph) << 15;
        QTest::newRow("billing") << request(Api::Billing) << 250;
        QTest::newRow("Graph, members") << request(Api::Graph, {}, 7) << 500;
        QTest::newRow("Partner Center") << request(Api::PartnerCenter) << 500;
        QTest::newRow("no limit known") << request(Api::Identity) << 10'000;
    }

    void letsAsManyGoAsTheScarcestLimitAllows()
    {
        QFETCH(HttpRequest, one);
        QFETCH(int, room);
        QuotaKeeper keeper;
        QCOMPARE(roomFor(keeper, one, 0ms), room);
    }

    void twentyCostQueriesOfAUserWhateverTheirScope()
    {
        QuotaKeeper keeper;
        int sent = 0;
        for (int scope = 0; scope < 10; ++scope) {
            // Twelve units in ten seconds would end it before.
            const auto time = scope * 5500ms;
            for (int i = 0; i < 4; ++i) {
                const HttpRequest one = costQuery(QString::number(scope));
                if (keeper.waitFor(one, at(time)) != Wait(0ms))
                    continue;
                send(keeper, one, time);
                ++sent;
            }
        }
        QCOMPARE(sent, 20);
    }

    void whatDependsOnAnswersHasNoTime()
    {
        QuotaKeeper keeper;
        for (int i = 0; i < 4; ++i)
            keeper.sent(costQuery());
        QCOMPARE(keeper.waitFor(costQuery(), at(0ms)), Wait());
        keeper.answered(costQuery(), nullptr, std::nullopt, at(3s)); // one that broke counts too
        QCOMPARE(keeper.waitFor(costQuery(), at(3s)), Wait(60'001ms));
        QCOMPARE(keeper.waitFor(costQuery(kOtherAccount), at(3s)), Wait(0ms));
    }

    void rememberedRequestsCountAsIfTheyHadBeenSent()
    {
        QuotaKeeper keeper;
        // In no order, one of them too old to matter.
        for (const auto time : {-10s, -30s, -10'000s, -20s, -40s})
            keeper.remember(costQuery(), at(time));
        QCOMPARE(keeper.waitFor(costQuery(), at(0ms)), Wait(20'001ms));
        QCOMPARE(roomFor(keeper, costQuery(), 20'001ms), 1);
        const auto left = keeper.costQueriesLeft(at(20'001ms));
        QVERIFY(left);
        QCOMPARE(left->left, 0);
    }

    void notedUsesOfAnotherRunCount_data()
    {
        QTest::addColumn<QDateTime>("sentAt");
        QTest::addColumn<QDateTime>("answeredAt");
        QTest::addColumn<Wait>("wait");
        // Two seconds more, since two runs do not see quite the same time.
        QTest::newRow("answered") << at(-40s) << at(-30s) << Wait(32'001ms);
        QTest::newRow("answered just now") << at(-5s) << at(-1s) << Wait(60'001ms);
        QTest::newRow("answered long ago") << at(-70s) << at(-63s) << Wait(0ms);
        // It may have been counted until the run that asked it ended.
        QTest::newRow("not answered") << at(-40s) << QDateTime() << Wait(60'001ms);
        QTest::newRow("not answered, some minutes ago")
            << at(-150s) << QDateTime() << Wait(30'001ms);
        QTest::newRow("not answered, long ago") << at(-300s) << QDateTime() << Wait(0ms);
        QTest::newRow("ahead of this clock") << at(500s) << at(501s) << Wait(60'001ms);
    }

    void notedUsesOfAnotherRunCount()
    {
        QFETCH(QDateTime, sentAt);
        QFETCH(QDateTime, answeredAt);
        QFETCH(Wait, wait);
        const HttpRequest query = costQuery();
        QuotaKeeper keeper;
        for (qint64 id = 1; id <= 4; ++id)
            keeper.remember({id, query.tenant, query.scope, query.units, sentAt, answeredAt},
                            at(0ms));
        QCOMPARE(keeper.waitFor(query, at(0ms)), wait);
        QCOMPARE(keeper.waitFor(costQuery(kOtherAccount), at(0ms)), Wait(0ms));
    }

    void unitsOfAnotherRunCount()
    {
        HttpRequest months = costQuery();
        months.units = 12;
        QuotaKeeper keeper;
        keeper.remember({1, months.tenant, months.scope, months.units, at(-9s), at(-4s)}, at(0ms));
        QCOMPARE(keeper.waitFor(months, at(0ms)), Wait(8'001ms));
    }

    void learnsFromWhatAnswersTell_data()
    {
        QTest::addColumn<HttpRequest>("one");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("room"); // after one request
        const auto row = [](const char *name, const HttpRequest &one, const char *header,
                            const char *value, int room) {
            QTest::newRow(name) << one << QByteArray(header) << QByteArray(value) << room;
        };
        const HttpRequest cost = costQuery();
        row("nothing", cost, "x-ms-request-id", "7", 3);
        row("units of ten seconds", cost, kUnitsHeader,
            "QueriesPerHour:597,QueriesPerMin:57,QueriesPer10Sec:2", 2);
        row("units of a minute", cost, kUnitsHeader,
            "QueriesPerHour:597,QueriesPerMin:1,QueriesPer10Sec:9", 1);
        row("units of an hour", cost, kUnitsHeader,
            "QueriesPerHour:0,QueriesPerMin:57,QueriesPer10Sec:9", 0);
        row("units in another order, with blanks", cost, kUnitsHeader,
            "queriesPer10Sec:9, QUERIESPERMIN: 2 ,QueriesPerHour:597", 2);
        row("units of a span that is not known", cost, kUnitsHeader, "QueriesPerDay:0", 3);
        row("units that are no number", cost, kUnitsHeader, "QueriesPerMin:few", 3);
        row("units without a name", cost, kUnitsHeader, "0", 3);
        row("requests of the scope", cost, kEntityHeader, "DefaultQuota:1", 1);
        row("requests of the scope, none left", cost, kEntityHeader, "DefaultQuota:0", 0);
        row("requests of the scope, only the number", cost, kEntityHeader, "2", 2);
        row("more than is documented", cost, kEntityHeader, "DefaultQuota:999", 3);
        row("queries of Resource Graph", request(Api::ResourceGraph), "x-ms-user-quota-remaining",
            "3", 3);
        row("reads of a tenant", request(Api::Billing), "x-ms-ratelimit-remaining-tenant-reads",
            "100", 100);
        row("reads of a subscription", request(Api::Arm, u"/subscriptions/s1"_s),
            "x-ms-ratelimit-remaining-subscription-reads", "7", 7);
        HttpRequest put = request(Api::Arm, u"/subscriptions/s1"_s);
        put.method = "PUT";
        row("writes of a subscription", put, "x-ms-ratelimit-remaining-subscription-writes", "8",
            8);
        row("deletes are not writes", put, "x-ms-ratelimit-remaining-subscription-deletes", "8",
            199);
        row("reads of a whole cloud", request(Api::Arm, u"/subscriptions/s1"_s),
            "x-ms-ratelimit-remaining-subscription-global-reads", "3749", 249);
        row("share of Graph", request(Api::Graph, {}, 35), "x-ms-throttle-limit-percentage", "0.5",
            50);
        row("all of Graph", request(Api::Graph, {}, 35), "x-ms-throttle-limit-percentage", "1.2",
            0);
        row("no share of Graph", request(Api::Graph, {}, 35), "x-ms-throttle-limit-percentage",
            "much", 99);
    }

    void learnsFromWhatAnswersTell()
    {
        QFETCH(HttpRequest, one);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(int, room);
        QuotaKeeper keeper;
        send(keeper, one, 0ms, {{header, value}});
        QCOMPARE(roomFor(keeper, one, 0ms), room);
    }

    void whatOneScopeTellsSaysNothingOfAnother()
    {
        QuotaKeeper keeper;
        send(keeper, costQuery(), 0ms, {{kEntityHeader, "DefaultQuota:0"}});
        QCOMPARE(roomFor(keeper, costQuery(), 0ms), 0);
        QCOMPARE(roomFor(keeper, costQuery(kOtherAccount), 0ms), 4);
    }

    void aRefusalPausesTheScopeOnlyWhereItsOwnWaitIsTheLongest_data()
    {
        QTest::addColumn<QByteArray>("own"); // of the entity's header
        QTest::addColumn<bool>("wholeService");
        QTest::newRow("no header of its own") << QByteArray() << true;
        QTest::newRow("its own is shorter") << QByteArray("29") << true;
        QTest::newRow("its own is the longest") << QByteArray("30") << false;
        QTest::newRow("its own is no number") << QByteArray("soon") << true;
    }

    void aRefusalPausesTheScopeOnlyWhereItsOwnWaitIsTheLongest()
    {
        QFETCH(QByteArray, own);
        QFETCH(bool, wholeService);
        QuotaKeeper keeper;
        QList<std::pair<QByteArray, QByteArray>> headers{{"retry-after", "30"}};
        if (!own.isEmpty())
            headers.append({kEntityWait, own});
        refuse(keeper, costQuery(), 30s, 0ms, headers);
        QCOMPARE(keeper.pausedUntil(costQuery()), at(30s));
        QCOMPARE(keeper.waitFor(costQuery(), at(1s)), Wait(29s));
        QCOMPARE(keeper.pausedUntil(costQuery(kOtherAccount)).isValid(), wholeService);
        QCOMPARE(keeper.waitFor(costQuery(kOtherAccount), at(1s)),
                 wholeService ? Wait(29s) : Wait(0ms));
        // What has nothing to do with it goes on.
        HttpRequest otherTenant = costQuery();
        otherTenant.tenant = kOtherTenant;
        for (const HttpRequest &other :
             {otherTenant, request(Api::Billing), request(Api::Arm), request(Api::ResourceGraph),
              request(Api::Graph), request(Api::PartnerCenter)})
            QCOMPARE(keeper.waitFor(other, at(1s)), Wait(0ms));
        QCOMPARE(keeper.waitFor(costQuery(), at(29'999ms)), Wait(1ms));
        QCOMPARE(keeper.waitFor(costQuery(), at(30s)), Wait(0ms));
        QCOMPARE(keeper.waitFor(costQuery(kOtherAccount), at(30s)), Wait(0ms));
    }

    void aPauseIsNeverMadeShorter()
    {
        QuotaKeeper keeper;
        refuse(keeper, request(Api::Billing), 60s, 0ms);
        refuse(keeper, request(Api::Billing), 5s, 10s);
        QCOMPARE(keeper.waitFor(request(Api::Billing), at(15s)), Wait(45s));
        refuse(keeper, request(Api::Billing), 120s, 20s, {}, 503);
        QCOMPARE(keeper.waitFor(request(Api::Billing), at(20s)), Wait(120s));
        send(keeper, request(Api::Billing), 30s); // one that was under way goes well
        QCOMPARE(keeper.waitFor(request(Api::Billing), at(30s)), Wait(110s));
    }

    void theLongerOfPauseAndQuotaCounts()
    {
        QuotaKeeper keeper;
        for (int i = 0; i < 4; ++i)
            send(keeper, costQuery(), 0ms);
        refuse(keeper, costQuery(), 10s, 0ms);
        QCOMPARE(keeper.waitFor(costQuery(), at(0ms)), Wait(60'001ms));
        refuse(keeper, costQuery(), 90s, 1s);
        QCOMPARE(keeper.waitFor(costQuery(), at(1s)), Wait(90s));
    }

    void whatHasNoLimitsIsNeverPaused()
    {
        QuotaKeeper keeper;
        refuse(keeper, request(Api::Other), 60s, 0ms);
        refuse(keeper, request(Api::Identity), 60s, 0ms);
        QVERIFY(!keeper.pausedUntil(request(Api::Other)).isValid());
        QCOMPARE(keeper.waitFor(request(Api::Identity), at(1s)), Wait(0ms));
    }

    void aClockSetBackMakesNoPauseLonger()
    {
        QuotaKeeper keeper;
        refuse(keeper, request(Api::Billing), 60s, 1h);
        QCOMPARE(keeper.waitFor(request(Api::Billing), at(0ms)), Wait(60s));
        QCOMPARE(keeper.waitFor(request(Api::Billing), at(20s)), Wait(40s));
        QCOMPARE(keeper.pausedUntil(request(Api::Billing)), at(60s));
        QCOMPARE(keeper.waitFor(request(Api::Billing), at(60s)), Wait(0ms));
    }

    void tellsTheScarcestOfTheCostQuotas()
    {
        QuotaKeeper keeper;
        QVERIFY(!keeper.costQueriesLeft(at(0ms)));
        send(keeper, request(Api::Billing), 0ms);
        QVERIFY(!keeper.costQueriesLeft(at(0ms))); // no cost query yet
        send(keeper, costQuery(), 0ms);
        auto left = keeper.costQueriesLeft(at(0ms));
        QVERIFY(left);
        QCOMPARE(left->api, Api::CostManagement);
        QCOMPARE(left->left, 3);
        QCOMPARE(left->limit, 4);
        QCOMPARE(left->span, milliseconds(60s));
        send(keeper, costQuery(kAccount, 10), 0ms);
        left = keeper.costQueriesLeft(at(0ms));
        QCOMPARE(left->left, 1);
        QCOMPARE(left->limit, 12);
        QCOMPARE(left->span, milliseconds(10s));
        QCOMPARE(keeper.costQueriesLeft(at(10'001ms))->limit, 4);
    }

    void neverBreaksALimitOfTheServices_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("onlyLists"); // of one tenant, more than its bucket holds
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("all services, seed %u", seed) << seed << false;
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::addRow("lists, seed %u", seed) << seed << true;
    }

    //! Requests of all services at random, on their way for a random time there and back, some of
    //! them without an answer: no service ever sees more than it allows, and all are sent.
    void neverBreaksALimitOfTheServices()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, onlyLists);
        QRandomGenerator random(seed);
        QuotaKeeper keeper;
        Services services;
        QList<HttpRequest> waiting;
        for (int i = 0; i < (onlyLists ? 600 : 250); ++i)
            waiting.append(onlyLists ? request(Api::Billing) : randomRequest(random));
        QList<Flight> toService;
        QList<Flight> toClient;
        const int slowest = random.bounded(1, onlyLists ? 200 : 20'000);
        qint64 now = 0;
        qint64 steps = 0;
        while (!waiting.isEmpty() || !toService.isEmpty()) {
            QVERIFY2(++steps < 200'000, "does not come to an end");
            std::optional<qint64> next;
            const auto happensAt = [&next](qint64 time) {
                next = std::min(next.value_or(time), time);
            };
            QList<HttpRequest> held;
            for (const HttpRequest &one : std::as_const(waiting)) {
                const Wait wait = keeper.waitFor(one, at(milliseconds(now)));
                if (wait != Wait(0ms)) {
                    held.append(one);
                    if (wait)
                        happensAt(now + wait->count());
                    continue;
                }
                keeper.sent(one);
                const qint64 there = now + random.bounded(slowest);
                toService.append(
                    {one, there, there + random.bounded(slowest), random.bounded(50) == 0});
            }
            waiting = held;
            for (const Flight &flight : std::as_const(toService))
                happensAt(flight.taken);
            for (const Flight &flight : std::as_const(toClient))
                happensAt(flight.answered);
            QVERIFY2(next, "waits for an answer that nobody owes");
            now = std::max(now, *next);
            const QList<Flight> taken = dueOf(toService, &Flight::taken, now);
            for (const Flight &flight : taken) {
                const QStringList broken = services.take(flight.request, flight.taken);
                QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u", "_s)));
                toClient.append(flight);
            }
            const QList<Flight> answered = dueOf(toClient, &Flight::answered, now);
            for (const Flight &flight : answered) {
                const HttpReply answer = reply({});
                keeper.answered(flight.request, flight.broken ? nullptr : &answer, std::nullopt,
                                at(milliseconds(now)));
            }
        }
        // Nothing waits for longer than the cost queries' own limits make it wait.
        QVERIFY2(now < 4 * 3'600'000, qPrintable(QString::number(now)));
    }
};

QTEST_GUILESS_MAIN(tst_QuotaKeeper)
#include "tst_quotakeeper.moc"
