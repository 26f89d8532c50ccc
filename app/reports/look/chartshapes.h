// SPDX-License-Identifier: GPL-3.0-or-later
//! The shapes of charts, each painted into what is left of its canvas. Internal to
//! app/reports/look.
#pragma once

#include "reports/look/chartcanvas.h"

namespace Pec {

void paintColumns(ChartCanvas &canvas);
void paintLines(ChartCanvas &canvas);
void paintBars(ChartCanvas &canvas);
void paintPoints(ChartCanvas &canvas);

} // namespace Pec
