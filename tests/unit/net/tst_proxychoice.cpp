// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpsserver.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

//! Which way a request goes, over real connections.
class tst_ProxyChoice : public QObject
{
    Q_OBJECT

private:
    //! A proxy that notes the first line of each request and refuses it.
    struct Proxy
    {
        Proxy()
        {
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    asked.append(socket->readAll().split('\r').first());
                    socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                    socket->disconnectFromHost();
                });
            });
            server.listen(QHostAddress::LocalHost);
        }
        [[nodiscard]] ProxyAddress address() const { return {u"127.0.0.1"_s, server.serverPort()}; }

        QTcpServer server;
        QList<QByteArray> asked;
    };

    SystemClock m_clock;

private Q_SLOTS:
    void asksTheProxyThatWasGiven()
    {
        Proxy proxy;
        HttpClient::Options options;
        options.proxy = proxy.address();
        options.maxTries = 1;
        const auto client = std::move(HttpClient::create(options, m_clock).value());
        HttpRequest request;
        request.url = QUrl(u"https://login.example/x"_s);
        const auto reply = awaited(client->send(request, {}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::NoNetwork);
        QCOMPARE(proxy.asked, QList<QByteArray>{"CONNECT login.example:443 HTTP/1.1"});
    }

    void changesItsWayForWhatIsSentNext()
    {
        Proxy first;
        Proxy second;
        HttpClient::Options options;
        options.proxy = first.address();
        options.maxTries = 1;
        const auto client = std::move(HttpClient::create(options, m_clock).value());
        client->setProxy(second.address());
        HttpRequest request;
        request.url = QUrl(u"https://login.example/x"_s);
        QVERIFY(!awaited(client->send(request, {})));
        QVERIFY(first.asked.isEmpty());
        QCOMPARE(second.asked.size(), 1);
    }

    void goesStraightToThisComputer()
    {
        Proxy proxy;
        FakeHttpsServer server;
        server.expect({.path = "/x"}, {.body = "[]"});
        HttpClient::Options options;
        options.proxy = proxy.address();
        options.caFile = server.caFile();
        const auto client = std::move(HttpClient::create(options, m_clock).value());
        HttpRequest request;
        request.url = server.url(u"/x"_s);
        const auto reply = awaited(client->send(request, {}));
        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("[]"));
        QVERIFY(proxy.asked.isEmpty());
        QCOMPARE(server.complaints(), QStringList());
    }

    void followsTheEnvironmentWhenNoneWasGiven()
    {
        qputenv("https_proxy", "http://127.0.0.1:3128");
        ProxyChoice choice({});
        const auto ways = choice.queryProxy(QNetworkProxyQuery(QUrl(u"https://login.example"_s)));
        qunsetenv("https_proxy");
        QVERIFY(!ways.isEmpty());
        QCOMPARE(ways.first().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(ways.first().port(), quint16(3128));
    }
};

QTEST_GUILESS_MAIN(tst_ProxyChoice)
#include "tst_proxychoice.moc"
