// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/paperstyle.h"

#include "core/strings.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Pec {

namespace {

//! Ours come with the program's dependencies, so that a paper looks the same on each desktop. All
//! their digits have one width.
QFont fontOf(double size, PaperFont::Kind kind)
{
    QFont font(kind == PaperFont::Kind::Fixed ? u"DejaVu Sans Mono"_s : u"DejaVu Sans"_s);
    font.setPixelSize(qRound(points(size)));
    font.setBold(kind == PaperFont::Kind::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spaced letters are not joined: "off" would be copied as two characters, one of them unusual.
    // A share of the letter: Qt counts an absolute one in dots of whatever it is drawn on.
    if (kind != PaperFont::Kind::Fixed)
        font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    return font;
}

} // namespace

PaperFont::PaperFont(double sizeInPoints, Kind kind)
    : font(fontOf(sizeInPoints, kind))
    , metrics(font)
    , line(metrics.height() * 1.15)
{}

PaperLine measured(const QString &text, const PaperFont &font)
{
    return {text, font.metrics.horizontalAdvance(text), text.isRightToLeft()};
}

PaperLines brokenInto(double width, const QString &text, const PaperFont &font)
{
    return brokenInto(width, measured(text, font), font);
}

PaperLines brokenInto(double width, const PaperLine &text, const PaperFont &font)
{
    constexpr double kRounding = 1; // less than paper shows
    if (text.width <= width + kRounding && !text.text.contains(u'\n'))
        return {text};
    const QString words = QString(text.text).replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, font.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    PaperLines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString part = words.mid(line.textStart(), line.textLength());
        while (!part.isEmpty() && part.back().isSpace())
            part.chop(1);
        lines.append({part, line.naturalTextWidth(), text.rightToLeft});
    }
    layout.endLayout();
    return lines;
}

PaperLines sentence(double width, const QString &text, const PaperFont &font)
{
    PaperLines lines = brokenInto(width, text, font);
    const bool isOurs = std::any_of(text.cbegin(), text.cend(),
                                    [](QChar letter) { return letter.direction() == QChar::DirL; });
    for (PaperLine &line : lines)
        line.rightToLeft = line.rightToLeft && !isOurs;
    return lines;
}

void drawLine(QPainter &painter, const QPointF &top, double width, const PaperLine &line,
              const PaperFont &font, PaperSide side)
{
    painter.setFont(font.font);
    painter.setLayoutDirection(line.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const double indent = side == PaperSide::Right ? std::max(0.0, width - line.width) : 0;
    const double baseline = (font.line - font.metrics.height()) / 2 + font.metrics.ascent();
    painter.drawText(top + QPointF(indent, baseline), line.text);
}

void drawLines(QPainter &painter, const QPointF &top, double width, const PaperLines &lines,
               const PaperFont &font, PaperSide side)
{
    QPointF at = top;
    for (const PaperLine &line : lines) {
        drawLine(painter, at, width, line, font, side);
        at.ry() += font.line;
    }
}

} // namespace Pec
