// SPDX-License-Identifier: GPL-3.0-or-later
//! Measures, fonts and colours of a report on paper, and words broken into lines. Fonts are sized
//! in units of the paper, so that no screen has a say.
#pragma once

#include "reports/look/reportlook.h"

#include <QFont>
#include <QFontMetricsF>
#include <QList>

class QPainter;
class QPointF;

namespace Pec {

inline constexpr int kPaperResolution = 1200; //!< units of the paper per inch
constexpr double mm(double length) { return length * kPaperResolution / 25.4; }
constexpr double points(double length) { return length * kPaperResolution / 72; }

struct PaperFont
{
    enum class Kind { Plain, Bold, Fixed };
    PaperFont(double sizeInPoints, Kind kind = Kind::Plain);

    QFont font;
    QFontMetricsF metrics;
    double line; //!< from a line to the next
};

//! A line of words and how wide it is.
struct PaperLine
{
    QString text;
    double width = 0;
    bool rightToLeft = false; //!< as the whole text begins, of which it may be a part
};
using PaperLines = QList<PaperLine>;

[[nodiscard]] PaperLine measured(const QString &text, const PaperFont &font);

//! Breaks at words, and within one that is wider than the line; at least one line.
[[nodiscard]] PaperLines brokenInto(double width, const QString &text, const PaperFont &font);
//! The same for a text that is measured.
[[nodiscard]] PaperLines brokenInto(double width, const PaperLine &text, const PaperFont &font);

//! Of a sentence in the report's own language: it reads on from the left where it begins with a
//! name that is written the other way round.
[[nodiscard]] PaperLines sentence(double width, const QString &text, const PaperFont &font);

enum class PaperSide { Left, Right };
//! One line, with \a top at its upper end, in the painter's pen.
void drawLine(QPainter &painter, const QPointF &top, double width, const PaperLine &line,
              const PaperFont &font, PaperSide side = PaperSide::Left);
//! Lines below each other.
void drawLines(QPainter &painter, const QPointF &top, double width, const PaperLines &lines,
               const PaperFont &font, PaperSide side = PaperSide::Left);

struct PaperStyle
{
    explicit PaperStyle(const ReportLook &shown)
        : look(shown)
    {}

    const ReportLook &look;
    PaperFont cover{28, PaperFont::Kind::Bold};
    PaperFont subject{15};
    PaperFont part{17, PaperFont::Kind::Bold};
    PaperFont heading{11, PaperFont::Kind::Bold};
    PaperFont strong{9.5, PaperFont::Kind::Bold};
    PaperFont body{9.5};
    PaperFont small{8};
    PaperFont cell{7.8};
    PaperFont cellStrong{7.8, PaperFont::Kind::Bold};
    PaperFont code{8, PaperFont::Kind::Fixed};
    QColor ink{0x1b, 0x23, 0x2c};
    QColor quiet{0x54, 0x60, 0x6c};
    QColor rule{0xd5, 0xdb, 0xe0};
    QColor ground{0xf3, 0xf6, 0xf7}; //!< of every second row, and of code
    QColor warning{0xb3, 0x6b, 0x00};
    QColor warningGround{0xfd, 0xf3, 0xdc};
};

} // namespace Pec
