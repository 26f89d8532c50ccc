// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpsserver.h"

#include <QDate>
#include <QSignalSpy>
#include <QStringList>
#include <QTemporaryDir>
#include <QtEndian>

#include <thread>

using namespace Pec;
using namespace Pec::Testing;
using namespace std::chrono_literals;
using Fault = ScriptedReply::Fault;

//! Broken connections, bounds, cancelling: each ends exactly once and by name.
class tst_HttpClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnythingButHttps_data();
    void refusesAnythingButHttps();
    void refusesAnUnreadableAuthorityFile();
    void tellsThatNobodyListens();
    void retriesABrokenAnswer_data();
    void retriesABrokenAnswer();
    void addsNoTryToQtsOwnWhenNotRetried_data();
    void addsNoTryToQtsOwnWhenNotRetried();
    void survivesAWrongLength();
    void endsASilentServerWithTimeout();
    void boundsTheAnswer_data();
    void boundsTheAnswer();
    void boundsWhatIsUnpacked();
    void cancelsOnce_data();
    void cancelsOnce();
    void sendsNothingWhenStoppedBefore();
    void cancelsFromAnotherThread();
    void aCancelledRequestFreesItsPlace();
    void endsWhatIsOpenWhenTheClientGoes();
    void stoppingAfterTheClientIsGoneDoesNothing();

private:
    [[nodiscard]] std::unique_ptr<HttpClient> client(const QString &caFile,
                                                     HttpClient::Options options = {}) const;
    static HttpRequest get(const QUrl &url);

    ScaledClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), 0};
};

std::unique_ptr<HttpClient> tst_HttpClientFaults::client(const QString &caFile,
                                                         HttpClient::Options options) const
{
    options.caFile = caFile;
    auto made = HttpClient::create(std::move(options), m_clock);
    return made ? std::move(*made) : nullptr;
}

HttpRequest tst_HttpClientFaults::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

void tst_HttpClientFaults::refusesAnythingButHttps_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url :
         {"http://localhost/x", "file:///etc/passwd", "ftp://localhost/x", "https:///x", "/x", ""})
        QTest::newRow(*url ? url : "empty") << QUrl(QString::fromLatin1(url));
}

void tst_HttpClientFaults::refusesAnythingButHttps()
{
    QFETCH(QUrl, url);
    FakeHttpsServer server;
    const auto http = client(server.caFile());
    QCOMPARE(codeOf(awaited(http->send(get(url), {}))), ErrorCode::BadUrl);
    QCOMPARE(http->requestsSent(), 0);
}

void tst_HttpClientFaults::refusesAnUnreadableAuthorityFile()
{
    const auto none = HttpClient::create({.caFile = u"/no/such/file.pem"_s}, m_clock);
    QCOMPARE(codeOf(none), ErrorCode::Tls);
    QCOMPARE(none.error().subject, u"/no/such/file.pem"_s);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"not.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    QCOMPARE(codeOf(HttpClient::create({.caFile = file.fileName()}, m_clock)), ErrorCode::Tls);
}

void tst_HttpClientFaults::tellsThatNobodyListens()
{
    QString caFile;
    QUrl url;
    auto server = std::make_unique<FakeHttpsServer>();
    url = server->url();
    const FakeHttpsServer other;
    server.reset();
    const auto http = client(other.caFile());
    QSignalSpy waits(http.get(), &HttpClient::waiting);
    QCOMPARE(codeOf(awaited(http->send(get(url), {}))), ErrorCode::NoNetwork);
    QCOMPARE(waits.size(), 3); // four tries
}

void tst_HttpClientFaults::retriesABrokenAnswer_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("cut off before its length") << false;
    QTest::newRow("cut off between chunks") << true;
}

void tst_HttpClientFaults::retriesABrokenAnswer()
{
    QFETCH(bool, chunked);
    FakeHttpsServer server;
    const QByteArray body(20'000, 'x');
    server.expect({}, {.body = body, .chunked = chunked, .fault = Fault::CutBody});
    server.expect({}, {.body = body, .chunked = chunked});
    server.expect({}, {.body = body, .chunked = chunked, .fault = Fault::CutBody});
    const auto http = client(server.caFile());
    const auto reply = awaited(http->send(get(server.url()), {}));
    QVERIFY2(reply, reply ? "" : qPrintable(logLine(reply.error())));
    QCOMPARE(reply->body, body);
    HttpRequest once = get(server.url());
    once.retry = false;
    QCOMPARE(codeOf(awaited(http->send(once, {}))), ErrorCode::NoNetwork);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClientFaults::addsNoTryToQtsOwnWhenNotRetried_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("GET") << QByteArray("GET");
    QTest::newRow("POST") << QByteArray("POST");
    QTest::newRow("PUT") << QByteArray("PUT");
}

void tst_HttpClientFaults::addsNoTryToQtsOwnWhenNotRetried()
{
    QFETCH(QByteArray, method);
    FakeHttpsServer server;
    // Qt itself sends again when a connection ends without an answer, two or three times.
    for (int i = 0; i < 3; ++i)
        server.expect({.method = method}, {.fault = Fault::CloseAtOnce});
    const auto http = client(server.caFile());
    QSignalSpy waits(http.get(), &HttpClient::waiting);
    HttpRequest request = get(server.url());
    request.method = method;
    request.retry = false;
    if (method != "GET") {
        request.body = "{}";
        request.headers = {{"Content-Type", "application/json"}};
    }
    QCOMPARE(codeOf(awaited(http->send(request, {}))), ErrorCode::NoNetwork);
    QTest::qWait(50);
    QCOMPARE(waits.size(), 0);
    QCOMPARE(http->requestsSent(), 1);
}

void tst_HttpClientFaults::survivesAWrongLength()
{
    FakeHttpsServer server;
    server.expect({}, {.body = "{\"whole\":\"answer\"}", .fault = Fault::ShortLength});
    server.expect({}, {.body = "{\"next\":1}"});
    const auto http = client(server.caFile());
    const auto shorter = awaited(http->send(get(server.url()), {}));
    QVERIFY(shorter);
    QCOMPARE(shorter->body, "{\"whole\":");
    const auto next = awaited(http->send(get(server.url()), {}));
    QVERIFY2(next, next ? "" : qPrintable(logLine(next.error())));
    QCOMPARE(next->body, "{\"next\":1}"); // the rest of the first did not leak into it
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClientFaults::endsASilentServerWithTimeout()
{
    FakeHttpsServer server;
    server.expect({}, {.fault = Fault::Hang});
    const auto http = client(server.caFile(), {.timeout = 150ms});
    QCOMPARE(codeOf(awaited(http->send(get(server.url()), {}))), ErrorCode::Timeout);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClientFaults::boundsTheAnswer_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("tooLarge");
    QTest::newRow("at the bound") << qsizetype(10'000) << false << false;
    QTest::newRow("at the bound, in chunks") << qsizetype(10'000) << true << false;
    QTest::newRow("one byte more") << qsizetype(10'001) << false << true;
    QTest::newRow("one byte more, in chunks") << qsizetype(10'001) << true << true;
    QTest::newRow("huge") << qsizetype(3'000'000) << false << true;
    QTest::newRow("huge, in chunks") << qsizetype(3'000'000) << true << true;
}

void tst_HttpClientFaults::boundsTheAnswer()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, chunked);
    QFETCH(bool, tooLarge);
    FakeHttpsServer server;
    server.expect({}, {.body = QByteArray(size, 'y'), .chunked = chunked});
    const auto http = client(server.caFile());
    HttpRequest request = get(server.url());
    request.maxBytes = 10'000;
    const auto reply = awaited(http->send(request, {}));
    QCOMPARE(codeOf(reply), tooLarge ? std::optional(ErrorCode::TooLarge) : std::nullopt);
    if (!tooLarge)
        QCOMPARE(reply->body.size(), size);
    QCOMPARE(server.complaints(), QStringList()); // and no second try
}

//! 64 MB of nothing, packed to 64 kB (gzip, RFC 1952).
QByteArray bomb()
{
    constexpr quint32 kSize = 64U * 1024 * 1024;
    const QByteArray zeros(kSize, '\0');
    QByteArray trailer(8, '\0');
    qToLittleEndian(quint32(0xb2eb30ed), trailer.data());
    qToLittleEndian(kSize, trailer.data() + 4);
    // qCompress: four bytes of length, a zlib head of two, a check of four at the end.
    return QByteArray::fromHex("1f8b0800000000000003") + qCompress(zeros, 9).sliced(6).chopped(4)
           + trailer;
}

void tst_HttpClientFaults::boundsWhatIsUnpacked()
{
    FakeHttpsServer server;
    server.expect({}, {.headers = {{"Content-Encoding", "gzip"}}, .body = bomb()});
    const auto http = client(server.caFile());
    HttpRequest request = get(server.url());
    request.maxBytes = qsizetype(1024) * 1024;
    QCOMPARE(codeOf(awaited(http->send(request, {}))), ErrorCode::TooLarge);
    QCOMPARE(server.complaints(), QStringList()); // and no second try
}

void tst_HttpClientFaults::cancelsOnce_data()
{
    QTest::addColumn<QString>("when");
    for (const QString &when :
         {u"queued"_s, u"in flight"_s, u"waiting for a retry"_s, u"after the end"_s})
        QTest::newRow(qPrintable(when)) << when;
}

void tst_HttpClientFaults::cancelsOnce()
{
    QFETCH(QString, when);
    FakeHttpsServer server;
    ScaledClock running(m_clock.now(), 1);
    auto made = HttpClient::create({.caFile = server.caFile(), .maxInFlight = 1}, running);
    QVERIFY(made);
    HttpClient &http = **made;
    QSignalSpy waits(&http, &HttpClient::waiting);
    if (when == u"waiting for a retry"_s)
        server.expect({}, {.status = 429, .headers = {{"Retry-After", "600"}}});
    else if (when == u"after the end"_s)
        server.expect({});
    else
        server.expect({}, {.fault = Fault::Hang});
    FutureResult<HttpReply> before;
    if (when == u"queued"_s)
        before = http.send(get(server.url(u"/first"_s)), {});
    std::stop_source stop;
    int ends = 0;
    std::optional<ErrorCode> code;
    http.send(get(server.url()), stop.get_token()).then(this, [&](const Result<HttpReply> &reply) {
        ++ends;
        code = codeOf(reply);
    });
    if (when == u"waiting for a retry"_s)
        QTRY_COMPARE(waits.size(), 1);
    else if (when == u"after the end"_s)
        QTRY_COMPARE(ends, 1);
    else
        QTRY_COMPARE(server.hanging(), 1);
    stop.request_stop();
    stop.request_stop();
    QTRY_COMPARE(ends, 1);
    QTest::qWait(30);
    QCOMPARE(ends, 1);
    QCOMPARE(code, when == u"after the end"_s ? std::nullopt : std::optional(ErrorCode::Cancelled));
    if (when == u"queued"_s) {
        QVERIFY(!before.isFinished());
        server.releaseHanging();
        QTRY_VERIFY(before.isFinished());
        QTest::qWait(20);
    }
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClientFaults::sendsNothingWhenStoppedBefore()
{
    FakeHttpsServer server;
    const auto http = client(server.caFile());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(codeOf(awaited(http->send(get(server.url()), stop.get_token()))),
             ErrorCode::Cancelled);
    QTest::qWait(30);
    QCOMPARE(http->requestsSent(), 0);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClientFaults::cancelsFromAnotherThread()
{
    FakeHttpsServer server;
    server.expect({}, {.fault = Fault::Hang});
    const auto http = client(server.caFile());
    std::stop_source stop;
    const auto future = http->send(get(server.url()), stop.get_token());
    QTRY_COMPARE(server.hanging(), 1);
    std::jthread([stop]() mutable { stop.request_stop(); }).join();
    QCOMPARE(codeOf(awaited(future)), ErrorCode::Cancelled);
}

void tst_HttpClientFaults::aCancelledRequestFreesItsPlace()
{
    FakeHttpsServer server;
    server.expect({.path = "/first"}, {.fault = Fault::Hang});
    server.expect({.path = "/second"});
    const auto http = client(server.caFile(), {.maxInFlight = 1});
    std::stop_source stop;
    const auto first = http->send(get(server.url(u"/first"_s)), stop.get_token());
    const auto second = http->send(get(server.url(u"/second"_s)), {});
    QTRY_COMPARE(server.hanging(), 1);
    stop.request_stop();
    QCOMPARE(codeOf(awaited(first)), ErrorCode::Cancelled);
    QVERIFY(awaited(second));
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClientFaults::endsWhatIsOpenWhenTheClientGoes()
{
    FakeHttpsServer server;
    server.expect({.path = "/later"}, {.status = 429, .headers = {{"Retry-After", "600"}}});
    server.expect({.path = "/hanging"}, {.fault = Fault::Hang});
    ScaledClock running(m_clock.now(), 1);
    auto made = HttpClient::create({.caFile = server.caFile(), .maxInFlight = 1}, running);
    QVERIFY(made);
    std::unique_ptr<HttpClient> http = std::move(*made);
    QSignalSpy waits(http.get(), &HttpClient::waiting);
    QList<ErrorCode> ends;
    for (const QString &path : {u"/later"_s, u"/hanging"_s, u"/queued"_s}) {
        http->send(get(server.url(path)), {}).then(this, [&ends](const Result<HttpReply> &reply) {
            ends.append(codeOf(reply).value_or(ErrorCode::Internal));
        });
    }
    QTRY_COMPARE(waits.size(), 1);
    QTRY_COMPARE(server.hanging(), 1);
    QCOMPARE(ends.size(), 0);
    http.reset();
    QTRY_COMPARE(
        ends, (QList<ErrorCode>{ErrorCode::Cancelled, ErrorCode::Cancelled, ErrorCode::Cancelled}));
    QTest::qWait(30);
    QCOMPARE(ends.size(), 3);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_HttpClientFaults::stoppingAfterTheClientIsGoneDoesNothing()
{
    FakeHttpsServer server;
    server.expect({}, {.fault = Fault::Hang});
    std::stop_source stop;
    FutureResult<HttpReply> future;
    {
        const auto http = client(server.caFile());
        future = http->send(get(server.url()), stop.get_token());
        QTRY_COMPARE(server.hanging(), 1);
    }
    QCOMPARE(codeOf(awaited(future)), ErrorCode::Cancelled);
    stop.request_stop();
    QTest::qWait(10);
    QCOMPARE(future.resultCount(), 1);
}

QTEST_GUILESS_MAIN(tst_HttpClientFaults)
#include "tst_httpclientfaults.moc"
