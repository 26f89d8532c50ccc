// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/server/httpsserver.h"
#include "simulator/server/journal.h"
#include "simulator/server/signingkey.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneObjectPerExchange();
    void hidesSecrets_data();
    void hidesSecrets();
    void keepsWhatIsNoSecret();
    void namesTheTenantOfTheToken();
    void refusesAFolder();
};

namespace {

constexpr auto kSecret = "planted-secret";

Request request(const QByteArray &target, const QByteArray &body = {})
{
    Request made;
    made.method = "POST";
    readTarget(target, &made);
    made.headers = {{"authorization", QByteArray("Bearer ") + kSecret}, {"accept", "*/*"}};
    made.body = body;
    made.now = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    return made;
}

} // namespace

void tst_Journal::writesOneObjectPerExchange()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    auto journal = Journal::open(path);
    QVERIFY(journal.has_value());
    const QByteArray target = "/subscriptions?api-version=2022-12-01&%24top=1";
    (*journal)->write(request(target, "{\n}"), target, Response::json({{u"a"_s, 1}}));
    (*journal)->write(request(target), target, Response::empty(204));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(first["time"_L1].toString(), u"2026-11-22T10:00:00.000Z"_s);
    QCOMPARE(first["method"_L1].toString(), u"POST"_s);
    QCOMPARE(first["url"_L1].toString(), QString::fromLatin1(target));
    QCOMPARE(first["headers"_L1]["authorization"_L1].toString(), u"Bearer ..."_s);
    QCOMPARE(first["headers"_L1]["accept"_L1].toString(), u"*/*"_s);
    QCOMPARE(first["body"_L1].toString(), u"{\n}"_s);
    QCOMPARE(first["status"_L1].toInt(), 200);
    QCOMPARE(first["responseHeaders"_L1]["content-type"_L1].toString(),
             u"application/json; charset=utf-8"_s);
    QCOMPARE(first["responseBody"_L1].toString(), u"{\"a\":1}"_s);
    QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void tst_Journal::hidesSecrets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("location");
    const QByteArray token = "/organizations/oauth2/v2.0/token";
    const QByteArray secret = kSecret;
    for (const char *name :
         {"code", "refresh_token", "client_secret", "code_verifier", "device_code"})
        QTest::newRow(name) << token << "x=1&" + QByteArray(name) + '=' + secret << QByteArray()
                            << QByteArray();
    for (const char *name : {"access_token", "refresh_token", "id_token", "device_code"})
        QTest::newRow(qPrintable(u"answer "_s + QLatin1StringView(name)))
            << token << QByteArray() << "{\"a\":1,\"" + QByteArray(name) + "\":\"" + secret + "\"}"
            << QByteArray();
    QTest::newRow("first field") << token << "refresh_token=" + secret << QByteArray()
                                 << QByteArray();
    QTest::newRow("redirect") << QByteArray("/organizations/oauth2/v2.0/authorize?x=1")
                              << QByteArray() << QByteArray()
                              << "http://localhost:1/?code=" + secret + "&state=s";
    QTest::newRow("posted redirect")
        << QByteArray("/organizations/oauth2/v2.0/authorize?x=1") << QByteArray()
        << "<input type=\"hidden\" name=\"code\" value=\"" + secret + "\">" << QByteArray();
    QTest::newRow("address") << token + "?client_secret=" + secret << QByteArray() << QByteArray()
                             << QByteArray();
    QTest::newRow("bearer only") << QByteArray("/v1.0/me") << QByteArray() << QByteArray()
                                 << QByteArray();
}

void tst_Journal::hidesSecrets()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, location);
    Response response = Response::empty(200).with("Location", location);
    response.body = answer;
    const QJsonObject entry = Journal::entry(request(target, body), target, response);
    QVERIFY(!QJsonDocument(entry).toJson().contains(kSecret));
}

void tst_Journal::keepsWhatIsNoSecret()
{
    const QByteArray target = "/organizations/oauth2/v2.0/token";
    Response response;
    response.body = R"({"error":"invalid_grant","error_codes":[1],"access_token":"x"})";
    const QJsonObject entry = Journal::entry(
        request(target, "grant_type=authorization_code&code=x&redirect_uri=http://localhost:1"),
        target, response);
    QCOMPARE(entry["body"_L1].toString(),
             u"grant_type=authorization_code&code=...&redirect_uri=http://localhost:1"_s);
    QCOMPARE(entry["responseBody"_L1].toString(),
             u"{\"error\":\"invalid_grant\",\"error_codes\":[1],\"access_token\":\"...\"}"_s);
}

void tst_Journal::namesTheTenantOfTheToken()
{
    const QByteArray target = "/subscriptions";
    Request made = request(target);
    QVERIFY(!Journal::entry(made, target, Response::empty(204)).contains("tenant"_L1));
    made.headers["authorization"] = "Bearer x." + base64Url(R"({"tid":"t-1","oid":"o"})") + ".y";
    const QJsonObject entry = Journal::entry(made, target, Response::empty(204));
    QCOMPARE(entry["tenant"_L1].toString(), u"t-1"_s);
    QCOMPARE(entry["headers"_L1]["authorization"_L1].toString(), u"Bearer ..."_s);
}

void tst_Journal::refusesAFolder()
{
    const QTemporaryDir folder;
    const auto journal = Journal::open(folder.path());
    QVERIFY(!journal.has_value());
    QCOMPARE(journal.error().code, ErrorCode::BadInput);
    QCOMPARE(journal.error().subject, folder.path());
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
