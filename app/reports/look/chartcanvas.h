// SPDX-License-Identifier: GPL-3.0-or-later
//! What every shape of chart is painted on: words in two sizes, and a frame with axes. Internal to
//! app/reports/look.
#pragma once

#include "reports/look/chartaxis.h"
#include "reports/look/reportlook.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace Pec {

inline constexpr QColor kChartInk{0x1b, 0x23, 0x2c}; //!< of what a shape is labelled with

struct ChartCanvas
{
    ChartCanvas(QPainter &paintedOn, const QRectF &area, const ReportChart &shown,
                const ReportLook &withLook, const Text &inWords);

    QPainter &painter;
    QRectF room; //!< what is left of the area
    const ReportChart &chart;
    const ReportLook &look;
    const Text &text;
    QFont font; //!< of axes and labels, smaller than the painter's
    QFontMetricsF metrics;
    double em; //!< height of a line
    bool whole = false; //!< amounts are large enough to be labelled without decimals

    //! One line, cut with an ellipsis where it does not fit.
    void word(const QRectF &area, Qt::Alignment alignment, const QString &words,
              const QColor &colour = {0x47, 0x52, 0x5d});
    [[nodiscard]] QString label(Decimal value) const; //!< of a shape
    //! Of the chart's unit; settles how values are labelled.
    [[nodiscard]] ChartAxis axis(Decimal lowest, Decimal highest);

    //! A line's pen and points, unlike those of the next one.
    [[nodiscard]] QPen linePen(qsizetype series) const;
    void mark(const QPointF &at, qsizetype series);

    //! Names of the series above the chart, as many rows as they need; nothing for a single one.
    void legend();
    //! The axis' words beside it, when there are any; takes its room.
    void titles();
    //! Lines and labels of an upright axis on the left; what is left for the shapes.
    [[nodiscard]] QRectF upright(const ChartAxis &axis, double below);
    //! Names of the categories below the shapes: a few are cut to their room, of many as many as
    //! fit, the last always among them.
    void categories(const QRectF &plot);
};

} // namespace Pec
