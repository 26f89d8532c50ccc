// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/rolefill.h"

#include <QPainter>

#include <algorithm>

namespace Pec {

namespace {

//! The lines x + y = c, or x - y = c, that cross the area.
void hatchLines(QPainter &painter, const QRectF &area, double distance, bool falling)
{
    const double width = area.width();
    const double height = area.height();
    const int count = qRound((width + height) / distance);
    for (int i = 0; i < count; ++i) {
        const double c = (i + 0.5) * distance;
        const double left = std::max(0.0, c - height);
        const double right = std::min(width, c);
        const auto point = [&](double x) {
            return area.topLeft() + QPointF(x, falling ? height - (c - x) : c - x);
        };
        painter.drawLine(point(left), point(right));
    }
}

} // namespace

QColor roleColour(ChartRole role, const ReportLook &look)
{
    switch (role) {
    case ChartRole::Applied:
        return look.main;
    case ChartRole::Missed:
        return {0xee, 0x9b, 0x3a};
    case ChartRole::NotEligible:
        return {0xd3, 0xd9, 0xde};
    case ChartRole::TooRecent:
        return {0x6f, 0x7c, 0x88};
    case ChartRole::CannotTell:
        return {0x5b, 0x46, 0x8c};
    case ChartRole::Accent:
        return look.accent;
    case ChartRole::Quiet:
        return {0x9a, 0xa5, 0xae};
    }
    return look.main;
}

void fillRole(QPainter &painter, const QRectF &area, ChartRole role, const ReportLook &look,
              double hatch)
{
    const bool rising = role == ChartRole::TooRecent || role == ChartRole::CannotTell;
    const bool falling = role == ChartRole::CannotTell;
    const QColor colour = roleColour(role, look);
    painter.save();
    painter.fillRect(area, rising ? QColor(Qt::white) : colour);
    if (rising) {
        painter.setPen(QPen(colour, hatch * (falling ? 0.26 : 0.16)));
        hatchLines(painter, area, hatch, false);
        if (falling)
            hatchLines(painter, area, hatch, true);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    }
    painter.restore();
}

} // namespace Pec
