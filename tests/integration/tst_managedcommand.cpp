// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Pec;

//! The commands under what an administrator set. The file is named as only root may.
class tst_ManagedCommand : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Outcome run(const QString &arguments) const;
    [[nodiscard]] QString file() const { return m_dir.filePath(u"policy.json"_s); }

    QTemporaryDir m_dir;
    QString m_language = u"en"_s; //!< asked for; empty: none

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("only root may name another file");
    }
    void doesNotStartOnAFileThatDoesNotFit();
    void refusesWhatIsLocked_data();
    void refusesWhatIsLocked();
    void knowsTheAdministratorsTenants();
    void speaksTheAdministratorsLanguage();
    void tellsWhatIsInForce();
};

namespace {

constexpr int kLongest = 60'000;

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QByteArray kPolicy = R"({
    "schema": 1,
    "defaults": {"caFile": "/etc/ssl/noordzee.pem", "tokenStore": "keychain", "logLevel": "error",
                 "language": "en"},
    "locked": ["caFile", "language", "tokenStore", "logLevel"],
    "profiles": [{"name": "Noordzee", "tenant": "noordzee.example",
                  "clientId": "5f3e1c7a-0000-4000-8000-000000000001"}]
})";

} // namespace

tst_ManagedCommand::Outcome tst_ManagedCommand::run(const QString &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PEC_POLICY_FILE"_s, file());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PEC_CONSOLE),
                  (m_language.isEmpty() ? QStringList() : QStringList{u"--language"_s, m_language})
                      + QStringList{u"--data-dir"_s, m_dir.filePath(u"data"_s)}
                      + arguments.split(u' '));
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void tst_ManagedCommand::doesNotStartOnAFileThatDoesNotFit()
{
    QVERIFY(put(file(), "{\n\"schema\": 1,\n\"lock\": []}\n"));
    const Outcome outcome = run(u"profile list"_s);
    QCOMPARE(outcome.status, 6);
    QVERIFY2(outcome.err.contains(file().toUtf8()), outcome.err.constData());
    QVERIFY2(outcome.err.contains("line 3"), outcome.err.constData());
    QVERIFY2(outcome.err.contains("administrator"), outcome.err.constData());
}

void tst_ManagedCommand::refusesWhatIsLocked_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("another place for the sign-in")
        << u"--profile Noordzee sign-in --token-store memory"_s << QByteArray("tokenStore");
    QTest::newRow("another certificate authority")
        << u"profile add own --tenant a.example --client-id 5f3e1c7a-0000-4000-8000-000000000002 --ca /tmp/own.pem"_s
        << QByteArray("caFile");
    QTest::newRow("another language") << u"--language de profile list"_s << QByteArray("language");
    QTest::newRow("the administrator's tenant")
        << u"profile remove noordzee"_s << QByteArray("Noordzee");
}

void tst_ManagedCommand::refusesWhatIsLocked()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, named);
    QVERIFY(put(file(), kPolicy));
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    const QByteArray told = '"' + named + "\" is set by the administrator in " + file().toUtf8();
    QVERIFY2(outcome.err.contains(told), outcome.err.constData());
}

void tst_ManagedCommand::knowsTheAdministratorsTenants()
{
    QVERIFY(put(file(), kPolicy));
    const Outcome outcome = run(u"profile list"_s);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("Noordzee  noordzee.example"), outcome.out.constData());
    QCOMPARE(run(u"profile set Noordzee rate=0.12"_s).status, 0);
    // The path of the certificates stays the administrator's, who may change it.
    QFile profiles(m_dir.filePath(u"data/profiles.json"_s));
    QVERIFY(profiles.open(QIODevice::ReadOnly));
    const QByteArray stored = profiles.readAll();
    QVERIFY2(stored.contains("0.12") && !stored.contains("noordzee.pem"), stored.constData());
}

void tst_ManagedCommand::speaksTheAdministratorsLanguage()
{
    QByteArray german = kPolicy;
    QVERIFY(put(file(), german.replace("\"language\": \"en\"", "\"language\": \"de\"")));
    m_language.clear();
    const Outcome offline = run(u"--offline --profile Noordzee status"_s);
    m_language = u"en"_s;
    QVERIFY2(offline.err.contains("Das Zertifikat ist nicht"), offline.err.constData());
}

void tst_ManagedCommand::tellsWhatIsInForce()
{
    QVERIFY(put(file(), kPolicy));
    const Outcome outcome = run(u"--log-level debug diagnostics --format json"_s);
    QCOMPARE(outcome.status, 0);
    const QJsonObject health = QJsonDocument::fromJson(outcome.out).object();
    const QJsonObject policy = health["policy"_L1].toObject();
    QCOMPARE(policy["file"_L1].toString(), file());
    QCOMPARE(policy["given"_L1].toArray(),
             QJsonArray({u"caFile"_s, u"language"_s, u"logLevel"_s, u"tokenStore"_s}));
    QCOMPARE(policy["locked"_L1].toArray(),
             QJsonArray({u"caFile"_s, u"language"_s, u"logLevel"_s, u"tokenStore"_s}));
    QCOMPARE(health["data"_L1]["profiles"_L1][0]["managed"_L1].toBool(), true);
    QVERIFY(!QFile::exists(m_dir.filePath(u"data/pec-console.log"_s))
            || QFile(m_dir.filePath(u"data/pec-console.log"_s)).size() == 0); // errors only
}

QTEST_GUILESS_MAIN(tst_ManagedCommand)
#include "tst_managedcommand.moc"
