// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpsserver.h"

#include <QDate>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStringList>

#include <algorithm>

using namespace Pec;
using namespace Pec::Testing;
using namespace std::chrono_literals;

//! Requests, replies, retries and limits over a real TLS connection.
class tst_HttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsMethodHeadersAndBodyAsGiven();
    void handsUpAnyStatusAsAReply_data();
    void handsUpAnyStatusAsAReply();
    void tellsHeaderNamesInLowerCase();
    void doesNotFollowRedirects();
    void retriesWhatPassesBy_data();
    void retriesWhatPassesBy();
    void waitsTheLargestOfAllWaits();
    void waitsByItsClock();
    void doesNotRetryWhenForbidden_data();
    void doesNotRetryWhenForbidden();
    void givesUpAfterTheLastTryWithItsReply();
    void handsUpAReplyThatAsksForTooLongAWait();
    void keepsNoMoreInFlightThanAllowed();
    void waitingForARetryTakesNoPlace();
    void countsWhatItSent();

private:
    [[nodiscard]] std::unique_ptr<HttpClient> client(const FakeHttpsServer &server,
                                                     HttpClient::Options options = {}) const;
    static HttpRequest get(const QUrl &url);

    // Standing still: its waits take no time.
    ScaledClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), 0};
};

std::unique_ptr<HttpClient> tst_HttpClient::client(const FakeHttpsServer &server,
                                                   HttpClient::Options options) const
{
    options.caFile = server.caFile();
    options.userAgent = "PecConsole/test";
    auto made = HttpClient::create(std::move(options), m_clock);
    return made ? std::move(*made) : nullptr;
}

HttpRequest tst_HttpClient::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

void tst_HttpClient::sendsMethodHeadersAndBodyAsGiven()
{
    FakeHttpsServer server;
    server.expect({.method = "POST",
                   .path = "/a/b%20c?x=1&$skiptoken=AQ%3D%3D",
                   .headers = {{"authorization", "Bearer abc"},
                               {"content-type", "application/json"},
                               {"user-agent", "PecConsole/test"}},
                   .body = QByteArray("{\"n\":1}")},
                  {.body = "{\"ok\":true}"});
    server.expect({.method = "PATCH", .path = "/p", .body = QByteArray("[]")},
                  {.status = 204, .body = {}});
    const auto http = client(server);
    HttpRequest request;
    request.method = "POST";
    request.url = server.url(u"/a/b%20c?x=1&$skiptoken=AQ%3D%3D"_s);
    request.headers = {{"Authorization", "Bearer abc"}, {"Content-Type", "application/json"}};
    request.body = "{\"n\":1}";
    const auto reply = awaited(http->send(request, {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->body, "{\"ok\":true}");
    QCOMPARE(reply->url, request.url);
    HttpRequest patch = get(server.url(u"/p"_s));
    patch.method = "PATCH";
    patch.body = "[]";
    patch.headers = {{"Content-Type", "application/json"}};
    const auto second = awaited(http->send(patch, {}));
    QVERIFY(second && second->status == 204 && second->body.isEmpty());
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::handsUpAnyStatusAsAReply_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 400, 401, 403, 404, 409, 412, 501})
        QTest::addRow("%d", status) << status;
}

void tst_HttpClient::handsUpAnyStatusAsAReply()
{
    QFETCH(int, status);
    FakeHttpsServer server;
    const QByteArray body =
        status == 204 ? QByteArray() : QByteArray("{\"error\":{\"code\":\"X\"}}");
    server.expect(
        {}, {.status = status,
             .headers = {{"WWW-Authenticate", "Bearer realm=\"\", error=\"insufficient_claims\""}},
             .body = body});
    const auto http = client(server);
    const auto reply = awaited(http->send(get(server.url()), {}));
    QVERIFY2(reply, reply ? "" : qPrintable(logLine(reply.error())));
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, body);
    QVERIFY(reply->header("www-authenticate").contains("insufficient_claims"));
    QCOMPARE(reply->isSuccess(), status < 300);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::tellsHeaderNamesInLowerCase()
{
    FakeHttpsServer server;
    server.expect({}, {.headers = {{"X-Ms-Request-Id", "Aa-1"}}});
    const auto http = client(server);
    const auto reply = awaited(http->send(get(server.url()), {}));
    QVERIFY(reply);
    QCOMPARE(reply->header("x-ms-request-id"), "Aa-1");
    QCOMPARE(reply->header("no-such-header"), QByteArray());
}

void tst_HttpClient::doesNotFollowRedirects()
{
    FakeHttpsServer server;
    server.expect({.path = "/from"},
                  {.status = 302, .headers = {{"Location", "/to"}}, .body = "moved"});
    const auto http = client(server);
    const auto reply = awaited(http->send(get(server.url(u"/from"_s)), {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, 302);
    QCOMPARE(reply->header("location"), "/to");
    QTest::qWait(50);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::retriesWhatPassesBy_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {408, 429, 500, 502, 503, 504})
        QTest::addRow("%d then 200", status) << status;
}

void tst_HttpClient::retriesWhatPassesBy()
{
    QFETCH(int, status);
    FakeHttpsServer server;
    const ExpectedRequest same{.method = "POST", .path = "/q", .body = QByteArray("{\"same\":1}")};
    server.expect(same, {.status = status});
    server.expect(same, {.status = status});
    server.expect(same, {.body = "done"});
    const auto http = client(server);
    HttpRequest request = get(server.url(u"/q"_s));
    request.method = "POST";
    request.body = "{\"same\":1}";
    request.headers = {{"Content-Type", "application/json"}};
    const auto reply = awaited(http->send(request, {}));
    QVERIFY(reply);
    QCOMPARE(reply->body, "done");
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::waitsTheLargestOfAllWaits()
{
    FakeHttpsServer server;
    server.expect({},
                  {.status = 429,
                   .headers = {{"Retry-After", "3"},
                               {"x-ms-ratelimit-microsoft.costmanagement-qpu-retry-after", "41"},
                               {"x-ms-ratelimit-microsoft.costmanagement-entity-retry-after", "7"},
                               {"retry-after-ms", "1200"}}});
    server.expect({});
    const auto http = client(server);
    QSignalSpy waits(http.get(), &HttpClient::waiting);
    QVERIFY(awaited(http->send(get(server.url()), {})));
    QCOMPARE(waits.size(), 1);
    const auto wait = waits[0][0].value<HttpWait>();
    QCOMPARE(wait.host, u"127.0.0.1"_s);
    QCOMPARE(m_clock.now().msecsTo(wait.until), 41'000);
    QVERIFY(wait.asked);
}

void tst_HttpClient::waitsByItsClock()
{
    FakeHttpsServer server;
    server.expect({}, {.status = 503, .headers = {{"Retry-After", "40"}}});
    server.expect({});
    m_clock.set(m_clock.now(), 200); // 40 s take 200 ms
    const auto restore = qScopeGuard([this] { m_clock.set(m_clock.now(), 0); });
    const auto http = client(server);
    QSignalSpy waits(http.get(), &HttpClient::waiting);
    const auto future = http->send(get(server.url()), {});
    QTRY_COMPARE(waits.size(), 1);
    QElapsedTimer real;
    real.start();
    QVERIFY(awaited(future));
    QVERIFY2(real.elapsed() >= 180 && real.elapsed() < 5000,
             qPrintable(QString::number(real.elapsed())));
}

void tst_HttpClient::doesNotRetryWhenForbidden_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("throttled") << 429;
    QTest::newRow("unavailable") << 503;
}

void tst_HttpClient::doesNotRetryWhenForbidden()
{
    QFETCH(int, status);
    FakeHttpsServer server;
    server.expect({}, {.status = status, .headers = {{"Retry-After", "1"}}});
    const auto http = client(server);
    HttpRequest request = get(server.url());
    request.retry = false;
    const auto reply = awaited(http->send(request, {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    QTest::qWait(30);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::givesUpAfterTheLastTryWithItsReply()
{
    FakeHttpsServer server;
    for (int i = 1; i <= 3; ++i)
        server.expect({}, {.status = 429,
                           .headers = {{"Retry-After", QByteArray::number(i)}},
                           .body = "try " + QByteArray::number(i)});
    const auto http = client(server, {.maxTries = 3});
    const auto reply = awaited(http->send(get(server.url()), {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, 429);
    QCOMPARE(reply->body, "try 3");
    QCOMPARE(retryAfter(*reply, m_clock.now()), std::optional(3000ms));
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::handsUpAReplyThatAsksForTooLongAWait()
{
    FakeHttpsServer server;
    server.expect({}, {.status = 429, .headers = {{"Retry-After", "61"}}});
    const auto http = client(server, {.maxWait = 60s});
    const auto reply = awaited(http->send(get(server.url()), {}));
    QVERIFY(reply);
    QCOMPARE(reply->status, 429);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::keepsNoMoreInFlightThanAllowed()
{
    FakeHttpsServer server;
    for (int i = 0; i < 7; ++i)
        server.expect({}, {.fault = ScriptedReply::Fault::Hang});
    const auto http = client(server, {.maxInFlight = 3});
    QList<FutureResult<HttpReply>> futures;
    for (int i = 0; i < 7; ++i)
        futures.append(http->send(get(server.url(u"/%1"_s.arg(i))), {}));
    qsizetype most = 0;
    while (!std::all_of(futures.cbegin(), futures.cend(),
                        [](const auto &one) { return one.isFinished(); })) {
        const qsizetype expected =
            std::min<qsizetype>(3, 7 - (server.requests().size() - server.hanging()));
        QTRY_COMPARE(server.hanging(), expected);
        QTest::qWait(20); // a fourth would come by now
        most = std::max(most, server.hanging());
        QVERIFY2(server.hanging() <= 3, qPrintable(QString::number(server.hanging())));
        const qsizetype finishedBefore = std::count_if(
            futures.cbegin(), futures.cend(), [](const auto &one) { return one.isFinished(); });
        server.releaseHanging();
        QTRY_VERIFY(std::count_if(futures.cbegin(), futures.cend(),
                                  [](const auto &one) { return one.isFinished(); })
                    > finishedBefore);
        QTest::qWait(20);
    }
    QCOMPARE(most, 3);
    for (const auto &future : futures)
        QVERIFY(awaited(future));
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::waitingForARetryTakesNoPlace()
{
    FakeHttpsServer server;
    server.expect({.path = "/slow"}, {.status = 429, .headers = {{"Retry-After", "60"}}});
    server.expect({.path = "/other"});
    server.expect({.path = "/slow"}, {.body = "late"});
    m_clock.set(m_clock.now(), 100); // 60 s take 600 ms
    const auto restore = qScopeGuard([this] { m_clock.set(m_clock.now(), 0); });
    const auto http = client(server, {.maxInFlight = 1});
    const auto slow = http->send(get(server.url(u"/slow"_s)), {});
    const auto other = http->send(get(server.url(u"/other"_s)), {});
    QVERIFY(awaited(other));
    QVERIFY(!slow.isFinished());
    const auto reply = awaited(slow);
    QVERIFY(reply);
    QCOMPARE(reply->body, "late");
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClient::countsWhatItSent()
{
    FakeHttpsServer server;
    server.expect({}, {.status = 503});
    server.expect({});
    const auto http = client(server);
    QSignalSpy sent(http.get(), &HttpClient::sent);
    HttpRequest request = get(server.url(u"/a"_s));
    request.api = Api::Billing;
    QVERIFY(awaited(http->send(request, {})));
    QCOMPARE(http->requestsSent(), 2);
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent[1][0].value<Api>(), Api::Billing);
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_httpclient.moc"
