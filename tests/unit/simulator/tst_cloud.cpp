// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/server/cloud.h"
#include "support/smallcloud.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

class tst_Cloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTrustedByItsAuthorityOnly();
    void isNotReachedByAnotherAddress();
    void printsTokensThatOpenEveryService();
    void movesItsClock();
    void saysWhetherItLimits();
    void refusesBadClocks_data();
    void refusesBadClocks();
    void expiresTokensOnItsClock();
    void refusesToStart_data();
    void refusesToStart();
    void answersInParallelWhenSlow();
    void stopsWithOpenConnections_data();
    void stopsWithOpenConnections();
    void startsTheDemoTenant();
    void servesAThousandCustomers();
    void acceptsAColonPlainAndEncoded();
    void holdsAsManyItemsOnAPageAsItIsTold();
    void takesUpFaultsWhileItRuns();

private:
    struct Answer
    {
        int status = 0;
        QJsonObject body;
    };
    [[nodiscard]] std::unique_ptr<Cloud>
    start(const std::function<void(Cloud::Options &)> &change = {});
    [[nodiscard]] QNetworkRequest request(const Cloud &cloud, const QString &path,
                                          const QString &token = {}) const;
    [[nodiscard]] static Answer wait(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

std::unique_ptr<Cloud> tst_Cloud::start(const std::function<void(Cloud::Options &)> &change)
{
    Cloud::Options options;
    options.world = smallWorld();
    options.now = options.world->epoch;
    options.timeScale = 0;
    if (change)
        change(options);
    auto cloud = Cloud::start(options);
    return cloud ? std::move(*cloud) : nullptr;
}

QNetworkRequest tst_Cloud::request(const Cloud &cloud, const QString &path,
                                   const QString &token) const
{
    QNetworkRequest made{QUrl(cloud.origin().toString() + path)};
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromData(cloud.caPem()));
    made.setSslConfiguration(trust);
    made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!token.isEmpty())
        made.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    return made;
}

tst_Cloud::Answer tst_Cloud::wait(QNetworkReply *reply)
{
    const QScopedPointer<QNetworkReply, QScopedPointerDeleteLater> owner(reply);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

void tst_Cloud::isTrustedByItsAuthorityOnly()
{
    const auto cloud = start();
    QVERIFY(cloud);
    QCOMPARE(wait(m_network.get(request(*cloud, u"/_clock"_s))).status, 200);
    QNetworkRequest byName = request(*cloud, u"/_clock"_s);
    QUrl named = byName.url();
    named.setHost(u"localhost"_s);
    byName.setUrl(named);
    QCOMPARE(wait(m_network.get(byName)).status, 200);
    QNetworkRequest distrustful{request(*cloud, u"/_clock"_s).url()};
    QNetworkAccessManager fresh; // without the connection that trust opened
    QCOMPARE(wait(fresh.get(distrustful)).status, 0);
}

void tst_Cloud::isNotReachedByAnotherAddress()
{
    const auto cloud = start();
    const auto port = quint16(cloud->origin().port());
    const auto reaches = [port](const QHostAddress &address) {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        return socket.waitForConnected(500);
    };
    QVERIFY(reaches(QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(!reaches(QHostAddress(u"127.0.0.2"_s)));
    const auto own = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : own) {
        if (address != QHostAddress(QHostAddress::LocalHost))
            QVERIFY2(!reaches(address), qPrintable(address.toString()));
    }
}

void tst_Cloud::printsTokensThatOpenEveryService()
{
    const QTemporaryDir folder;
    const auto cloud = start(
        [&folder](Cloud::Options &options) { options.caFile = folder.filePath(u"ca.pem"_s); });
    QVERIFY(cloud);
    const QJsonObject line = cloud->readyLine();
    for (const QString &key : {u"authority"_s, u"arm"_s, u"graph"_s, u"partnerCenter"_s})
        QCOMPARE(line[key].toString(), cloud->origin().toString());
    QCOMPARE(line["users"_L1][0].toString(), QString::fromLatin1(kAdminName));
    QCOMPARE(line["timeScale"_L1].toDouble(), 0.0);
    const QFileInfo authority(line["caFile"_L1].toString());
    QVERIFY(authority.exists());
    QVERIFY(!authority.permission(QFileDevice::ReadGroup)
            && !authority.permission(QFileDevice::ReadOther));
    const QJsonObject tokens = line["tokens"_L1].toObject();
    const auto status = [&](const QString &path, const QJsonValue &token) {
        return wait(m_network.get(request(*cloud, path, token.toString()))).status;
    };
    QCOMPARE(status(u"/v1.0/me"_s, tokens["graph"_L1]), 200);
    QCOMPARE(status(u"/v1/customers?size=1"_s, tokens["partnerCenter"_L1]), 200);
    const QString link =
        u"/providers/Microsoft.ManagementPartner/partners?api-version=2018-02-01"_s;
    QCOMPARE(status(link, tokens["arm"_L1]), 404); // opened, and nothing linked
    const QJsonObject customers = tokens["customers"_L1].toObject();
    QCOMPARE(customers.size(), 5);
    QCOMPARE(status(link, customers.begin().value()), 404);
}

void tst_Cloud::movesItsClock()
{
    const auto cloud = start();
    QVERIFY(cloud);
    const QJsonObject before = wait(m_network.get(request(*cloud, u"/_clock"_s))).body;
    QCOMPARE(before["now"_L1].toString(), u"2026-11-22T10:00:00.000Z"_s);
    const Answer moved = wait(m_network.post(request(*cloud, u"/_clock"_s),
                                             R"({"now":"2026-11-23T12:00:00+02:00","scale":0})"));
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.body["now"_L1].toString(), u"2026-11-23T10:00:00.000Z"_s);
    QCOMPARE(cloud->now(), QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    QCOMPARE(wait(m_network.post(request(*cloud, u"/_clock"_s), R"({"scale":3600})")).status, 200);
    QCOMPARE(cloud->timeScale(), 3600.0);
    QTRY_VERIFY(cloud->now() > QDateTime(QDate(2026, 11, 23), QTime(10, 1), Qt::UTC));
}

void tst_Cloud::saysWhetherItLimits()
{
    const auto free = start();
    const auto limited = start([](Cloud::Options &options) { options.quotas = QuotaMode::Real; });
    QVERIFY(free && limited);
    QCOMPARE(wait(m_network.get(request(*free, u"/_clock"_s))).body["quotas"_L1].toString(),
             u"off"_s);
    QCOMPARE(wait(m_network.post(request(*limited, u"/_clock"_s), R"({"scale":0})"))
                 .body["quotas"_L1]
                 .toString(),
             u"real"_s);
    for (const auto &cloud : {free.get(), limited.get()}) {
        const QString token = cloud->readyLine()["tokens"_L1]["graph"_L1].toString();
        QNetworkReply *reply = m_network.get(request(*cloud, u"/v1.0/me"_s, token));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->hasRawHeader("x-ms-resource-unit"), cloud == limited.get());
        reply->deleteLater();
    }
}

void tst_Cloud::refusesBadClocks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("now");
    QTest::newRow("no instant") << QByteArray(R"({"now":"yesterday"})");
    QTest::newRow("negative scale") << QByteArray(R"({"scale":-1})");
    QTest::newRow("scale as text") << QByteArray(R"({"scale":"2"})");
    QTest::newRow("too fast") << QByteArray(R"({"scale":1e9})");
    QTest::newRow("unknown member") << QByteArray(R"({"speed":1})");
    QTest::newRow("quotas") << QByteArray(R"({"quotas":"off"})");
}

void tst_Cloud::refusesBadClocks()
{
    QFETCH(QByteArray, body);
    const auto cloud = start();
    QVERIFY(cloud);
    const QDateTime before = cloud->now();
    QCOMPARE(wait(m_network.post(request(*cloud, u"/_clock"_s), body)).status, 400);
    QCOMPARE(cloud->now(), before);
    QNetworkRequest plain = request(*cloud, u"/_clock"_s);
    plain.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
    QCOMPARE(wait(m_network.post(plain, R"({"scale":1})")).status, 400);
}

void tst_Cloud::expiresTokensOnItsClock()
{
    const auto cloud = start();
    QVERIFY(cloud);
    const QString token = cloud->readyLine()["tokens"_L1]["graph"_L1].toString();
    QCOMPARE(wait(m_network.get(request(*cloud, u"/v1.0/me"_s, token))).status, 200);
    cloud->moveClock(cloud->now().addSecs(3600), 0);
    QCOMPARE(wait(m_network.get(request(*cloud, u"/v1.0/me"_s, token))).status, 401);
}

void tst_Cloud::refusesToStart_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("port taken") << u"port"_s;
    QTest::newRow("journal") << u"journal"_s;
    QTest::newRow("authority file") << u"ca"_s;
    QTest::newRow("scenario") << u"scenario"_s;
}

void tst_Cloud::refusesToStart()
{
    QFETCH(QString, what);
    const auto first = start();
    QVERIFY(first);
    Cloud::Options options;
    options.world = what == "scenario"_L1 ? nullptr : smallWorld();
    if (what == "port"_L1)
        options.port = first->origin().port();
    if (what == "journal"_L1)
        options.journalFile = u"/nowhere/journal"_s;
    if (what == "ca"_L1)
        options.caFile = u"/nowhere/ca.pem"_s;
    if (what == "scenario"_L1)
        options.scenario = "{\"customers\":7}";
    const auto second = Cloud::start(options);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::BadInput);
    QVERIFY(!second.error().detail.isEmpty());
}

void tst_Cloud::answersInParallelWhenSlow()
{
    const auto cloud =
        start([](Cloud::Options &options) { options.latency = std::chrono::milliseconds(1500); });
    QVERIFY(cloud);
    QElapsedTimer timer;
    timer.start();
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 6; ++i) // as many as the client opens connections
        replies.append(m_network.get(request(*cloud, u"/_clock"_s)));
    for (QNetworkReply *reply : std::as_const(replies))
        QCOMPARE(wait(reply).status, 200);
    QVERIFY2(timer.elapsed() >= 1500, "no latency");
    QVERIFY2(timer.elapsed() < 6 * 1500, "one after the other");
}

void tst_Cloud::stopsWithOpenConnections_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("kept alive after a request") << u"request"_s;
    QTest::newRow("encrypted, nothing asked") << u"encrypted"_s;
    QTest::newRow("connected, no handshake") << u"connected"_s;
}

void tst_Cloud::stopsWithOpenConnections()
{
    QFETCH(QString, kind);
    auto cloud = start();
    QVERIFY(cloud);
    QSslSocket socket;
    socket.setSslConfiguration(request(*cloud, {}).sslConfiguration());
    if (kind == "request"_L1) {
        QCOMPARE(wait(m_network.get(request(*cloud, u"/_clock"_s))).status, 200);
    } else if (kind == "encrypted"_L1) {
        socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(cloud->origin().port()));
        QVERIFY(socket.waitForEncrypted());
    } else {
        socket.connectToHost(u"127.0.0.1"_s, quint16(cloud->origin().port()));
        QVERIFY(socket.waitForConnected());
        QTest::qWait(50); // for the server to take it
    }
    QElapsedTimer timer;
    timer.start();
    cloud.reset();
    // The server's own limit for a silent connection is far longer.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void tst_Cloud::startsTheDemoTenant()
{
    const auto cloud = start([](Cloud::Options &options) { options.world.reset(); });
    QVERIFY(cloud);
    int customers = 0;
    cloud->withWorld([&customers](World &world) { customers = int(world.customers.size()); });
    QVERIFY(customers > 20);
}

void tst_Cloud::servesAThousandCustomers()
{
    const auto cloud = start([](Cloud::Options &options) {
        options.world.reset();
        options.customers = 1000;
        options.subscriptionsPerCustomer = 10;
    });
    QVERIFY(cloud);
    const QJsonObject line = cloud->readyLine();
    QCOMPARE(line["tokens"_L1]["customers"_L1].toObject().size(), Cloud::kMostCustomerTokens);
    const QString token = line["tokens"_L1]["partnerCenter"_L1].toString();
    const Answer customers =
        wait(m_network.get(request(*cloud, u"/v1/customers?size=500"_s, token)));
    QCOMPARE(customers.body["totalCount"_L1].toInt(), 1000);
}

void tst_Cloud::acceptsAColonPlainAndEncoded()
{
    const auto cloud = start([](Cloud::Options &options) { options.world.reset(); });
    QVERIFY(cloud);
    const QJsonObject line = cloud->readyLine();
    const QString account = line["billingAccount"_L1].toString();
    const QString token = line["tokens"_L1]["arm"_L1].toString();
    for (QString name : {account, QString(account).replace(u':', u"%3A"_s)}) {
        QNetworkRequest asked = request(*cloud, QString(), token);
        const QString path = u"/providers/Microsoft.Billing/billingAccounts/%1/customers?"
                             "api-version=2024-04-01"_s;
        asked.setUrl(QUrl(cloud->origin().toString() + path.arg(name), QUrl::StrictMode));
        QCOMPARE(wait(m_network.get(asked)).status, 200);
    }
}

void tst_Cloud::holdsAsManyItemsOnAPageAsItIsTold()
{
    const auto cloud = start([](Cloud::Options &options) {
        options.world.reset();
        options.mostPerPage = 3;
    });
    QVERIFY(cloud);
    const QJsonObject line = cloud->readyLine();
    const QString account = line["billingAccount"_L1].toString();
    const QString token = line["tokens"_L1]["arm"_L1].toString();
    const Answer billing =
        wait(m_network.get(request(*cloud,
                                   u"/providers/Microsoft.Billing/billingAccounts/%1/customers?"
                                   "api-version=2024-04-01&top=50"_s.arg(account),
                                   token)));
    QCOMPARE(billing.body["value"_L1].toArray().size(), 3);
    QVERIFY(!billing.body["nextLink"_L1].toString().isEmpty());
    const Answer companies = wait(m_network.get(request(
        *cloud, u"/v1/customers?size=500"_s, line["tokens"_L1]["partnerCenter"_L1].toString())));
    QCOMPARE(companies.body["items"_L1].toArray().size(), 3);
    QVERIFY(companies.body["links"_L1].toObject().contains("next"_L1));
}

void tst_Cloud::takesUpFaultsWhileItRuns()
{
    const auto cloud = start();
    QVERIFY(cloud);
    const QString token = cloud->readyLine()["tokens"_L1]["graph"_L1].toString();
    const auto status = [&] {
        return wait(m_network.get(request(*cloud, u"/v1.0/me"_s, token))).status;
    };
    QCOMPARE(status(), 200);
    QVERIFY(cloud->setFaults(R"({"faults":[{"fault":{"kind":"status","status":503}}]})"));
    QCOMPARE(status(), 503);
    QVERIFY(!cloud->setFaults("{}")); // those so far stay
    QCOMPARE(status(), 503);
    QVERIFY(cloud->setFaults({}));
    QCOMPARE(status(), 200);
}

QTEST_GUILESS_MAIN(tst_Cloud)
#include "tst_cloud.moc"
