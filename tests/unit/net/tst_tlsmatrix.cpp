// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpsserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Pec;
using namespace Pec::Testing;
using namespace std::chrono_literals;

//! Servers that are not who they say, or that speak what is not safe: each is refused before a byte
//! of the request has left.
class tst_TlsMatrix : public QObject
{
    Q_OBJECT

private:
    //! Says the same to whoever connects, and keeps what it was told.
    struct DumbServer
    {
        explicit DumbServer(const QByteArray &answer)
        {
            QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
                QTcpSocket *socket = server.nextPendingConnection();
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                    told += socket->readAll();
                    socket->write(answer);
                });
            });
            server.listen(QHostAddress::LocalHost);
        }
        [[nodiscard]] QUrl url() const
        {
            return QUrl(u"https://127.0.0.1:%1/x"_s.arg(server.serverPort()));
        }

        QTcpServer server;
        QByteArray told;
    };

    //! A ServerHello (RFC 5246 section 7.4.1.3) that settles on \a version, in its record.
    static QByteArray serverHello(quint16 version)
    {
        QByteArray hello(2, '\0');
        qToBigEndian(version, hello.data());
        hello += QByteArray(32, 'r') + '\0'; // random, and no session
        hello += QByteArray::fromHex("c014") + '\0'; // ECDHE_RSA_WITH_AES_256_CBC_SHA
        const QByteArray handshake = QByteArray::fromHex("020000") + char(hello.size()) + hello;
        QByteArray record = QByteArray::fromHex("160000") + '\0' + char(handshake.size());
        qToBigEndian(version, record.data() + 1);
        return record + handshake;
    }

    //! Of the supported_versions extension (RFC 8446 section 4.2.1) of a ClientHello.
    static QList<quint16> offeredVersions(const QByteArray &clientHello)
    {
        // Type 43; its length; how many bytes of versions follow.
        for (qsizetype at = clientHello.indexOf(QByteArray::fromHex("002b00")); at >= 0;
             at = clientHello.indexOf(QByteArray::fromHex("002b00"), at + 1)) {
            const int bytes = clientHello.size() > at + 4 ? clientHello[at + 4] : 0;
            if (clientHello[at + 3] != bytes + 1 || clientHello.size() < at + 5 + bytes)
                continue;
            QList<quint16> versions;
            for (int i = 0; i < bytes; i += 2)
                versions.append(qFromBigEndian<quint16>(clientHello.constData() + at + 5 + i));
            return versions;
        }
        return {};
    }

    [[nodiscard]] std::unique_ptr<HttpClient> client(const QString &caFile,
                                                     std::chrono::milliseconds timeout = 20s) const
    {
        HttpClient::Options options;
        options.caFile = caFile;
        options.timeout = timeout;
        return std::move(HttpClient::create(std::move(options), m_clock).value());
    }

    static HttpRequest secretRequest(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        request.headers = {{"Authorization", "Bearer planted"}};
        return request;
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString withLists(const QTemporaryDir &dir, const QByteArray &pem)
    {
        QFile file(dir.filePath(u"ca.pem"_s));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(pem);
        return file.fileName();
    }

    SystemClock m_clock;

private Q_SLOTS:
    void trustsTheAuthorityThatWasGiven()
    {
        FakeHttpsServer server;
        server.expect({.path = "/x"}, {.body = "[]"});
        const auto http = client(server.caFile());
        const auto reply = awaited(http->send(secretRequest(server.url(u"/x"_s)), {}));
        QVERIFY2(reply, reply ? "" : qPrintable(logLine(reply.error())));
        QCOMPARE(server.complaints(), QStringList());
    }

    void refusesBadCertificates_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<Flaw>("flaw");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("cause");
        const QString here = u"localhost"_s;
        QTest::newRow("unknown authority") << here << Flaw::None << false << QString();
        QTest::newRow("self-signed") << here << Flaw::SelfSigned << true << QString();
        QTest::newRow("authority with a weak key")
            << here << Flaw::WeakAuthority << true << QString();
        QTest::newRow("other host")
            << u"management.azure.com"_s << Flaw::None << true << u"tls-other-host"_s;
        QTest::newRow("expired") << here << Flaw::Expired << true << u"tls-expired"_s;
        QTest::newRow("not yet valid")
            << here << Flaw::NotYetValid << true << u"tls-not-yet-valid"_s;
        QTest::newRow("expired, of an unknown authority")
            << here << Flaw::Expired << false << QString();
    }
    void refusesBadCertificates()
    {
        QFETCH(QString, host);
        QFETCH(Flaw, flaw);
        QFETCH(bool, trusted);
        QFETCH(QString, cause);
        const FakeHttpsServer server({host, flaw});
        const FakeHttpsServer other;
        const auto http = client(trusted ? server.caFile() : other.caFile());
        QSignalSpy waits(http.get(), &HttpClient::waiting);
        const auto reply = awaited(http->send(secretRequest(server.url()), {}));
        QCOMPARE(codeOf(reply), ErrorCode::Tls);
        QCOMPARE(reply.error().serviceCode, cause);
        QCOMPARE(reply.error().subject, u"127.0.0.1"_s);
        QVERIFY(!reply.error().detail.isEmpty());
        QCOMPARE(waits.size(), 0); // a bad certificate does not get better
        QCOMPARE(server.requests().size(), 0);
    }

    void refusesARevokedCertificate_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<bool>("refused");
        QTest::newRow("on its authority's list") << u"own"_s << true;
        QTest::newRow("no list") << QString() << false;
        QTest::newRow("on a list of somebody else") << u"other"_s << false;
        QTest::newRow("on a list that was changed") << u"changed"_s << false;
        QTest::newRow("behind a list that cannot be read") << u"behind"_s << true;
    }
    void refusesARevokedCertificate()
    {
        QFETCH(QString, list);
        QFETCH(bool, refused);
        FakeHttpsServer server;
        const FakeHttpsServer other;
        if (!refused) {
            server.expect({}, {});
            server.expect({}, {});
        }
        QByteArray pem = contentOf(server.caFile());
        if (list == u"own"_s)
            pem += server.revocationList();
        else if (list == u"other"_s)
            pem += other.revocationList();
        else if (list == u"changed"_s)
            pem += QByteArray(server.revocationList()).replace(100, 1, "A");
        else if (list == u"behind"_s)
            pem += "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n"
                   + server.revocationList();
        const QTemporaryDir dir;
        const auto http = client(withLists(dir, pem));
        for (int i = 0; i < 2; ++i) { // the second time there is a session to take up again
            const auto reply = awaited(http->send(secretRequest(server.url()), {}));
            QCOMPARE(codeOf(reply), refused ? std::optional(ErrorCode::Tls) : std::nullopt);
            if (refused)
                QCOMPARE(reply.error().serviceCode, u"tls-revoked"_s);
        }
        QCOMPARE(server.complaints(), QStringList());
    }

    void refusesWhatIsNotSafeToSpeak_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("SSL 3.0") << serverHello(0x0300);
        QTest::newRow("TLS 1.0") << serverHello(0x0301);
        QTest::newRow("TLS 1.1") << serverHello(0x0302);
        QTest::newRow("plain HTTP") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    }
    void refusesWhatIsNotSafeToSpeak()
    {
        QFETCH(QByteArray, answer);
        const FakeHttpsServer authority;
        const DumbServer server(answer);
        const auto http = client(authority.caFile(), 3s);
        const auto reply = awaited(http->send(secretRequest(server.url()), {}));
        QCOMPARE(codeOf(reply), ErrorCode::Tls);
        QCOMPARE(reply.error().serviceCode, u"tls-handshake"_s);
        QVERIFY(server.told.startsWith(QByteArray::fromHex("1603"))); // a handshake,
        QVERIFY(!server.told.contains("planted")); // and nothing of the request
    }

    void offersTls12And13Only()
    {
        const FakeHttpsServer authority;
        const DumbServer server("no TLS");
        const auto http = client(authority.caFile());
        QCOMPARE(codeOf(awaited(http->send(secretRequest(server.url()), {}))), ErrorCode::Tls);
        QCOMPARE(offeredVersions(server.told), (QList<quint16>{0x0304, 0x0303}));
    }
};

QTEST_GUILESS_MAIN(tst_TlsMatrix)
#include "tst_tlsmatrix.moc"
