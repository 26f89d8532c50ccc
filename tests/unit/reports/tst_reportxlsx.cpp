// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/files/reportxlsx.h"
#include "reports/files/xlsxbook.h"
#include "support/samplereport.h"
#include "support/smalldisk.h"
#include "unit/reports/xlsxparts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

Report fullReport()
{
    Report report = sampleReport();
    report.parts.last().blocks.append(mixedTable());
    return report;
}

} // namespace

//! That its figures are those of the other files is seen in tests/integration/reportfiles, by
//! another program.
class tst_ReportXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHasASheetForEachChartAndTable()
    {
        const auto parts = written(fullReport());
        const QByteArray book = parts.value(u"xl/workbook.xml"_s);
        for (const char *name : {"On one page", "Cost by month", "Share of eligible cost with cr",
                                 "Missed credit by cause", "Value against effort",
                                 "All subscriptions", "Plan now 30 days 90 days draft"})
            QVERIFY2(book.contains(QByteArray("<sheet name=\"").append(name)), name);
        QCOMPARE(book.count("<sheet name="), 7);
        QCOMPARE(countOf(parts, u"xl/charts/"_s), 4);
        QCOMPARE(countOf(parts, u"xl/tables/"_s), 2);
    }

    void aTableIsExcelsOwn()
    {
        const auto parts = written(fullReport());
        const QByteArray table = parts.value(u"xl/tables/table1.xml"_s);
        QVERIFY(table.contains("displayName=\"pec_subscriptions\""));
        QVERIFY(table.contains("ref=\"A4:I16\"")); // without the total below
        QVERIFY(table.contains("<autoFilter "));
        QVERIFY(table.contains("name=\"Missed credit, at least (EUR)\""));
        const QByteArray sheet = parts.value(u"xl/worksheets/sheet6.xml"_s);
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<v>1234.5678901234</v>"));
        QVERIFY(sheet.contains("<v>0.7134</v>"));
        QVERIFY(sheet.contains("<v>46327</v>")); // 1 November 2026
    }

    void amountsCarryTheSignOfTheirCurrency_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("English") << Language::English << QByteArray("&quot;\u20ac&quot;#,##0.00\"");
        QTest::newRow("German") << Language::German
                                << QByteArray("#,##0.00&quot;\u00a0\u20ac&quot;\"");
    }
    void amountsCarryTheSignOfTheirCurrency()
    {
        QFETCH(Language, language);
        QFETCH(QByteArray, format);
        const QByteArray styles = written(sampleReport(language)).value(u"xl/styles.xml"_s);
        QVERIFY2(styles.contains(format), styles.constData());
    }

    void noWordsAreRun()
    {
        const auto parts = written(fullReport());
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            if (part.key().startsWith(u"xl/worksheets/"_s))
                QVERIFY2(!part.value().contains("<f>"), qPrintable(part.key()));
        }
        QVERIFY(parts.value(u"xl/sharedStrings.xml"_s).contains(">@SUM(1+1)<"));
    }

    void noWordsOfAChartAreRun()
    {
        const QString words = u"=HYPERLINK(\"x\")"_s;
        Report report = sampleReport();
        for (ReportPart &part : report.parts) {
            for (ReportBlock &block : part.blocks) {
                auto *chart = std::get_if<ReportChart>(&block);
                if (!chart)
                    continue;
                chart->title = chart->xTitle = chart->yTitle = words;
                for (ChartSeries &series : chart->series)
                    series.name = words;
                for (ChartPoint &point : chart->points)
                    point.label = words;
            }
        }
        const auto parts = written(report);
        for (int i = 1; i <= 4; ++i) {
            const QByteArray chart = parts.value(u"xl/charts/chart%1.xml"_s.arg(i));
            QVERIFY(chart.contains(">'=HYPERLINK("));
            QVERIFY(!chart.contains("<c:f>HYPERLINK") && !chart.contains("<c:f>=HYPERLINK"));
        }
    }

    void headingsMayHoldAnyLetters()
    {
        ReportTable table;
        table.key = u"odd-key"_s;
        table.columns = {{u"a"_s, u"<A> & \"B\""_s}, {u"b"_s, u"=1+1"_s}};
        Report report;
        report.parts.append({ReportSection::Appendix, u"appendix"_s, u"Appendix"_s, {table}});
        const QByteArray xml = written(report).value(u"xl/tables/table1.xml"_s);
        QVERIFY2(xml.contains("name=\"&lt;A&gt; &amp; &quot;B&quot;\""), xml.constData());
        QVERIFY(xml.contains("name=\"=1+1\""));
        QVERIFY(xml.contains("displayName=\"pec_odd_key\""));
    }

    void aLinkLeadsToTheWebOnly()
    {
        Report report = sampleReport();
        report.parts[1].blocks.append(
            ReportParagraph{u"local"_s, Tone::Plain, u"file:///etc/passwd"_s});
        const auto parts = written(report);
        const QByteArray links = parts.value(u"xl/worksheets/_rels/sheet1.xml.rels"_s);
        QVERIFY(links.contains("https://learn.microsoft.com/partner-center"));
        QVERIFY(!links.contains("passwd"));
    }

    void itSaysWhoMadeItAndWhen()
    {
        const QByteArray core = written(sampleReport()).value(u"docProps/core.xml"_s);
        QVERIFY(core.contains("<dc:title>Improvement plan for partner earned credit</dc:title>"));
        QVERIFY(core.contains("<dc:creator>Noordzee Cloud</dc:creator>"));
        QVERIFY(core.contains("2026-11-26T10:00:00Z</dcterms:created>"));
    }

    void theSameReportIsTheSameBytes()
    {
        const QString first = m_dir.filePath(u"first.xlsx"_s);
        QVERIFY(writeReportXlsx(fullReport(), {}, first));
        QTest::qWait(2100); // a ZIP archive knows every other second
        const QString second = m_dir.filePath(u"second.xlsx"_s);
        QVERIFY(writeReportXlsx(fullReport(), {}, second));
        QCOMPARE(contentOf(second), contentOf(first));
    }

    void aReportWithNothingInItIsABook_data()
    {
        QTest::addColumn<Report>("report");
        QTest::newRow("no part") << Report();
        Report report = sampleReport(Language::French, 0);
        report.parts[2].blocks = {ReportChart()};
        QTest::newRow("an empty table and an empty chart") << report;
        report.title.clear();
        report.parts = {{ReportSection::Summary,
                         u"summary"_s,
                         {},
                         {ReportParagraph{{}, Tone::Plain, u"https://a.example"_s}}}};
        QTest::newRow("no words") << report;
    }
    void aReportWithNothingInItIsABook()
    {
        QFETCH(Report, report);
        QVERIFY(written(report).contains(u"xl/worksheets/sheet1.xml"_s));
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const auto failed = [&] {
            const SmallDisk disk(2000);
            return writeReportXlsx(fullReport(), {}, folder.filePath(u"plan.xlsx"_s));
        }();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aTabHasANameThatExcelTakes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("as it is") << u"Findings"_s << QByteArray("Findings");
        QTest::newRow("refused letters") << u"'30/60' [a]: b*?\\"_s << QByteArray("30 60 a b");
        QTest::newRow("too long") << u"0123456789 0123456789 0123456789 0"_s
                                  << QByteArray("0123456789 0123456789 012345678");
        QTest::newRow("nothing left") << u"[]"_s << QByteArray("PEC");
        QTest::newRow("Excel's own") << u"History"_s << QByteArray("History 2");
        QTest::newRow("taken, in another case") << u"TAKEN"_s << QByteArray("TAKEN 2");
    }
    void aTabHasANameThatExcelTakes()
    {
        QFETCH(QString, title);
        XlsxTabs tabs;
        QCOMPARE(tabs.nameFor(u"Taken"_s), QByteArray("Taken"));
        QTEST(tabs.nameFor(title), "name");
    }

    void aRowIsAsHighAsItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::newRow("nothing") << QString() << 1;
        QTest::newRow("just fits") << u"x"_s.repeated(18) << 1;
        QTest::newRow("too long") << u"x"_s.repeated(19) << 2;
        QTest::newRow("much too long") << u"x"_s.repeated(40) << 3;
        QTest::newRow("two lines") << u"a\nb"_s << 2;
    }
    void aRowIsAsHighAsItsWords()
    {
        QFETCH(QString, text);
        QFETCH(int, lines);
        QCOMPARE(xlsxLines(text, 20), lines);
    }

    void longTitlesAreToldApart()
    {
        XlsxTabs tabs;
        const QString title = u"x"_s.repeated(40);
        QCOMPARE(tabs.nameFor(title).size(), 31);
        QCOMPARE(tabs.nameFor(title), QByteArray(29, 'x').append(" 2"));
    }

private:
    QMap<QString, QByteArray> written(const Report &report) const
    {
        const QString file = m_dir.filePath(u"plan.xlsx"_s);
        return writeReportXlsx(report, {}, file) ? partsOf(file) : QMap<QString, QByteArray>();
    }
    static qsizetype countOf(const QMap<QString, QByteArray> &parts, const QString &folder)
    {
        const QStringList names = parts.keys();
        return names.filter(QRegularExpression(u'^' + folder + u"[a-z]+\\d+\\.xml$"_s)).size();
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(tst_ReportXlsx)
#include "tst_reportxlsx.moc"
