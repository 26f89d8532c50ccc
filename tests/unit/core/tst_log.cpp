// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"
#include "core/logfile.h"
#include "core/strings.h"
#include "support/smalldisk.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

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
    void keepsSeveralLinesAsOneRecord();
    void movesAFullFileAndKeepsThreeOlderOnes();
    void losesNoRecordOfSeveralProcesses();
    void goesOnWhenADiskHasRoomAgain();
    void writesThroughNoLink();
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
    QTest::newRow("password of a proxy")
        << u"no answer from http://anna:hunter2@proxy.example:8080/"_s << u"hunter2"_s;
    QTest::newRow("password of a proxy with an at sign")
        << u"https://anna:hun@ter2@proxy.example"_s << u"hun@ter2"_s;
    QTest::newRow("cookie") << u"Set-Cookie: ESTSAUTH=1.AbC; path=/; secure; session planted"_s
                            << u"planted"_s;
    QTest::newRow("cookie that is sent") << u"cookie: a=1; b=planted"_s << u"planted"_s;
    QTest::newRow("signature of shared access")
        << u"GET /export.csv?sv=2022-11-02&sig=pLaNtEd%2Fx%3D&se=2026-01-01"_s << u"pLaNtEd"_s;
    QTest::newRow("pass phrase of several words")
        << u"pass phrase: correct horse battery"_s << u"battery"_s;
    QTest::newRow("pass phrase in JSON")
        << uR"({"passPhrase": "correct horse battery"})"_s << u"battery"_s;
    QTest::newRow("user code") << u"user_code=ABCD-EFGH"_s << u"ABCD-EFGH"_s;
    QTest::newRow("negotiated proxy")
        << u"Proxy-Authorization: Negotiate YIIplanted"_s << u"YIIplanted"_s;
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
    for (const char *line :
         {"refresh of 24 customers ended after 12 s, 0 parts missing",
          "forbidden http=403 service-says AuthorizationFailed request=4e8d-11 "
          "about=management.azure.com",
          "try 2 of management.azure.com again in 5000 ms",
          "GET /subscriptions?api-version=2022-12-01", "the postcode is 8400, the barcode=12",
          "encode: utf-8", "the vault's pass phrase is wrong", "see https://learn.microsoft.com/a",
          "GET https://graph.example/v1.0/users?$top=1", ""})
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
    installLogging({.shown = LogLevel::Critical, .kept = LogLevel::Info, .file = path});
    qCWarning(logNet).noquote() << "Authorization: Bearer" << kSecret;
    qCWarning(logNet) << uR"({"refresh_token":"%1"})"_s.arg(kSecret) << kJwt;
    qCWarning(logIdentity) << QByteArray("code=") + kSecret.toLatin1();
    qInfo("plain %s", "sentence");
    const QByteArray log = content(path);
    QVERIFY2(!log.contains(kSecret.toLatin1()) && !log.contains("eyJ"), log.constData());
    QCOMPARE(log.count('\n'), 4);
    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid());
    QVERIFY(log.contains(
        QByteArray("Z warning pec.net [" + process + "] Authorization: Bearer [redacted]\n")));
    QVERIFY(log.contains(QByteArray("Z info default [" + process + "] plain sentence\n")));
    QVERIFY(log.startsWith(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddT"_s).toLatin1()));
}

void tst_Log::createsTheFileForItsOwnerOnly()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    installLogging({.shown = LogLevel::Critical, .kept = LogLevel::Info, .file = path});
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
    installLogging({.shown = LogLevel::Critical, .kept = LogLevel::Info, .file = path});
    qInfo("added");
    QVERIFY(!QFileInfo(path).permissions().testFlag(QFile::ReadOther));
    QVERIFY(content(path).startsWith("kept\n"));
}

void tst_Log::keepsSeveralLinesAsOneRecord()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    installLogging({.kept = LogLevel::Info, .file = path});
    qInfo("first\n2026-11-27T00:00:00.000Z error pec.net [1] forged\r\x1b[2Jthird");
    const QList<QByteArray> lines = content(path).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).endsWith("] first"));
    QCOMPARE(lines.at(1), "    2026-11-27T00:00:00.000Z error pec.net [1] forged  [2Jthird");
}

void tst_Log::movesAFullFileAndKeepsThreeOlderOnes()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    LogFile file;
    file.setPath(path);
    const QByteArray filling(LogFile::kMostBytes - 10, 'x');
    for (const char *name : {"one", "two", "three", "four", "five"})
        file.append(QByteArray(name) + filling + '\n');
    QCOMPARE(LogFile::filesOf(path),
             QStringList({path, path + u".1"_s, path + u".2"_s, path + u".3"_s}));
    QVERIFY(content(path).startsWith("fivex"));
    QVERIFY(content(path + u".1"_s).startsWith("fourx"));
    QVERIFY(content(path + u".3"_s).startsWith("twox"));
    for (const QString &one : LogFile::filesOf(path)) {
        QVERIFY(QFileInfo(one).size() <= LogFile::kMostBytes);
        QCOMPARE(int(QFileInfo(one).permissions()),
                 int(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    }
}

void tst_Log::losesNoRecordOfSeveralProcesses()
{
    constexpr int kProcesses = 4;
    constexpr int kRecords = 150; // of 25 kB each: the file is moved twice or three times
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    QList<pid_t> children;
    for (int process = 0; process < kProcesses; ++process) {
        const pid_t child = ::fork();
        if (child == 0) {
            LogFile file;
            file.setPath(path);
            for (int record = 0; record < kRecords; ++record)
                file.append("begin " + QByteArray::number(process * kRecords + record) + ' '
                            + QByteArray(25'000, char('a' + process)) + " end\n");
            ::_exit(0);
        }
        children.append(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    QSet<int> seen;
    const QRegularExpression whole(u"^begin (\\d+) (a+|b+|c+|d+) end$"_s);
    for (const QString &file : LogFile::filesOf(path)) {
        for (const QByteArray &line : content(file).split('\n')) {
            if (line.isEmpty())
                continue;
            const auto match = whole.match(QString::fromLatin1(line));
            QVERIFY2(match.hasMatch(), line.left(40).constData());
            QCOMPARE(match.capturedLength(2), 25'000);
            seen.insert(match.captured(1).toInt());
        }
    }
    QCOMPARE(seen.size(), kProcesses * kRecords);
    QVERIFY(QFile::exists(path + u".2"_s));
}

void tst_Log::goesOnWhenADiskHasRoomAgain()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    LogFile file;
    file.setPath(path);
    {
        const SmallDisk disk(10);
        file.append("cut short on a full disk\n");
        file.append("lost\n");
    }
    file.append("there is room again\n");
    QCOMPARE(content(path), "cut short \nthere is room again\n");
}

void tst_Log::writesThroughNoLink()
{
    QTemporaryDir dir;
    const QString target = dir.filePath(u"target"_s);
    const QString path = dir.filePath(u"pec.log"_s);
    QFile precious(target);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("precious\n") == 9);
    precious.close();
    QVERIFY(QFile::link(target, path));
    LogFile file;
    file.setPath(path);
    file.append("through the link\n");
    QCOMPARE(content(target), "precious\n");
}

void tst_Log::leavesOutWhatIsBelowTheLevel()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"pec.log"_s);
    installLogging({.shown = LogLevel::Critical, .kept = LogLevel::Warning, .file = path});
    qInfo("too small");
    qWarning("large enough");
    QVERIFY(!content(path).contains("too small"));
    QVERIFY(content(path).contains("large enough"));
}

void tst_Log::cleanup()
{
    installLogging({});
    qInstallMessageHandler(nullptr);
}

QByteArray tst_Log::content(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not readable");
}

QTEST_GUILESS_MAIN(tst_Log)
#include "tst_log.moc"
