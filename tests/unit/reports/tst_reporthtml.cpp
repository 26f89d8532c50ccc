// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/files/reporthtml.h"
#include "support/samplereport.h"

#include <QtConcurrent>
#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

Report oneBlock(const ReportBlock &block)
{
    Report report;
    report.title = u"Plan"_s;
    report.parts.append({ReportSection::Findings, u"findings"_s, u"Findings"_s, {block}});
    return report;
}

QString htmlOf(const Report &report) { return QString::fromUtf8(reportHtml(report, {})); }

} // namespace

//! That it is well built is seen in tests/integration/reportfiles, by other programs.
class tst_ReportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStayWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("an attribute's end") << u"\" onload=\"alert(1)"_s;
        QTest::newRow("an entity") << u"&lt;b&gt;"_s;
        QTest::newRow("a comment") << u"<!-- --> <b>"_s;
    }
    void wordsStayWords()
    {
        QFETCH(QString, words);
        Report report = sampleReport();
        report.title = report.subject = report.partner = words;
        report.cover = {words};
        ReportChart chart;
        chart.key = u"chart"_s;
        chart.title = chart.description = words;
        chart.categories = {words};
        chart.series = {{words, ChartRole::Missed, {Decimal::fromInteger(1)}}};
        ReportTable table;
        table.key = u"table"_s;
        table.caption = words;
        table.columns = {{u"words"_s, words}};
        table.rows = {{words}};
        table.total = {words};
        ReportFigures figures{{{words, words, words}}};
        report.parts = {{ReportSection::Summary,
                         u"summary"_s,
                         words,
                         {ReportParagraph{words}, ReportHeading{words, u"heading"_s},
                          ReportList{{words}}, ReportCode{{words}}, figures, table, chart}}};
        ReportLook look;
        look.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        look.coverText = look.footer = words;
        const QString html = QString::fromUtf8(reportHtml(report, look));
        QVERIFY(!html.contains(words));
        QVERIFY(html.count(words.toHtmlEscaped()) >= 20);
    }

    void aNameWrittenTheOtherWayTurnsNothingElse()
    {
        ReportTable table;
        table.columns = {{u"name"_s, u"Name"_s}, {u"other"_s, u"Other"_s}};
        table.rows = {{u"\u05e9\u05dc\u05d5\u05dd"_s, u"plain"_s}};
        const QString html = htmlOf(oneBlock(table));
        QVERIFY(html.contains(
            u"<th scope=\"row\" class=\"words\" dir=\"auto\">\u05e9\u05dc\u05d5\u05dd</th>"_s));
    }

    void aTotalWithoutAWordHasNoHead()
    {
        ReportTable table;
        table.columns = {{u"name"_s, u"Name"_s},
                         {u"count"_s, u"Count"_s, ReportColumn::Kind::Count}};
        table.rows = {{u"A"_s, qint64(1)}};
        table.total = {QString(), qint64(1)};
        QVERIFY(htmlOf(oneBlock(table))
                    .contains(u"<tfoot><tr><td class=\"words\" dir=\"auto\"></td>"
                              "<td class=\"number\">1</td></tr></tfoot>"_s));
    }

    void notKnownIsSaidToWhoHearsIt()
    {
        ReportFigures figures{{{u"Eligible cost"_s, {}, {}}}};
        Report report = oneBlock(figures);
        report.language = Language::German;
        QVERIFY(htmlOf(report).contains(u"<span aria-hidden=\"true\">\u2013</span>"
                                        "<span class=\"heard\">nicht bekannt</span>"_s));
    }

    void aLinkLeadsToTheWebOnly_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("leads");
        QTest::newRow("https") << u"https://learn.microsoft.com/?a=1&b=2"_s << true;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    }
    void aLinkLeadsToTheWebOnly()
    {
        QFETCH(QString, link);
        QFETCH(bool, leads);
        const QString html = htmlOf(oneBlock(ReportParagraph{u"words"_s, Tone::Plain, link}));
        QCOMPARE(html.contains(u"<a href=\""_s + link.toHtmlEscaped() + u"\">words</a>"_s), leads);
        QVERIFY(html.contains(u"words"_s));
        if (!leads)
            QVERIFY(!html.contains(link));
    }

    void itLoadsNothing()
    {
        ReportLook look;
        look.logo = "\x89PNG\r\n";
        const QByteArray html = reportHtml(sampleReport(), look);
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(html.contains("src=\"data:image/png;base64,"));
        for (const char *loads :
             {"<script", "<link", "@import", "url(http", "src=\"http", "<iframe"})
            QVERIFY2(!html.contains(loads), loads);
    }

    void aChartIsADescribedPictureWithItsValues()
    {
        const QString html = htmlOf(sampleReport());
        QCOMPARE(html.count(u"<svg "_s), 4);
        QCOMPARE(html.count(u"role=\"img\""_s), 4);
        QCOMPARE(html.count(u"<details>"_s), 4);
        QVERIFY(html.contains(u"aria-label=\"Giving the group back brings most"_s));
        QVERIFY(html.contains(u"<th scope=\"row\" class=\"words\" dir=\"auto\">Oct</th>"
                              "<td class=\"number\">\u20ac820.00</td>"_s));
        QVERIFY(!html.contains(u"<title>Qt"_s));
    }

    void aChartWithoutADescriptionHasItsTitle()
    {
        ReportChart chart;
        chart.title = u"Cost"_s;
        QVERIFY(htmlOf(oneBlock(chart)).contains(u"aria-label=\"Cost\"><"_s));
    }

    void theLookIsItsColours()
    {
        ReportLook look;
        look.main = QColor(0x12, 0x34, 0x56);
        QVERIFY(reportHtml(sampleReport(), look).contains("--main: #123456;"));
    }

    void theSameReportIsTheSameBytesOnAnyThread()
    {
        const auto made = QtConcurrent::run([] { return reportHtml(sampleReport(), {}); });
        QCOMPARE(made.result(), reportHtml(sampleReport(), {}));
    }
};

QTEST_MAIN(tst_ReportHtml)
#include "tst_reporthtml.moc"
