// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processlock.h"
#include "core/strings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Pec;

class tst_ProcessLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeldByOne();
    void saysWhoHoldsIt();
    void diesWithItsProcess();
    void isNotTakenThroughALink();
    void isNotTakenWhereNothingCanBeWritten();
};

void tst_ProcessLock::isHeldByOne()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"x.lock"_s);
    ProcessLock first(file);
    ProcessLock second(file);
    QVERIFY(!second.isHeldElsewhere()); // there is no file yet
    QVERIFY(first.tryLock());
    QVERIFY(first.tryLock());
    QVERIFY(!first.isHeldElsewhere());
    QVERIFY(!second.tryLock());
    QVERIFY(second.isHeldElsewhere());
    first.unlock();
    QVERIFY(!second.isHeldElsewhere());
    QVERIFY(!second.noted());
    QVERIFY(second.tryLock());
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_ProcessLock::saysWhoHoldsIt()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"x.lock"_s);
    ProcessLock holder(file);
    QVERIFY(holder.tryLock());
    const auto noted = ProcessLock(file).noted();
    QVERIFY(noted);
    QCOMPARE(noted->process, QCoreApplication::applicationPid());
    QVERIFY(qAbs(noted->since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(noted->boot, ProcessLock::currentBoot());
}

void tst_ProcessLock::diesWithItsProcess()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"x.lock"_s);
    const pid_t child = ::fork();
    if (child == 0) {
        ProcessLock lock(file);
        const bool held = lock.tryLock();
        while (held)
            ::pause();
        ::_exit(1);
    }
    ProcessLock lock(file);
    QTRY_VERIFY(lock.noted().has_value());
    QVERIFY(lock.isHeldElsewhere());
    QCOMPARE(lock.noted()->process, qint64(child));
    QVERIFY(!lock.tryLock());
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(lock.noted().has_value()); // it could not say good-bye
    QVERIFY(!lock.isHeldElsewhere());
    QVERIFY(lock.tryLock());
    QCOMPARE(lock.noted()->process, QCoreApplication::applicationPid());
}

void tst_ProcessLock::isNotTakenThroughALink()
{
    const QTemporaryDir dir;
    QFile target(dir.filePath(u"precious"_s));
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write("kept") == 4);
    target.close();
    QVERIFY(QFile::link(target.fileName(), dir.filePath(u"x.lock"_s)));
    QVERIFY(!ProcessLock(dir.filePath(u"x.lock"_s)).tryLock());
    QCOMPARE(target.size(), 4);
}

void tst_ProcessLock::isNotTakenWhereNothingCanBeWritten()
{
    QVERIFY(!ProcessLock(u"/proc/nowhere/x.lock"_s).tryLock());
}

QTEST_GUILESS_MAIN(tst_ProcessLock)
#include "tst_processlock.moc"
