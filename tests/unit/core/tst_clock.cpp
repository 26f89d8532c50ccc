// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/strings.h"

#include <QDate>
#include <QElapsedTimer>
#include <QtTest>

using namespace Pec;
using namespace std::chrono_literals;

class tst_Clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockIsNowInUtc();
    void scaledClockRunsAsFastAsItsScale();
    void standsStillAtScaleZero();
    void movesToWhereItIsSet();
    void keepsTheInstantOfALocalStart();
    void takesANegativeScaleAsStandingStill();
    void waitsScale_data();
    void waitsScale();
    void callsAfterTheScaledWait();
    void doesNotCallWhenTheContextIsGone();
};

namespace {
const QDateTime kStart(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
}

void tst_Clock::systemClockIsNowInUtc()
{
    const SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock.now().msecsTo(QDateTime::currentDateTimeUtc())) < 5000);
    QCOMPARE(clock.realDuration(1500ms), 1500ms);
}

void tst_Clock::scaledClockRunsAsFastAsItsScale()
{
    const ScaledClock clock(kStart, 3600);
    QElapsedTimer real;
    real.start();
    QTest::qWait(30);
    const qint64 before = real.elapsed();
    const qint64 told = kStart.msecsTo(clock.now());
    const qint64 after = real.elapsed() + 1;
    QVERIFY2(told >= before * 3600 && told <= (after + 5) * 3600,
             qPrintable(QString::number(told)));
}

void tst_Clock::standsStillAtScaleZero()
{
    const ScaledClock clock(kStart, 0);
    QTest::qWait(5);
    QCOMPARE(clock.now(), kStart);
    QCOMPARE(clock.scale(), 0.0);
}

void tst_Clock::movesToWhereItIsSet()
{
    ScaledClock clock(kStart, 0);
    clock.set(kStart.addDays(3), 0);
    QCOMPARE(clock.now(), kStart.addDays(3));
    clock.set(kStart.addDays(-400), 0);
    QCOMPARE(clock.now(), kStart.addDays(-400));
    clock.set(kStart, 2);
    QCOMPARE(clock.scale(), 2.0);
}

void tst_Clock::keepsTheInstantOfALocalStart()
{
    const QDateTime brussels(QDate(2026, 7, 1), QTime(12, 0), Qt::OffsetFromUTC, 7200);
    const ScaledClock clock(brussels, 0);
    QCOMPARE(clock.now(), QDateTime(QDate(2026, 7, 1), QTime(10, 0), Qt::UTC));
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

void tst_Clock::takesANegativeScaleAsStandingStill()
{
    const ScaledClock clock(kStart, -5);
    QCOMPARE(clock.scale(), 0.0);
    QCOMPARE(clock.now(), kStart);
}

void tst_Clock::waitsScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("wait");
    QTest::addColumn<int>("real");
    QTest::newRow("real time") << 1.0 << 1500 << 1500;
    QTest::newRow("sixty times") << 60.0 << 60'000 << 1000;
    QTest::newRow("slower than real") << 0.5 << 100 << 200;
    QTest::newRow("rounded up") << 1000.0 << 1 << 1;
    QTest::newRow("nothing to wait") << 60.0 << 0 << 0;
    QTest::newRow("standing still") << 0.0 << 900'000 << 0;
}

void tst_Clock::waitsScale()
{
    QFETCH(double, scale);
    QFETCH(int, wait);
    QFETCH(int, real);
    const ScaledClock clock(kStart, scale);
    QCOMPARE(clock.realDuration(std::chrono::milliseconds(wait)), std::chrono::milliseconds(real));
}

void tst_Clock::callsAfterTheScaledWait()
{
    const ScaledClock clock(kStart, 1000);
    QElapsedTimer real;
    real.start();
    qint64 called = -1;
    clock.after(40s, this, [&] { called = real.elapsed(); });
    QCOMPARE(called, -1); // never from inside
    QTRY_VERIFY_WITH_TIMEOUT(called >= 0, 5000);
    QVERIFY2(called >= 35, qPrintable(QString::number(called)));
}

void tst_Clock::doesNotCallWhenTheContextIsGone()
{
    const ScaledClock clock(kStart, 0);
    bool called = false;
    bool last = false;
    {
        QObject context;
        clock.after(1s, &context, [&called] { called = true; });
    }
    clock.after(1s, this, [&last] { last = true; });
    QTRY_VERIFY(last);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
