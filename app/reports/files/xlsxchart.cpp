// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/xlsxchart.h"

#include "core/strings.h"
#include "reports/look/rolefill.h"

#include <algorithm>
#include <vector>

namespace Pec {

namespace {

constexpr lxw_row_t kChartRow = 3;
constexpr lxw_row_t kDataRow = 27; //!< below the chart
constexpr double kTitlePoints = 12;
constexpr lxw_col_t kLastColumn = 5; //!< of the description, above the chart

//! Outside cells, what begins so is taken for a formula.
QByteArray chartWords(const QString &words)
{
    return xlsxText(words.startsWith(u'=') ? QString(u'\'' + words) : words);
}

lxw_chart_type typeOf(ReportChart::Shape shape)
{
    switch (shape) {
    case ReportChart::Shape::Columns:
        break;
    case ReportChart::Shape::Line:
        return LXW_CHART_LINE;
    case ReportChart::Shape::Bars:
        return LXW_CHART_BAR_STACKED;
    case ReportChart::Shape::Points:
        return LXW_CHART_SCATTER;
    }
    return LXW_CHART_COLUMN_STACKED;
}

//! Hatched where the painted charts are, so that a print without colour tells them apart.
void paint(lxw_chart_series *series, ChartRole role, ReportChart::Shape shape,
           const ReportLook &look)
{
    const lxw_color_t colour = roleColour(role, look).rgb() & 0xffffff;
    if (shape == ReportChart::Shape::Line || shape == ReportChart::Shape::Points) {
        lxw_chart_line line{};
        line.color = colour;
        line.width = 2.25F;
        line.none = shape == ReportChart::Shape::Points;
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        lxw_chart_fill fill{};
        fill.color = colour;
        chart_series_set_marker_fill(series, &fill);
    } else if (role == ChartRole::TooRecent || role == ChartRole::CannotTell) {
        lxw_chart_pattern pattern{};
        pattern.fg_color = colour;
        pattern.bg_color = 0xffffff;
        pattern.type = role == ChartRole::TooRecent ? LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL
                                                    : LXW_CHART_PATTERN_OUTLINED_DIAMOND;
        chart_series_set_pattern(series, &pattern);
    } else {
        lxw_chart_fill fill{};
        fill.color = colour;
        chart_series_set_fill(series, &fill);
    }
}

lxw_error fillData(lxw_worksheet *page, const FlatTable &data, XlsxStyles &styles)
{
    worksheet_set_column(page, 0, 0, xlsxWidth({}, data.rows, 0), nullptr);
    worksheet_set_column(page, 1, std::max(kLastColumn, lxw_col_t(data.columns.size())),
                         kXlsxNumberWidth, nullptr);
    worksheet_set_row(page, kDataRow, xlsxHeadHeight(data), nullptr);
    for (qsizetype i = 0; i < data.columns.size(); ++i) {
        const auto column = lxw_col_t(i);
        const FlatColumn &one = data.columns[i];
        worksheet_write_string(page, kDataRow, column,
                               i == 0 ? "" : xlsxText(one.heading).constData(),
                               styles.tableHead(one.kind));
        const XlsxFormats formats = styles.cells(one.kind, one.currency);
        for (qsizetype row = 0; row < data.rows.size(); ++row) {
            const lxw_error error = writeXlsxCell(page, kDataRow + 1 + lxw_row_t(row), column,
                                                  data.rows[row][i], formats);
            if (error != LXW_NO_ERROR)
                return error;
        }
    }
    return LXW_NO_ERROR;
}

void addSeries(lxw_chart *drawn, const QByteArray &tab, const ReportChart &chart,
               const ReportLook &look)
{
    const lxw_row_t first = kDataRow + 1;
    const auto last = lxw_row_t(kDataRow + chart.categories.size());
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const auto column = lxw_col_t(i + 1);
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        // Not from the heading's cell, which says the currency as well.
        chart_series_set_name(series, chartWords(chart.series[i].name).constData());
        chart_series_set_categories(series, tab.constData(), first, 0, last, 0);
        chart_series_set_values(series, tab.constData(), first, column, last, column);
        paint(series, chart.series[i].role, chart.shape, look);
    }
    if (chart.series.size() < 2)
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
}

void addPoints(lxw_chart *drawn, const QByteArray &tab, const ReportChart &chart,
               const ReportLook &look)
{
    const lxw_row_t first = kDataRow + 1;
    const auto last = lxw_row_t(kDataRow + chart.points.size());
    lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
    chart_series_set_categories(series, tab.constData(), first, 1, last, 1);
    chart_series_set_values(series, tab.constData(), first, 2, last, 2);
    paint(series, ChartRole::Accent, chart.shape, look);
    std::vector<QByteArray> words;
    std::vector<lxw_chart_data_label> labels(size_t(chart.points.size()));
    std::vector<lxw_chart_data_label *> list;
    for (const ChartPoint &point : chart.points)
        words.push_back(chartWords(point.label));
    for (size_t i = 0; i < labels.size(); ++i) {
        labels[i].value = words[i].data();
        list.push_back(&labels[i]);
    }
    list.push_back(nullptr);
    chart_series_set_labels(series);
    chart_series_set_labels_custom(series, list.data());
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
}

QList<Decimal> valuesOf(const ReportChart &chart)
{
    QList<Decimal> values;
    for (const ChartSeries &series : chart.series) {
        for (const std::optional<Decimal> &value : series.values) {
            if (value)
                values.append(*value);
        }
    }
    for (const ChartPoint &point : chart.points)
        values.append(point.y);
    return values;
}

//! From nothing, and a share to the whole: Excel would make small differences look large.
void setRange(lxw_chart_axis *axis, const ReportChart &chart)
{
    const QList<Decimal> values = valuesOf(chart);
    if (std::none_of(values.cbegin(), values.cend(),
                     [](Decimal value) { return value < Decimal(); }))
        chart_axis_set_min(axis, 0);
    const auto whole = Decimal::fromInteger(10'000);
    if (chart.unit == ReportChart::Unit::Share
        && std::none_of(values.cbegin(), values.cend(),
                        [whole](Decimal value) { return value > whole; }))
        chart_axis_set_max(axis, 1);
}

void setAxes(lxw_chart *drawn, const ReportChart &chart, const XlsxStyles &styles)
{
    // libxlsxwriter names the axes of bars by where they are.
    const bool bars = chart.shape == ReportChart::Shape::Bars;
    lxw_chart_axis *values = bars ? drawn->x_axis : drawn->y_axis;
    chart_axis_set_num_format(values, styles.axisFormat(chart.unit, chart.currency).constData());
    setRange(values, chart);
    lxw_chart_line grid{};
    grid.color = 0xd9dde1;
    chart_axis_major_gridlines_set_line(values, &grid);
    if (bars) {
        // The first category on top, and the values' axis at the bottom all the same.
        chart_axis_set_reverse(drawn->y_axis);
        chart_axis_set_crossing_max(drawn->y_axis);
    }
    if (chart.shape == ReportChart::Shape::Points)
        chart_axis_set_min(drawn->x_axis, 0);
    if (!chart.xTitle.isEmpty())
        chart_axis_set_name(drawn->x_axis, chartWords(chart.xTitle).constData());
    if (!chart.yTitle.isEmpty())
        chart_axis_set_name(drawn->y_axis, chartWords(chart.yTitle).constData());
    chart_show_blanks_as(drawn, LXW_CHART_BLANKS_AS_GAP);
}

} // namespace

lxw_error fillXlsxChart(lxw_workbook *book, lxw_worksheet *page, const QByteArray &tab,
                        const ReportChart &chart, XlsxStyles &styles, const ReportLook &look,
                        const Text &text)
{
    worksheet_write_string(page, 0, 0, xlsxText(chart.title).constData(), styles.caption());
    const FlatTable data = flattened(chartTable(chart), text);
    if (const lxw_error error = fillData(page, data, styles); error != LXW_NO_ERROR)
        return error;
    if (!chart.description.isEmpty()) {
        const int width = xlsxWidth({}, data.rows, 0) + kLastColumn * kXlsxNumberWidth;
        worksheet_set_row(page, 1, xlsxHeight(xlsxLines(chart.description, width)), nullptr);
        worksheet_merge_range(page, 1, 0, 1, kLastColumn, xlsxText(chart.description).constData(),
                              styles.quiet());
    }
    worksheet_set_landscape(page);
    worksheet_fit_to_pages(page, 1, 0);
    if (data.rows.isEmpty())
        return LXW_NO_ERROR;
    lxw_chart *drawn = workbook_add_chart(book, uint8_t(typeOf(chart.shape)));
    if (chart.shape == ReportChart::Shape::Points)
        addPoints(drawn, tab, chart, look);
    else
        addSeries(drawn, tab, chart, look);
    setAxes(drawn, chart, styles);
    chart_title_set_name(drawn, chartWords(chart.title).constData());
    lxw_chart_font font{};
    font.size = kTitlePoints;
    chart_title_set_name_font(drawn, &font);
    lxw_chart_options place{};
    place.x_scale = 1.9;
    place.y_scale = 1.6;
    QByteArray description = chart.description.toUtf8();
    place.description = description.data();
    return worksheet_insert_chart_opt(page, kChartRow, 0, drawn, &place);
}

} // namespace Pec
