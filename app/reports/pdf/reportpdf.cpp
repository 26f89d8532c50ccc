// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/reportpdf.h"

#include "core/strings.h"
#include "reports/pdf/coverpage.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace Pec {

namespace {

constexpr double kSide = mm(18);
constexpr double kHead = mm(27); //!< above the body
constexpr double kFoot = mm(22);

//! Everything that is settled before the first page is painted.
struct Layout
{
    QSizeF paper;
    PageFlow contents;
    PageFlow body;
    PlacedReport placed;

    [[nodiscard]] int firstOfBody() const { return 1 + contents.page() + 1; }
    [[nodiscard]] int pages() const { return firstOfBody() + body.page() + 1; }
};

QRectF bodyOf(const QSizeF &paper)
{
    return {kSide, kHead, paper.width() - 2 * kSide, paper.height() - kHead - kFoot};
}

Layout layOut(const QSizeF &paper, const Report &report, const PaperStyle &style, const Text &text,
              const std::stop_token &stop)
{
    const PageFlow empty(bodyOf(paper));
    Layout layout{paper, empty, empty, {}};
    layout.placed = placeReport(layout.body, report, style, text, stop);
    // How many pages the contents take does not depend on the numbers in them.
    placeContents(layout.contents, layout.placed.headings, 0, style, text);
    const int offset = layout.firstOfBody();
    layout.contents = empty;
    placeContents(layout.contents, layout.placed.headings, offset, style, text);
    return layout;
}

void paintHeadAndFoot(QPainter &painter, const QSizeF &paper, const Report &report,
                      const PaperStyle &style, const QString &number)
{
    const double width = paper.width() - 2 * kSide;
    const PaperFont &font = style.small;
    // Side by side; what one does not need is left to the other.
    const auto drawPair = [&](double top, const QString &left, const QString &right) {
        const double half = (width - mm(6)) / 2;
        const auto cut = [&](const QString &words, const QString &other) -> PaperLine {
            const double rest = 2 * half - font.metrics.horizontalAdvance(other);
            return measured(font.metrics.elidedText(words, Qt::ElideRight, std::max(half, rest)),
                            font);
        };
        drawLine(painter, {kSide, top}, width, cut(left, right), font);
        drawLine(painter, {kSide, top}, width, cut(right, left), font, PaperSide::Right);
    };
    painter.setPen(QPen(style.rule, mm(0.2)));
    const double foot = paper.height() - mm(15);
    painter.drawLine(QPointF(kSide, mm(18.5)), QPointF(kSide + width, mm(18.5)));
    painter.drawLine(QPointF(kSide, foot), QPointF(kSide + width, foot));
    painter.setPen(style.quiet);
    drawPair(mm(13.5), report.subject, report.partner);
    drawPair(foot + mm(1.5), style.look.footer, number);
}

//! The pieces of a page; \a next is the first one that was not painted yet.
void paintPieces(QPainter &painter, const PageFlow &flow, int page, size_t &next)
{
    const std::vector<PageFlow::Piece> &pieces = flow.pieces();
    for (; next < pieces.size() && pieces[next].page == page; ++next) {
        painter.save();
        painter.translate(pieces[next].at);
        pieces[next].paint(painter);
        painter.restore();
    }
}

//! False: was asked to stop.
bool paintPages(QPdfWriter &writer, const Layout &layout, const Report &report,
                const PaperStyle &style, const Text &text, const std::stop_token &stop,
                const PagesPainted &painted)
{
    QPainter painter(&writer);
    paintCover(painter, layout.paper, report, style);
    if (painted)
        painted(1, layout.pages());
    size_t inContents = 0;
    size_t inBody = 0;
    for (int page = 1; page < layout.pages(); ++page) {
        if (stop.stop_requested())
            return false;
        writer.newPage();
        paintHeadAndFoot(painter, layout.paper, report, style,
                         text.pageOf(page + 1, layout.pages()));
        if (page < layout.firstOfBody())
            paintPieces(painter, layout.contents, page - 1, inContents);
        else
            paintPieces(painter, layout.body, page - layout.firstOfBody(), inBody);
        if (painted)
            painted(page + 1, layout.pages());
    }
    return true;
}

QRectF inPoints(const QRectF &area)
{
    const double unit = points(1);
    return {area.topLeft() / unit, area.size() / unit};
}

PdfFacts factsOf(const Layout &layout, const Report &report, const QList<Attachment> &attachments)
{
    PdfFacts facts;
    facts.title = report.subject.isEmpty() ? report.title
                                           : QString(report.title + u" \u2013 "_s + report.subject);
    facts.author = report.partner;
    facts.language = languageCode(report.language).toLatin1();
    facts.made = report.madeAt;
    facts.attachments = attachments;
    for (qsizetype i = 0; i < layout.placed.headings.size(); ++i) {
        const PlacedHeading &heading = layout.placed.headings[i];
        const PdfPlace place{layout.firstOfBody() + heading.page,
                             heading.top / points(1) - 6}; // a little air above
        facts.bookmarks.append({heading.text, heading.level, place});
        const PageFlow::Piece &line = layout.contents.pieces()[size_t(i) + 1];
        facts.links.append({1 + line.page,
                            inPoints({line.at, QSizeF(layout.contents.width(), mm(5.5))}),
                            {},
                            place});
    }
    for (const PlacedLink &link : layout.placed.links)
        facts.links.append({layout.firstOfBody() + link.page, inPoints(link.area), link.address});
    return facts;
}

} // namespace

Result<QByteArray> reportPdf(const Report &report, const ReportLook &look, PaperSize size,
                             const QList<Attachment> &attachments, const std::stop_token &stop,
                             const PagesPainted &painted)
{
    const QPageSize page(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter);
    const PaperStyle style(look);
    const Text text(report.language);
    const Layout layout = layOut(page.sizePixels(kPaperResolution), report, style, text, stop);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPaperResolution);
        writer.setCreator(u"PEC Console"_s);
        writer.setPageSize(page);
        writer.setPageMargins({});
        if (stop.stop_requested()
            || !paintPages(writer, layout, report, style, text, stop, painted))
            return failure(ErrorCode::Cancelled, u"the PDF was not finished"_s);
    }
    return finishPdf(pdf, factsOf(layout, report, attachments));
}

} // namespace Pec
