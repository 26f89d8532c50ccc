// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "identity/oauth/loopbacklistener.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <array>

using namespace Pec;

namespace {

const QByteArray kState("the-state-of-this-sign-in");

//! Sends raw bytes and reads until the server closes.
QByteArray talk(quint16 port, const QByteArray &bytes,
                const QHostAddress &address = QHostAddress::LocalHost)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    (void)QTest::qWaitFor(
        [&] {
            return socket.state() == QAbstractSocket::ConnectedState
                   || socket.state() == QAbstractSocket::UnconnectedState;
        },
        2000);
    if (socket.state() != QAbstractSocket::ConnectedState)
        return "no connection";
    socket.write(bytes);
    (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                          5000);
    return socket.readAll();
}

} // namespace

class tst_LoopbackListener : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;
    std::unique_ptr<LoopbackListener> m_listener;
    std::stop_source m_stop;
    FutureResult<QByteArray> m_code;
    quint16 m_port = 0;

    QByteArray get(const QByteArray &target, const QByteArray &host = {})
    {
        const QByteArray hostValue =
            host.isEmpty() ? "localhost:" + QByteArray::number(m_port) : host;
        return talk(m_port, "GET " + target + " HTTP/1.1\r\nHost: " + hostValue + "\r\n\r\n");
    }

private Q_SLOTS:
    void init()
    {
        m_clock.setSpeed(1);
        m_stop = {};
        m_listener = std::move(
            *LoopbackListener::create({u"Signed <in>"_s, u"Go back & close."_s}, kState, m_clock));
        m_port = quint16(QUrl(m_listener->redirectUri()).port());
        m_code = m_listener->code(m_stop.get_token());
    }

    void namesItsAddressWithoutAPath()
    {
        QCOMPARE(m_listener->redirectUri(), u"http://localhost:%1"_s.arg(m_port));
    }

    void takesTheCodeAndShowsTheClosingPage()
    {
        const QByteArray page = get("/?code=a%2Fb.c&state=" + kState + "&session_state=x");
        QVERIFY(page.startsWith("HTTP/1.1 200"));
        QVERIFY(page.contains("<title>Signed &lt;in&gt;</title>"));
        QVERIFY(page.contains("Go back &amp; close."));
        QVERIFY(page.contains("Cache-Control: no-store"));
        QCOMPARE(*await(m_code), QByteArray("a/b.c"));
    }

    void listensOnLoopbackOnly()
    {
        // Another address of this machine is free for the same port only if nobody took all of
        // them.
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), m_port));
    }

    void isNotReachedByAnotherAddressOfThisMachine_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("127.0.0.2") << QHostAddress(u"127.0.0.2"_s);
        const auto own = QNetworkInterface::allAddresses();
        for (const QHostAddress &address : own) {
            if (!address.isLoopback())
                QTest::newRow(qPrintable(address.toString())) << address;
        }
    }
    void isNotReachedByAnotherAddressOfThisMachine()
    {
        QFETCH(QHostAddress, address);
        const QByteArray request = "GET /?code=c&state=" + kState + " HTTP/1.1\r\nHost: localhost:"
                                   + QByteArray::number(m_port) + "\r\n\r\n";
        QCOMPARE(talk(m_port, request, address), QByteArray("no connection"));
        QVERIFY(!m_code.isFinished());
    }

    void endsAConnectionThatSaysNothing()
    {
        m_clock.setSpeed(100); // ten seconds are a tenth
        m_listener = std::move(*LoopbackListener::create({}, kState, m_clock));
        m_port = quint16(QUrl(m_listener->redirectUri()).port());
        m_code = m_listener->code({});
        QTcpSocket slow;
        slow.connectToHost(QHostAddress::LocalHost, m_port);
        QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
        slow.write("GET /?code=c");
        QTRY_COMPARE_WITH_TIMEOUT(slow.state(), QAbstractSocket::UnconnectedState, 1000);
        QVERIFY(slow.readAll().isEmpty());
        QVERIFY(!m_code.isFinished());
        get("/?code=quick&state=" + kState);
        QCOMPARE(*await(m_code), QByteArray("quick"));
    }

    void keepsSixteenConnectionsAtMost()
    {
        std::array<QTcpSocket, 16> many;
        for (QTcpSocket &one : many) {
            one.connectToHost(QHostAddress::LocalHost, m_port);
            QTRY_COMPARE(one.state(), QAbstractSocket::ConnectedState);
        }
        QVERIFY(get("/?code=early&state=" + kState).isEmpty());
        QVERIFY(!m_code.isFinished());
        for (const QTcpSocket &one : many)
            QCOMPARE(one.state(), QAbstractSocket::ConnectedState);
        many.front().disconnectFromHost();
        QByteArray page;
        (void)QTest::qWaitFor([&] {
            page = get("/?code=later&state=" + kState);
            return !page.isEmpty();
        });
        QVERIFY2(page.startsWith("HTTP/1.1 200"), page.left(60).constData());
    }

    void answersOverIpv6WhereThereIsAny()
    {
        QTcpServer probe;
        const bool hasIpv6 = probe.listen(QHostAddress::LocalHostIPv6);
        const QByteArray request = "GET /?code=six&state=" + kState + " HTTP/1.1\r\nHost: [::1]:"
                                   + QByteArray::number(m_port) + "\r\n\r\n";
        const QByteArray page =
            talk(m_port, request, hasIpv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
        QVERIFY(page.startsWith("HTTP/1.1 200"));
        QCOMPARE(*await(m_code), QByteArray("six"));
    }

    void doesNotCountOtherRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const QByteArray host = "\r\nHost: localhost:PORT\r\n\r\n";
        const QByteArray good = "?code=c&state=" + kState;
        QTest::newRow("favicon") << "GET /favicon.ico HTTP/1.1" + host << QByteArray("404");
        QTest::newRow("root alone") << "GET / HTTP/1.1" + host << QByteArray("404");
        QTest::newRow("other path with a code")
            << "GET /x" + good + " HTTP/1.1" + host << QByteArray("404");
        QTest::newRow("post") << "POST /" + good + " HTTP/1.1" + host << QByteArray("404");
        QTest::newRow("state only")
            << "GET /?state=" + kState + " HTTP/1.1" + host << QByteArray("404");
        QTest::newRow("foreign host") << "GET /" + good + " HTTP/1.1\r\nHost: evil.example\r\n\r\n"
                                      << QByteArray("404");
        QTest::newRow("no host") << "GET /" + good + " HTTP/1.1\r\n\r\n" << QByteArray("404");
        QTest::newRow("two codes")
            << "GET /" + good + "&code=d HTTP/1.1" + host << QByteArray("400");
        QTest::newRow("two states")
            << "GET /" + good + "&state=d HTTP/1.1" + host << QByteArray("400");
        QTest::newRow("code and error")
            << "GET /" + good + "&error=e HTTP/1.1" + host << QByteArray("400");
        QTest::newRow("no http") << QByteArray("hello\r\n\r\n") << QByteArray("400");
        QTest::newRow("without end")
            << QByteArray(kMaxLoopbackRequestBytes + 100, 'x') << QByteArray("400");
    }
    void doesNotCountOtherRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        request.replace("PORT", QByteArray::number(m_port));
        const QByteArray answer = talk(m_port, request);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.left(60).constData());
        QVERIFY(!m_code.isFinished());
        get("/?code=later&state=" + kState);
        QCOMPARE(*await(m_code), QByteArray("later"));
    }

    void endsWithAnErrorOnAWrongState_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("wrong") << QByteArray("?code=c&state=another");
        QTest::newRow("none") << QByteArray("?code=c");
        QTest::newRow("prefix") << "?code=c&state=" + kState.chopped(1);
        QTest::newRow("longer") << "?code=c&state=" + kState + "x";
        QTest::newRow("error with a wrong state") << QByteArray("?error=access_denied&state=x");
    }
    void endsWithAnErrorOnAWrongState()
    {
        QFETCH(QByteArray, query);
        QVERIFY(get("/" + query).startsWith("HTTP/1.1 400"));
        const auto code = await(m_code);
        QVERIFY(!code);
        QCOMPARE(code.error().code, ErrorCode::SignInFailed);
        QVERIFY(code.error().serviceCode.isEmpty());
    }

    void passesOnTheErrorOfThePage()
    {
        get("/?error=access_denied&error_description=somebody%40alpenwolke.example&error_subcode="
            "cancel&state="
            + kState);
        const auto code = await(m_code);
        QVERIFY(!code);
        QCOMPARE(code.error().code, ErrorCode::SignInFailed);
        QCOMPARE(code.error().serviceCode, u"access_denied"_s);
        QVERIFY(!logLine(code.error()).contains("alpenwolke"_L1));
    }

    void servesNobodyAfterTheFirstAnswer()
    {
        get("/?code=first&state=" + kState);
        QVERIFY(!get("/?code=second&state=" + kState).startsWith("HTTP/1.1 200"));
        QCOMPARE(*await(m_code), QByteArray("first"));
    }

    void timesOutWhenTheTabWasClosed()
    {
        m_clock.setSpeed(10'000);
        m_listener = std::move(*LoopbackListener::create({}, kState, m_clock));
        QCOMPARE(await(m_listener->code({})).error().code, ErrorCode::Timeout);
    }

    void stopsWhenAsked()
    {
        m_stop.request_stop();
        QCOMPARE(await(m_code).error().code, ErrorCode::Cancelled);
        QCOMPARE(get("/?code=c&state=" + kState), QByteArray("no connection"));
    }

    void isCancelledWhenDestroyed()
    {
        m_listener.reset();
        QCOMPARE(await(m_code).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_LoopbackListener)
#include "tst_loopbacklistener.moc"
