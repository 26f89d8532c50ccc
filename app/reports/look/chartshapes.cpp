// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/chartshapes.h"

#include "core/strings.h"
#include "reports/look/rolefill.h"

#include <algorithm>

namespace Pec {

namespace {

const auto kUnknown = u"?"_s;
constexpr QColor kStrong{0x1b, 0x23, 0x2c};

std::optional<Decimal> valueAt(const ChartSeries &series, qsizetype category)
{
    return series.values.value(category);
}

//! What the series of a category come to, upwards and downwards.
struct Stack
{
    Decimal above;
    Decimal below;
    bool known = true; //!< false: one of them is not
};

Stack stackAt(const ReportChart &chart, qsizetype category)
{
    Stack stack;
    for (const ChartSeries &series : chart.series) {
        const std::optional<Decimal> value = valueAt(series, category);
        stack.known = stack.known && value;
        (value.value_or(Decimal()) < Decimal() ? stack.below : stack.above) +=
            value.value_or(Decimal());
    }
    return stack;
}

ChartAxis stackAxis(ChartCanvas &canvas)
{
    Decimal lowest;
    Decimal highest;
    for (qsizetype i = 0; i < canvas.chart.categories.size(); ++i) {
        const Stack stack = stackAt(canvas.chart, i);
        lowest = std::min(lowest, stack.below);
        highest = std::max(highest, stack.above);
    }
    return canvas.axis(lowest, highest);
}

//! The sum, led or replaced by a question mark where a part is not known.
QString stackLabel(const ChartCanvas &canvas, const Stack &stack)
{
    const Decimal sum = stack.above + stack.below;
    if (!stack.known && sum.isZero())
        return kUnknown;
    return stack.known ? canvas.label(sum) : QString(canvas.label(sum) + u" + "_s + kUnknown);
}

//! A few are cut to their room; of many as many as fit, the last always among them.
void labelCategories(ChartCanvas &canvas, const QRectF &plot)
{
    const QStringList &names = canvas.chart.categories;
    const double slot = plot.width() / double(names.size());
    constexpr qsizetype kFew = 8;
    const double most = names.size() <= kFew ? slot - canvas.em * 0.4 : plot.width() / 4;
    double end = canvas.room.right();
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        const double width =
            std::min(most, canvas.metrics.horizontalAdvance(names[i]) + canvas.em * 0.1);
        const double centre = plot.left() + slot * (double(i) + 0.5);
        double left = centre - width / 2;
        if (i == names.size() - 1)
            left = std::min(left, end - width);
        if (left + width > end)
            continue;
        canvas.word({left, plot.bottom() + canvas.em * 0.4, width, canvas.em}, Qt::AlignHCenter,
                    names[i]);
        end = left - canvas.em * 0.4;
    }
}

void paintStack(ChartCanvas &canvas, const ChartAxis &axis, const QRectF &plot, qsizetype category,
                bool labelled)
{
    const double slot = plot.width() / double(canvas.chart.categories.size());
    const double width = std::min(slot * 0.62, canvas.em * 5);
    const double left = plot.left() + slot * double(category) + (slot - width) / 2;
    const auto y = [&](Decimal value) { return plot.bottom() - axis.place(value) * plot.height(); };
    Stack stack;
    for (const ChartSeries &series : canvas.chart.series) {
        const Decimal value = valueAt(series, category).value_or(Decimal());
        Decimal &base = value < Decimal() ? stack.below : stack.above;
        if (!value.isZero())
            fillRole(
                canvas.painter,
                QRectF(QPointF(left, y(base)), QPointF(left + width, y(base + value))).normalized(),
                series.role, canvas.look, canvas.em * 0.3);
        base += value;
    }
    const Stack whole = stackAt(canvas.chart, category);
    if (labelled || !whole.known)
        canvas.word(
            {left + width / 2 - slot / 2, y(whole.above) - canvas.em * 1.15, slot, canvas.em},
            Qt::AlignHCenter | Qt::AlignBottom, labelled ? stackLabel(canvas, whole) : kUnknown,
            kStrong);
}

QPolygonF marker(const QPointF &at, double size, qsizetype series)
{
    if (series % 2 == 1) // a square; the first is a diamond
        return QPolygonF(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size));
    return QPolygonF({at + QPointF(0, -1.4 * size), at + QPointF(1.4 * size, 0),
                      at + QPointF(0, 1.4 * size), at + QPointF(-1.4 * size, 0)});
}

void lineLabel(ChartCanvas &canvas, const QPointF &point, Decimal value)
{
    const QString words = canvas.label(value);
    const double width = canvas.metrics.horizontalAdvance(words) + canvas.em * 0.2;
    const double left = std::min(point.x() - width / 2, canvas.room.right() - width);
    canvas.word({left, point.y() - canvas.em * 1.4, width, canvas.em}, Qt::AlignHCenter, words,
                kStrong);
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
        const std::optional<Decimal> value = valueAt(series, i);
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

//! In two lines at most.
void barName(ChartCanvas &canvas, const QRectF &area, const QString &name)
{
    qsizetype cut = name.size();
    while (cut > 0 && canvas.metrics.horizontalAdvance(name.left(cut)) > area.width())
        cut = name.lastIndexOf(u' ', cut - 1);
    if (cut <= 0 || cut == name.size() || area.height() < 2 * canvas.em)
        return canvas.word(area, Qt::AlignLeft | Qt::AlignVCenter, name, kStrong);
    const double top = area.center().y() - canvas.em;
    canvas.word({area.left(), top, area.width(), canvas.em}, Qt::AlignLeft, name.left(cut),
                kStrong);
    canvas.word({area.left(), top + canvas.em, area.width(), canvas.em}, Qt::AlignLeft,
                name.mid(cut + 1), kStrong);
}

void paintBar(ChartCanvas &canvas, const ChartAxis &axis, const QRectF &row, qsizetype category)
{
    const double height = std::min(row.height() * 0.6, canvas.em * 1.9);
    const double top = row.center().y() - height / 2;
    const auto x = [&](Decimal value) { return row.left() + axis.place(value) * row.width(); };
    Stack stack;
    for (const ChartSeries &series : canvas.chart.series) {
        const Decimal value = valueAt(series, category).value_or(Decimal());
        Decimal &base = value < Decimal() ? stack.below : stack.above;
        if (!value.isZero())
            fillRole(
                canvas.painter,
                QRectF(QPointF(x(base), top), QPointF(x(base + value), top + height)).normalized(),
                series.role, canvas.look, canvas.em * 0.3);
        base += value;
    }
    const Stack whole = stackAt(canvas.chart, category);
    const double end = x(whole.above) + canvas.em * 0.5;
    canvas.word({end, row.top(), canvas.room.right() - end, row.height()},
                Qt::AlignLeft | Qt::AlignVCenter, stackLabel(canvas, whole), kStrong);
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

void paintColumns(ChartCanvas &canvas)
{
    const ChartAxis axis = stackAxis(canvas);
    canvas.room.setTop(canvas.room.top() + canvas.em * 0.6);
    const QRectF plot = canvas.upright(axis, canvas.em * 1.6);
    const qsizetype count = canvas.chart.categories.size();
    double widest = 0;
    for (qsizetype i = 0; i < count; ++i)
        widest = std::max(
            widest, canvas.metrics.horizontalAdvance(stackLabel(canvas, stackAt(canvas.chart, i))));
    for (qsizetype i = 0; i < count; ++i)
        paintStack(canvas, axis, plot, i, widest < plot.width() / double(count));
    labelCategories(canvas, plot);
}

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
    labelCategories(canvas, plot);
}

void paintBars(ChartCanvas &canvas)
{
    const ChartAxis axis = stackAxis(canvas);
    const qsizetype count = canvas.chart.categories.size();
    double names = 0;
    double labels = 0;
    for (qsizetype i = 0; i < count; ++i) {
        names = std::max(names, canvas.metrics.horizontalAdvance(canvas.chart.categories[i]));
        labels = std::max(
            labels, canvas.metrics.horizontalAdvance(stackLabel(canvas, stackAt(canvas.chart, i))));
    }
    names = std::min(names + canvas.em * 0.2, canvas.room.width() * 0.36);
    const double height = std::min(canvas.room.height() / double(count), canvas.em * 3.6);
    const QRectF rows(canvas.room.left() + names + canvas.em * 0.8, canvas.room.top(),
                      canvas.room.width() - names - labels - canvas.em * 1.6,
                      height * double(count));
    for (qsizetype i = 0; i < count; ++i) {
        const double top = rows.top() + height * double(i);
        barName(canvas, {canvas.room.left(), top, names, height}, canvas.chart.categories[i]);
        paintBar(canvas, axis, {rows.left(), top, rows.width(), height}, i);
    }
    const double zero = rows.left() + axis.place(Decimal()) * rows.width();
    canvas.painter.setPen(QPen(QColor(0x7a, 0x86, 0x91), canvas.em * 0.07));
    canvas.painter.drawLine(QPointF(zero, rows.top()), QPointF(zero, rows.bottom()));
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
        canvas.word(place, Qt::AlignCenter, words, kStrong);
    }
}

} // namespace Pec
