// SPDX-License-Identifier: GPL-3.0-or-later
//! A report's chart as a figure of HTML.
#pragma once

#include "reports/document/report.h"
#include "reports/look/reportlook.h"

namespace Pec {

//! The chart as paintChart() paints it, as SVG inside the page, described in words; its values are
//! a table that opens below. Needs a QGuiApplication.
[[nodiscard]] QString htmlChart(const ReportChart &chart, const ReportLook &look, const Text &text);

} // namespace Pec
