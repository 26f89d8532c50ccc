// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperpdf.h"

#include "core/strings.h"
#include "reports/pdf/pdffinish.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace Pec {

namespace {

constexpr double kMargin = 22; //!< millimetres
constexpr double kPointSize = 9.5;

//! Ours comes with the program's dependencies, so that a paper looks the same on each desktop.
QFont paperFont()
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(kPointSize);
    // Spaced letters are not joined: "off" would be copied as two characters, one of them unusual.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

void layOut(QTextDocument &document, const QString &html, QPdfWriter &writer)
{
    // Else fonts are scaled to a screen.
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(paperFont());
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(writer.pageLayout().paintRectPixels(writer.resolution()).size());
}

void paintNumber(QPainter &painter, const QSizeF &body, int page, int pages)
{
    painter.setFont(paperFont());
    painter.setPen(Qt::black);
    const double line = painter.fontMetrics().height();
    painter.drawText(QRectF(0, body.height() + line, body.width(), line), Qt::AlignRight,
                     QString::number(page) + u" / "_s + QString::number(pages));
}

void paintPages(const QTextDocument &document, QPdfWriter &writer)
{
    QPainter painter(&writer);
    const QSizeF body = document.pageSize();
    const int pages = document.pageCount();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text,
                             Qt::black); // of the window otherwise, maybe a dark one
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        const double top = page * body.height();
        painter.translate(0, -top);
        context.clip = QRectF(QPointF(0, top), body);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        if (pages > 1)
            paintNumber(painter, body, page + 1, pages);
    }
}

} // namespace

QByteArray paperPdf(const Paper &paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(u"PEC Console"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({kMargin, kMargin, kMargin, kMargin}, QPageLayout::Millimeter);
        QTextDocument document;
        layOut(document, paper.html, writer);
        paintPages(document, writer);
    }
    return finishPdf(pdf, {paper.title, {}, paper.language, paper.made}).value_or(pdf);
}

} // namespace Pec
