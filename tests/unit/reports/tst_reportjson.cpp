// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/schemacheck.h"
#include "core/strings.h"
#include "reports/files/reportjson.h"
#include "support/samplereport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

Report fullReport(Language language = Language::English)
{
    Report report = sampleReport(language);
    report.parts.last().blocks.append(mixedTable());
    return report;
}

QJsonObject objectOf(const Report &report)
{
    return QJsonDocument::fromJson(reportJson(report)).object();
}

QJsonObject blockOf(const Report &report, const QString &kind)
{
    for (const QJsonValue &part : objectOf(report).value("parts"_L1).toArray()) {
        for (const QJsonValue &block : part[u"blocks"_s].toArray()) {
            if (block[u"kind"_s].toString() == kind)
                return block.toObject();
        }
    }
    return {};
}

//! Where and why \a json does not fit the schema; empty when it does.
QString broken(const QByteArray &json)
{
    const Result<Done> fits = checkAgainstSchema(json, u":/report/report.schema.json"_s);
    return fits ? QString() : fits.error().detail;
}

} // namespace

class tst_ReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsItsSchema_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Dutch") << Language::Dutch;
        QTest::newRow("French") << Language::French;
        QTest::newRow("German") << Language::German;
    }
    void fitsItsSchema()
    {
        QFETCH(Language, language);
        QCOMPARE(broken(reportJson(fullReport(language))), QString());
    }

    void theSchemaRefusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("another schema")
            << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 2");
        QTest::newRow("an amount as a number")
            << QByteArray("\"amount\": \"3120\"") << QByteArray("\"amount\": 3120");
        QTest::newRow("an amount with an exponent")
            << QByteArray("\"amount\": \"3120\"") << QByteArray("\"amount\": \"3e3\"");
        QTest::newRow("an unknown block")
            << QByteArray("\"kind\": \"code\"") << QByteArray("\"kind\": \"video\"");
        QTest::newRow("a link that is not https")
            << QByteArray("\"link\": \"https") << QByteArray("\"link\": \"file");
        QTest::newRow("an unknown section")
            << QByteArray("\"section\": \"trust\"") << QByteArray("\"section\": \"faith\"");
        QTest::newRow("no title") << QByteArray("\"title\": \"Improvement plan for partner earned "
                                                "credit\"")
                                  << QByteArray("\"titel\": \"\"");
    }
    void theSchemaRefusesWhatIsNone()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QByteArray json = reportJson(fullReport());
        QVERIFY2(json.contains(before), before.constData());
        const QString what = broken(json.replace(before, after));
        QVERIFY2(what.contains(u"does not fit"), qPrintable(what));
    }

    void theHeadSaysWhatItIs()
    {
        const QJsonObject json = objectOf(sampleReport(Language::Dutch));
        QCOMPARE(json.value("schema"_L1).toInt(), 1);
        QCOMPARE(json.value("audience"_L1).toString(), u"partner"_s);
        QCOMPARE(json.value("language"_L1).toString(), u"nl"_s);
        QCOMPARE(json.value("subject"_L1).toString(), u"Bakkerij Jansen"_s);
        QCOMPARE(json.value("madeAt"_L1).toString(), u"2026-11-26T10:00:00Z"_s);
        QCOMPARE(json.value("parts"_L1).toArray().size(), sampleReport().parts.size());
    }

    void aValueOfATableIsExact_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("row");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *title, const QString &column, int index,
                            const QJsonValue &value) {
            QTest::newRow(title) << column << index << value;
        };
        row("words", u"subscription"_s, 0, u"Productie 1"_s);
        row("an amount with all digits", u"cost"_s, 0,
            QJsonObject{{u"amount"_s, u"1234.5678901234"_s}, {u"currency"_s, u"EUR"_s}});
        row("low and high", u"missed"_s, 0,
            QJsonObject{{u"low"_s, u"12.5"_s}, {u"high"_s, u"80"_s}, {u"currency"_s, u"EUR"_s}});
        row("a share", u"share"_s, 1, u"0.7134"_s);
        row("not known", u"share"_s, 0, QJsonValue());
        row("a day", u"since"_s, 0, u"2026-11-01"_s);
        row("a count", u"paths"_s, 11, 11);
    }
    void aValueOfATableIsExact()
    {
        QFETCH(QString, column);
        QFETCH(int, row);
        const QJsonObject table = blockOf(sampleReport(), u"table"_s);
        QTEST(table.value("rows"_L1).toArray().at(row).toObject().value(column), "value");
    }

    void aFigureSaysItsKind()
    {
        const QJsonArray figures =
            blockOf(sampleReport(), u"figures"_s).value("figures"_L1).toArray();
        QStringList kinds;
        for (const QJsonValue &figure : figures)
            kinds << figure[u"kind"_s].toString();
        QCOMPARE(kinds, (QStringList{u"money"_s, u"share"_s, u"range"_s, u"count"_s}));
    }

    void aShareOfAChartIsAFractionAndAGapIsNull()
    {
        Report report = sampleReport();
        report.parts.first().blocks.clear(); // has the first chart
        const QJsonObject chart = blockOf(report, u"chart"_s);
        QCOMPARE(chart.value("shape"_L1).toString(), u"line"_s);
        const QJsonArray values =
            chart.value("series"_L1).toArray().first().toObject().value("values"_L1).toArray();
        QCOMPARE(values.at(0), QJsonValue(u"0.7134"_s));
        QCOMPARE(values.at(2), QJsonValue());
    }

    void theSameReportIsTheSameBytes()
    {
        QCOMPARE(reportJson(fullReport()), reportJson(fullReport()));
    }
};

QTEST_GUILESS_MAIN(tst_ReportJson)
#include "tst_reportjson.moc"
