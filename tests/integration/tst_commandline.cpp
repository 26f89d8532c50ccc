// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/money.h"

#include <QByteArray>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Pec;

namespace {

constexpr int kLongest = 60'000;

const QStringList kAmounts{u"cost"_s,         u"pecApplied"_s,      u"missed"_s,
                           u"notEligible"_s,  u"tooRecent"_s,       u"cannotTell"_s,
                           u"earnedCredit"_s, u"missedCreditLow"_s, u"missedCreditHigh"_s};

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PEC_CONSOLE), arguments);
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    const Outcome outcome{process.exitCode(), process.readAllStandardOutput(),
                          process.readAllStandardError()};
    if (outcome.status != 0)
        qInfo().noquote() << arguments.join(u' ') << "ended with" << outcome.status << outcome.err;
    return outcome;
}

Decimal amount(const QJsonObject &totals, const QString &name)
{
    return Decimal::parse(totals[name].toString().toLatin1()).value_or(Decimal::fromInteger(-1));
}

//! One GET without following redirects, as the browser's first step.
struct Fetched
{
    QUrl location;
    QByteArray body;
};

Fetched fetch(const QUrl &url, const QString &caFile)
{
    QNetworkAccessManager network;
    QNetworkRequest request{url};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(caFile));
    request.setSslConfiguration(tls);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kLongest))
        return {};
    return {QUrl::fromEncoded(reply->rawHeader("Location")), reply->readAll()};
}

} // namespace

//! The program as a script sees it: arguments in, exit status and output out.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demoStatusAddsUpToTheLastDecimal();
    void exceededLimitExitsWithOne();
    void explainsASubscriptionByNameAndById();
    void explainsInEveryLanguageWithoutCodeWords_data();
    void explainsInEveryLanguageWithoutCodeWords();
    void tellsWhatChanged();
    void aBrokenRuleBookIsSaidAndNotUsed();
    void wrongUseExitsWithTwo_data();
    void wrongUseExitsWithTwo();
    void unusableDataFolderExitsWithSix();
    void aFullDiskExitsWithSix();
    void keepsALogAtTheLevelOfItsSettings_data();
    void keepsALogAtTheLevelOfItsSettings();
    void signsInReadsAndSignsOutAgainstASimulator();
};

void tst_CommandLine::demoStatusAddsUpToTheLastDecimal()
{
    const QTemporaryDir dir;
    const Outcome outcome =
        run({u"--demo"_s, u"--data-dir"_s, dir.path(), u"status"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject root = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(root["schema"_L1].toInt(), 1);
    const QJsonArray customers = root["customers"_L1].toArray();
    QCOMPARE(customers.size(), 24);
    for (const QString &name : kAmounts) {
        Decimal portfolio;
        for (const QJsonValue &value : customers) {
            const QJsonObject customer = value.toObject();
            Decimal sum;
            for (const QJsonValue &one : customer["subscriptions"_L1].toArray())
                sum += amount(one.toObject()["totals"_L1].toObject(), name);
            QCOMPARE(sum, amount(customer["totals"_L1].toObject(), name));
            const bool converted = customer["currency"_L1] != root["currency"_L1];
            portfolio +=
                amount(customer[converted ? "totalsUsd"_L1 : "totals"_L1].toObject(), name);
        }
        QCOMPARE(portfolio, amount(root["totals"_L1].toObject(), name));
    }
}

void tst_CommandLine::explainsASubscriptionByNameAndById()
{
    const QTemporaryDir dir;
    const QStringList demo{u"--demo"_s, u"--data-dir"_s, dir.path()};
    const Outcome byName =
        run(demo + QStringList{u"explain"_s, u"Maes Rapportage"_s, u"--format"_s, u"json"_s});
    QCOMPARE(byName.status, 0);
    const QJsonObject root = QJsonDocument::fromJson(byName.out).object();
    QCOMPARE(root["schema"_L1].toInt(), 1);
    QCOMPARE(root["status"_L1].toString(), u"not-earning"_s);
    QCOMPARE(root["subscription"_L1]["reasons"_L1].toArray().first().toString(), u"LH_ROLE"_s);
    QStringList failing;
    for (const auto value : root["rules"_L1].toArray()) {
        const QJsonObject rule = value.toObject();
        QVERIFY(!rule["source"_L1]["url"_L1].toString().isEmpty());
        QVERIFY(!rule["evidence"_L1].toArray().isEmpty());
        if (rule["result"_L1] == "fail"_L1)
            failing.append(rule["id"_L1].toString());
    }
    QCOMPARE(root["rules"_L1].toArray().size(), 16);
    QVERIFY(failing.contains(u"lighthouse"_s) && failing.contains(u"aobo"_s));
    QCOMPARE(root["recommendations"_L1].toArray().first()["id"_L1].toString(),
             u"change-lighthouse-role"_s);
    const QString id = root["subscription"_L1]["id"_L1].toString();
    const Outcome byId =
        run(demo + QStringList{u"explain"_s, id.toUpper(), u"--format"_s, u"json"_s});
    QCOMPARE(byId.status, 0);
    QCOMPARE(QJsonDocument::fromJson(byId.out).object()["subscription"_L1]["id"_L1].toString(), id);
    QCOMPARE(run(demo + QStringList{u"explain"_s, u"Nobody's"_s}).status, 2);
    QCOMPARE(run(demo + QStringList{u"explain"_s}).status, 2);
}

void tst_CommandLine::explainsInEveryLanguageWithoutCodeWords_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"nl"_s, u"fr"_s, u"de"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void tst_CommandLine::explainsInEveryLanguageWithoutCodeWords()
{
    QFETCH(QString, language);
    const QTemporaryDir dir;
    const Outcome outcome = run({u"--demo"_s, u"--data-dir"_s, dir.path(), u"--language"_s,
                                 language, u"explain"_s, u"Keller IoT"_s});
    QCOMPARE(outcome.status, 0);
    const QString text = QString::fromUtf8(outcome.out);
    for (const QString &code : {u"LH_NO_PAL"_s, u"AOBO_REMOVED"_s, u"not-earning"_s})
        QVERIFY2(!text.contains(code), qPrintable(text));
    QCOMPARE(text.count(u"https://learn.microsoft.com/"_s), 16);
    QVERIFY(!text.contains(u"%1"_s));
}

void tst_CommandLine::tellsWhatChanged()
{
    const QTemporaryDir dir;
    const QStringList demo{u"--demo"_s, u"--data-dir"_s, dir.path()};
    const Outcome outcome = run(demo + QStringList{u"changes"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject root = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(root["schema"_L1].toInt(), 1);
    const QJsonArray changes = root["changes"_L1].toArray();
    QVERIFY(!changes.isEmpty());
    for (const auto value : changes) {
        const QJsonObject change = value.toObject();
        QVERIFY(QStringList({u"credit-gained"_s, u"credit-lost"_s})
                    .contains(change["kind"_L1].toString()));
        QVERIFY(amount(change, u"creditPerMonth"_s) >= Decimal());
        QVERIFY(!change["evidence"_L1].toArray().isEmpty());
    }
    QCOMPARE(run(demo + QStringList{u"changes"_s, u"--since"_s, u"yesterday"_s}).status, 2);
}

void tst_CommandLine::aBrokenRuleBookIsSaidAndNotUsed()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"rulebook.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"schema\": 2\n}\n");
    file.close();
    const Outcome outcome =
        run({u"--demo"_s, u"--data-dir"_s, dir.path(), u"status"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.status, 0);
    const QJsonObject root = QJsonDocument::fromJson(outcome.out).object();
    QCOMPARE(root["ruleBookBuiltIn"_L1].toBool(), true);
    QVERIFY2(outcome.err.contains("rulebook.json"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("line 2"), outcome.err.constData());
}

void tst_CommandLine::exceededLimitExitsWithOne()
{
    const QTemporaryDir dir;
    const QStringList status{u"--demo"_s, u"--data-dir"_s, dir.path(), u"status"_s,
                             u"--fail-over"_s};
    QCOMPARE(run(status + QStringList{u"1"_s}).status, 1);
    QCOMPARE(run(status + QStringList{u"1000000000"_s}).status, 0);
}

void tst_CommandLine::wrongUseExitsWithTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named"); // in the message
    QTest::newRow("no such command") << u"explode"_s << u"explode"_s;
    QTest::newRow("no such option") << u"--demo status --colour"_s << u"--colour"_s;
    QTest::newRow("no such format") << u"--demo status --format xml"_s << u"--format"_s;
    QTest::newRow("no such month") << u"--demo status --month 2026-13"_s << u"--month"_s;
    QTest::newRow("no amount") << u"--demo status --fail-over much"_s << u"--fail-over"_s;
    QTest::newRow("no profile") << u"--profile nobody status"_s << u"nobody"_s;
    QTest::newRow("plain http") << u"profile add x --tenant a.example --client-id "
                                   "5f3e1c7a-0000-4000-8000-000000000001 --arm http://a"_s
                                << u"--arm"_s;
    QTest::newRow("no tenant") << u"profile add x --client-id c"_s << u"--tenant"_s;
    QTest::newRow("a tenant that is none")
        << u"profile add x --tenant t --client-id 5f3e1c7a-0000-4000-8000-000000000001"_s
        << u"--tenant"_s;
    QTest::newRow("a client id that is none")
        << u"profile add x --tenant a.example --client-id c"_s << u"--client-id"_s;
    QTest::newRow("no such store") << u"sign-in --token-store drawer"_s << u"--token-store"_s;
}

void tst_CommandLine::wrongUseExitsWithTwo()
{
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    const QTemporaryDir dir;
    const Outcome outcome = run(QStringList{u"--data-dir"_s, dir.path(), u"--language"_s, u"en"_s}
                                + arguments.split(u' '));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains(named.toUtf8()), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void tst_CommandLine::unusableDataFolderExitsWithSix()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Outcome outcome =
        run({u"--demo"_s, u"--data-dir"_s, file.fileName() + u"/below"_s, u"status"_s});
    QCOMPARE(outcome.status, 6);
    QVERIFY(!outcome.err.isEmpty());
}

void tst_CommandLine::aFullDiskExitsWithSix()
{
    const QTemporaryDir dir;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(PEC_CONSOLE),
                  {u"--demo"_s, u"--data-dir"_s, dir.path(), u"--language"_s, u"en"_s, u"status"_s,
                   u"--format"_s, u"csv"_s});
    QVERIFY(process.waitForFinished(kLongest));
    QCOMPARE(process.exitCode(), 6);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("could not be written"), err.constData());
}

void tst_CommandLine::keepsALogAtTheLevelOfItsSettings_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("tells"); // that a command ran
    const QByteArray errorsOnly = R"({"schema": 1, "logLevel": "error"})";
    QTest::newRow("as it is") << QString() << QByteArray() << true;
    QTest::newRow("errors by the settings") << QString() << errorsOnly << false;
    QTest::newRow("errors by the command line") << u"--log-level error "_s << QByteArray() << false;
    QTest::newRow("the command line goes before the settings")
        << u"--log-level info "_s << errorsOnly << true;
}

void tst_CommandLine::keepsALogAtTheLevelOfItsSettings()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, settings);
    QFETCH(bool, tells);
    const QTemporaryDir dir;
    if (!settings.isEmpty()) {
        QFile file(dir.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size());
    }
    const Outcome outcome = run(QStringList{u"--data-dir"_s, dir.path()}
                                + QString(arguments + u"profile list"_s).split(u' '));
    QCOMPARE(outcome.status, 0);
    QFile log(dir.filePath(u"pec-console.log"_s));
    const QByteArray kept = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    QCOMPARE(kept.contains("info pec.program [") && kept.endsWith("command profile\n"), tells);
    QVERIFY(!tells || !(log.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_CommandLine::signsInReadsAndSignsOutAgainstASimulator()
{
    const QTemporaryDir dir;
    QProcess simulator;
    simulator.start(QStringLiteral(PEC_SIMULATOR), {u"--ca-out"_s, dir.filePath(u"ca.pem"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.canReadLine(), kLongest);
    const QJsonObject ready = QJsonDocument::fromJson(simulator.readLine()).object();
    const QString origin = ready["authority"_L1].toString();
    const QString ca = ready["caFile"_L1].toString();
    const QString data = dir.filePath(u"data"_s);
    QFile key(dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("a long pass phrase\n") > 0);
    key.close();
    QVERIFY(QFile::setPermissions(key.fileName(), QFile::ReadOwner | QFile::WriteOwner));
    const QStringList global{u"--data-dir"_s, data,           u"--vault-key-file"_s,
                             key.fileName(),  u"--profile"_s, u"noordzee"_s};

    QCOMPARE(run(global
                 + QStringList{u"profile"_s, u"add"_s, u"noordzee"_s, u"--tenant"_s,
                               ready["tenantId"_L1].toString(), u"--client-id"_s,
                               ready["clientId"_L1].toString(), u"--authority"_s, origin,
                               u"--arm"_s, origin, u"--graph"_s, origin, u"--partner-center"_s,
                               origin, u"--ca"_s, ca, u"--clock"_s, origin})
                 .status,
             0);
    QCOMPARE(run(global + QStringList{u"refresh"_s}).status, 3); // not signed in yet

    QProcess signIn;
    signIn.start(QStringLiteral(PEC_CONSOLE),
                 global
                     + QStringList{u"sign-in"_s, u"--print-url"_s, u"--token-store"_s, u"vault"_s});
    QTRY_VERIFY_WITH_TIMEOUT(signIn.canReadLine(), kLongest);
    const QString user = ready["users"_L1].toArray().first().toString();
    const QUrl address(QString::fromUtf8(signIn.readLine().trimmed()) + u"&login_hint="_s + user);
    const Fetched redirect = fetch(address, ca);
    QCOMPARE(redirect.location.host(), u"localhost"_s);
    QVERIFY(fetch(redirect.location, ca).body.contains("<html"));
    QTRY_COMPARE_WITH_TIMEOUT(signIn.state(), QProcess::NotRunning, kLongest);
    QCOMPARE(signIn.exitCode(), 0);

    QCOMPARE(run(global + QStringList{u"refresh"_s}).status, 0);
    const Outcome status =
        run(global + QStringList{u"--offline"_s, u"status"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(status.status, 0);
    QCOMPARE(status.out.count('\n'), 61); // a head and 60 subscriptions

    QDirIterator files(data, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("eyJ"), qPrintable(file.fileName()));
        QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)),
                 qPrintable(file.fileName()));
    }

    QCOMPARE(run(global + QStringList{u"sign-out"_s}).status, 0);
    QCOMPARE(run(global + QStringList{u"refresh"_s}).status, 3);
    QCOMPARE(run(global + QStringList{u"profile"_s, u"remove"_s, u"noordzee"_s}).status, 0);
    simulator.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(simulator.state(), QProcess::NotRunning, kLongest);
    QCOMPARE(simulator.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
