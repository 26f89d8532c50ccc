// SPDX-License-Identifier: GPL-3.0-or-later
//! The parts of a report on pages: every kind of block, and where its headings and links lie.
#pragma once

#include "reports/document/report.h"
#include "reports/pdf/pageflow.h"
#include "reports/pdf/paperstyle.h"

#include <stop_token>

namespace Pec {

struct PlacedHeading
{
    QString text;
    int level = 0; //!< 0: of a part
    int page = 0; //!< of the flow
    double top = 0; //!< on the paper, in its units
};

struct PlacedLink
{
    QString address;
    int page = 0;
    QRectF area; //!< on the paper, in its units
};

struct PlacedReport
{
    QList<PlacedHeading> headings;
    QList<PlacedLink> links;
};

//! Report, style and text must outlive what \a flow paints. Ends early when asked to stop.
[[nodiscard]] PlacedReport placeReport(PageFlow &flow, const Report &report,
                                       const PaperStyle &style, const Text &text,
                                       const std::stop_token &stop);

} // namespace Pec
