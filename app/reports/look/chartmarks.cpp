// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/chartshapes.h"

#include "reports/look/rolefill.h"

#include <algorithm>
#include <array>

namespace Pec {

namespace {

QPolygonF marker(const QPointF &at, double size, qsizetype series)
{
    if (series % 2 == 1) // a square; the first is a diamond
        return {QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size)};
    return QPolygonF({at + QPointF(0, -1.4 * size), at + QPointF(1.4 * size, 0),
                      at + QPointF(0, 1.4 * size), at + QPointF(-1.4 * size, 0)});
}

void lineLabel(ChartCanvas &canvas, const QPointF &point, Decimal value)
{
    const QString words = canvas.label(value);
    const double width = canvas.metrics.horizontalAdvance(words) + canvas.em * 0.2;
    const double left = std::min(point.x() - width / 2, canvas.room.right() - width);
    canvas.word({left, point.y() - canvas.em * 1.4, width, canvas.em}, Qt::AlignHCenter, words,
                kChartInk);
}

void paintLine(ChartCanvas &canvas, const ChartAxis &axis, const QRectF &plot, qsizetype number)
{
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    const ChartSeries &series = canvas.chart.series[number];
    const double slot = plot.width() / double(canvas.chart.categories.size());
    const QColor colour = roleColour(series.role, canvas.look);
    QList<std::pair<QPointF, Decimal>> known;
    bool gap = true; // never a line across what is not known
    for (qsizetype i = 0; i < canvas.chart.categories.size(); ++i) {
        const std::optional<Decimal> value = series.values.value(i);
        if (value) {
            const QPointF point(plot.left() + slot * (double(i) + 0.5),
                                plot.bottom() - axis.place(*value) * plot.height());
            canvas.painter.setPen(QPen(colour, canvas.em * 0.16, kStyles[size_t(number) % 3],
                                       Qt::FlatCap, Qt::RoundJoin));
            if (!gap)
                canvas.painter.drawLine(known.last().first, point);
            canvas.painter.setPen(Qt::NoPen);
            canvas.painter.setBrush(colour);
            canvas.painter.drawPolygon(marker(point, canvas.em * 0.2, number));
            known.append({point, *value});
        }
        gap = !value;
    }
    if (known.isEmpty())
        return;
    lineLabel(canvas, known.last().first, known.last().second);
    if (known.size() > 1 && canvas.chart.series.size() == 1)
        lineLabel(canvas, known.first().first, known.first().second);
}

//! Beside the point, where no other label or point lies.
QRectF labelPlace(const QPointF &at, const QSizeF &size, double gap, const QList<QRectF> &taken)
{
    const QList<QRectF> places{
        {at.x() + gap, at.y() - size.height() / 2, size.width(), size.height()},
        {at.x() - gap - size.width(), at.y() - size.height() / 2, size.width(), size.height()},
        {at.x() - size.width() / 2, at.y() - gap - size.height(), size.width(), size.height()},
        {at.x() - size.width() / 2, at.y() + gap, size.width(), size.height()}};
    for (const QRectF &place : places) {
        if (std::ranges::none_of(taken,
                                 [&](const QRectF &other) { return other.intersects(place); }))
            return place;
    }
    return places.first();
}

} // namespace

void paintLines(ChartCanvas &canvas)
{
    Decimal lowest;
    Decimal highest;
    for (const ChartSeries &series : canvas.chart.series) {
        for (const std::optional<Decimal> &value : series.values) {
            lowest = std::min(lowest, value.value_or(Decimal()));
            highest = std::max(highest, value.value_or(Decimal()));
        }
    }
    const ChartAxis axis = canvas.axis(lowest, highest);
    const QRectF plot = canvas.upright(axis, canvas.em * 1.6);
    for (qsizetype i = 0; i < canvas.chart.series.size(); ++i)
        paintLine(canvas, axis, plot, i);
    canvas.categories(plot);
}

void paintPoints(ChartCanvas &canvas)
{
    ChartPoint lowest;
    ChartPoint highest;
    for (const ChartPoint &point : canvas.chart.points) {
        lowest = {{}, std::min(lowest.x, point.x), std::min(lowest.y, point.y)};
        highest = {{}, std::max(highest.x, point.x), std::max(highest.y, point.y)};
    }
    const ChartAxis up = canvas.axis(lowest.y, highest.y);
    canvas.room.setRight(canvas.room.right() - canvas.em); // the outermost label's half
    const QRectF plot = canvas.upright(up, canvas.em * 1.6);
    const ChartAxis across =
        chartAxis(lowest.x, highest.x, ReportChart::Unit::Count, {}, canvas.text);
    Decimal at = across.from;
    for (const QString &label : across.labels) {
        const double x = plot.left() + across.place(at) * plot.width();
        const double width = canvas.metrics.horizontalAdvance(label) + canvas.em * 0.2;
        canvas.word({x - width / 2, plot.bottom() + canvas.em * 0.4, width, canvas.em},
                    Qt::AlignHCenter, label);
        at += across.step;
    }
    const double radius = canvas.em * 0.34;
    QList<QRectF> taken;
    QList<QPointF> places;
    for (const ChartPoint &point : canvas.chart.points) {
        const QPointF place(plot.left() + across.place(point.x) * plot.width(),
                            plot.bottom() - up.place(point.y) * plot.height());
        places.append(place);
        taken.append({place.x() - radius, place.y() - radius, 2 * radius, 2 * radius});
        canvas.painter.setPen(QPen(Qt::white, canvas.em * 0.08));
        canvas.painter.setBrush(canvas.look.accent);
        canvas.painter.drawEllipse(place, radius, radius);
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString &words = canvas.chart.points[i].label;
        const double width =
            std::min(canvas.metrics.horizontalAdvance(words) + canvas.em * 0.1, plot.width() / 3);
        const QRectF place = labelPlace(places[i], {width, canvas.em}, radius * 1.4, taken);
        taken.append(place);
        canvas.word(place, Qt::AlignCenter, words, kChartInk);
    }
}

} // namespace Pec
