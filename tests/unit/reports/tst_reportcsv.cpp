// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/files/reportcsv.h"
#include "support/samplereport.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

class tst_ReportCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsAFileInItsOrder()
    {
        Report report = sampleReport();
        report.parts.last().blocks.append(mixedTable());
        const QList<ReportFile> files = reportCsv(report, QLocale::c());
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].name, u"subscriptions.csv"_s);
        QCOMPARE(files[1].name, u"schedule.csv"_s);
    }

    void aReportWithoutTablesHasNone() { QVERIFY(reportCsv(Report(), QLocale::c()).isEmpty()); }

    void itReadsAsTheLocalesSpreadsheetDoes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("total");
        QTest::newRow("English") << Language::English << QLocale(QLocale::English)
                                 << QByteArray(
                                        "Customer,Subscription,Status,Cost (EUR),With credit,"
                                        "\"Missed credit, at least (EUR)\","
                                        "\"Missed credit, at most (EUR)\",Since,Paths")
                                 << QByteArray("Bakkerij Jansen,Productie 2,Not earning,"
                                               "1234.5678901234,0.7134,12.5,80,2026-11-02,1")
                                 << QByteArray("Total,,,14814.8146814808,,150,960,,12");
        QTest::newRow("French words in a German spreadsheet")
            << Language::French << QLocale(QLocale::German)
            << QByteArray("Customer;Subscription;Status;Cost (EUR);With credit;Missed credit, au "
                          "moins (EUR);Missed credit, au plus (EUR);Since;Paths")
            << QByteArray("Bakkerij Jansen;Productie 2;Not earning;1234,5678901234;0,7134;12,5;80;"
                          "2026-11-02;1")
            << QByteArray("Total;;;14814,8146814808;;150;960;;12");
    }
    void itReadsAsTheLocalesSpreadsheetDoes()
    {
        QFETCH(Language, language);
        QFETCH(QLocale, locale);
        const QByteArray bytes = reportCsv(sampleReport(language), locale).first().bytes;
        QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
        QVERIFY(bytes.endsWith("\r\n"));
        const QList<QByteArray> lines = bytes.sliced(3).trimmed().replace("\r", "").split('\n');
        QCOMPARE(lines.size(), 14);
        QTEST(lines[0], "head");
        QTEST(lines[2], "row");
        QTEST(lines[13], "total");
    }

    void noWordsAreRun()
    {
        Report report;
        report.parts.append({ReportSection::Schedule, u"plan"_s, u"Plan"_s, {mixedTable()}});
        const QByteArray bytes = reportCsv(report, QLocale::c()).first().bytes;
        QVERIFY(bytes.contains("\r\n'@SUM(1+1),987654.321,USD,,,,\r\n"));
        QVERIFY(bytes.contains("\r\n\"'-2 groups,\nin two lines;' +1\",0,JPY,"));
    }
};

QTEST_GUILESS_MAIN(tst_ReportCsv)
#include "tst_reportcsv.moc"
