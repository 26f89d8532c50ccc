// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processlock.h"
#include "core/strings.h"
#include "diagnostics/refreshnotes.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Pec;

namespace {

constexpr int kLongest = 120'000;

std::unique_ptr<QProcess> begin(const QTemporaryDir &dir, const QStringList &command)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(PEC_CONSOLE),
                   QStringList{u"--demo"_s, u"--language"_s, u"en"_s, u"--data-dir"_s, dir.path()}
                       + command);
    return process;
}

int end(QProcess &process)
{
    return process.waitForFinished(kLongest) && process.exitStatus() == QProcess::NormalExit
               ? process.exitCode()
               : -1;
}

//! What it has said on stderr once \a words are among it; all of it when it never says them.
QByteArray toldUntil(QProcess &process, const QByteArray &words)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray told;
    do
        told += process.readAllStandardError();
    while (!told.contains(words) && process.waitForReadyRead(kLongest));
    return told;
}

QString refreshLock(const QTemporaryDir &dir)
{
    const QStringList locks = QDir(dir.path()).entryList({u"refresh-*.lock"_s}, QDir::Files);
    return locks.size() == 1 ? dir.filePath(locks.first()) : QString();
}

} // namespace

//! Several runs of the program in one data folder.
class tst_ManyRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForTheRefreshOfAnotherAndTellsWhose();
    void takesTheRefreshOfItsOwnTenantAlone_data();
    void takesTheRefreshOfItsOwnTenantAlone();
    void readsByItselfWhereTheOtherWasKilled();
    void fourAtOnceReadOnce();
    void tellsOfAWindowThatWasKilledAndOfNoneThatWasEnded();
};

void tst_ManyRuns::waitsForTheRefreshOfAnotherAndTellsWhose()
{
    const QTemporaryDir dir;
    QCOMPARE(end(*begin(dir, {u"refresh"_s})), 0);
    auto other = std::make_unique<ProcessLock>(refreshLock(dir)); // this process plays the other
    QVERIFY(other->tryLock());
    const auto waiting = begin(dir, {u"refresh"_s});
    const QByteArray told =
        toldUntil(*waiting, QByteArray::number(QCoreApplication::applicationPid()));
    QVERIFY2(told.contains("Another window or command"), told.constData());
    QCOMPARE(waiting->state(), QProcess::Running);
    other->unlock();
    QCOMPARE(end(*waiting), 0);
}

void tst_ManyRuns::takesTheRefreshOfItsOwnTenantAlone_data()
{
    QTest::addColumn<int>("beyond"); // the newest snapshot of its own
    QTest::addColumn<qsizetype>("notes");
    QTest::addRow("its own: nothing is read again") << 0 << qsizetype(1);
    QTest::addRow("another tenant's: it reads") << 1 << qsizetype(2);
}

void tst_ManyRuns::takesTheRefreshOfItsOwnTenantAlone()
{
    QFETCH(const int, beyond);
    QFETCH(const qsizetype, notes);
    const QTemporaryDir dir;
    QCOMPARE(end(*begin(dir, {u"refresh"_s})), 0);
    RefreshNote note = refreshNotes(dir.path()).value(0);
    QVERIFY(note.snapshot > 0);
    // It ended in the second in which the wait begins, so its own note would do.
    QVERIFY(QFile::remove(dir.filePath(u"refreshes.json"_s)));
    auto other = std::make_unique<ProcessLock>(refreshLock(dir)); // this process plays the other
    QVERIFY(other->tryLock());
    const auto waiting = begin(dir, {u"refresh"_s});
    QVERIFY(toldUntil(*waiting, "Another window or command").contains("Another window"));
    note.snapshot += beyond;
    note.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(addRefreshNote(dir.path(), note));
    other->unlock();
    QCOMPARE(end(*waiting), 0);
    QCOMPARE(refreshNotes(dir.path()).size(), notes);
}

void tst_ManyRuns::readsByItselfWhereTheOtherWasKilled()
{
    const QTemporaryDir dir;
    const auto killed = begin(dir, {u"refresh"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!refreshLock(dir).isEmpty(), kLongest);
    killed->kill();
    QVERIFY(killed->waitForFinished(kLongest));
    const auto next = begin(dir, {u"status"_s, u"--format"_s, u"json"_s});
    QCOMPARE(end(*next), 0);
    const QJsonObject status = QJsonDocument::fromJson(next->readAllStandardOutput()).object();
    QCOMPARE(status["customers"_L1].toArray().size(), 24);
}

void tst_ManyRuns::fourAtOnceReadOnce()
{
    const QTemporaryDir dir;
    std::vector<std::unique_ptr<QProcess>> runs;
    for (int run = 0; run < 4; ++run)
        runs.push_back(begin(dir, {u"status"_s, u"--format"_s, u"json"_s}));
    for (const auto &run : runs) {
        const int status = end(*run);
        // One that came while the first picture alone was stored says that it is not whole.
        QVERIFY2(status == 0 || status == 5, run->readAllStandardError().constData());
    }
    const auto after = begin(dir, {u"status"_s, u"--format"_s, u"json"_s});
    QCOMPARE(end(*after), 0);
    const QJsonObject status = QJsonDocument::fromJson(after->readAllStandardOutput()).object();
    QCOMPARE(status["customers"_L1].toArray().size(), 24);
    const auto told = begin(dir, {u"diagnostics"_s, u"--format"_s, u"json"_s});
    QCOMPARE(end(*told), 0);
    const QJsonObject health = QJsonDocument::fromJson(told->readAllStandardOutput()).object();
    QCOMPARE(health["refreshes"_L1].toArray().size(), 1);
    QVERIFY(QDir(dir.path()).entryList({u"*.unreadable*"_s}).isEmpty());
}

void tst_ManyRuns::tellsOfAWindowThatWasKilledAndOfNoneThatWasEnded()
{
    const QTemporaryDir dir;
    const auto running = [&dir] {
        return QDir(dir.filePath(u"running"_s)).entryList({u"*.json"_s}, QDir::Files).size();
    };
    const auto timesTold = [&dir] {
        QFile log(dir.filePath(u"pec-console.log"_s));
        return log.open(QIODevice::ReadOnly) ? log.readAll().count("did not end as it should") : 0;
    };
    const auto killed = begin(dir, {}); // the window, without a display
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, kLongest);
    killed->kill();
    QVERIFY(killed->waitForFinished(kLongest));
    QCOMPARE(running(), 1);

    const auto ended = begin(dir, {});
    QTRY_COMPARE_WITH_TIMEOUT(timesTold(), 1, kLongest);
    const auto beside = begin(dir, {}); // while the other one lives
    QTRY_COMPARE_WITH_TIMEOUT(running(), 2, kLongest);
    for (const auto *window : {&ended, &beside}) {
        (*window)->terminate();
        QCOMPARE(end(**window), 0);
    }
    QCOMPARE(running(), 0);
    QCOMPARE(timesTold(), 1);
}

QTEST_GUILESS_MAIN(tst_ManyRuns)
#include "tst_manyruns.moc"
