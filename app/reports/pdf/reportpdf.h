// SPDX-License-Identifier: GPL-3.0-or-later
//! A report on paper: cover, contents with page numbers, every part, and for its reader bookmarks,
//! links and the files behind it.
#pragma once

#include "reports/pdf/pdffinish.h"
#include "reports/pdf/reportpages.h"

#include <functional>

namespace Pec {

//! Pages painted of all.
using PagesPainted = std::function<void(int done, int all)>;

//! Charts are vectors, words can be selected, fonts are embedded: DejaVu Sans, and what the system
//! has for scripts that it lacks. The same report is the same bytes on a machine, whenever it is
//! written. Cancelled when asked to stop, which is looked at between blocks and pages. Needs a
//! QGuiApplication; blocking, for any thread.
[[nodiscard]] Result<QByteArray> reportPdf(const Report &report, const ReportLook &look,
                                           PaperSize size,
                                           const QList<Attachment> &attachments = {},
                                           const std::stop_token &stop = {},
                                           const PagesPainted &painted = {});

} // namespace Pec
