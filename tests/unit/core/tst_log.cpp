// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"
#include "core/strings.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;

//! A planted token may not survive in any shape that a log line gives it.
class tst_Log : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSecretsOut_data();
    void takesSecretsOut();
    void leavesPlainSentencesAlone_data();
    void leavesPlainSentencesAlone();
    void keepsTheNameOfWhatItTookOut();
    void writesNoTokenToTheFile();
    void createsTheFileForItsOwnerOnly();
    void closesAnOpenFileToOthers();
    void beginsALongFileAnew();
    void leavesOutWhatIsBelowTheLevel();
    void cleanup();

private:
    [[nodiscard]] QByteArray content(const QString &path) const;
};

namespace {
const QString kSecret = u"0.AXoAq1W7plantedSecretZ9"_s;
const QString kJwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJl-_x"_s;
} // namespace

void tst_Log::takesSecretsOut_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    QTest::newRow("bearer header") << u"Authorization: Bearer "_s + kSecret << kSecret;
    QTest::newRow("bearer in lower case") << u"authorization: bearer "_s + kSecret << kSecret;
    QTest::newRow("basic header") << u"Authorization: Basic YW5uYTpnZWhlaW0="_s
                                  << u"YW5uYTpnZWhlaW0="_s;
    QTest::newRow("JWT alone") << u"got "_s + kJwt + u" back"_s << u"eyJzdWIi"_s;
    QTest::newRow("JWT of two parts") << u"eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."_s << u"eyJzdWIi"_s;
    QTest::newRow("refresh token in a form")
        << u"grant_type=refresh_token&refresh_token="_s + kSecret + u"&client_id=abc"_s << kSecret;
    QTest::newRow("code in a redirect")
        << u"GET /?code="_s + kSecret + u"&state=af0ifjsldkj HTTP/1.1"_s << kSecret;
    QTest::newRow("state in a redirect")
        << u"GET /?code=x&state=af0ifjsldkj HTTP/1.1"_s << u"af0ifjsldkj"_s;
    QTest::newRow("code verifier") << u"code_verifier="_s + kSecret << kSecret;
    QTest::newRow("device code") << u"device_code="_s + kSecret << kSecret;
    QTest::newRow("client secret") << u"client_secret="_s + kSecret << kSecret;
    QTest::newRow("JSON body")
        << uR"({"token_type":"Bearer","refresh_token":"%1","expires_in":1})"_s.arg(kSecret)
        << kSecret;
    QTest::newRow("JSON body with blanks")
        << uR"({"refresh_token" : "%1"})"_s.arg(kSecret) << kSecret;
    QTest::newRow("JSON body as Qt quotes it")
        << uR"("{\"refresh_token\":\"%1\",\"expires_in\":1}")"_s.arg(kSecret) << kSecret;
    QTest::newRow("passphrase") << u"passphrase: hunter2hunter2"_s << u"hunter2hunter2"_s;
    QTest::newRow("mail address") << u"signed in as anna.peeters@noordzee.example today"_s
                                  << u"anna.peeters"_s;
    QTest::newRow("mail address in a form")
        << u"login_hint=anna.peeters%40noordzee.example&x=1"_s << u"anna.peeters"_s;
    QTest::newRow("guest's name") << u"user anna.peeters_noordzee.example#EXT#@duin.example"_s
                                  << u"anna.peeters"_s;
}

void tst_Log::takesSecretsOut()
{
    QFETCH(QString, line);
    QFETCH(QString, secret);
    QVERIFY(line.contains(secret));
    const QString out = redacted(line);
    QVERIFY2(!out.contains(secret), qPrintable(out));
    QVERIFY2(out.contains(u"[redacted]"_s), qPrintable(out));
}

void tst_Log::leavesPlainSentencesAlone_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"refresh of 24 customers ended after 12 s, 0 parts missing",
                             "forbidden http=403 service-says AuthorizationFailed request=4e8d-11 "
                             "about=management.azure.com",
                             "try 2 of management.azure.com again in 5000 ms",
                             "GET /subscriptions?api-version=2022-12-01",
                             "the postcode is 8400, the barcode=12", "encode: utf-8", ""})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_Log::leavesPlainSentencesAlone()
{
    QFETCH(QString, line);
    QCOMPARE(redacted(line), line);
}

void tst_Log::keepsTheNameOfWhatItTookOut()
{
    QCOMPARE(redacted(u"a=1&refresh_token=xyz&client_id=abc"_s),
             u"a=1&refresh_token=[redacted]&client_id=abc"_s);
    QCOMPARE(redacted(u"Authorization: Bearer abc.def"_s), u"Authorization: Bearer [redacted]"_s);
}

void tst_Log::writesNoTokenToTheFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    installLogging(LogLevel::Info, path);
    qCWarning(logNet).noquote() << "Authorization: Bearer" << kSecret;
    qCWarning(logNet) << uR"({"refresh_token":"%1"})"_s.arg(kSecret) << kJwt;
    qCWarning(logIdentity) << QByteArray("code=") + kSecret.toLatin1();
    qInfo("plain %s", "sentence");
    const QByteArray log = content(path);
    QVERIFY2(!log.contains(kSecret.toLatin1()) && !log.contains("eyJ"), log.constData());
    QCOMPARE(log.count('\n'), 4);
    QVERIFY(log.contains("warning pec.net Authorization: Bearer [redacted]"));
    QVERIFY(log.contains("info default plain sentence"));
    QVERIFY(log.startsWith(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddT"_s).toLatin1()));
}

void tst_Log::createsTheFileForItsOwnerOnly()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    installLogging(LogLevel::Info, path);
    qInfo("begun");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
    QVERIFY(QFileInfo(path).permissions().testFlag(QFile::ReadOwner));
    QVERIFY(!QFileInfo(path).permissions().testFlag(QFile::ExeOwner));
}

void tst_Log::closesAnOpenFileToOthers()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept\n");
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    installLogging(LogLevel::Info, path);
    qInfo("added");
    QVERIFY(!QFileInfo(path).permissions().testFlag(QFile::ReadOther));
    QVERIFY(content(path).startsWith("kept\n"));
}

void tst_Log::beginsALongFileAnew()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(5 * 1024 * 1024 + 1));
    }
    installLogging(LogLevel::Info, path);
    qInfo("begun anew");
    QVERIFY(content(path).size() < 200);
    QVERIFY(content(path).contains("begun anew"));
}

void tst_Log::leavesOutWhatIsBelowTheLevel()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    installLogging(LogLevel::Warning, path);
    qInfo("too small");
    qWarning("large enough");
    QVERIFY(!content(path).contains("too small"));
    QVERIFY(content(path).contains("large enough"));
}

void tst_Log::cleanup()
{
    installLogging(LogLevel::Info);
    qInstallMessageHandler(nullptr);
}

QByteArray tst_Log::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
}

QTEST_GUILESS_MAIN(tst_Log)
#include "tst_log.moc"
