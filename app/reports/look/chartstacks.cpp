// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/chartshapes.h"

#include "core/strings.h"
#include "reports/look/rolefill.h"

#include <algorithm>

namespace Pec {

namespace {

const auto kUnknown = u"?"_s;

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

//! Calls \a paint with the two ends of each piece of a category's stack.
template <class Paint>
void forPieces(const ReportChart &chart, qsizetype category, const Paint &paint)
{
    Stack stack;
    for (const ChartSeries &series : chart.series) {
        const Decimal value = valueAt(series, category).value_or(Decimal());
        Decimal &base = value < Decimal() ? stack.below : stack.above;
        if (!value.isZero())
            paint(series.role, base, base + value);
        base += value;
    }
}

//! \a gap: a fine one to the piece that it stands on.
void paintPiece(ChartCanvas &canvas, const QPointF &from, const QPointF &to, ChartRole role,
                bool gap)
{
    fillRole(canvas.painter, QRectF(from, to).normalized(), role, canvas.look, canvas.em * 0.3);
    if (!gap)
        return;
    canvas.painter.setPen(QPen(Qt::white, canvas.em * 0.1));
    const bool upright = canvas.chart.shape == ReportChart::Shape::Columns;
    canvas.painter.drawLine(from, upright ? QPointF(to.x(), from.y()) : QPointF(from.x(), to.y()));
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

void paintStack(ChartCanvas &canvas, const ChartAxis &axis, const QRectF &plot, qsizetype category,
                bool labelled)
{
    const double slot = plot.width() / double(canvas.chart.categories.size());
    const double width = std::min(slot * 0.62, canvas.em * 5);
    const double left = plot.left() + slot * double(category) + (slot - width) / 2;
    const auto y = [&](Decimal value) { return plot.bottom() - axis.place(value) * plot.height(); };
    forPieces(canvas.chart, category, [&](ChartRole role, Decimal from, Decimal to) {
        paintPiece(canvas, {left, y(from)}, {left + width, y(to)}, role, !from.isZero());
    });
    const Stack whole = stackAt(canvas.chart, category);
    if (labelled || !whole.known)
        canvas.word(
            {left + width / 2 - slot / 2, y(whole.above) - canvas.em * 1.15, slot, canvas.em},
            Qt::AlignHCenter | Qt::AlignBottom, labelled ? stackLabel(canvas, whole) : kUnknown,
            kChartInk);
}

//! In two lines at most.
void barName(ChartCanvas &canvas, const QRectF &area, const QString &name)
{
    qsizetype cut = name.size();
    while (cut > 0 && canvas.metrics.horizontalAdvance(name.left(cut)) > area.width())
        cut = name.lastIndexOf(u' ', cut - 1);
    if (cut <= 0 || cut == name.size() || area.height() < 2 * canvas.em)
        return canvas.word(area, Qt::AlignLeft | Qt::AlignVCenter, name, kChartInk);
    const double top = area.center().y() - canvas.em;
    canvas.word({area.left(), top, area.width(), canvas.em}, Qt::AlignLeft, name.left(cut),
                kChartInk);
    canvas.word({area.left(), top + canvas.em, area.width(), canvas.em}, Qt::AlignLeft,
                name.mid(cut + 1), kChartInk);
}

void paintBar(ChartCanvas &canvas, const ChartAxis &axis, const QRectF &row, qsizetype category)
{
    const double height = std::min(row.height() * 0.6, canvas.em * 1.9);
    const double top = row.center().y() - height / 2;
    const auto x = [&](Decimal value) { return row.left() + axis.place(value) * row.width(); };
    forPieces(canvas.chart, category, [&](ChartRole role, Decimal from, Decimal to) {
        paintPiece(canvas, {x(from), top}, {x(to), top + height}, role, !from.isZero());
    });
    const Stack whole = stackAt(canvas.chart, category);
    const double end = x(whole.above) + canvas.em * 0.5;
    canvas.word({end, row.top(), canvas.room.right() - end, row.height()},
                Qt::AlignLeft | Qt::AlignVCenter, stackLabel(canvas, whole), kChartInk);
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
        paintStack(canvas, axis, plot, i, widest + canvas.em * 0.5 < plot.width() / double(count));
    canvas.categories(plot);
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

} // namespace Pec
