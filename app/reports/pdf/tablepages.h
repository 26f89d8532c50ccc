// SPDX-License-Identifier: GPL-3.0-or-later
//! A table over as many pages as it takes, with its head on each. Broken row by row by itself:
//! QTextDocument takes a table of ten thousand rows as one.
#pragma once

#include "reports/document/report.h"
#include "reports/pdf/pageflow.h"
#include "reports/pdf/paperstyle.h"

namespace Pec {

//! \a style must outlive what \a flow paints.
void placeTable(PageFlow &flow, const ReportTable &table, const PaperStyle &style,
                const Text &text);

//! How high its caption, head and first row are, or nearly so, and all of a short one: what a
//! heading above it needs.
[[nodiscard]] double startOf(const ReportTable &table, const PageFlow &flow,
                             const PaperStyle &style, const Text &text);

} // namespace Pec
