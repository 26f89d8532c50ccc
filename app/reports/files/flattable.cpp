// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/flattable.h"

#include "core/overloaded.h"
#include "core/strings.h"

#include <algorithm>
#include <set>

namespace Pec {

namespace {

//! What a column of the report becomes.
struct Spread
{
    bool range = false;
    std::set<QString> currencies;

    void add(const ReportValue &value)
    {
        if (const auto *money = std::get_if<MoneyValue>(&value)) {
            currencies.insert(money->currency);
        } else if (const auto *low = std::get_if<MoneyRange>(&value)) {
            currencies.insert(low->currency);
            range = true;
        }
    }
};

QList<Spread> spreadsOf(const ReportTable &table)
{
    QList<Spread> spreads(table.columns.size());
    const auto addRow = [&spreads](const QList<ReportValue> &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            spreads[i].add(row[i]);
    };
    for (const QList<ReportValue> &row : table.rows)
        addRow(row);
    addRow(table.total);
    return spreads;
}

void append(const ReportValue &value, const Spread &spread, QList<SheetCell> &cells)
{
    SheetCell low;
    SheetCell high;
    SheetCell currency;
    std::visit(Overloaded{[](std::monostate) {}, //
                          [&](const QString &words) { low = words; },
                          [&](const MoneyValue &money) {
                              low = high = money.amount;
                              currency = money.currency;
                          },
                          [&](const MoneyRange &range) {
                              low = range.low;
                              high = range.high;
                              currency = range.currency;
                          },
                          [&](ShareCell share) { low = share; }, //
                          [&](QDate day) { low = day; },
                          [&](qint64 count) { low = Decimal::fromInteger(count); }},
               value);
    cells.append(low);
    if (spread.range)
        cells.append(high);
    if (spread.currencies.size() > 1)
        cells.append(currency);
}

QList<SheetCell> flatRow(const QList<ReportValue> &row, const QList<Spread> &spreads)
{
    QList<SheetCell> cells;
    for (qsizetype i = 0; i < row.size(); ++i)
        append(row[i], spreads[i], cells);
    return cells;
}

//! A spreadsheet's table refuses two headings that differ in case only.
void addColumn(QList<FlatColumn> &columns, FlatColumn column, const QString &key)
{
    QString heading = column.heading.simplified();
    if (heading.isEmpty())
        heading = key;
    const QString first = heading;
    const auto isTaken = [&heading](const FlatColumn &other) {
        return other.heading.compare(heading, Qt::CaseInsensitive) == 0;
    };
    for (int i = 2; std::any_of(columns.cbegin(), columns.cend(), isTaken); ++i)
        heading = first + u' ' + QString::number(i);
    column.heading = heading;
    columns.append(column);
}

void addColumns(QList<FlatColumn> &columns, const ReportColumn &column, const Spread &spread,
                const ReportFileWords &words)
{
    const bool one = spread.currencies.size() == 1;
    const QString currency = one ? *spread.currencies.begin() : QString();
    const QString unit = currency.isEmpty() ? QString() : QString(u" ("_s + currency + u')');
    const auto kind = spread.currencies.empty() ? column.kind : ReportColumn::Kind::Money;
    if (spread.range) {
        addColumn(columns, {words.low.arg(column.heading) + unit, kind, currency}, column.key);
        addColumn(columns, {words.high.arg(column.heading) + unit, kind, currency}, column.key);
    } else {
        addColumn(columns, {column.heading + unit, kind, currency}, column.key);
    }
    if (spread.currencies.size() > 1)
        addColumn(columns, {words.currency.arg(column.heading), ReportColumn::Kind::Words},
                  column.key);
}

ReportValue valueOf(const std::optional<Decimal> &value, const ReportChart &chart)
{
    if (!value)
        return {};
    switch (chart.unit) {
    case ReportChart::Unit::Money:
        return MoneyValue{*value, chart.currency};
    case ReportChart::Unit::Share:
        return ShareCell{value->toString(0).toInt()};
    case ReportChart::Unit::Count:
        break;
    }
    return value->toString(0).toLongLong();
}

ReportValue plain(Decimal number)
{
    const qint64 whole = number.toString(0).toLongLong();
    return Decimal::fromInteger(whole) == number ? ReportValue(whole)
                                                 : ReportValue(number.toString());
}

ReportColumn::Kind kindOf(ReportChart::Unit unit)
{
    switch (unit) {
    case ReportChart::Unit::Money:
        return ReportColumn::Kind::Money;
    case ReportChart::Unit::Share:
        return ReportColumn::Kind::Share;
    case ReportChart::Unit::Count:
        break;
    }
    return ReportColumn::Kind::Count;
}

} // namespace

FlatTable flattened(const ReportTable &table, const Text &text)
{
    const ReportFileWords words = text.reportFileWords();
    const QList<Spread> spreads = spreadsOf(table);
    FlatTable flat;
    flat.key = table.key;
    flat.caption = table.caption;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        addColumns(flat.columns, table.columns[i], spreads[i], words);
    for (const QList<ReportValue> &row : table.rows)
        flat.rows.append(flatRow(row, spreads));
    flat.total = flatRow(table.total, spreads);
    return flat;
}

ReportTable chartTable(const ReportChart &chart)
{
    ReportTable table;
    table.key = chart.key;
    table.caption = chart.title;
    table.columns.append({u"of"_s, {}});
    if (chart.shape == ReportChart::Shape::Points) {
        table.columns.append({u"x"_s, chart.xTitle, ReportColumn::Kind::Count});
        table.columns.append({u"y"_s, chart.yTitle, kindOf(chart.unit)});
        for (const ChartPoint &point : chart.points)
            table.rows.append({point.label, plain(point.x), valueOf(point.y, chart)});
        return table;
    }
    for (const ChartSeries &series : chart.series)
        table.columns.append({series.name, series.name, kindOf(chart.unit)});
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QList<ReportValue> row{chart.categories[i]};
        for (const ChartSeries &series : chart.series)
            row.append(valueOf(series.values.value(i), chart));
        table.rows.append(row);
    }
    return table;
}

} // namespace Pec
