// SPDX-License-Identifier: GPL-3.0-or-later
//! The first page of a report, and its contents.
#pragma once

#include "reports/pdf/blockpages.h"

namespace Pec {

//! Fills a page of \a paper, in its units.
void paintCover(QPainter &painter, const QSizeF &paper, const Report &report,
                const PaperStyle &style);

//! Those that the contents list: all, or the parts alone where a plan has many findings, which a
//! table of their own lists and bookmarks lead to.
[[nodiscard]] QList<PlacedHeading> listedInContents(const QList<PlacedHeading> &headings);

//! A line a heading, with the number of its page in the document; \a offset: of the flow's first
//! page. One piece of the flow a heading, after that of the title.
void placeContents(PageFlow &flow, const QList<PlacedHeading> &headings, int offset,
                   const PaperStyle &style, const Text &text);

} // namespace Pec
