// SPDX-License-Identifier: GPL-3.0-or-later
//! What assistive tools are told a chart is. Qt gives its own chart view no role at all.
#pragma once

namespace Pec {

//! Every CostChart and ShareChart is told as a chart, with its accessible name and description.
void tellChartsAsCharts();

} // namespace Pec
