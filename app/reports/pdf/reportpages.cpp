// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/reportpages.h"

#include "core/strings.h"
#include "reports/pdf/coverpage.h"

#include <QPageSize>
#include <QPainter>

#include <algorithm>

namespace Pec {

namespace {

constexpr double kSide = mm(18);
constexpr double kHead = mm(27); //!< above the body
constexpr double kFoot = mm(22);

QRectF bodyOf(const QSizeF &paper)
{
    return {kSide, kHead, paper.width() - 2 * kSide, paper.height() - kHead - kFoot};
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

} // namespace

//! Stays where it is: what the flows paint refers to it.
struct ReportPages::Layout
{
    Layout(Report shown, ReportLook withLook, PaperSize size)
        : report(std::move(shown))
        , look(std::move(withLook))
        , text(report.language)
        , paper(paperUnits(size))
        , contents(bodyOf(paper))
        , body(bodyOf(paper))
    {}
    Q_DISABLE_COPY_MOVE(Layout)

    void place(const std::stop_token &stop)
    {
        placed = placeReport(body, report, style, text, stop);
        // How many pages the contents take does not depend on the numbers in them.
        listed = listedInContents(placed.headings);
        placeContents(contents, listed, 0, style, text);
        const int offset = firstOfBody();
        contents = PageFlow(bodyOf(paper));
        placeContents(contents, listed, offset, style, text);
        for (PlacedHeading &heading : placed.headings)
            heading.page += offset;
        for (PlacedHeading &heading : listed)
            heading.page += offset;
        for (PlacedLink &link : placed.links)
            link.page += offset;
    }

    [[nodiscard]] int firstOfBody() const { return 1 + contents.page() + 1; }
    [[nodiscard]] int pages() const { return firstOfBody() + body.page() + 1; }

    const Report report;
    const ReportLook look;
    const PaperStyle style{look};
    const Text text;
    const QSizeF paper;
    PageFlow contents;
    PageFlow body;
    PlacedReport placed;
    QList<PlacedHeading> listed; //!< in the contents
};

QSizeF paperUnits(PaperSize size)
{
    return QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter)
        .sizePixels(kPaperResolution);
}

Result<ReportPages> ReportPages::layOut(const Report &report, const ReportLook &look,
                                        PaperSize size, const std::stop_token &stop)
{
    const auto layout = std::make_shared<Layout>(report, look, size);
    layout->place(stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"the pages were not laid out"_s);
    return ReportPages(layout);
}

int ReportPages::pages() const { return m_layout->pages(); }

const QSizeF &ReportPages::paper() const { return m_layout->paper; }

void ReportPages::paint(QPainter &painter, int page) const
{
    const Layout &layout = *m_layout;
    if (page == 0)
        return paintCover(painter, layout.paper, layout.report, layout.style);
    paintHeadAndFoot(painter, layout.paper, layout.report, layout.style,
                     layout.text.pageOf(page + 1, layout.pages()));
    if (page < layout.firstOfBody())
        layout.contents.paintPage(painter, page - 1);
    else
        layout.body.paintPage(painter, page - layout.firstOfBody());
}

const PlacedReport &ReportPages::placed() const { return m_layout->placed; }

const QList<PlacedHeading> &ReportPages::listed() const { return m_layout->listed; }

QList<PlacedLink> ReportPages::contentsLines() const
{
    QList<PlacedLink> lines;
    const PageFlow &contents = m_layout->contents;
    for (size_t i = 1; i < contents.pieces().size(); ++i) { // after that of the title
        const PageFlow::Piece &line = contents.pieces()[i];
        lines.append({{}, 1 + line.page, QRectF(line.at, QSizeF(contents.width(), mm(5.5)))});
    }
    return lines;
}

} // namespace Pec
