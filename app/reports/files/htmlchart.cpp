// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/htmlchart.h"

#include "core/strings.h"
#include "reports/files/flattable.h"
#include "reports/files/htmltable.h"
#include "reports/look/chartpainter.h"

#include <QBuffer>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>

namespace Pec {

namespace {

constexpr int kWidth = 960;
constexpr int kHeight = 400;
constexpr int kBarHeight = 52; //!< of bars, each with its words
constexpr int kFontPixels = 14;

//! Few bars need less room than columns do.
QSize sizeOf(const ReportChart &chart)
{
    if (chart.shape != ReportChart::Shape::Bars)
        return {kWidth, kHeight};
    return {kWidth, int(std::max<qsizetype>(2, chart.categories.size())) * kBarHeight};
}

QString drawn(const ReportChart &chart, const ReportLook &look, const Text &text)
{
    const QSize size = sizeOf(chart);
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    {
        QPainter painter(&generator);
        QFont font(u"DejaVu Sans"_s);
        font.setPixelSize(kFontPixels);
        painter.setFont(font);
        paintChart(painter, QRectF({}, size), chart, look, text);
    }
    return QString::fromUtf8(svg);
}

//! As part of a page: no prologue, no size of its own, no title of the generator, and names that no
//! other picture of the page has.
QString inlined(const QString &svg, QSize size, const QString &name, const QString &label)
{
    static const QRegularExpression root(u"^.*?<svg[^>]*>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression head(u"<title>.*?</title>|<desc>.*?</desc>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression names(u"(id=\"|url\\(#|href=\"#)"_s);
    QString body = svg;
    body.remove(root);
    body.remove(head);
    body.replace(names, u"\\1"_s + name + u'-');
    return u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "_s
           + QString::number(size.width()) + u' ' + QString::number(size.height())
           + u"\" aria-label=\""_s + label.toHtmlEscaped() + u"\">"_s + body;
}

} // namespace

QString htmlChart(const ReportChart &chart, const ReportLook &look, const Text &text)
{
    const QString title = chart.title.toHtmlEscaped();
    return u"<figure>\n<figcaption>"_s + title
           + u"</figcaption>\n<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\""_s
           + title + u"\">"_s
           + inlined(drawn(chart, look, text), sizeOf(chart), chart.key,
                     chart.description.isEmpty() ? chart.title : chart.description)
           + u"</div>\n<details><summary>"_s + text.reportFileWords().chartFigures.toHtmlEscaped()
           + u"</summary>\n"_s + htmlTable(chartTable(chart), text) + u"</details>\n</figure>\n"_s;
}

} // namespace Pec
