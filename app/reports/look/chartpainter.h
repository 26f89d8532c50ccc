// SPDX-License-Identifier: GPL-3.0-or-later
//! Paints a report's chart with lines and words of vectors, for paper and for the picture in the
//! HTML. Told apart in grey by shade and hatching, and by words beside the shapes where there is
//! room; a value that is not known is a gap or a question mark. Needs a QGuiApplication; any
//! thread.
#pragma once

#include "reports/document/report.h"
#include "reports/look/reportlook.h"

class QPainter;
class QRectF;

namespace Pec {

//! Fills \a area, in the painter's units; words have the painter's font. Its title is its writer's.
//! A chart without values says so.
void paintChart(QPainter &painter, const QRectF &area, const ReportChart &chart,
                const ReportLook &look, const Text &text);

} // namespace Pec
