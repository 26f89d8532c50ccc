// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakeclock.h"
#include "support/fakehttpsserver.h"

#include <QSignalSpy>
#include <QStringList>

using namespace Pec;
using namespace Pec::Testing;
using namespace std::chrono_literals;

namespace {

const QString kTenant = u"a0000000-0000-4000-8000-000000000001"_s;
constexpr ScriptedReply::Fault kHang = ScriptedReply::Fault::Hang;
constexpr auto kEntityWait = "x-ms-ratelimit-microsoft.costmanagement-entity-retry-after";

//! A server, and a client whose clock stands still until it is moved; its waits end soon, so that
//! it looks at the clock again and again.
struct Fixture
{
    FakeHttpsServer server;
    FakeClock clock;
    std::unique_ptr<HttpClient> http;

    explicit Fixture(HttpClient::Options options = {})
    {
        clock.setSpeed(20'000);
        options.caFile = server.caFile();
        http = HttpClient::create(std::move(options), clock).value();
    }

    [[nodiscard]] HttpRequest request(const QString &path, Api api = Api::Other,
                                      const QString &scope = {}) const
    {
        HttpRequest request;
        request.url = server.url(path);
        request.api = api;
        request.tenant = kTenant;
        request.scope = scope;
        return request;
    }
    [[nodiscard]] HttpRequest cost(const QString &path, const QString &account = u"b1"_s) const
    {
        return request(path, Api::CostManagement, account);
    }
    [[nodiscard]] FutureResult<HttpReply> send(const HttpRequest &one) const
    {
        return http->send(one, {});
    }

    //! Four queries to account b1 with their answers: its minute is used up.
    [[nodiscard]] bool useUpQueries(const ScriptedReply &last = {})
    {
        for (int i = 0; i < 4; ++i) {
            server.expect({.path = "/used"}, i == 3 ? last : ScriptedReply());
            if (!awaited(send(cost(u"/used"_s))))
                return false;
        }
        return true;
    }

    //! Whether nothing more comes in within a while in which it could.
    [[nodiscard]] bool staysAt(qsizetype requests) const
    {
        QTest::qWait(40);
        return server.requests().size() == requests;
    }
};

//! Takes the notes of a client, and lets it wait for the first of them until it is finished.
struct Notes
{
    QList<QuotaUse> told;
    bool waits = true;
    QPromise<Result<Done>> first;

    [[nodiscard]] HttpClient::Options options()
    {
        HttpClient::Options options;
        options.noteUse = [this](const QuotaUse &use) {
            told.append(use);
            if (!waits || told.size() > 1)
                return readyFuture<Done>(Done());
            first.start();
            return first.future();
        };
        return options;
    }
    void finish(Result<Done> result = Done())
    {
        first.addResult(std::move(result));
        first.finish();
    }
};

} // namespace

//! When a client sends what it was given: quotas, pauses, urgency and places.
class tst_HttpClientQuotas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForItsQuotaAndIsSentThen()
    {
        Fixture f;
        QVERIFY(f.useUpQueries());
        QSignalSpy waits(f.http.get(), &HttpClient::waiting);
        const auto fifth = f.send(f.cost(u"/fifth"_s));
        QVERIFY(f.staysAt(4));
        QCOMPARE(waits.size(), 1); // told once, however often it looks
        const auto wait = waits[0][0].value<HttpWait>();
        QCOMPARE(wait.api, Api::CostManagement);
        QCOMPARE(wait.host, u"127.0.0.1"_s);
        QCOMPARE(wait.until, f.clock.now().addMSecs(60'001));
        QVERIFY(!wait.asked);
        f.clock.advance(60s);
        QVERIFY(f.staysAt(4));
        f.server.expect({.path = "/fifth"});
        f.clock.advance(1s);
        QVERIFY(awaited(fifth));
        QCOMPARE(f.http->requestsSent(), 5);
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void whatHasItsOwnQuotaGoesOn()
    {
        Fixture f;
        QVERIFY(f.useUpQueries());
        const auto waiting = f.send(f.cost(u"/waits"_s));
        for (const HttpRequest &other :
             {f.cost(u"/b2"_s, u"b2"_s), f.request(u"/lists"_s, Api::Billing),
              f.request(u"/groups"_s, Api::Graph), f.request(u"/token"_s, Api::Identity)}) {
            f.server.expect({.path = other.url.path().toLatin1()});
            QVERIFY(awaited(f.send(other)));
        }
        QVERIFY(!waiting.isFinished());
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void whatIsUnderWayCounts()
    {
        Fixture f;
        for (int i = 0; i < 4; ++i)
            f.server.expect({.path = "/slow"}, {.fault = kHang});
        QList<FutureResult<HttpReply>> slow;
        for (int i = 0; i < 4; ++i)
            slow.append(f.send(f.cost(u"/slow"_s)));
        QTRY_COMPARE(f.server.hanging(), 4);
        const auto fifth = f.send(f.cost(u"/fifth"_s));
        f.clock.advance(3600s); // no time helps while there is no answer
        QVERIFY(f.staysAt(4));
        f.server.releaseHanging();
        for (const auto &one : slow)
            QVERIFY(awaited(one));
        QVERIFY(f.staysAt(4)); // the minute begins with the answers
        f.server.expect({.path = "/fifth"});
        f.clock.advance(61s);
        QVERIFY(awaited(fifth));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void learnsFromAnAnswer()
    {
        Fixture f;
        f.server.expect({.path = "/first"}, {.headers = {{"x-ms-ratelimit-remaining-microsoft."
                                                          "costmanagement-entity-requests",
                                                          "DefaultQuota:0"}}});
        QVERIFY(awaited(f.send(f.cost(u"/first"_s))));
        const auto second = f.send(f.cost(u"/second"_s));
        QVERIFY(f.staysAt(1));
        f.server.expect({.path = "/second"});
        f.clock.advance(61s);
        QVERIFY(awaited(second));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void keepsNoQuotaWhereThereIsNone_data()
    {
        QTest::addColumn<bool>("byOption");
        QTest::newRow("told before the first request") << false;
        QTest::newRow("told at the beginning") << true;
    }

    void keepsNoQuotaWhereThereIsNone()
    {
        QFETCH(bool, byOption);
        Fixture f(HttpClient::Options{.keepQuotas = !byOption});
        if (!byOption)
            f.http->keepQuotas(false);
        QVERIFY(f.useUpQueries());
        f.server.expect({.path = "/fifth"});
        QVERIFY(awaited(f.send(f.cost(u"/fifth"_s))));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void notesACostQueryBeforeItIsSentAndWhenItIsAnswered()
    {
        Notes notes;
        Fixture f(notes.options());
        HttpRequest query = f.cost(u"/query"_s);
        query.units = 13;
        f.server.expect({.path = "/query"}, {.fault = kHang});
        const auto asked = f.send(query);
        QCOMPARE(notes.told.size(), 1);
        const QuotaUse before = notes.told.last();
        QCOMPARE(before.tenant, kTenant);
        QCOMPARE(before.scope, u"b1"_s);
        QCOMPARE(before.units, 13);
        QCOMPARE(before.sentAt, f.clock.now());
        QVERIFY(!before.answeredAt.isValid());
        QVERIFY(f.staysAt(0)); // a run that is killed now has asked nothing
        notes.finish();
        QTRY_COMPARE(f.server.hanging(), 1);
        f.clock.advance(3s);
        f.server.releaseHanging();
        QVERIFY(awaited(asked));
        QCOMPARE(notes.told.size(), 2);
        QCOMPARE(notes.told.last().id, before.id);
        QCOMPARE(notes.told.last().sentAt, before.sentAt);
        QCOMPARE(notes.told.last().answeredAt, f.clock.now());
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void whatCannotBeNotedIsSentAllTheSame()
    {
        Notes notes;
        Fixture f(notes.options());
        f.server.expect({.path = "/query"});
        const auto asked = f.send(f.cost(u"/query"_s));
        notes.finish(failure(ErrorCode::StoreUnusable, u"the disk is full"_s));
        QVERIFY(awaited(asked));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void eachTryIsNotedAlone()
    {
        Notes notes;
        notes.waits = false;
        Fixture f(notes.options());
        f.server.expect({.path = "/query"}, {.status = 503, .headers = {{"Retry-After", "1"}}});
        const auto asked = f.send(f.cost(u"/query"_s));
        QTRY_COMPARE(notes.told.size(), 2);
        f.server.expect({.path = "/query"});
        f.clock.advance(2s);
        QVERIFY(awaited(asked));
        QCOMPARE(notes.told.size(), 4);
        QSet<qint64> ids;
        for (const QuotaUse &use : std::as_const(notes.told))
            ids.insert(use.id);
        QCOMPARE(ids.size(), 2);
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void whatHasARoomierQuotaIsNotNoted()
    {
        Notes notes;
        Fixture f(notes.options());
        for (const Api api :
             {Api::Other, Api::Identity, Api::Arm, Api::Billing, Api::Consumption,
              Api::ResourceGraph, Api::ManagementPartner, Api::Graph, Api::PartnerCenter}) {
            f.server.expect({.path = "/list"});
            QVERIFY(awaited(f.send(f.request(u"/list"_s, api))));
        }
        f.http->keepQuotas(false); // nor a cost query where there is no quota
        f.server.expect({.path = "/query"});
        QVERIFY(awaited(f.send(f.cost(u"/query"_s))));
        QCOMPARE(notes.told.size(), 0);
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void oneThatIsCancelledWhileItIsNotedIsNeverSentAndCounts()
    {
        Notes notes;
        HttpClient::Options options = notes.options();
        options.maxInFlight = 1;
        Fixture f(std::move(options));
        std::stop_source stop;
        const auto cancelled = f.http->send(f.cost(u"/cancelled"_s), stop.get_token());
        const auto next = f.send(f.request(u"/next"_s));
        stop.request_stop();
        QCOMPARE(codeOf(awaited(cancelled)), ErrorCode::Cancelled);
        QVERIFY(f.staysAt(0));
        f.server.expect({.path = "/next"}); // its place is free again
        notes.finish();
        QVERIFY(awaited(next));
        QCOMPARE(notes.told.size(), 2);
        QVERIFY(notes.told.last().answeredAt.isValid());
        const auto left = f.http->quotas().costQueriesLeft(f.clock.now());
        QVERIFY(left);
        QCOMPARE(left->left, 3);
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void aClientThatGoesWhileItNotesEndsItsRequests()
    {
        Notes notes;
        Fixture f(notes.options());
        const auto asked = f.send(f.cost(u"/query"_s));
        f.http.reset();
        QCOMPARE(codeOf(awaited(asked)), ErrorCode::Cancelled);
        notes.finish();
        QVERIFY(f.staysAt(0));
    }

    void oneThatIsCancelledWhileItWaitsIsNeverSent()
    {
        Fixture f;
        QVERIFY(f.useUpQueries());
        std::stop_source stop;
        const auto cancelled = f.http->send(f.cost(u"/cancelled"_s), stop.get_token());
        const auto next = f.send(f.cost(u"/next"_s));
        QVERIFY(f.staysAt(4));
        stop.request_stop();
        QCOMPARE(codeOf(awaited(cancelled)), ErrorCode::Cancelled);
        f.server.expect({.path = "/next"});
        f.clock.advance(61s);
        QVERIFY(awaited(next));
        QVERIFY(f.staysAt(5));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void urgentOnesOvertake()
    {
        Fixture f(HttpClient::Options{.maxInFlight = 1});
        f.server.expect({.path = "/before"}, {.fault = kHang});
        for (const QByteArray &path :
             QByteArrayList{"/scarce", "/wanted-1", "/wanted-2", "/normal", "/background"})
            f.server.expect({.path = path});
        QList<FutureResult<HttpReply>> all{f.send(f.request(u"/before"_s))};
        QTRY_COMPARE(f.server.hanging(), 1);
        const auto queue = [&](const QString &path, Urgency urgency) {
            HttpRequest one = f.request(path);
            one.urgency = urgency;
            all.append(f.send(one));
        };
        queue(u"/background"_s, Urgency::Background);
        queue(u"/wanted-1"_s, Urgency::Wanted);
        queue(u"/normal"_s, Urgency::Normal);
        queue(u"/scarce"_s, Urgency::Scarce);
        queue(u"/wanted-2"_s, Urgency::Wanted);
        f.server.releaseHanging();
        for (const auto &one : all)
            QVERIFY(awaited(one));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void anUrgentOneThatWaitsForItsQuotaHoldsNobodyBack()
    {
        Fixture f(HttpClient::Options{.maxInFlight = 1});
        QVERIFY(f.useUpQueries());
        HttpRequest scarce = f.cost(u"/scarce"_s);
        scarce.urgency = Urgency::Scarce;
        const auto waiting = f.send(scarce);
        HttpRequest background = f.request(u"/background"_s);
        background.urgency = Urgency::Background;
        f.server.expect({.path = "/background"});
        QVERIFY(awaited(f.send(background)));
        QVERIFY(!waiting.isFinished());
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void oneThatIsSentAgainGoesBeforeItsEquals()
    {
        Fixture f(HttpClient::Options{.maxInFlight = 1});
        f.server.expect({.path = "/again"}, {.status = 503, .headers = {{"Retry-After", "1"}}});
        f.server.expect({.path = "/second"}, {.fault = kHang});
        f.server.expect({.path = "/again"});
        f.server.expect({.path = "/third"});
        const auto again = f.send(f.request(u"/again"_s));
        const auto second = f.send(f.request(u"/second"_s));
        const auto third = f.send(f.request(u"/third"_s));
        QTRY_COMPARE(f.server.hanging(), 1);
        QTest::qWait(20); // it is in the queue again by now
        f.server.releaseHanging();
        for (const auto &one : {again, second, third})
            QVERIFY(awaited(one));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void noMoreThanSixGoToOneHost()
    {
        Fixture f;
        for (int i = 0; i < 9; ++i)
            f.server.expect({.path = "/list"}, {.fault = kHang});
        QList<FutureResult<HttpReply>> all;
        for (int i = 0; i < 9; ++i)
            all.append(f.send(f.request(u"/list"_s)));
        QTRY_COMPARE(f.server.hanging(), 6);
        QVERIFY(f.staysAt(6));
        f.server.releaseHanging();
        QTRY_COMPARE(f.server.hanging(), 3);
        f.server.releaseHanging();
        for (const auto &one : all)
            QVERIFY(awaited(one));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void whatIsPausedIsHeldBackAndLetGo()
    {
        Fixture f;
        f.server.expect({.path = "/under-way"}, {.fault = kHang});
        const auto underWay = f.send(f.request(u"/under-way"_s));
        QTRY_COMPARE(f.server.hanging(), 1);
        QVERIFY(!f.http->isPaused());
        f.http->setPaused(true);
        QVERIFY(f.http->isPaused());
        const auto later = f.send(f.request(u"/later"_s));
        QVERIFY(f.staysAt(1));
        f.server.releaseHanging();
        QVERIFY(awaited(underWay)); // ends as if nothing were
        QVERIFY(f.staysAt(1));
        f.server.expect({.path = "/later"});
        f.http->setPaused(false);
        QVERIFY(awaited(later));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void whatIsToBeSentAgainWaitsForTheEndOfThePauseToo()
    {
        Fixture f;
        f.server.expect({.path = "/again"}, {.status = 503, .headers = {{"Retry-After", "2"}}});
        // At once, since the wait itself is soon over.
        connect(f.http.get(), &HttpClient::waiting, f.http.get(),
                [&f] { f.http->setPaused(true); });
        const auto again = f.send(f.request(u"/again"_s));
        QTRY_VERIFY(f.http->isPaused());
        QVERIFY(f.staysAt(1));
        f.server.expect({.path = "/again"});
        f.http->setPaused(false);
        QVERIFY(awaited(again));
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void quotasAreKeptAfterAPause()
    {
        Fixture f;
        QVERIFY(f.useUpQueries());
        f.http->setPaused(true);
        const auto fifth = f.send(f.cost(u"/fifth"_s));
        f.http->setPaused(false);
        QVERIFY(f.staysAt(4));
        QVERIFY(!fifth.isFinished());
    }

    void nothingGoesWhereAServiceAskedToWait_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("onlyTheScope");
        QTest::newRow("throttled, the whole service") << 429 << false;
        QTest::newRow("throttled, the scope") << 429 << true;
        QTest::newRow("unavailable, the whole service") << 503 << false;
    }

    void nothingGoesWhereAServiceAskedToWait()
    {
        QFETCH(int, status);
        QFETCH(bool, onlyTheScope);
        Fixture f;
        HeaderList headers{{"Retry-After", "30"}};
        if (onlyTheScope)
            headers.append(std::pair(QByteArray(kEntityWait), QByteArray("30")));
        f.server.expect({.path = "/refused"}, {.status = status, .headers = headers});
        QSignalSpy waits(f.http.get(), &HttpClient::waiting);
        const auto refused = f.send(f.cost(u"/refused"_s));
        QTRY_VERIFY(!waits.isEmpty());
        const auto sameScope = f.send(f.cost(u"/same-scope"_s));
        qsizetype seen = 1;
        if (onlyTheScope) {
            f.server.expect({.path = "/other-scope"});
            QVERIFY(awaited(f.send(f.cost(u"/other-scope"_s, u"b2"_s))));
            ++seen;
        } else {
            const auto otherScope = f.send(f.cost(u"/other-scope"_s, u"b2"_s));
            QVERIFY(f.staysAt(seen));
        }
        f.server.expect({.path = "/lists"});
        QVERIFY(awaited(f.send(f.request(u"/lists"_s, Api::Billing))));
        ++seen;
        for (const auto step : {7s, 7s, 7s, 8s}) {
            QVERIFY(f.staysAt(seen));
            f.clock.advance(step);
        }
        QVERIFY(f.staysAt(seen)); // 29 of 30
        const qsizetype held = onlyTheScope ? 2 : 3;
        for (qsizetype i = 0; i < held; ++i)
            f.server.expect({}); // in the order of the queue
        f.clock.advance(1s);
        QVERIFY(awaited(refused));
        QVERIFY(awaited(sameScope));
        QTRY_COMPARE(f.server.requests().size(), seen + held);
        QCOMPARE(f.server.complaints(), QStringList());
    }

    void tellsThatAServiceAskedToWait()
    {
        Fixture f;
        f.server.expect({.path = "/refused"}, {.status = 429, .headers = {{"Retry-After", "30"}}});
        HttpRequest once = f.cost(u"/refused"_s);
        once.retry = false;
        const auto refused = awaited(f.send(once));
        QVERIFY(refused);
        QCOMPARE(refused->status, 429);
        QSignalSpy waits(f.http.get(), &HttpClient::waiting);
        const auto held = f.send(f.cost(u"/held"_s));
        QVERIFY(f.staysAt(1));
        QCOMPARE(waits.size(), 1);
        const auto wait = waits[0][0].value<HttpWait>();
        QVERIFY(wait.asked);
        QCOMPARE(wait.api, Api::CostManagement);
        QCOMPARE(wait.until, f.clock.now().addSecs(30));
    }

    void tellsOfAWaitOnlyWhenNothingIsUnderWay()
    {
        Fixture f;
        QVERIFY(f.useUpQueries());
        f.server.expect({.path = "/slow"}, {.fault = kHang});
        const auto slow = f.send(f.request(u"/slow"_s));
        QTRY_COMPARE(f.server.hanging(), 1);
        QSignalSpy waits(f.http.get(), &HttpClient::waiting);
        const auto waiting = f.send(f.cost(u"/waits"_s));
        QVERIFY(f.staysAt(5));
        QCOMPARE(waits.size(), 0);
        f.server.releaseHanging();
        QVERIFY(awaited(slow));
        QTRY_COMPARE(waits.size(), 1);
        QVERIFY(!waiting.isFinished());
    }
};

QTEST_GUILESS_MAIN(tst_HttpClientQuotas)
#include "tst_httpclientquotas.moc"
