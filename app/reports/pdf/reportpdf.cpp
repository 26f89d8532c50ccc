// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/reportpdf.h"

#include "core/strings.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace Pec {

namespace {

//! False: was asked to stop.
bool paintPages(QPdfWriter &writer, const ReportPages &pages, const std::stop_token &stop,
                const PagesPainted &painted)
{
    QPainter painter(&writer);
    for (int page = 0; page < pages.pages(); ++page) {
        if (stop.stop_requested())
            return false;
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
        if (painted)
            painted(page + 1, pages.pages());
    }
    return true;
}

QRectF inPoints(const QRectF &area)
{
    const double unit = points(1);
    return {area.topLeft() / unit, area.size() / unit};
}

PdfFacts factsOf(const ReportPages &pages, const Report &report,
                 const QList<Attachment> &attachments)
{
    PdfFacts facts;
    facts.title = report.subject.isEmpty() ? report.title
                                           : QString(report.title + u" \u2013 "_s + report.subject);
    facts.author = report.partner;
    facts.language = languageCode(report.language).toLatin1();
    facts.made = report.madeAt;
    facts.attachments = attachments;
    const PlacedReport &placed = pages.placed();
    const auto placeOf = [](const PlacedHeading &heading) {
        return PdfPlace{heading.page, heading.top / points(1) - 6}; // a little air above
    };
    for (const PlacedHeading &heading : placed.headings)
        facts.bookmarks.append({heading.text, heading.level, placeOf(heading)});
    const QList<PlacedHeading> &listed = pages.listed();
    const QList<PlacedLink> lines = pages.contentsLines();
    for (qsizetype i = 0; i < listed.size(); ++i)
        facts.links.append({lines[i].page, inPoints(lines[i].area), {}, placeOf(listed[i])});
    for (const PlacedLink &link : placed.links)
        facts.links.append({link.page, inPoints(link.area), link.address});
    return facts;
}

} // namespace

Result<QByteArray> reportPdf(const Report &report, const ReportLook &look, PaperSize size,
                             const QList<Attachment> &attachments, const std::stop_token &stop,
                             const PagesPainted &painted)
{
    const auto pages = ReportPages::layOut(report, look, size, stop);
    if (!pages)
        return failure(pages.error());
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPaperResolution);
        writer.setCreator(u"PEC Console"_s);
        writer.setPageSize(QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins({});
        if (!paintPages(writer, *pages, stop, painted))
            return failure(ErrorCode::Cancelled, u"the PDF was not finished"_s);
    }
    return finishPdf(pdf, factsOf(*pages, report, attachments));
}

} // namespace Pec
