// SPDX-License-Identifier: GPL-3.0-or-later
//! A report as one page for a browser, the accessible twin of the PDF, which Qt cannot tag.
#pragma once

#include "reports/document/report.h"
#include "reports/look/reportlook.h"

namespace Pec {

//! UTF-8, complete in itself: it loads nothing, runs nothing, and its own policy forbids both.
//! Landmarks, headings in order, contents, captions and heads of tables; each chart is a picture
//! with its description, and its values as a table that opens below. Fits a phone, dark screens and
//! paper. Needs a QGuiApplication; any thread.
[[nodiscard]] QByteArray reportHtml(const Report &report, const ReportLook &look);

} // namespace Pec
