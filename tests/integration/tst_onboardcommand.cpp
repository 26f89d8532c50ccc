// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/exchanges.h"
#include "campaign/ownedcustomers.h"
#include "campaign/signedinconsole.h"
#include "core/strings.h"
#include "simulator/world/roles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QByteArray kPassphrase = "a long pass phrase";
const QString kReader = u"acdd72a7-3385-48ef-bd42-f606fba81ae7"_s;
constexpr int kLongest = 120'000; // milliseconds

struct Outcome
{
    int status = -1;
    QString out;
    QByteArray err;

    [[nodiscard]] QString lastLine() const { return out.trimmed().section(u'\n', -1); }
};

} // namespace

//! "onboard" as a script sees it, over runs of the program, against an embedded cloud.
class tst_OnboardCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlanIsKeptAndNothingIsSent();
    void thePapersGoIntoOneFileInTheCustomersLanguage();
    void aPlanWhosePapersCannotBeWrittenIsNotKept();
    void nothingIsSentWithoutYes();
    void aConfirmedCaseRunsAndIsClosedByCost();
    void aCaseIsTakenBack();
    void severalCustomersArePlannedAtOnce();
    void severalCasesRunAndOneFailureStopsNoOther();
    void severalCasesAreTakenBack();
    void mistakesEndWithTwo_data();
    void mistakesEndWithTwo();
    void cleanupTestCase() { m_console.reset(); }

private:
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    [[nodiscard]] QJsonObject caseOf(const QString &id) const;
    //! Requests that changed something at the services.
    [[nodiscard]] QStringList writes() const;

    QTemporaryDir m_dir;
    QString m_exchanges = m_dir.filePath(u"exchanges"_s);
    std::unique_ptr<SignedInConsole> m_console;
    QString m_customer; //!< where the signed-in agent may give roles
    QStringList m_more; //!< others where it may
    QString m_without; //!< where it may not
    QString m_case;
    QStringList m_cases; //!< of several customers
};

void tst_OnboardCommand::initTestCase()
{
    SignedInConsole::Wish wish;
    wish.cloud.journalFile = m_exchanges;
    wish.cloud.now = QDateTime(QDate::currentDate().addDays(-60), QTime(9, 0), Qt::UTC);
    wish.passphrase = kPassphrase;
    auto console = SignedInConsole::open(wish);
    QVERIFY2(console, qPrintable(console ? QString() : logLine(console.error())));
    m_console = std::move(*console);
    m_console->closeContext();
    QFile key(m_dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write(kPassphrase + '\n') > 0);
    QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    key.close();
    const Outcome refreshed = run({u"refresh"_s});
    QVERIFY2(refreshed.status == 0, refreshed.err.constData());
    // One that earns by our own group as Owner, so that the agent may give roles.
    const QJsonObject status =
        QJsonDocument::fromJson(run({u"status"_s, u"--format"_s, u"json"_s}).out.toUtf8()).object();
    for (const auto customer : status["customers"_L1].toArray()) {
        const QJsonArray all = customer["subscriptions"_L1].toArray();
        bool owned = !all.isEmpty();
        for (const auto one : all) {
            const auto path = one["access"_L1].toArray().first();
            owned = owned && path["method"_L1] == "aobo"_L1 && path["roleName"_L1] == "Owner"_L1
                    && one["status"_L1] == "earning"_L1
                    && path["scopeKind"_L1] == "subscription"_L1;
        }
        if (owned && m_customer.isEmpty())
            m_customer = customer["tenantId"_L1].toString();
        if (customer["name"_L1].toString() == u"Bakkerij Jansen"_s)
            m_without = customer["tenantId"_L1].toString();
    }
    QVERIFY(!m_customer.isEmpty() && !m_without.isEmpty());
    m_more = ownCustomers(m_console->cloud(), 3);
    m_more.removeOne(m_customer);
    QVERIFY(m_more.size() >= 2 && !m_more.contains(m_without));
    m_more = m_more.mid(0, 2);
}

Outcome tst_OnboardCommand::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(PEC_CONSOLE),
                  QStringList{u"--data-dir"_s, m_console->dataDir(), u"--vault-key-file"_s,
                              m_dir.filePath(u"key"_s), u"--language"_s, u"en"_s, u"--profile"_s,
                              SignedInConsole::profileName()}
                      + arguments);
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            process.readAllStandardError()};
}

QJsonObject tst_OnboardCommand::caseOf(const QString &id) const
{
    const Outcome outcome = run({u"onboard"_s, u"list"_s, u"--format"_s, u"json"_s});
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    for (const auto one : root["cases"_L1].toArray()) {
        if (one["id"_L1].toString() == id)
            return one.toObject();
    }
    return {};
}

QStringList tst_OnboardCommand::writes() const
{
    qint64 offset = 0;
    QStringList writes;
    for (const Exchange &exchange : readExchanges(m_exchanges, &offset)) {
        if (exchange.mayChangeSomething())
            writes.append(QString::fromLatin1(exchange.method) + u' ' + exchange.url);
    }
    return writes;
}

void tst_OnboardCommand::aPlanIsKeptAndNothingIsSent()
{
    const QString folder = m_dir.filePath(u"pack"_s);
    const Outcome outcome =
        run({u"onboard"_s, u"plan"_s, u"--customer"_s, m_customer, u"--method"_s, u"aobo"_s,
             u"--role"_s, u"Contributor"_s, u"--files"_s, folder});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.out + QString::fromUtf8(outcome.err)));
    m_case = outcome.lastLine();
    QVERIFY(!QUuid::fromString(m_case).isNull());
    QVERIFY(outcome.out.contains(u"PUT /subscriptions/"_s));
    QVERIFY(outcome.out.contains(u"\"principalType\":\"ForeignGroup\""_s));
    QVERIFY(QString::fromUtf8(outcome.err).contains(u"onboard run "_s + m_case + u" --yes"_s));
    const QJsonObject kept = caseOf(m_case);
    QCOMPARE(kept["state"_L1].toString(), u"planned"_s);
    QVERIFY(!kept["steps"_L1].toArray().isEmpty());
    QCOMPARE(writes(), QStringList());
    const QDir pack(folder);
    for (const QString &file :
         {u"letter.html"_s, u"letter.pdf"_s, u"onboard.sh"_s, u"onboard.ps1"_s, u"check.sh"_s,
          u"offboard.sh"_s, u"template.json"_s, u"template.bicep"_s, u"SHA256SUMS"_s})
        QVERIFY2(pack.exists(file), qPrintable(file));
    QVERIFY(QFile::permissions(pack.filePath(u"onboard.sh"_s)).testFlag(QFile::ExeOwner));
}

void tst_OnboardCommand::thePapersGoIntoOneFileInTheCustomersLanguage()
{
    const QString file = m_dir.filePath(u"pack.zip"_s);
    const Outcome outcome = run({u"onboard"_s, u"plan"_s, u"--customer"_s, m_customer, u"--files"_s,
                                 file, u"--letter-language"_s, u"fr"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.out + QString::fromUtf8(outcome.err)));
    QVERIFY(outcome.err.contains(file.toUtf8()));
    QProcess unzip;
    unzip.start(u"python3"_s,
                {u"-c"_s,
                 u"import sys, zipfile\n"
                 "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                 file, u"azure-access/letter.html"_s});
    QVERIFY(unzip.waitForFinished());
    QVERIFY(unzip.readAllStandardOutput().contains("<html lang=\"fr\">"));
    QVERIFY(!QFile::exists(m_dir.filePath(u"pack-partner"_s))); // AOBO needs no link
}

void tst_OnboardCommand::aPlanWhosePapersCannotBeWrittenIsNotKept()
{
    const auto cases = [this] {
        return run({u"onboard"_s, u"list"_s, u"--format"_s, u"json"_s}).out.count(u"\"id\""_s);
    };
    const auto before = cases();
    const Outcome outcome = run({u"onboard"_s, u"plan"_s, u"--customer"_s, m_customer, u"--files"_s,
                                 m_dir.filePath(u"nowhere/pack.zip"_s)});
    QVERIFY(outcome.status != 0);
    QVERIFY(outcome.err.contains("nowhere/pack.zip"));
    QCOMPARE(cases(), before);
}

void tst_OnboardCommand::nothingIsSentWithoutYes()
{
    const Outcome outcome = run({u"onboard"_s, u"run"_s, m_case});
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.out.contains(u"PUT /subscriptions/"_s));
    QCOMPARE(run({u"onboard"_s, u"resume"_s, m_case, u"--yes"_s}).status, 2); // never confirmed
    QCOMPARE(caseOf(m_case)["state"_L1].toString(), u"planned"_s);
    QCOMPARE(writes(), QStringList());
}

void tst_OnboardCommand::aConfirmedCaseRunsAndIsClosedByCost()
{
    const Outcome outcome = run({u"onboard"_s, u"run"_s, m_case, u"--yes"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.out + QString::fromUtf8(outcome.err)));
    const QJsonObject waiting = caseOf(m_case);
    QCOMPARE(waiting["state"_L1].toString(), u"waiting-for-evidence"_s);
    QCOMPARE(writes().size(), waiting["steps"_L1].toArray().size());
    // Once more sends nothing more.
    QCOMPARE(run({u"onboard"_s, u"resume"_s, m_case, u"--yes"_s}).status, 0);
    QCOMPARE(writes().size(), waiting["steps"_L1].toArray().size());

    Simulator::Cloud &cloud = m_console->cloud();
    cloud.moveClock(cloud.now().addDays(5), cloud.timeScale());
    const Outcome refreshed = run({u"refresh"_s});
    QVERIFY2(refreshed.status == 0, refreshed.err.constData());
    const QJsonObject closed = caseOf(m_case);
    QCOMPARE(closed["state"_L1].toString(), u"confirmed-by-cost"_s);
    for (const auto step : closed["steps"_L1].toArray())
        QVERIFY(QDate::fromString(step["firstCreditDay"_L1].toString(), Qt::ISODate).isValid());
}

void tst_OnboardCommand::aCaseIsTakenBack()
{
    const qsizetype before = writes().size();
    const Outcome ending = run({u"onboard"_s, u"offboard"_s, m_case});
    QCOMPARE(ending.status, 0);
    QCOMPARE(caseOf(ending.lastLine())["purpose"_L1].toString(), u"offboard"_s);
    QCOMPARE(writes().size(), before);
    const Outcome outcome = run({u"onboard"_s, u"undo"_s, m_case, u"--yes"_s});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.out + QString::fromUtf8(outcome.err)));
    const QJsonObject undone = caseOf(m_case);
    QCOMPARE(undone["state"_L1].toString(), u"undone"_s);
    QCOMPARE(writes().size(), before + undone["steps"_L1].toArray().size());
    QVERIFY(writes().last().startsWith(u"DELETE "_s));
    // The planned end finds nothing left to take away.
    QCOMPARE(run({u"onboard"_s, u"run"_s, ending.lastLine(), u"--yes"_s}).status, 0);
    QCOMPARE(writes().size(), before + undone["steps"_L1].toArray().size());
    QCOMPARE(caseOf(ending.lastLine())["state"_L1].toString(), u"done"_s);
}

void tst_OnboardCommand::severalCustomersArePlannedAtOnce()
{
    const qsizetype before = writes().size();
    QStringList plan{u"onboard"_s, u"plan"_s, u"--role"_s, u"Contributor"_s};
    for (const QString &customer : QStringList{m_more[0], m_without, m_more[1]})
        plan += {u"--customer"_s, customer};
    const Outcome outcome = run(plan);
    QVERIFY2(outcome.status == 5, qPrintable(outcome.out + QString::fromUtf8(outcome.err)));
    m_cases = outcome.out.trimmed().split(u'\n').last(2);
    for (const int i : {0, 1})
        QCOMPARE(caseOf(m_cases[i])["customer"_L1]["tenantId"_L1].toString(), m_more[i]);
    const QString notes = QString::fromUtf8(outcome.err);
    QVERIFY2(notes.contains(u"Bakkerij Jansen is left out: Right to give roles"_s),
             qPrintable(notes));
    QVERIFY2(notes.contains(u"assignments at 2 customers"_s), qPrintable(notes));
    QVERIFY(notes.contains(u"onboard run %1 --yes"_s.arg(m_cases.join(u' '))));
    QCOMPARE(writes().size(), before);
    // Who runs it itself is planned for all the same.
    const Outcome packs = run(plan + QStringList{u"--files"_s, m_dir.filePath(u"packs"_s)});
    QCOMPARE(packs.status, 0);
    for (const QString &customer : QStringList{m_without} + m_more)
        QVERIFY(QDir(m_dir.filePath(u"packs/"_s + customer)).exists(u"onboard.sh"_s));
    QCOMPARE(run(QStringList{u"onboard"_s, u"run"_s} + m_cases).status, 2); // without --yes
    QCOMPARE(writes().size(), before);
}

void tst_OnboardCommand::severalCasesRunAndOneFailureStopsNoOther()
{
    const qsizetype before = writes().size();
    setAgentsRole(m_console->cloud(), m_more[0], Simulator::RoleIds::kReader); // since the plan
    const Outcome outcome = run(QStringList{u"onboard"_s, u"run"_s, u"--yes"_s} + m_cases);
    QVERIFY2(outcome.status == 5, qPrintable(outcome.out + QString::fromUtf8(outcome.err)));
    const QString failed = caseOf(m_cases[0])["customer"_L1]["name"_L1].toString();
    QVERIFY(QString::fromUtf8(outcome.err).contains(failed));
    QCOMPARE(caseOf(m_cases[0])["state"_L1].toString(), u"failed"_s);
    QCOMPARE(caseOf(m_cases[1])["state"_L1].toString(), u"waiting-for-evidence"_s);
    setAgentsRole(m_console->cloud(), m_more[0], Simulator::RoleIds::kOwner);
    QCOMPARE(run(QStringList{u"onboard"_s, u"resume"_s, u"--yes"_s} + m_cases).status, 0);
    QCOMPARE(caseOf(m_cases[0])["state"_L1].toString(), u"waiting-for-evidence"_s);
    const QStringList sent = writes().mid(before);
    const QJsonArray first = caseOf(m_cases[0])["steps"_L1].toArray();
    QCOMPARE(sent.size(), first.size() + caseOf(m_cases[1])["steps"_L1].toArray().size() + 1);
    QCOMPARE(sent.last(), u"PUT "_s + first.last()["path"_L1].toString());
    // A plan for what waits for its proof is none.
    QCOMPARE(run({u"onboard"_s, u"plan"_s, u"--customer"_s, m_more[0]}).status, 2);
}

void tst_OnboardCommand::severalCasesAreTakenBack()
{
    QCOMPARE(run(QStringList{u"onboard"_s, u"undo"_s, u"--yes"_s} + m_cases).status, 0);
    for (const QString &id : std::as_const(m_cases))
        QCOMPARE(caseOf(id)["state"_L1].toString(), u"undone"_s);
    QVERIFY(writes().last().startsWith(u"DELETE "_s));
}

void tst_OnboardCommand::mistakesEndWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList plan{u"plan"_s, u"--customer"_s, u"@"_s};
    QTest::newRow("no verb that there is") << QStringList{u"begin"_s};
    QTest::newRow("no case") << QStringList{u"run"_s};
    QTest::newRow("a case that is not there") << QStringList{u"run"_s, u"x"_s, u"--yes"_s};
    QTest::newRow("one of two cases that is not there")
        << QStringList{u"run"_s, m_case, u"x"_s, u"--yes"_s};
    QTest::newRow("a customer twice") << plan + QStringList{u"--customer"_s, u"@"_s};
    QTest::newRow("several customers with a principal of one")
        << plan + QStringList{u"--customer"_s,  m_without,
                              u"--method"_s,    u"group"_s,
                              u"--principal"_s, u"f0000000-0000-4000-8000-000000000001"_s};
    QTest::newRow("a subscription of none of several customers")
        << plan
               + QStringList{u"--customer"_s, m_without, u"--subscription"_s,
                             u"5a000000-0000-4000-8000-000000000001"_s};
    QTest::newRow("nobody's customer") << QStringList{u"plan"_s, u"--customer"_s, u"nobody"_s};
    QTest::newRow("no such method") << plan + QStringList{u"--method"_s, u"magic"_s};
    QTest::newRow("a role that earns nothing") << plan + QStringList{u"--role"_s, kReader};
    QTest::newRow("a language that no letter speaks")
        << plan + QStringList{u"--letter-language"_s, u"es"_s};
    QTest::newRow("no principal") << plan + QStringList{u"--method"_s, u"group"_s};
    QTest::newRow("a partner id with letters")
        << plan + QStringList{u"--method"_s,     u"user"_s,
                              u"--principal"_s,  u"f0000000-0000-4000-8000-000000000001"_s,
                              u"--partner-id"_s, u"12ab"_s};
    QTest::newRow("a tenant for a principal")
        << plan + QStringList{u"--method"_s, u"user"_s, u"--principal"_s, u"@"_s};
    QTest::newRow("a subscription twice")
        << plan
               + QStringList{u"--subscription"_s, u"5a000000-0000-4000-8000-000000000001"_s,
                             u"--subscription"_s, u"5a000000-0000-4000-8000-000000000001"_s};
}

void tst_OnboardCommand::mistakesEndWithTwo()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"@"_s, m_customer);
    const qsizetype before = writes().size();
    const Outcome outcome = run(QStringList{u"onboard"_s} + arguments);
    QVERIFY2(outcome.status == 2, qPrintable(outcome.out + QString::fromUtf8(outcome.err)));
    QCOMPARE(writes().size(), before);
}

QTEST_GUILESS_MAIN(tst_OnboardCommand)
#include "tst_onboardcommand.moc"
