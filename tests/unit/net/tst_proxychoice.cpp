// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpsserver.h"

#include <QSignalSpy>
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

    //! A proxy that lets through who says name and password (RFC 7617), to one server whatever host
    //! was asked for.
    struct GuardedProxy
    {
        GuardedProxy(QByteArray credentials, const QUrl &server)
            : wanted("Basic " + credentials.toBase64())
            , target(server)
        {
            QObject::connect(&listener, &QTcpServer::newConnection, &listener, [this] {
                QTcpSocket *socket = listener.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [this, socket] { read(socket); });
            });
            listener.listen(QHostAddress::LocalHost);
        }

        void read(QTcpSocket *socket)
        {
            if (auto *through = socket->findChild<QTcpSocket *>()) {
                through->write(socket->readAll());
                return;
            }
            const QByteArray request = socket->readAll();
            QByteArray given;
            for (const QByteArray &line : request.split('\n')) {
                if (line.toLower().startsWith("proxy-authorization:"))
                    given = line.mid(20).trimmed();
            }
            lines.append(request.split('\r').first());
            said.append(given);
            if (given != wanted) {
                socket->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                              "Proxy-Authenticate: Basic realm=\"work\"\r\n"
                              "Content-Length: 0\r\n\r\n");
                return;
            }
            auto *through = new QTcpSocket(socket);
            QObject::connect(through, &QTcpSocket::readyRead, socket,
                             [socket, through] { socket->write(through->readAll()); });
            QObject::connect(through, &QTcpSocket::connected, socket,
                             [socket] { socket->write("HTTP/1.1 200 Connected\r\n\r\n"); });
            through->connectToHost(target.host(), quint16(target.port()));
        }

        QByteArray wanted;
        QUrl target;
        QTcpServer listener;
        QList<QByteArray> lines; //!< the first of each request
        QList<QByteArray> said; //!< the credentials of each
    };

    //! What a person sets for all programs of a computer.
    class ProxyVariable
    {
    public:
        explicit ProxyVariable(const QByteArray &value) { qputenv("https_proxy", value); }
        ProxyVariable(const ProxyVariable &) = delete;
        ProxyVariable &operator=(const ProxyVariable &) = delete;
        ~ProxyVariable() { qunsetenv("https_proxy"); }
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
        const ProxyVariable set("http://127.0.0.1:3128");
        ProxyChoice choice({});
        const auto ways = choice.queryProxy(QNetworkProxyQuery(QUrl(u"https://login.example"_s)));
        QVERIFY(!ways.isEmpty());
        QCOMPARE(ways.first().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(ways.first().port(), quint16(3128));
    }

    void tellsTheProxyTheNameAndPasswordOfTheEnvironment()
    {
        FakeHttpsServer server({.host = u"login.example"_s});
        server.expect({.path = "/x"}, {.body = "[]"});
        GuardedProxy proxy("anna:s3cret word", server.url());
        const ProxyVariable set("http://anna:s3cret%20word@127.0.0.1:"
                                + QByteArray::number(proxy.listener.serverPort()));
        HttpClient::Options options;
        options.caFile = server.caFile();
        const auto client = std::move(HttpClient::create(options, m_clock).value());
        HttpRequest request;
        request.url = QUrl(u"https://login.example/x"_s);
        request.headers = {{"Authorization", "Bearer planted"}};
        const auto reply = awaited(client->send(request, {}));
        QVERIFY2(reply, reply ? "" : qPrintable(logLine(reply.error())));
        QCOMPARE(reply->body, QByteArray("[]"));
        QCOMPARE(proxy.said.last(), proxy.wanted);
        for (const QByteArray &line : std::as_const(proxy.lines))
            QCOMPARE(line, QByteArray("CONNECT login.example:443 HTTP/1.1"));
        QCOMPARE(server.complaints(), QStringList());
        QVERIFY(server.requests().first().header("proxy-authorization").isEmpty());
    }

    void saysThatTheProxyWantsAnotherPassword_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("a wrong one") << QByteArray("anna:wr0ng@");
    }
    void saysThatTheProxyWantsAnotherPassword()
    {
        QFETCH(QByteArray, credentials);
        const FakeHttpsServer server({.host = u"login.example"_s});
        GuardedProxy proxy("anna:right", server.url());
        const ProxyVariable set("http://" + credentials
                                + "127.0.0.1:" + QByteArray::number(proxy.listener.serverPort()));
        HttpClient::Options options;
        options.caFile = server.caFile();
        const auto client = std::move(HttpClient::create(options, m_clock).value());
        QSignalSpy waits(client.get(), &HttpClient::waiting);
        HttpRequest request;
        request.url = QUrl(u"https://login.example/x"_s);
        const auto reply = awaited(client->send(request, {}));
        QCOMPARE(codeOf(reply), ErrorCode::NoNetwork);
        QCOMPARE(reply.error().serviceCode, u"proxy-password"_s);
        QVERIFY(!logLine(reply.error()).contains("wr0ng"_L1));
        QCOMPARE(waits.size(), 0); // many programs that guess again lock an account
        QCOMPARE(server.requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_ProxyChoice)
#include "tst_proxychoice.moc"
