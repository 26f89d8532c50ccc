// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/connectiontest.h"
#include "core/strings.h"
#include "support/awaited.h"
#include "support/fakehttpsserver.h"

#include <QTcpServer>
#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

//! One real request to something that stands for the sign-in.
class tst_ConnectionTest : public QObject
{
    Q_OBJECT

private:
    static ExpectedRequest discovery()
    {
        return {.path = "/noordzee.example/v2.0/.well-known/openid-configuration"};
    }

    static ConnectionTest at(const FakeHttpsServer &server)
    {
        ConnectionTest test;
        test.authority = server.url(QString());
        test.tenant = u"noordzee.example"_s;
        test.caFile = server.caFile();
        return test;
    }

private Q_SLOTS:
    void isDoneWhenTheAuthorityAnswers()
    {
        FakeHttpsServer server;
        const QByteArray origin = server.url(QString()).toEncoded();
        QByteArray document = "{'authorization_endpoint':'@/a','token_endpoint':'@/t',"
                              "'device_authorization_endpoint':'@/d','jwks_uri':'@/k',"
                              "'issuer':'@/v2.0'}";
        document.replace('\'', '"').replace('@', origin);
        server.expect(discovery(), {.body = document});
        const auto result = awaited(testConnection(at(server), this, {}));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(server.complaints(), QStringList());
    }

    void saysThatSomethingElseAnswered()
    {
        FakeHttpsServer server;
        server.expect(discovery(), {.body = "<html>Welcome to the guest network</html>"});
        QVERIFY(!awaited(testConnection(at(server), this, {})));
    }

    void asksOnceOnly()
    {
        FakeHttpsServer server;
        server.expect(discovery(), {.status = 503});
        QVERIFY(!awaited(testConnection(at(server), this, {})));
        QCOMPARE(server.requests().size(), 1);
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("certificates of others") << QString() << ErrorCode::Tls;
        QTest::newRow("no file") << u"/none.pem"_s << ErrorCode::Tls;
    }
    void saysWhyNot()
    {
        QFETCH(QString, caFile);
        QFETCH(ErrorCode, code);
        const FakeHttpsServer server;
        ConnectionTest test = at(server);
        test.caFile = caFile;
        QCOMPARE(codeOf(awaited(testConnection(test, this, {}))), std::optional(code));
    }

    void saysThatTheProxyIsNotThere()
    {
        quint16 closed = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            closed = server.serverPort();
        }
        ConnectionTest test;
        test.authority = QUrl(u"https://login.example"_s);
        test.settings.proxy = OwnProxy{u"127.0.0.1"_s, closed};
        QCOMPARE(codeOf(awaited(testConnection(test, this, {}))),
                 std::optional(ErrorCode::NoNetwork));
    }

    void stopsWhenItIsTold()
    {
        FakeHttpsServer server;
        server.expect(discovery(), {.fault = ScriptedReply::Fault::Hang});
        std::stop_source stop;
        const auto answer = testConnection(at(server), this, stop.get_token());
        QTRY_COMPARE(server.hanging(), 1);
        stop.request_stop();
        QCOMPARE(codeOf(awaited(answer)), std::optional(ErrorCode::Cancelled));
    }
};

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_connectiontest.moc"
