// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/campaign.h"
#include "campaign/exchanges.h"
#include "campaign/limits.h"
#include "campaign/signedinconsole.h"
#include "core/strings.h"
#include "store/database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

using namespace std::chrono_literals;

constexpr int kUsualKills = 4;
constexpr int kCustomers = 40;
constexpr int kSubscriptions = 5;
constexpr auto kLatency = 15ms;
constexpr double kTimeScale = 30; // a refresh takes two minutes of cost queries
constexpr int kLongest = 120'000; // milliseconds
//! Six requests may be under way to one host, and as many answers on their way into the store.
constexpr int kLostPerKill = 12;
constexpr int kCompareEvery = 5; // cycles

const QByteArray kPassphrase = "a long pass phrase";

struct Outcome
{
    int status = -1; //!< of the process; -1: it was killed
    QByteArray out;
    QByteArray err;
};

//! Everything but the moment at which it was put together.
QJsonObject figuresOf(const QByteArray &json)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove("generatedAt"_L1);
    return object;
}

//! The first lines in which two differ, but for the instants and requests by which access was read:
//! no two refreshes have these in common.
QByteArrayList differentLines(const QJsonObject &left, const QJsonObject &right)
{
    const auto linesOf = [](const QJsonObject &figures) {
        QByteArrayList lines = QJsonDocument(figures).toJson().split('\n');
        lines.removeIf([](const QByteArray &line) {
            return line.contains("heckedAt\"") || line.contains("\"readAt\"")
                   || line.contains("\"requestId\"");
        });
        return lines;
    };
    const QByteArrayList before = linesOf(left);
    const QByteArrayList after = linesOf(right);
    QByteArrayList different;
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i))
            different.append(before.value(i).trimmed() + " <> " + after.value(i).trimmed());
    }
    return different.mid(0, 10);
}

bool isComplete(const QJsonObject &figures) { return figures["complete"_L1].toBool(); }

//! A refresh that was broken off behind its first picture says so.
bool lacksAccessOnly(const QJsonObject &figures)
{
    const QJsonArray missing = figures["missing"_L1].toArray();
    return missing.size() == 1 && missing[0]["part"_L1].toString() == "access"_L1;
}

} // namespace

//! The program is killed at any moment: what it had stored is whole, and the next refresh goes on
//! where it was, within the quotas that both draw on.
class tst_KillCampaign : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepareLongRun(); }

private Q_SLOTS:
    void initTestCase();
    void aKilledRefreshIsTakenUp();
    void cleanupTestCase();

private:
    //! Runs the program with the profile; kills it when it takes longer than \a killAfter.
    [[nodiscard]] Outcome run(const QStringList &arguments,
                              std::optional<int> killAfter = std::nullopt) const;
    [[nodiscard]] QJsonObject status() const;
    [[nodiscard]] QList<Exchange> newRequests();
    void beginAnotherDay();
    void playCycle(int number, QRandomGenerator &chance, int kills);
    void checkStore();
    void checkRequests(int kills);
    void checkQuotas();

    QTemporaryDir m_dir;
    QString m_journal;
    qint64 m_offset = 0;
    std::unique_ptr<SignedInConsole> m_console;
    QJsonObject m_before; //!< figures of the last snapshot that was seen
    qint64 m_length = 0; //!< milliseconds of an undisturbed refresh
    qsizetype m_answers = 0; //!< that such a one takes at most
    QList<Exchange> m_ofTheDay; //!< with the services, of all runs since it began
    int m_kills = 0;
    int m_cycles = 0;
    qsizetype m_askedAgain = 0;
    int m_firstPictures = 0; //!< that stood after a kill
};

void tst_KillCampaign::initTestCase()
{
    m_journal = m_dir.filePath(u"journal"_s);
    SignedInConsole::Wish wish;
    wish.cloud.customers = kCustomers;
    wish.cloud.subscriptionsPerCustomer = kSubscriptions;
    wish.cloud.latency = kLatency;
    wish.cloud.quotas = Simulator::QuotaMode::Real;
    wish.cloud.timeScale = kTimeScale;
    wish.cloud.journalFile = m_journal;
    // Long ago, since the days of the campaign must not lie ahead of this computer's clock.
    wish.cloud.now = QDateTime(QDate::currentDate().addDays(-900), QTime(9, 0), Qt::UTC);
    wish.passphrase = kPassphrase;
    auto console = SignedInConsole::open(wish);
    QVERIFY2(console, qPrintable(console ? QString() : logLine(console.error())));
    m_console = std::move(*console);
    m_console->closeContext();
    QFile key(m_dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write(kPassphrase + '\n') > 0);
    QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    key.close();

    (void)newRequests();
    const Outcome whole = run({u"refresh"_s});
    QVERIFY2(whole.status == 0, whole.err.constData());
    for (const Exchange &exchange : newRequests())
        m_answers += exchange.isSuccess() ? 1 : 0;
    beginAnotherDay();
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(run({u"refresh"_s}).status, 0);
    m_length = elapsed.elapsed();
    (void)newRequests();
    m_before = status();
    QVERIFY(isComplete(m_before));
    qInfo() << "an undisturbed refresh:" << m_answers << "answers at most," << m_length << "ms";
}

Outcome tst_KillCampaign::run(const QStringList &arguments, std::optional<int> killAfter) const
{
    QProcess process;
    process.start(QStringLiteral(PEC_CONSOLE),
                  QStringList{u"--data-dir"_s, m_console->dataDir(), u"--vault-key-file"_s,
                              m_dir.filePath(u"key"_s), u"--profile"_s,
                              SignedInConsole::profileName()}
                      + arguments);
    if (!process.waitForFinished(killAfter.value_or(kLongest))) {
        process.kill();
        process.waitForFinished();
    }
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QJsonObject tst_KillCampaign::status() const
{
    return figuresOf(run({u"--offline"_s, u"status"_s, u"--format"_s, u"json"_s}).out);
}

//! To the services; the sign-in service is asked by each run of the program anew.
QList<Exchange> tst_KillCampaign::newRequests()
{
    QList<Exchange> list = readExchanges(m_journal, &m_offset);
    list.removeIf([](const Exchange &exchange) { return exchange.tenant.isEmpty(); });
    m_ofTheDay += list;
    return list;
}

//! A day and a bit: what was read of access is too old to be kept.
void tst_KillCampaign::beginAnotherDay()
{
    Simulator::Cloud &cloud = m_console->cloud();
    m_ofTheDay.clear();
    cloud.moveClock(cloud.now().addSecs(25 * 3600), cloud.timeScale());
    // Not over midnight within a refresh, nor in the hours in which a day becomes complete.
    if (cloud.now().time().hour() > 20)
        cloud.moveClock(cloud.now().addSecs(12 * 3600), cloud.timeScale());
}

void tst_KillCampaign::aKilledRefreshIsTakenUp()
{
    const int kills = numberFrom("PEC_CAMPAIGN_KILLS", kUsualKills);
    qInfo() << "seed" << campaignSeed() << "kills" << kills;
    QElapsedTimer elapsed;
    elapsed.start();
    QRandomGenerator chance = chanceOf(0);
    while (m_kills < kills && !QTest::currentTestFailed()) {
        playCycle(m_cycles++, chance, kills);
        if (m_cycles % 20 == 0)
            qInfo() << m_kills << "kills," << elapsed.elapsed() / 1000 << "s";
    }
    qInfo() << m_kills << "kills in" << m_cycles << "refreshes," << m_firstPictures
            << "left a first picture, asked again" << m_askedAgain << "answers, all"
            << elapsed.elapsed() / 1000 << "s";
}

void tst_KillCampaign::playCycle(int number, QRandomGenerator &chance, int kills)
{
    beginAnotherDay();
    int killed = 0;
    Outcome outcome;
    do {
        // Early as often as late: what is taken up is nearer to its end.
        const qint64 longest = m_length * (chance.bounded(2) == 0 ? 11 : 3) / 10;
        const int after = chance.bounded(int(longest) + 1);
        outcome = run({u"refresh"_s}, m_kills < kills ? std::optional(after) : std::nullopt);
        if (outcome.status < 0) {
            ++killed;
            ++m_kills;
            checkStore();
            if (QTest::currentTestFailed())
                return;
        }
    } while (outcome.status < 0);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    checkRequests(killed);
    const QJsonObject taken = status();
    QVERIFY(isComplete(taken));
    if (number % kCompareEvery == 0) {
        QCOMPARE(run({u"refresh"_s, u"--full"_s}).status, 0);
        const QByteArrayList different = differentLines(taken, status());
        QVERIFY2(different.isEmpty(), different.join('\n').constData());
        (void)newRequests();
    }
    checkQuotas();
    m_before = status();
}

void tst_KillCampaign::checkStore()
{
    {
        const auto database = Database::open(m_console->dataDir() + u"/snapshots.sqlite"_s,
                                             Database::Mode::ReadWrite, 5s);
        QVERIFY2(database, qPrintable(database ? QString() : logLine(database.error())));
        const auto check = (*database)->value(u"PRAGMA integrity_check"_s);
        QVERIFY(check);
        QCOMPARE(check->toString(), u"ok"_s);
    }
    const QJsonObject figures = status();
    QVERIFY(!figures.isEmpty());
    if (figures == m_before)
        return;
    // Another one has come to its end, or to its first picture.
    QVERIFY2(
        isComplete(figures) || lacksAccessOnly(figures),
        QJsonDocument(QJsonObject{{u"missing"_s, figures["missing"_L1]}}).toJson().constData());
    QVERIFY(figures["period"_L1] != m_before["period"_L1] || isComplete(figures)
            || !isComplete(m_before));
    m_firstPictures += isComplete(figures) ? 0 : 1;
    m_before = figures;
}

//! What was answered and kept is not asked again: all runs together take what an undisturbed one
//! takes, and what was under way when they were killed.
void tst_KillCampaign::checkRequests(int kills)
{
    const QList<Exchange> exchanges = newRequests();
    QHash<QByteArray, int> asked;
    qsizetype answers = 0;
    qsizetype again = 0;
    for (const Exchange &exchange : exchanges) {
        if (!exchange.isSuccess())
            continue;
        ++answers;
        again += asked[exchange.question()]++ > 0 ? 1 : 0;
    }
    m_askedAgain += again;
    QVERIFY2(again <= kLostPerKill * kills,
             qPrintable(u"%1 answers were asked again after %2 kills"_s.arg(again).arg(kills)));
    QVERIFY2(answers <= m_answers + kLostPerKill * kills,
             qPrintable(u"%1 answers after %2 kills"_s.arg(answers).arg(kills)));
}

//! As if all runs were one.
void tst_KillCampaign::checkQuotas()
{
    for (const Exchange &exchange : std::as_const(m_ofTheDay))
        QVERIFY2(exchange.status != 429,
                 qPrintable(exchange.time.toString(Qt::ISODateWithMs) + u' ' + exchange.url));
    const LimitReport report = checkLimits(m_ofTheDay);
    QCOMPARE(report.broken, QStringList());
    // Or nothing was proved.
    QCOMPARE(report.fullest[u"cost of a scope"_s], 4);
}

void tst_KillCampaign::cleanupTestCase() { m_console.reset(); }

QTEST_GUILESS_MAIN(tst_KillCampaign)
#include "tst_killcampaign.moc"
