// SPDX-License-Identifier: GPL-3.0-or-later
//! How a role of a chart is drawn: a shade of its own, and hatching where shades come near each
//! other, so that paper without colour tells them apart as well.
#pragma once

#include "reports/document/report.h"
#include "reports/look/reportlook.h"

class QPainter;
class QRectF;

namespace Pec {

//! Of lines and points.
[[nodiscard]] QColor roleColour(ChartRole role, const ReportLook &look);

//! \a hatch: distance of the hatching's lines, in the painter's units. Neither patterns nor
//! clipping, which drawings as SVG do not keep.
void fillRole(QPainter &painter, const QRectF &area, ChartRole role, const ReportLook &look,
              double hatch);

} // namespace Pec
