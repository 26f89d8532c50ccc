// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/chartcanvas.h"

#include "reports/look/rolefill.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Pec {

namespace {

constexpr QColor kGrid{0xe1, 0xe6, 0xea};
constexpr QColor kBase{0x7a, 0x86, 0x91};

QFont smaller(QFont font)
{
    constexpr double kFactor = 0.86;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * kFactor)));
    else
        font.setPointSizeF(font.pointSizeF() * kFactor);
    return font;
}

} // namespace

ChartCanvas::ChartCanvas(QPainter &paintedOn, const QRectF &area, const ReportChart &shown,
                         const ReportLook &withLook, const Text &inWords)
    : painter(paintedOn)
    , room(area)
    , chart(shown)
    , look(withLook)
    , text(inWords)
    , font(smaller(paintedOn.font()))
    , metrics(font, paintedOn.device())
    , em(metrics.height())
{
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
}

void ChartCanvas::word(const QRectF &area, Qt::Alignment alignment, const QString &words,
                       const QColor &colour)
{
    painter.setPen(colour);
    painter.drawText(area, int(alignment) | Qt::TextSingleLine,
                     metrics.elidedText(words, Qt::ElideRight, area.width()));
}

QString ChartCanvas::label(Decimal value) const { return chartLabel(value, whole, chart, text); }

ChartAxis ChartCanvas::axis(Decimal lowest, Decimal highest)
{
    whole = std::max(highest, -lowest) >= Decimal::fromInteger(1000);
    return chartAxis(lowest, highest, chart.unit, chart.currency, text);
}

QPen ChartCanvas::linePen(qsizetype series) const
{
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    return {roleColour(chart.series[series].role, look), em * 0.16,
            kStyles[size_t(series) % kStyles.size()], Qt::FlatCap, Qt::RoundJoin};
}

void ChartCanvas::mark(const QPointF &at, qsizetype series)
{
    const double size = em * 0.2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(roleColour(chart.series[series].role, look));
    if (series % 2 == 1)
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size));
    else
        painter.drawPolygon(QPolygonF({at + QPointF(0, -1.4 * size), at + QPointF(1.4 * size, 0),
                                       at + QPointF(0, 1.4 * size), at + QPointF(-1.4 * size, 0)}));
}

void ChartCanvas::legend()
{
    if (chart.series.size() < 2)
        return;
    const bool lines = chart.shape == ReportChart::Shape::Line;
    const double sample = em * (lines ? 1.6 : 0.75);
    const double indent = sample + em * 0.45;
    QPointF at = room.topLeft();
    for (qsizetype i = 0; i < chart.series.size(); ++i) {
        const ChartSeries &series = chart.series[i];
        const double width =
            std::min(indent + metrics.horizontalAdvance(series.name) + em, room.width());
        if (at.x() > room.left() && at.x() + width - em > room.right())
            at = {room.left(), at.y() + em * 1.25};
        if (lines) {
            painter.setPen(linePen(i));
            painter.drawLine(at + QPointF(0, em / 2), at + QPointF(sample, em / 2));
            mark(at + QPointF(sample / 2, em / 2), i);
        } else {
            fillRole(painter, {at.x(), at.y() + (em - sample) / 2, sample, sample}, series.role,
                     look, em * 0.3);
        }
        word({at.x() + indent, at.y(), width - indent, em}, Qt::AlignVCenter, series.name);
        at.rx() += width + em * 0.5;
    }
    room.setTop(at.y() + em * 1.9);
}

void ChartCanvas::titles()
{
    if (!chart.yTitle.isEmpty()) {
        word({room.left(), room.top(), room.width(), em}, Qt::AlignLeft, chart.yTitle);
        room.setTop(room.top() + em * 1.6);
    }
    if (!chart.xTitle.isEmpty()) {
        word({room.left(), room.bottom() - em, room.width(), em}, Qt::AlignRight, chart.xTitle);
        room.setBottom(room.bottom() - em * 1.2);
    }
}

QRectF ChartCanvas::upright(const ChartAxis &axis, double below)
{
    double widest = 0;
    for (const QString &label : axis.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    widest = std::min(widest, room.width() / 3);
    const QRectF plot = room.adjusted(widest + em * 0.6, em * 0.5, 0, -below);
    Decimal at = axis.from;
    for (const QString &label : axis.labels) {
        const double y = plot.bottom() - axis.place(at) * plot.height();
        painter.setPen(QPen(at.isZero() ? kBase : kGrid, em * (at.isZero() ? 0.07 : 0.05)));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        word({room.left(), y - em / 2, widest, em}, Qt::AlignRight | Qt::AlignVCenter, label);
        at += axis.step;
    }
    return plot;
}

void ChartCanvas::categories(const QRectF &plot)
{
    const QStringList &names = chart.categories;
    const double slot = plot.width() / double(names.size());
    constexpr qsizetype kFew = 8;
    const double most = names.size() <= kFew ? slot - em * 0.4 : plot.width() / 4;
    const auto widthOf = [&](qsizetype i) -> double {
        return std::min(most, metrics.horizontalAdvance(names[i]) + em * 0.1);
    };
    // Every one, every second one, ..., counted from the last: a reader expects equal steps.
    double widest = 0;
    for (qsizetype i = 0; i < names.size(); ++i)
        widest = std::max(widest, widthOf(i));
    const auto stride = std::max<qsizetype>(1, qsizetype(std::ceil((widest + em * 0.4) / slot)));
    for (qsizetype i = names.size() - 1; i >= 0; i -= stride) {
        const double centre = plot.left() + slot * (double(i) + 0.5);
        const double left = std::min(centre - widthOf(i) / 2, room.right() - widthOf(i));
        word({left, plot.bottom() + em * 0.4, widthOf(i), em}, Qt::AlignHCenter, names[i]);
    }
}

} // namespace Pec
