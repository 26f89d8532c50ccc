// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/files/flattable.h"
#include "support/samplereport.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

using Kind = ReportColumn::Kind;

Decimal amount(const char *text) { return Decimal::parse(text).value(); }

//! A column "Missed" of money, with a row for each value.
ReportTable missed(const QList<ReportValue> &values)
{
    ReportTable table;
    table.key = u"missed"_s;
    table.columns = {{u"missed"_s, u"Missed"_s, Kind::Money}};
    for (const ReportValue &value : values)
        table.rows.append({value});
    return table;
}

QStringList headingsOf(const FlatTable &table)
{
    QStringList headings;
    for (const FlatColumn &column : table.columns)
        headings << column.heading;
    return headings;
}

const auto kEuro = u"EUR"_s;
const auto kDollar = u"USD"_s;

} // namespace

class tst_FlatTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoneyColumnBecomesWhatItsAmountsNeed_data()
    {
        QTest::addColumn<QList<ReportValue>>("values");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QList<SheetCell>>("first");
        const auto row = [](const char *title, const QList<ReportValue> &values,
                            const QStringList &headings, const QList<SheetCell> &first) {
            QTest::newRow(title) << values << headings << first;
        };
        const MoneyValue five{amount("5"), kEuro};
        const MoneyRange range{amount("1.5"), amount("2"), kEuro};
        row("one currency stands in the heading", {five}, {u"Missed (EUR)"_s}, {amount("5")});
        row("several stand beside each amount", {five, MoneyValue{amount("6"), kDollar}},
            {u"Missed"_s, u"Missed, currency"_s}, {amount("5"), kEuro});
        row("low and high", {range}, {u"Missed, at least (EUR)"_s, u"Missed, at most (EUR)"_s},
            {amount("1.5"), amount("2")});
        row("an amount among ranges is both ends", {five, range},
            {u"Missed, at least (EUR)"_s, u"Missed, at most (EUR)"_s}, {amount("5"), amount("5")});
        row("ranges of several currencies", {range, MoneyValue{amount("6"), kDollar}},
            {u"Missed, at least"_s, u"Missed, at most"_s, u"Missed, currency"_s},
            {amount("1.5"), amount("2"), kEuro});
        row("not known stays empty", {ReportValue(), range},
            {u"Missed, at least (EUR)"_s, u"Missed, at most (EUR)"_s}, {{}, {}});
        row("none is known", {ReportValue()}, {u"Missed"_s}, {{}});
    }
    void aMoneyColumnBecomesWhatItsAmountsNeed()
    {
        QFETCH(QList<ReportValue>, values);
        QFETCH(QStringList, headings);
        QFETCH(QList<SheetCell>, first);
        const FlatTable flat = flattened(missed(values), Text(Language::English));
        QCOMPARE(headingsOf(flat), headings);
        QCOMPARE(flat.rows.size(), values.size());
        QCOMPARE(flat.rows.first(), first);
        for (const QList<SheetCell> &row : flat.rows)
            QCOMPARE(row.size(), headings.size());
    }

    void theCurrencyOfATotalCounts()
    {
        ReportTable table = missed({MoneyValue{amount("5"), kEuro}});
        table.total = {MoneyValue{amount("6"), kDollar}};
        const FlatTable flat = flattened(table, Text(Language::Dutch));
        QCOMPARE(headingsOf(flat), (QStringList{u"Missed"_s, u"Missed, valuta"_s}));
        QCOMPARE(flat.total, (QList<SheetCell>{amount("6"), kDollar}));
    }

    void noTwoHeadingsAreTheSame()
    {
        ReportTable table;
        table.columns = {
            {u"a"_s, u"Value"_s}, {u"b"_s, u"VALUE"_s}, {u"c"_s, u" Value\n"_s}, {u"d"_s, {}}};
        QCOMPARE(headingsOf(flattened(table, Text(Language::English))),
                 (QStringList{u"Value"_s, u"VALUE 2"_s, u"Value 3"_s, u"d"_s}));
    }

    void aChartIsATableOfItsValues()
    {
        ReportChart chart;
        chart.unit = ReportChart::Unit::Share;
        chart.categories = {u"Oct"_s, u"Nov"_s, u"Dec"_s};
        chart.series = {{u"Share"_s, ChartRole::Accent, {amount("7134"), std::nullopt}}};
        const ReportTable table = chartTable(chart);
        QCOMPARE(table.columns.size(), 2);
        QCOMPARE(table.columns[1].kind, Kind::Share);
        const QList<QList<ReportValue>> rows{
            {u"Oct"_s, ShareCell{7134}}, {u"Nov"_s, {}}, {u"Dec"_s, {}}};
        QCOMPARE(table.rows, rows);
    }

    void aPointIsARow_data()
    {
        QTest::addColumn<QString>("x");
        QTest::addColumn<ReportValue>("value");
        QTest::newRow("whole") << u"20"_s << ReportValue(qint64(20));
        QTest::newRow("not rounded") << u"2.5"_s << ReportValue(u"2.5"_s);
    }
    void aPointIsARow()
    {
        QFETCH(QString, x);
        QFETCH(ReportValue, value);
        ReportChart chart;
        chart.shape = ReportChart::Shape::Points;
        chart.currency = kEuro;
        chart.points = {{u"1"_s, Decimal::parse(x.toLatin1()).value(), amount("95.5")}};
        const QList<ReportValue> row{u"1"_s, value, MoneyValue{amount("95.5"), kEuro}};
        QCOMPARE(chartTable(chart).rows, (QList<QList<ReportValue>>{row}));
    }
};

QTEST_GUILESS_MAIN(tst_FlatTable)
#include "tst_flattable.moc"
