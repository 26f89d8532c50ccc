// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "support/zipcontent.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

namespace {

constexpr int kLongest = 120'000;

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
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(bytes) == bytes.size();
}

} // namespace

//! What support is sent holds what helps and nobody's data.
class tst_DiagnosticsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsNothingOfCustomersUnlessAsked();
    void showsCustomersWhenAsked();
    void tellsTheSameOnTheTerminal();
    void speaksTheLanguageThatIsAskedFor();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();

private:
    [[nodiscard]] QStringList demo(const QStringList &more) const;

    QTemporaryDir m_dir;
    QList<QByteArray> m_secrets; //!< never in a file
    QList<QByteArray> m_marks; //!< of customers: only when asked
};

QStringList tst_DiagnosticsCommand::demo(const QStringList &more) const
{
    return QStringList{u"--demo"_s, u"--data-dir"_s, m_dir.path(), u"--language"_s, u"en"_s} + more;
}

void tst_DiagnosticsCommand::initTestCase()
{
    const Outcome status = run(demo({u"status"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(status.status, 0);
    const QJsonArray customers =
        QJsonDocument::fromJson(status.out).object()["customers"_L1].toArray();
    QCOMPARE(customers.size(), 24);
    QByteArray log;
    for (const auto value : customers) {
        const QJsonObject customer = value.toObject();
        const QJsonObject first = customer["subscriptions"_L1].toArray().first().toObject();
        for (const QJsonValue &mark :
             {customer["name"_L1], customer["tenantId"_L1], first["name"_L1], first["id"_L1]})
            m_marks.append(mark.toString().toUtf8());
        // As an error's detail may name them.
        log += "2026-11-27T01:00:00.000Z warning pec.refresh [1] missing access of '"
               + m_marks.at(m_marks.size() - 4) + "' " + m_marks.last().toUpper() + '\n';
    }
    QVERIFY(!m_marks.contains(QByteArray()));
    m_marks.append("4711.08");
    log += "2026-11-27T01:00:01.000Z warning pec.refresh [1] cost of EUR 4711.08 seen\n";
    m_secrets = {"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJl", "plantedRefreshToken",
                 "anna.peeters@noordzee.example", "correct horse battery"};
    log += "    body {\"refresh_token\": \"plantedRefreshToken\"} " + m_secrets.at(0) + '\n'
           + "    of anna.peeters@noordzee.example, pass phrase: correct horse battery\n";
    QVERIFY(put(m_dir.filePath(u"pec-console.log"_s), log));
    QVERIFY(put(m_dir.filePath(u"crash-20261127T010000Z-1.txt"_s),
                "PEC Console, ended by SIGSEGV\n/home/x/" + m_marks.at(1) + "\n"));
    // A profile whose vault lies beside.
    QCOMPARE(run({u"--data-dir"_s, m_dir.path(), u"profile"_s, u"add"_s, u"Planted Partner"_s,
                  u"--tenant"_s, u"planted.onmicrosoft.com"_s, u"--client-id"_s,
                  u"5f3e1c7a-0000-4000-8000-00000000beef"_s})
                 .status,
             0);
    m_marks.append({"Planted Partner", "planted.onmicrosoft", "00000000beef"});
    QVERIFY(put(m_dir.filePath(u"vault.bin"_s), "plantedVault"));
    m_secrets.append("plantedVault");
}

void tst_DiagnosticsCommand::holdsNothingOfCustomersUnlessAsked()
{
    const QString file = m_dir.filePath(u"hidden.zip"_s);
    const Outcome outcome = run(demo({u"diagnostics"_s, u"--out"_s, file}));
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains("pseudonyms"), outcome.err.constData());
    QVERIFY(!(QFile::permissions(file)
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    const auto files = Testing::zipContent(file);
    QStringList names = files.keys();
    names.sort();
    QCOMPARE(names, QStringList({u"pec-console-diagnostics/crash-20261127T010000Z-1.txt"_s,
                                 u"pec-console-diagnostics/health.json"_s,
                                 u"pec-console-diagnostics/pec-console.log"_s,
                                 u"pec-console-diagnostics/profiles.json"_s,
                                 u"pec-console-diagnostics/settings.json"_s}));
    for (auto one = files.cbegin(); one != files.cend(); ++one) {
        const QByteArray content = one.value().toLower();
        for (const QByteArray &mark : m_marks + m_secrets)
            QVERIFY2(!content.contains(mark.toLower()),
                     QByteArray(one.key().toUtf8() + ": " + mark).constData());
    }
    // What helps is there: the lines, with a name for each customer.
    const QByteArray log = files.value(u"pec-console-diagnostics/pec-console.log"_s);
    QCOMPARE(log.count("missing access of 'customer-"), 24);
    QVERIFY(log.contains("info pec.refresh ["));
    const QJsonObject health =
        QJsonDocument::fromJson(files.value(u"pec-console-diagnostics/health.json"_s)).object();
    const QJsonObject refresh = health["refreshes"_L1].toArray().first().toObject();
    QCOMPARE(refresh["outcome"_L1].toString(), u"done"_s);
    QVERIFY(refresh["requests"_L1].toObject()["billing"_L1].toInt() > 0);
    const QJsonObject profiles =
        QJsonDocument::fromJson(files.value(u"pec-console-diagnostics/profiles.json"_s)).object();
    QCOMPARE(profiles["profiles"_L1][0]["name"_L1].toString(), u"profile-1"_s);
    QCOMPARE(profiles["profiles"_L1][0]["tenant"_L1].toString(), u"tenant-1"_s);
}

void tst_DiagnosticsCommand::showsCustomersWhenAsked()
{
    const QString file = m_dir.filePath(u"shown.zip"_s);
    const Outcome outcome =
        run(demo({u"diagnostics"_s, u"--out"_s, file, u"--with-customer-data"_s}));
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.contains("Holds names, ids and amounts of customers"),
             outcome.err.constData());
    const auto files = Testing::zipContent(file);
    const QByteArray customers = files.value(u"pec-console-diagnostics/customers.json"_s);
    QVERIFY(customers.contains(m_marks.at(0)) && customers.contains(m_marks.at(1)));
    QVERIFY(files.value(u"pec-console-diagnostics/pec-console.log"_s).contains(m_marks.at(0)));
    for (auto one = files.cbegin(); one != files.cend(); ++one) {
        for (const QByteArray &secret : std::as_const(m_secrets))
            QVERIFY2(!one.value().contains(secret),
                     QByteArray(one.key().toUtf8() + ": " + secret).constData());
    }
}

void tst_DiagnosticsCommand::tellsTheSameOnTheTerminal()
{
    const Outcome json = run(demo({u"diagnostics"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(json.status, 0);
    const QJsonObject health = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(health["schema"_L1].toInt(), 1);
    QCOMPARE(health["versions"_L1]["qt"_L1].toString(), QString::fromLatin1(qVersion()));
    QCOMPARE(health["data"_L1]["folder"_L1].toString(), m_dir.path());
    QCOMPARE(health["secrets"_L1]["state"_L1].toString(), u"memory"_s);
    QCOMPARE(health["open"_L1]["signedIn"_L1].toBool(), true);
    QCOMPARE(health["crashes"_L1].toArray(), QJsonArray({u"crash-20261127T010000Z-1.txt"_s}));
    for (const auto library : health["libraries"_L1].toArray()) {
        QVERIFY(!library["version"_L1].toString().isEmpty());
        QVERIFY(!library["licence"_L1].toString().isEmpty());
    }
    const Outcome table = run(demo({u"diagnostics"_s}));
    QCOMPARE(table.status, 0);
    for (const QByteArray &told :
         {m_dir.path().toUtf8(), QByteArray(qVersion()), QByteArray("1 snapshot, the newest of "),
          QByteArray("crash-20261127T010000Z-1.txt"),
          health["ruleBook"_L1]["version"_L1].toString().toUtf8()})
        QVERIFY2(table.out.contains(told),
                 QByteArray(told + " is not in\n" + table.out).constData());
}

void tst_DiagnosticsCommand::speaksTheLanguageThatIsAskedFor()
{
    const Outcome table = run(
        {u"--demo"_s, u"--data-dir"_s, m_dir.path(), u"--language"_s, u"nl"_s, u"diagnostics"_s});
    QCOMPARE(table.status, 0);
    QVERIFY2(table.out.contains("Gegevens op deze computer"), table.out.constData());
}

void tst_DiagnosticsCommand::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("another format")
        << QStringList{u"--format"_s, u"xml"_s} << 2 << QByteArray("--format");
    QTest::newRow("customers on the terminal")
        << QStringList{u"--with-customer-data"_s} << 2 << QByteArray("--out");
    QTest::newRow("a folder that there is not")
        << QStringList{u"--out"_s, u"/nowhere/x.zip"_s} << 6 << QByteArray("/nowhere/x.zip");
}

void tst_DiagnosticsCommand::refusesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, named);
    const Outcome outcome = run(demo(QStringList{u"diagnostics"_s} + arguments));
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.contains(named), outcome.err.constData());
}

QTEST_GUILESS_MAIN(tst_DiagnosticsCommand)
#include "tst_diagnosticscommand.moc"
