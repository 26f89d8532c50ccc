// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/document/readable.h"
#include "support/samplereport.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

Decimal amount(const char *text) { return Decimal::parse(text).value(); }

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesReadAsInTheirLanguage_data()
    {
        QTest::addColumn<ReportValue>("value");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *title, const ReportValue &value, Language language,
                            const QString &words) {
            QTest::newRow(title) << value << language << words;
        };
        const MoneyValue money{amount("1234.5"), u"EUR"_s};
        row("unknown is not zero", {}, Language::English, u"\u2013"_s);
        row("money", money, Language::English, u"\u20ac1,234.50"_s);
        row("money in German", money, Language::German, u"1.234,50\u00a0\u20ac"_s);
        row("low to high", MoneyRange{amount("12"), amount("80"), u"EUR"_s}, Language::English,
            u"\u20ac12.00 \u2013 \u20ac80.00"_s);
        row("the same at both ends", MoneyRange{amount("80"), amount("80"), u"EUR"_s},
            Language::English, u"\u20ac80.00"_s);
        row("share", ShareCell{7134}, Language::English, u"71.3%"_s);
        row("day", QDate(2026, 11, 26), Language::English, u"26 Nov 2026"_s);
        row("count", qint64(12345), Language::English, u"12,345"_s);
        row("words", u"Bakkerij"_s, Language::French, u"Bakkerij"_s);
    }
    void valuesReadAsInTheirLanguage()
    {
        QFETCH(ReportValue, value);
        QFETCH(Language, language);
        QFETCH(QString, words);
        QCOMPARE(reportText(value, Text(language)), words);
    }

    void everySectionIsFoundByItsName()
    {
        for (int i = 0; i < kReportSectionCount; ++i) {
            QVERIFY(!name(ReportSection(i)).isEmpty());
            QCOMPARE(reportSectionNamed(name(ReportSection(i))), std::optional(ReportSection(i)));
        }
        QCOMPARE(reportSectionNamed(u"cover"_s), std::nullopt);
    }

    void wordsCanBeRead_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("any script")
            << u"\u05e9 \u6c34 \U0001f600 o\u0301\n"_s << u"\u05e9 \u6c34 \U0001f600 o\u0301\n"_s;
        QTest::newRow("a tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("ends of lines") << u"a\r\nb\rc\n"_s << u"a\nb\nc\n"_s;
        QTest::newRow("control characters")
            << u"\u0000a\u001b\u007f\u0085"_s << u"\ufffda\ufffd\ufffd\ufffd"_s;
        QTest::newRow("no characters")
            << u"\uffff\ufdd0\U0001fffe"_s << u"\ufffd\ufffd\ufffd\ufffd"_s;
        QTest::newRow("half a pair at the end")
            << u"\U0001f600"_s.left(1) + u"a"_s + u"\U0001f600"_s.left(1) << u"\ufffda\ufffd"_s;
        QTest::newRow("a pair the wrong way round")
            << QString(QChar(0xde00)) + QChar(0xd83d) << u"\ufffd\ufffd"_s;
    }
    void wordsCanBeRead()
    {
        QFETCH(QString, words);
        QFETCH(QString, shown);
        QCOMPARE(readable(words), shown);
        Report report = sampleReport();
        std::get<ReportTable>(report.parts.last().blocks.front()).rows[0][1] = words;
        makeReadable(report);
        const ReportTable &table = *tablesOf(report).first();
        QCOMPARE(table.rows[0][1], ReportValue(shown));
    }

    void tablesComeInTheOrderOfTheReport()
    {
        const Report report = sampleReport();
        const auto tables = tablesOf(report);
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables.first()->key, u"subscriptions"_s);
        for (const auto &row : tables.first()->rows)
            QCOMPARE(row.size(), tables.first()->columns.size());
    }
};

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
