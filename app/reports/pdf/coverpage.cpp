// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/coverpage.h"

#include "core/strings.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace Pec {

namespace {

constexpr double kSide = mm(22);

//! As large as \a area holds, in its upper left.
QRectF fitted(const QSizeF &size, const QRectF &area)
{
    return {area.topLeft(), size.scaled(area.size(), Qt::KeepAspectRatio)};
}

void paintLogo(QPainter &painter, const QByteArray &logo, const QRectF &area)
{
    const QImage image = QImage::fromData(logo, "PNG");
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::LosslessImageRendering); // else a JPEG of it
        painter.drawImage(fitted(image.size(), area), image);
        return;
    }
    QSvgRenderer drawing(logo);
    if (drawing.isValid())
        drawing.render(&painter, fitted(drawing.defaultSize(), area));
}

//! Lines below each other; where the last one ends.
double paintText(QPainter &painter, double top, double width, const QString &text,
                 const PaperFont &font)
{
    const PaperLines lines = brokenInto(width, text, font);
    drawLines(painter, {kSide, top}, width, lines, font);
    return top + double(lines.size()) * font.line;
}

} // namespace

void paintCover(QPainter &painter, const QSizeF &paper, const Report &report,
                const PaperStyle &style)
{
    const double width = paper.width() - 2 * kSide;
    paintLogo(painter, style.look.logo, {kSide, mm(18), mm(70), mm(26)});

    const PaperLines title = brokenInto(width, report.title, style.cover);
    const PaperLines subject = brokenInto(width, report.subject, style.subject);
    const double words = double(title.size()) * style.cover.line + mm(5)
                         + double(subject.size()) * style.subject.line;
    const double above = style.look.logo.isEmpty() ? 0 : mm(56);
    const double bottom = std::max(mm(150), above + words + mm(32));
    const QRectF band(0, above, paper.width(), bottom - above);
    painter.fillRect(band, style.look.main);
    painter.fillRect(QRectF(kSide, band.bottom() - words - mm(22), mm(22), mm(1.4)), Qt::white);
    painter.setPen(Qt::white);
    double top =
        paintText(painter, band.bottom() - words - mm(14), width, report.title, style.cover);
    paintText(painter, top + mm(5), width, report.subject, style.subject);

    painter.setPen(style.ink);
    top = band.bottom() + mm(14);
    for (const QString &line : report.cover)
        top = paintText(painter, top, width, line, style.body) + mm(1);
    painter.setPen(style.quiet);
    if (!style.look.coverText.isEmpty())
        paintText(painter, top + mm(6), width, style.look.coverText, style.body);
    painter.setPen(style.look.main);
    if (report.partner.isEmpty())
        return;
    const PaperLines partner = brokenInto(width, report.partner, style.heading);
    const double higher = double(partner.size() - 1) * style.heading.line;
    drawLines(painter, {kSide, paper.height() - mm(30) - higher}, width, partner, style.heading);
}

QList<PlacedHeading> listedInContents(const QList<PlacedHeading> &headings)
{
    constexpr qsizetype kMost = 40; // of a page
    if (headings.size() <= kMost)
        return headings;
    QList<PlacedHeading> parts = headings;
    parts.removeIf([](const PlacedHeading &heading) { return heading.level > 0; });
    return parts;
}

void placeContents(PageFlow &flow, const QList<PlacedHeading> &headings, int offset,
                   const PaperStyle &style, const Text &text)
{
    const double width = flow.width();
    flow.place(style.part.line + mm(6), [&style, &text, width](QPainter &painter) {
        painter.setPen(style.look.main);
        drawLine(painter, {}, width, measured(text.contentsTitle(), style.part), style.part);
        painter.fillRect(QRectF(0, style.part.line + mm(1.2), mm(14), mm(0.9)), style.look.accent);
    });
    for (const PlacedHeading &heading : headings) {
        const PaperFont &font = heading.level == 0 ? style.strong : style.body;
        const double above = heading.level == 0 ? mm(2.5) : 0;
        const double indent = heading.level == 0 ? 0 : mm(5);
        const QString number = text.locale().toString(heading.page + offset + 1);
        const double most = width - indent - mm(14);
        const PaperLines words = brokenInto(most, heading.text, font);
        const double before = above + double(words.size() - 1) * font.line; // the last line
        flow.place(before + font.line + mm(0.8), [=, &style, &font](QPainter &painter) {
            const PaperLine page = measured(number, font);
            const double end = indent + words.last().width + mm(2);
            painter.setPen(style.ink);
            drawLines(painter, {indent, above}, most, words, font);
            drawLine(painter, {0, before}, width, page, font, PaperSide::Right);
            QPen dots(style.quiet, mm(0.25), Qt::CustomDashLine, Qt::RoundCap);
            dots.setDashPattern({0.1, 5});
            painter.setPen(dots);
            const double y = before + font.line * 0.74;
            painter.drawLine(QPointF(end, y), QPointF(width - page.width - mm(2), y));
        });
    }
}

} // namespace Pec
