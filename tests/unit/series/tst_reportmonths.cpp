// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "series/reportmonths.h"
#include "support/sampleassessment.h"

#include <QTest>

using namespace Pec;

class tst_ReportMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOverByTheLastCompleteDay_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QDate>("newest");
        QTest::newRow("in the middle") << QDate(2026, 11, 20) << QDate(2026, 10, 1);
        QTest::newRow("a day before its end") << QDate(2026, 10, 30) << QDate(2026, 9, 1);
        QTest::newRow("its last day") << QDate(2026, 10, 31) << QDate(2026, 10, 1);
    }
    void areOverByTheLastCompleteDay()
    {
        QFETCH(QDate, asOf);
        QFETCH(QDate, newest);
        const auto assessment = sampleAssessment();
        assessment->asOf = asOf;
        const QList<QDate> months = reportMonths(*assessment);
        QVERIFY(months.size() > 3);
        QCOMPARE(months.first(), newest);
        for (qsizetype i = 1; i < months.size(); ++i)
            QCOMPARE(months[i].addMonths(1), months[i - 1]);
    }

    void areThoseOfSubscriptionsOnly()
    {
        const auto assessment = sampleAssessment();
        QVERIFY(!assessment->history.months.isEmpty());
        for (CustomerAssessment &customer : assessment->customers) {
            for (SubscriptionAssessment &subscription : customer.subscriptions)
                subscription.history.months.clear();
        }
        QVERIFY(reportMonths(*assessment).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ReportMonths)
#include "tst_reportmonths.moc"
