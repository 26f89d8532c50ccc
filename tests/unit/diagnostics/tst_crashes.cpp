// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "diagnostics/crashreport.h"
#include "diagnostics/runmarker.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace Pec;

//! A program that ended badly leaves a report and a marker, and nothing of what it held.
class tst_Crashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowAProgramEnded_data();
    void tellsHowAProgramEnded();
    void keepsTheLastReports();
    void takesARunningWindowForNoLostOne();
    void takesAnotherBootForAShutDown();
    void tellsNothingWhereTheFolderCannotBeWritten();
};

namespace {

constexpr int kPatience = 30'000;

void runChild(QProcess &child, const QString &how, const QString &dataDir)
{
    child.start(QStringLiteral(PEC_CRASHING_CHILD), {how, dataDir});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void tst_Crashes::tellsHowAProgramEnded_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("signal"); // 0: a clean end
    QTest::addColumn<QByteArray>("told"); // by the report; empty: there is none
    QTest::newRow("clean end") << u"end"_s << 0 << QByteArray();
    QTest::newRow("wrong address") << u"segfault"_s << SIGSEGV << QByteArray("ended by SIGSEGV\n");
    QTest::newRow("no stack left") << u"overflow"_s << SIGSEGV << QByteArray("ended by SIGSEGV\n");
    QTest::newRow("abort") << u"abort"_s << SIGABRT << QByteArray("ended by SIGABRT\n");
    QTest::newRow("exception that nobody catches")
        << u"terminate"_s << SIGABRT
        << QByteArray("ended by SIGABRT by std::terminate, exception St13runtime_error\n");
    QTest::newRow("killed") << u"kill"_s << SIGKILL << QByteArray();
}

void tst_Crashes::tellsHowAProgramEnded()
{
    QFETCH(QString, how);
    QFETCH(int, signal);
    QFETCH(QByteArray, told);
    const QTemporaryDir dir;
    QProcess child;
    runChild(child, how, dir.path());
    QVERIFY(child.waitForFinished(kPatience));
    QCOMPARE(child.exitStatus(), signal == 0 ? QProcess::NormalExit : QProcess::CrashExit);
    QCOMPARE(child.exitCode(), signal);

    const QStringList reports = crashReportsIn(dir.path());
    QCOMPARE(reports.size(), told.isEmpty() ? 0 : 1);
    if (!told.isEmpty()) {
        const QString file = dir.filePath(reports.first());
        const QByteArray report = contentOf(file);
        QVERIFY2(report.startsWith("PEC Console " PEC_VERSION ", Qt "), report.constData());
        QVERIFY2(report.contains(told), report.constData());
        QVERIFY2(report.contains("crashingchild("), report.constData()); // the calls
        QVERIFY2(!report.contains("Contoso"), report.constData());
        QVERIFY(!(QFile::permissions(file)
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    {
        const RunMarker next(dir.path());
        QCOMPARE(next.lost().has_value(), signal != 0);
        if (next.lost()) {
            QVERIFY(!next.lost()->rebooted);
            QVERIFY(next.lost()->startedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        }
    }
    QVERIFY2(!RunMarker(dir.path()).lost(), "it is told once");
}

void tst_Crashes::keepsTheLastReports()
{
    const QTemporaryDir dir;
    for (int day = 1; day <= 9; ++day) {
        QFile file(dir.filePath(u"crash-2026010%1T000000Z-7.txt"_s.arg(day)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QProcess child;
    runChild(child, u"abort"_s, dir.path());
    QVERIFY(child.waitForFinished(kPatience));
    const QStringList reports = crashReportsIn(dir.path());
    QCOMPARE(reports.size(), 5);
    QVERIFY(contentOf(dir.filePath(reports.first())).contains("SIGABRT"));
    QCOMPARE(reports.last(), u"crash-20260106T000000Z-7.txt"_s);
}

void tst_Crashes::takesARunningWindowForNoLostOne()
{
    const QTemporaryDir dir;
    QProcess child;
    runChild(child, u"wait"_s, dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), kPatience);
    QVERIFY(!RunMarker(dir.path()).lost());
    QCOMPARE(QDir(dir.filePath(u"running"_s)).entryList(QDir::Files).size(), 1);
    child.kill();
    QVERIFY(child.waitForFinished(kPatience));
    QVERIFY(RunMarker(dir.path()).lost());
}

void tst_Crashes::takesAnotherBootForAShutDown()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"running"_s));
    QFile marker(dir.filePath(u"running/1.json"_s)); // a process that lives, but not that one
    QVERIFY(marker.open(QIODevice::WriteOnly));
    marker.write(R"({"process":1,"since":"2026-11-26T08:00:00Z","boot":"another"})");
    marker.close();
    const RunMarker next(dir.path());
    QVERIFY(next.lost() && next.lost()->rebooted);
    QCOMPARE(next.lost()->startedAt.toString(Qt::ISODate), u"2026-11-26T08:00:00Z"_s);
}

void tst_Crashes::tellsNothingWhereTheFolderCannotBeWritten()
{
    const RunMarker marker(u"/proc/nowhere"_s);
    QVERIFY(!marker.lost());
}

QTEST_GUILESS_MAIN(tst_Crashes)
#include "tst_crashes.moc"
