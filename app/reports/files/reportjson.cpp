// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/reportjson.h"

#include "core/overloaded.h"
#include "core/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec {

namespace {

constexpr int kSchema = 1;

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        break;
    case Tone::Quiet:
        return u"quiet"_s;
    case Tone::Warning:
        return u"warning"_s;
    }
    return u"plain"_s;
}

QString nameOf(ReportColumn::Kind kind)
{
    switch (kind) {
    case ReportColumn::Kind::Words:
        break;
    case ReportColumn::Kind::Money:
        return u"money"_s;
    case ReportColumn::Kind::Share:
        return u"share"_s;
    case ReportColumn::Kind::Day:
        return u"day"_s;
    case ReportColumn::Kind::Count:
        return u"count"_s;
    }
    return u"words"_s;
}

QString nameOf(ReportChart::Shape shape)
{
    switch (shape) {
    case ReportChart::Shape::Columns:
        break;
    case ReportChart::Shape::Line:
        return u"line"_s;
    case ReportChart::Shape::Bars:
        return u"bars"_s;
    case ReportChart::Shape::Points:
        return u"points"_s;
    }
    return u"columns"_s;
}

QString nameOf(ReportChart::Unit unit)
{
    switch (unit) {
    case ReportChart::Unit::Money:
        break;
    case ReportChart::Unit::Share:
        return u"share"_s;
    case ReportChart::Unit::Count:
        return u"count"_s;
    }
    return u"money"_s;
}

QString nameOf(ChartRole role)
{
    switch (role) {
    case ChartRole::Applied:
        return u"applied"_s;
    case ChartRole::Missed:
        return u"missed"_s;
    case ChartRole::NotEligible:
        return u"not-eligible"_s;
    case ChartRole::TooRecent:
        return u"too-recent"_s;
    case ChartRole::CannotTell:
        return u"cannot-tell"_s;
    case ChartRole::Accent:
        return u"accent"_s;
    case ChartRole::Quiet:
        break;
    }
    return u"quiet"_s;
}

//! What a figure's value is; a table's column says it for its cells.
QString kindOf(const ReportValue &value)
{
    return std::visit(Overloaded{[](std::monostate) { return u"unknown"_s; },
                                 [](const QString &) { return u"words"_s; },
                                 [](const MoneyValue &) { return u"money"_s; },
                                 [](const MoneyRange &) { return u"range"_s; },
                                 [](ShareCell) { return u"share"_s; },
                                 [](QDate) { return u"day"_s; }, [](qint64) { return u"count"_s; }},
                      value);
}

QJsonValue json(const ReportValue &value)
{
    return std::visit(
        Overloaded{[](std::monostate) { return QJsonValue(); },
                   [](const QString &words) { return QJsonValue(words); },
                   [](const MoneyValue &money) {
                       return QJsonValue(QJsonObject{{u"amount"_s, money.amount.toString()},
                                                     {u"currency"_s, money.currency}});
                   },
                   [](const MoneyRange &range) {
                       return QJsonValue(QJsonObject{{u"low"_s, range.low.toString()},
                                                     {u"high"_s, range.high.toString()},
                                                     {u"currency"_s, range.currency}});
                   },
                   [](ShareCell share) { return QJsonValue(shareFraction(share)); },
                   [](QDate day) { return QJsonValue(day.toString(Qt::ISODate)); },
                   [](qint64 count) { return QJsonValue(count); }},
        value);
}

QJsonObject json(const ReportParagraph &paragraph)
{
    QJsonObject object{{u"kind"_s, u"paragraph"_s},
                       {u"text"_s, paragraph.text},
                       {u"tone"_s, nameOf(paragraph.tone)}};
    if (!paragraph.link.isEmpty())
        object.insert("link"_L1, paragraph.link);
    return object;
}

QJsonObject json(const ReportHeading &heading)
{
    return {{u"kind"_s, u"heading"_s}, {u"text"_s, heading.text}, {u"anchor"_s, heading.anchor}};
}

QJsonObject json(const ReportList &list)
{
    return {{u"kind"_s, u"list"_s},
            {u"numbered"_s, list.numbered},
            {u"items"_s, QJsonArray::fromStringList(list.items)}};
}

QJsonObject json(const ReportFigures &figures)
{
    QJsonArray array;
    for (const ReportFigure &figure : figures.figures)
        array.append(QJsonObject{{u"label"_s, figure.label},
                                 {u"kind"_s, kindOf(figure.value)},
                                 {u"value"_s, json(figure.value)},
                                 {u"note"_s, figure.note}});
    return {{u"kind"_s, u"figures"_s}, {u"figures"_s, array}};
}

QJsonObject json(const ReportCode &code)
{
    return {{u"kind"_s, u"code"_s}, {u"lines"_s, QJsonArray::fromStringList(code.lines)}};
}

QJsonObject rowJson(const QList<ReportValue> &row, const QList<ReportColumn> &columns)
{
    QJsonObject object;
    for (qsizetype i = 0; i < row.size(); ++i)
        object.insert(columns[i].key, json(row[i]));
    return object;
}

QJsonObject json(const ReportTable &table)
{
    QJsonArray columns;
    for (const ReportColumn &column : table.columns)
        columns.append(QJsonObject{{u"key"_s, column.key},
                                   {u"heading"_s, column.heading},
                                   {u"kind"_s, nameOf(column.kind)}});
    QJsonArray rows;
    for (const QList<ReportValue> &row : table.rows)
        rows.append(rowJson(row, table.columns));
    QJsonObject object{{u"kind"_s, u"table"_s},
                       {u"key"_s, table.key},
                       {u"caption"_s, table.caption},
                       {u"columns"_s, columns},
                       {u"rows"_s, rows}};
    if (!table.total.isEmpty())
        object.insert("total"_L1, rowJson(table.total, table.columns));
    return object;
}

//! In the chart's unit, a share as the fraction that it is elsewhere.
QJsonValue chartValue(const std::optional<Decimal> &value, ReportChart::Unit unit)
{
    if (!value)
        return {};
    const bool share = unit == ReportChart::Unit::Share;
    return share ? value->dividedBy(Decimal::fromInteger(10'000)).toString() : value->toString();
}

QJsonArray seriesJson(const ReportChart &chart)
{
    QJsonArray array;
    for (const ChartSeries &series : chart.series) {
        QJsonArray values;
        for (const std::optional<Decimal> &value : series.values)
            values.append(chartValue(value, chart.unit));
        array.append(QJsonObject{
            {u"name"_s, series.name}, {u"role"_s, nameOf(series.role)}, {u"values"_s, values}});
    }
    return array;
}

QJsonObject json(const ReportChart &chart)
{
    QJsonArray points;
    for (const ChartPoint &point : chart.points)
        points.append(QJsonObject{{u"label"_s, point.label},
                                  {u"x"_s, point.x.toString()},
                                  {u"y"_s, chartValue(point.y, chart.unit)}});
    return {{u"kind"_s, u"chart"_s},
            {u"key"_s, chart.key},
            {u"title"_s, chart.title},
            {u"description"_s, chart.description},
            {u"shape"_s, nameOf(chart.shape)},
            {u"unit"_s, nameOf(chart.unit)},
            {u"currency"_s, chart.currency},
            {u"categories"_s, QJsonArray::fromStringList(chart.categories)},
            {u"series"_s, seriesJson(chart)},
            {u"points"_s, points},
            {u"xTitle"_s, chart.xTitle},
            {u"yTitle"_s, chart.yTitle}};
}

QJsonObject json(const ReportPart &part)
{
    QJsonArray blocks;
    for (const ReportBlock &block : part.blocks)
        blocks.append(std::visit([](const auto &one) { return json(one); }, block));
    return {{u"section"_s, name(part.section)},
            {u"anchor"_s, part.anchor},
            {u"title"_s, part.title},
            {u"blocks"_s, blocks}};
}

} // namespace

QByteArray reportJson(const Report &report)
{
    QJsonArray parts;
    for (const ReportPart &part : report.parts)
        parts.append(json(part));
    const QJsonObject object{{u"schema"_s, kSchema},
                             {u"audience"_s, name(report.audience)},
                             {u"language"_s, languageCode(report.language)},
                             {u"title"_s, report.title},
                             {u"subject"_s, report.subject},
                             {u"partner"_s, report.partner},
                             {u"cover"_s, QJsonArray::fromStringList(report.cover)},
                             {u"madeAt"_s, report.madeAt.toUTC().toString(Qt::ISODate)},
                             {u"parts"_s, parts}};
    return QJsonDocument(object).toJson();
}

} // namespace Pec
