// SPDX-License-Identifier: GPL-3.0-or-later
//! A report laid out on paper: cover, contents with page numbers, every part. Each page can be
//! painted by itself, on a PDF or on a picture, so that what is previewed is what is written.
#pragma once

#include "core/result.h"
#include "reports/document/report.h"
#include "reports/look/reportlook.h"
#include "reports/pdf/blockpages.h"

#include <QSizeF>

#include <memory>
#include <stop_token>

class QPainter;

namespace Pec {

enum class PaperSize { A4, Letter };

//! Of the paper: kPaperResolution units an inch.
[[nodiscard]] QSizeF paperUnits(PaperSize size);

//! Copies share what was laid out. Needs a QGuiApplication; any thread, but fonts are shared as
//! well, so that only one thread paints at a time.
class ReportPages
{
public:
    //! Cancelled when asked to stop, which is looked at between blocks. Blocking.
    [[nodiscard]] static Result<ReportPages> layOut(const Report &report, const ReportLook &look,
                                                    PaperSize size,
                                                    const std::stop_token &stop = {});

    [[nodiscard]] int pages() const;
    [[nodiscard]] const QSizeF &paper() const; //!< in its units
    //! \a page: from 0. In units of the paper, from the painter's origin; leaves its pen changed.
    void paint(QPainter &painter, int page) const;

    //! By page of the whole, from 0.
    [[nodiscard]] const PlacedReport &placed() const;
    //! The headings that the contents list.
    [[nodiscard]] const QList<PlacedHeading> &listed() const;
    //! One each of those: its line in the contents, without an address.
    [[nodiscard]] QList<PlacedLink> contentsLines() const;

private:
    struct Layout;
    explicit ReportPages(std::shared_ptr<const Layout> layout)
        : m_layout(std::move(layout))
    {}
    std::shared_ptr<const Layout> m_layout;
};

} // namespace Pec
