// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/chartpainter.h"

#include "reports/look/chartshapes.h"

#include <algorithm>

namespace Pec {

namespace {

bool holdsValues(const ReportChart &chart)
{
    if (chart.shape == ReportChart::Shape::Points)
        return !chart.points.isEmpty();
    return !chart.categories.isEmpty()
           && std::ranges::any_of(chart.series, [](const ChartSeries &series) {
                  return std::ranges::any_of(series.values,
                                             [](const auto &value) { return value.has_value(); });
              });
}

void paintShape(ChartCanvas &canvas)
{
    switch (canvas.chart.shape) {
    case ReportChart::Shape::Columns:
        return paintColumns(canvas);
    case ReportChart::Shape::Line:
        return paintLines(canvas);
    case ReportChart::Shape::Bars:
        return paintBars(canvas);
    case ReportChart::Shape::Points:
        return paintPoints(canvas);
    }
}

} // namespace

void paintChart(QPainter &painter, const QRectF &area, const ReportChart &chart,
                const ReportLook &look, const Text &text)
{
    painter.save();
    ChartCanvas canvas(painter, area, chart, look, text);
    if (holdsValues(chart)) {
        canvas.legend();
        canvas.titles();
        paintShape(canvas);
    } else {
        canvas.word(area, Qt::AlignCenter, text.noValues());
    }
    painter.restore();
}

} // namespace Pec
