// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/chartshapes.h"

#include <QLineF>

#include <algorithm>

namespace Pec {

namespace {

//! Above the point, or \a below it where the line comes from above; not where another label lies.
void lineLabel(ChartCanvas &canvas, const QPointF &point, Decimal value, bool below,
               QList<QRectF> &taken)
{
    const QString words = canvas.label(value);
    const double width = canvas.metrics.horizontalAdvance(words) + canvas.em * 0.2;
    const double left = std::min(point.x() - width / 2, canvas.room.right() - width);
    const QRectF place(left, point.y() + canvas.em * (below ? 0.5 : -1.4), width, canvas.em);
    if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(place); }))
        return;
    taken.append(place);
    canvas.word(place, Qt::AlignHCenter, words, kChartInk);
}

void paintLine(ChartCanvas &canvas, const ChartAxis &axis, const QRectF &plot, qsizetype number,
               QList<QRectF> &labels)
{
    const ChartSeries &series = canvas.chart.series[number];
    const double slot = plot.width() / double(canvas.chart.categories.size());
    QList<std::pair<QPointF, Decimal>> known;
    bool gap = true; // never a line across what is not known
    for (qsizetype i = 0; i < canvas.chart.categories.size(); ++i) {
        const std::optional<Decimal> value = series.values.value(i);
        if (value) {
            const QPointF point(plot.left() + slot * (double(i) + 0.5),
                                plot.bottom() - axis.place(*value) * plot.height());
            canvas.painter.setPen(canvas.linePen(number));
            if (!gap)
                canvas.painter.drawLine(known.last().first, point);
            canvas.mark(point, number);
            known.append({point, *value});
        }
        gap = !value;
    }
    if (known.isEmpty())
        return;
    // On paper a smaller y is higher. Below the base line stand the categories.
    const auto below = [&](const QPointF &point, const QPointF &beside) -> bool {
        return beside.y() < point.y() && point.y() + canvas.em * 1.5 < plot.bottom();
    };
    const qsizetype last = known.size() - 1;
    lineLabel(canvas, known[last].first, known[last].second,
              last > 0 && below(known[last].first, known[last - 1].first), labels);
    if (last > 0 && canvas.chart.series.size() == 1)
        lineLabel(canvas, known[0].first, known[0].second, below(known[0].first, known[1].first),
                  labels);
}

//! Beside the point, within \a room, where no other label or point lies.
QRectF labelPlace(const QPointF &at, const QSizeF &size, double gap, const QRectF &room,
                  const QList<QRectF> &taken)
{
    QList<QRectF> places;
    for (const double away : {gap, 2 * gap, 3.5 * gap}) {
        const double left = at.x() - away - size.width();
        const double right = at.x() + away;
        const double middle = at.x() - size.width() / 2;
        const double above = at.y() - away - size.height();
        const double beside = at.y() - size.height() / 2;
        const double below = at.y() + away;
        for (const QPointF &corner :
             {QPointF(right, beside), QPointF(left, beside), QPointF(middle, above),
              QPointF(middle, below), QPointF(right, above), QPointF(left, above),
              QPointF(right, below), QPointF(left, below)})
            places.append({corner, size});
    }
    for (const QRectF &place : places) {
        if (room.contains(place) && std::ranges::none_of(taken, [&](const QRectF &other) {
                return other.intersects(place);
            }))
            return place;
    }
    return room.contains(places.first()) ? places.first() : places.at(1);
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
    QList<QRectF> labels;
    for (qsizetype i = 0; i < canvas.chart.series.size(); ++i)
        paintLine(canvas, axis, plot, i, labels);
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
    const double base = plot.bottom() - up.place({}) * plot.height();
    QList<QRectF> taken{{plot.left(), base - canvas.em * 0.05, plot.width(), canvas.em * 0.1}};
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
        const QRectF place =
            labelPlace(places[i], {width, canvas.em}, radius * 1.4, canvas.room, taken);
        taken.append(place);
        // Away from its point, a label is led to it.
        const QPointF near(std::clamp(places[i].x(), place.left(), place.right()),
                           std::clamp(places[i].y(), place.top(), place.bottom()));
        if (QLineF(near, places[i]).length() > radius * 2) {
            canvas.painter.setPen(QPen(kChartInk, canvas.em * 0.05));
            canvas.painter.drawLine(near, places[i]);
        }
        canvas.word(place, Qt::AlignCenter, words, kChartInk);
    }
}

} // namespace Pec
