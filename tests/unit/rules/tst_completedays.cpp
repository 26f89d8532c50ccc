// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/completedays.h"
#include "samples.h"

#include <QTimeZone>

using namespace Pec;
using namespace Pec::Testing;

class tst_CompleteDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLastCompleteDay_data();
    void tellsTheLastCompleteDay();
    void aPeriodIsThirtyDays();
};

void tst_CompleteDays::tellsTheLastCompleteDay_data()
{
    // https://learn.microsoft.com/azure/cost-management-billing/costs/get-started-partners: credit
    // shows within 48 hours.
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *what, const QDateTime &now, int hours, QDate expected) {
        QTest::newRow(what) << now << hours << expected;
    };
    const QDateTime begin(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
    row("47:59 h after it began", begin.addSecs(47 * 3600 + 59 * 60), 48, QDate(2026, 11, 19));
    row("47:59:59.999 h", begin.addSecs(48 * 3600).addMSecs(-1), 48, QDate(2026, 11, 19));
    row("48:00 h", begin.addSecs(48 * 3600), 48, QDate(2026, 11, 20));
    row("71:59 h", begin.addSecs(71 * 3600 + 59 * 60), 48, QDate(2026, 11, 20));
    row("another threshold", begin.addSecs(24 * 3600), 24, QDate(2026, 11, 20));
    row("at once", begin, 0, QDate(2026, 11, 20));
    row("over a leap day", QDateTime(QDate(2028, 3, 1), QTime(12, 0), Qt::UTC), 48,
        QDate(2028, 2, 28));
    row("over the new year", QDateTime(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC), 48,
        QDate(2026, 12, 30));
    // Cost dates are UTC dates, wherever the clock stands.
    row("told in another offset",
        QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::OffsetFromUTC, 2 * 3600), 48,
        QDate(2026, 11, 19));
    row("told in another time zone",
        QDateTime(QDate(2026, 11, 21), QTime(19, 0), QTimeZone("America/New_York")), 48,
        QDate(2026, 11, 20));
    row("no instant", QDateTime(), 48, QDate());
}

void tst_CompleteDays::tellsTheLastCompleteDay()
{
    QFETCH(QDateTime, now);
    QFETCH(int, hours);
    QFETCH(QDate, expected);
    QCOMPARE(lastCompleteDay(now, hours), expected);
    if (expected.isValid())
        QCOMPARE(completePeriod(now, hours).to, expected);
}

void tst_CompleteDays::aPeriodIsThirtyDays()
{
    const Period period = completePeriod(QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC), 48);
    QCOMPARE(period, kPeriod);
    QCOMPARE(period.days(), 30);
}

QTEST_GUILESS_MAIN(tst_CompleteDays)
#include "tst_completedays.moc"
