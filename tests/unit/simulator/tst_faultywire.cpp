// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/server/cloud.h"
#include "support/smallcloud.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

constexpr int kRequests = 64;
constexpr int kLatency = 2000;
constexpr auto kPath = "/v1.0/organization";

//! What came over one connection, byte by byte, until the server ended it or the answer was whole.
struct Wire
{
    QByteArray head; //!< up to the empty line
    QByteArray body;
    bool ended = false; //!< by the server
    qint64 firstByte = -1; //!< milliseconds after the request
    qint64 time = 0; //!< milliseconds until the end

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    [[nodiscard]] int status() const { return head.mid(9, 3).toInt(); }
    [[nodiscard]] bool isWhole() const
    {
        return !head.isEmpty() && body.size() >= header("Content-Length").toInt();
    }
};

QSslConfiguration trust(const Cloud &cloud)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(cloud.caPem()));
    return configuration;
}

QByteArray tokenOf(const Cloud &cloud)
{
    return cloud.readyLine()["tokens"_L1]["graph"_L1].toString().toLatin1();
}

//! Connects and sends a request; empty when there is no connection.
std::unique_ptr<QSslSocket> send(const Cloud &cloud, const QByteArray &path = kPath)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(trust(cloud));
    socket->connectToHostEncrypted(u"127.0.0.1"_s, quint16(cloud.origin().port()));
    if (!socket->waitForEncrypted())
        return nullptr;
    socket->write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                  + tokenOf(cloud) + "\r\n\r\n");
    socket->flush();
    return socket;
}

Wire receive(QSslSocket *socket, int most = 10'000)
{
    Wire wire;
    QElapsedTimer timer;
    timer.start();
    QByteArray all;
    while (!wire.isWhole() && !wire.ended && timer.elapsed() < most) {
        if (socket->bytesAvailable() == 0 && !socket->waitForReadyRead(50))
            wire.ended = socket->state() != QAbstractSocket::ConnectedState;
        all += socket->readAll();
        if (wire.firstByte < 0 && !all.isEmpty())
            wire.firstByte = timer.elapsed();
        const qsizetype split = all.indexOf("\r\n\r\n");
        if (split >= 0) {
            wire.head = all.left(split);
            wire.body = all.mid(split + 4);
        }
    }
    wire.time = timer.elapsed();
    return wire;
}

Wire ask(const Cloud &cloud, const QByteArray &path = kPath)
{
    const auto socket = send(cloud, path);
    return socket ? receive(socket.get()) : Wire();
}

} // namespace

class tst_FaultyWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsARightAnswerWhole();
    void cutsTheBodyInTheMiddle();
    void endsWithoutAByte();
    void keepsSilentForAWhile();
    void stopsWhileAnswersHang();
    void freesItsThreadsWhenClientsLeave();
    void dripsTheBody();
    void isSlowWithoutHoldingUpOthers();
    void isOfTheRightLengthWhenJsonIsBroken();
    void answersTheRest_data();
    void answersTheRest();
    void challengesForClaims();
    void goesOnOnTheSameConnection();
    void showsANetworkClientWhatHappened_data();
    void showsANetworkClientWhatHappened();
    void writesTheJournal();
    void refusesABadPlan();
    void serves64RequestsAtOnce();

private:
    [[nodiscard]] static std::unique_ptr<Cloud>
    start(const QByteArray &fault, const std::function<void(Cloud::Options &)> &change = {});
    [[nodiscard]] static QByteArray rightBody();
};

std::unique_ptr<Cloud> tst_FaultyWire::start(const QByteArray &fault,
                                             const std::function<void(Cloud::Options &)> &change)
{
    Cloud::Options options;
    options.world = smallWorld();
    options.now = options.world->epoch;
    options.timeScale = 0;
    if (!fault.isEmpty())
        options.faults =
            R"({"faults":[{"match":{"path":"organization"},"fault":{"kind":)" + fault + "}}]}";
    if (change)
        change(options);
    auto cloud = Cloud::start(options);
    return cloud ? std::move(*cloud) : nullptr;
}

// The same in every cloud but for the port in the links.
QByteArray tst_FaultyWire::rightBody()
{
    const auto cloud = start({});
    return cloud ? ask(*cloud).body : QByteArray();
}

void tst_FaultyWire::sendsARightAnswerWhole()
{
    const auto cloud = start({});
    QVERIFY(cloud);
    const Wire wire = ask(*cloud);
    QCOMPARE(wire.status(), 200);
    QVERIFY(wire.isWhole());
    QVERIFY(!wire.ended);
    QVERIFY(QJsonDocument::fromJson(wire.body).isObject());
}

void tst_FaultyWire::cutsTheBodyInTheMiddle()
{
    const auto cloud = start(R"("truncate")");
    QVERIFY(cloud);
    const Wire wire = ask(*cloud);
    QCOMPARE(wire.status(), 200);
    const int promised = wire.header("Content-Length").toInt();
    QVERIFY(promised > 100);
    QCOMPARE(wire.body.size(), promised / 2);
    QVERIFY(rightBody().startsWith(wire.body.left(20)));
    QVERIFY(wire.ended);
}

void tst_FaultyWire::endsWithoutAByte()
{
    const auto cloud = start(R"("reset")");
    QVERIFY(cloud);
    const auto socket = send(*cloud);
    QVERIFY(socket);
    const Wire wire = receive(socket.get());
    QVERIFY(wire.ended);
    QCOMPARE(wire.firstByte, -1);
    QCOMPARE(socket->error(), QAbstractSocket::RemoteHostClosedError);
    QVERIFY(wire.time < 5000);
    QCOMPARE(ask(*cloud, "/v1.0/me").status(), 200); // the server goes on
}

void tst_FaultyWire::keepsSilentForAWhile()
{
    const auto cloud = start(R"("hang","milliseconds":600)");
    QVERIFY(cloud);
    const Wire wire = ask(*cloud);
    QVERIFY(wire.ended);
    QCOMPARE(wire.firstByte, -1);
    QVERIFY2(wire.time >= 300 && wire.time < 5000, qPrintable(QString::number(wire.time)));
}

void tst_FaultyWire::stopsWhileAnswersHang()
{
    for (const char *fault :
         {R"("hang")", R"("slow","milliseconds":60000)", R"("drip","milliseconds":60000)"}) {
        auto cloud = start(fault);
        QVERIFY(cloud);
        const auto socket = send(*cloud);
        QVERIFY(socket);
        QTest::qWait(100); // for the request to arrive
        QElapsedTimer timer;
        timer.start();
        cloud.reset();
        QVERIFY2(timer.elapsed() < 5000, fault);
    }
}

void tst_FaultyWire::freesItsThreadsWhenClientsLeave()
{
    // More than the server has threads: it serves the last only if the others have been given up.
    const auto cloud = start(R"("hang")");
    QVERIFY(cloud);
    for (int round = 0; round < 6; ++round) {
        QList<std::shared_ptr<QSslSocket>> sockets;
        for (int i = 0; i < 50; ++i) {
            sockets.append(send(*cloud));
            QVERIFY(sockets.last());
        }
        for (const auto &socket : std::as_const(sockets))
            socket->abort();
    }
    QCOMPARE(ask(*cloud, "/v1.0/me").status(), 200);
}

void tst_FaultyWire::dripsTheBody()
{
    const auto cloud = start(R"("drip","milliseconds":2000)");
    QVERIFY(cloud);
    const Wire wire = ask(*cloud);
    QCOMPARE(wire.status(), 200);
    QVERIFY(wire.isWhole());
    QVERIFY(QJsonDocument::fromJson(wire.body).isObject());
    QVERIFY(wire.firstByte >= 0);
    const qint64 spread = wire.time - wire.firstByte;
    QVERIFY2(spread >= 1000 && spread < 8000, qPrintable(QString::number(spread)));
}

void tst_FaultyWire::isSlowWithoutHoldingUpOthers()
{
    const auto cloud = start(R"("slow","milliseconds":3000)");
    QVERIFY(cloud);
    QElapsedTimer timer;
    timer.start();
    const auto slow = send(*cloud);
    QVERIFY(slow);
    const Wire other = ask(*cloud, "/v1.0/me");
    QCOMPARE(other.status(), 200);
    QCOMPARE(slow->bytesAvailable(), 0);
    const Wire wire = receive(slow.get());
    QCOMPARE(wire.status(), 200);
    QVERIFY(wire.isWhole());
    QVERIFY(timer.elapsed() >= 3000);
}

void tst_FaultyWire::isOfTheRightLengthWhenJsonIsBroken()
{
    const auto cloud = start(R"("brokenJson")");
    QVERIFY(cloud);
    const Wire wire = ask(*cloud);
    QCOMPARE(wire.status(), 200);
    QCOMPARE(wire.body.size(), wire.header("Content-Length").toInt());
    QVERIFY(!wire.ended);
    QVERIFY(wire.header("Content-Type").startsWith("application/json"));
    QVERIFY(QJsonDocument::fromJson(wire.body).isNull());
}

void tst_FaultyWire::answersTheRest_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value"); // its beginning
    const auto row = [](const char *name, const char *fault, int status, const char *header,
                        const char *value) {
        QTest::newRow(name) << QByteArray(fault) << status << QByteArray(header)
                            << QByteArray(value);
    };
    row("status", R"("status","status":503,"retryAfter":9)", 503, "Retry-After", "9");
    row("wrongType", R"("wrongType")", 200, "Content-Type", "application/json");
    row("html", R"("html")", 200, "Content-Type", "text/html");
    row("expiredToken", R"("expiredToken")", 401, "WWW-Authenticate", "Bearer");
    row("claimsChallenge", R"("claimsChallenge")", 401, "WWW-Authenticate", "Bearer");
}

void tst_FaultyWire::answersTheRest()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    const auto cloud = start(fault);
    QVERIFY(cloud);
    const Wire wire = ask(*cloud);
    QCOMPARE(wire.status(), status);
    QVERIFY2(wire.header(header).startsWith(value), wire.header(header).constData());
    QVERIFY(wire.isWhole());
}

void tst_FaultyWire::challengesForClaims()
{
    const auto cloud = start(R"("claimsChallenge")");
    QVERIFY(cloud);
    QByteArray challenge = ask(*cloud).header("WWW-Authenticate");
    QVERIFY(challenge.contains("insufficient_claims"));
    challenge.remove(0, challenge.indexOf("claims=\"") + 8);
    const QJsonDocument claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(challenge.left(challenge.indexOf('"'))));
    QCOMPARE(claims["access_token"_L1]["acrs"_L1]["value"_L1].toString(), u"c1"_s);
}

void tst_FaultyWire::goesOnOnTheSameConnection()
{
    const auto cloud = start({}, [](Cloud::Options &options) {
        options.faults = R"({"faults":[{"times":1,"fault":{"kind":"brokenJson"}},
                                       {"times":1,"fault":{"kind":"drip","milliseconds":100}}]})";
    });
    QVERIFY(cloud);
    const auto socket = send(*cloud);
    QVERIFY(socket);
    QVERIFY(QJsonDocument::fromJson(receive(socket.get()).body).isNull());
    for (int i = 0; i < 2; ++i) {
        socket->write("GET " + QByteArray(kPath)
                      + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        "Authorization: Bearer "
                      + tokenOf(*cloud) + "\r\n\r\n");
        socket->flush();
        QVERIFY(QJsonDocument::fromJson(receive(socket.get()).body).isObject());
    }
}

void tst_FaultyWire::showsANetworkClientWhatHappened_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::newRow("truncate") << QByteArray(R"("truncate")")
                              << QNetworkReply::RemoteHostClosedError;
    QTest::newRow("reset") << QByteArray(R"("reset")") << QNetworkReply::RemoteHostClosedError;
    QTest::newRow("hang") << QByteArray(R"("hang","milliseconds":300)")
                          << QNetworkReply::RemoteHostClosedError;
    QTest::newRow("hang, client's patience")
        << QByteArray(R"("hang")") << QNetworkReply::OperationCanceledError;
    QTest::newRow("drip") << QByteArray(R"("drip","milliseconds":300)") << QNetworkReply::NoError;
    QTest::newRow("brokenJson") << QByteArray(R"("brokenJson")") << QNetworkReply::NoError;
    QTest::newRow("status") << QByteArray(R"("status","status":503)")
                            << QNetworkReply::ServiceUnavailableError;
}

void tst_FaultyWire::showsANetworkClientWhatHappened()
{
    QFETCH(QByteArray, fault);
    QFETCH(QNetworkReply::NetworkError, error);
    const auto cloud = start(fault);
    QVERIFY(cloud);
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(cloud->origin().toString() + QLatin1StringView(kPath))};
    request.setSslConfiguration(trust(*cloud));
    request.setRawHeader("Authorization", "Bearer " + tokenOf(*cloud));
    request.setTransferTimeout(2000);
    QNetworkReply *reply = network.get(request);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(reply->error(), error);
}

void tst_FaultyWire::writesTheJournal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    const auto cloud =
        start(R"("truncate")", [&path](Cloud::Options &options) { options.journalFile = path; });
    QVERIFY(cloud);
    const Wire cut = ask(*cloud);
    (void)ask(*cloud, "/v1.0/me");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
    QCOMPARE(first["fault"_L1].toString(), u"truncate"_s);
    QCOMPARE(first["responseBody"_L1].toString().toUtf8(), cut.body);
    QVERIFY(!QJsonDocument::fromJson(file.readLine()).object().contains("fault"_L1));
}

void tst_FaultyWire::refusesABadPlan()
{
    Cloud::Options options;
    options.world = smallWorld();
    options.faults = R"({"faults":[{"fault":{"kind":"explode"}}]})";
    const auto cloud = Cloud::start(options);
    QVERIFY(!cloud.has_value());
    QCOMPARE(cloud.error().code, ErrorCode::BadInput);
    QVERIFY(cloud.error().detail.startsWith("faults[0].fault.kind: "_L1));
}

void tst_FaultyWire::serves64RequestsAtOnce()
{
    const auto cloud = start(
        {}, [](Cloud::Options &options) { options.latency = std::chrono::milliseconds(kLatency); });
    QVERIFY(cloud);
    // Connections that others hold open beside them.
    QList<std::shared_ptr<QSslSocket>> idle;
    for (int i = 0; i < kRequests; ++i) {
        idle.append(std::make_shared<QSslSocket>());
        idle.last()->setSslConfiguration(trust(*cloud));
        idle.last()->connectToHostEncrypted(u"127.0.0.1"_s, quint16(cloud->origin().port()));
        QVERIFY(idle.last()->waitForEncrypted());
    }
    QElapsedTimer timer;
    timer.start();
    QList<std::shared_ptr<QSslSocket>> sockets;
    for (int i = 0; i < kRequests; ++i) {
        sockets.append(send(*cloud));
        QVERIFY(sockets.last());
    }
    for (const auto &socket : std::as_const(sockets))
        QCOMPARE(receive(socket.get()).status(), 200);
    QVERIFY2(timer.elapsed() < 3 * kLatency, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_FaultyWire)
#include "tst_faultywire.moc"
