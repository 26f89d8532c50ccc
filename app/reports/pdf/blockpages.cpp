// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/blockpages.h"

#include "core/overloaded.h"
#include "core/strings.h"
#include "reports/look/chartpainter.h"
#include "reports/pdf/tablepages.h"
#include "reports/pdf/tablewidths.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace Pec {

namespace {

constexpr double kBetween = mm(4); //!< blocks
constexpr double kBelowHeading = mm(1.2);
constexpr double kChart = mm(74);

//! What has to stand on the page with a heading above it.
double headOf(const ReportBlock &block, const PaperStyle &style)
{
    return std::visit(Overloaded{[](const ReportChart &) { return kChart + mm(12); },
                                 [](const ReportFigures &) { return mm(28); },
                                 // And what it is above of
                                 [&](const ReportHeading &) {
                                     return mm(3) + 2 * style.heading.line + kBelowHeading
                                            + 3 * style.body.line;
                                 },
                                 [&](const ReportCode &) { return mm(2) + 6 * style.code.line; },
                                 [&](const auto &) { return 3 * style.body.line; }},
                      block);
}

double widestWord(const QString &words, const PaperFont &font)
{
    double widest = 0;
    for (const QString &word : words.split(u' '))
        widest = std::max(widest, font.metrics.horizontalAdvance(word));
    return widest;
}

//! What a paragraph is not parted from: what is typed, or where it comes from.
double companionOf(const ReportBlock &next, const PaperStyle &style)
{
    if (std::holds_alternative<ReportCode>(next))
        return kBetween + headOf(next, style);
    const auto *paragraph = std::get_if<ReportParagraph>(&next);
    return paragraph && !paragraph->link.isEmpty() ? kBetween + style.small.line : 0;
}

//! The line begins a command, or what is said of one.
bool isOwn(const QStringList &lines, qsizetype i)
{
    return i == 0 || !lines[i - 1].endsWith(u'\\');
}

//! How many lines stay on one page: a command, with what is said of it and where it signs in.
qsizetype togetherFrom(const QStringList &lines, qsizetype i)
{
    qsizetype end = i;
    while (end + 1 < lines.size()
           && (lines[end].startsWith(u'#') || lines[end].startsWith("az login"_L1)
               || lines[end].endsWith(u'\\')))
        ++end;
    return end + 1 - i;
}

class Blocks
{
public:
    Blocks(PageFlow &flow, const PaperStyle &style, const Text &text, PlacedReport &placed)
        : m_flow(flow)
        , m_style(style)
        , m_text(text)
        , m_placed(placed)
    {}

    void part(const ReportPart &part);
    void below(double height) { m_needed = height; } //!< of the block after this one
    void with(double height) { m_companion = height; } //!< that stays beside a short paragraph

    void operator()(const ReportParagraph &paragraph);
    void operator()(const ReportHeading &heading);
    void operator()(const ReportList &list);
    void operator()(const ReportFigures &figures);
    void operator()(const ReportCode &code);
    void operator()(const ReportTable &table);
    void operator()(const ReportChart &chart);

private:
    struct Ink
    {
        QColor colour;
        QColor ground = {}; //!< invalid: none
        QColor bar = {}; //!< left of the ground
        double indent = 0;
        bool underlined = false;
    };
    void lines(const PaperLines &lines, const PaperFont &font, const Ink &ink);
    void strip(double height, const QColor &ground, const QColor &bar);

    PageFlow &m_flow;
    const PaperStyle &m_style;
    const Text &m_text;
    PlacedReport &m_placed;
    double m_needed = 0;
    double m_companion = 0;
};

//! Line by line; neither the first nor the last one of several stands on a page alone.
void Blocks::lines(const PaperLines &lines, const PaperFont &font, const Ink &ink)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool together = i == 0 || i == lines.size() - 2;
        m_flow.keep(double(together ? std::min<qsizetype>(2, lines.size() - i) : 1) * font.line);
        m_flow.place(
            font.line, [line = lines[i], &font, ink, width = m_flow.width()](QPainter &painter) {
                if (ink.ground.isValid())
                    painter.fillRect(QRectF(0, -1, width, font.line + 2), ink.ground);
                if (ink.bar.isValid())
                    painter.fillRect(QRectF(0, -1, mm(1), font.line + 2), ink.bar);
                painter.setPen(ink.colour);
                drawLine(painter, {ink.indent, 0}, width - ink.indent, line, font);
                if (ink.underlined) {
                    const double y = font.line * 0.92;
                    painter.setPen(QPen(ink.colour, mm(0.15)));
                    painter.drawLine(QPointF(ink.indent, y), QPointF(ink.indent + line.width, y));
                }
            });
    }
}

//! Above and below lines on a ground.
void Blocks::strip(double height, const QColor &ground, const QColor &bar)
{
    m_flow.place(height, [=, width = m_flow.width()](QPainter &painter) {
        painter.fillRect(QRectF(0, -1, width, height + 2), ground);
        if (bar.isValid())
            painter.fillRect(QRectF(0, -1, mm(1), height + 2), bar);
    });
}

void Blocks::part(const ReportPart &part)
{
    const PaperLines title = brokenInto(m_flow.width(), part.title, m_style.part);
    const double height = double(title.size()) * m_style.part.line + mm(6);
    m_flow.space(mm(10));
    m_flow.keep(height + m_needed);
    m_placed.headings.append({part.title, 0, m_flow.page(), m_flow.here().y()});
    m_flow.place(height, [title, this_ = &m_style, width = m_flow.width()](QPainter &painter) {
        painter.setPen(this_->look.main);
        drawLines(painter, {}, width, title, this_->part);
        const double y = double(title.size()) * this_->part.line + mm(1.2);
        painter.fillRect(QRectF(0, y, mm(14), mm(0.9)), this_->look.accent);
    });
}

void Blocks::operator()(const ReportHeading &heading)
{
    const PaperLines words = brokenInto(m_flow.width(), heading.text, m_style.heading);
    const double height = double(words.size()) * m_style.heading.line;
    m_flow.space(mm(3));
    m_flow.keep(height + kBelowHeading + m_needed);
    m_placed.headings.append({heading.text, 1, m_flow.page(), m_flow.here().y()});
    m_flow.place(height, [words, style = &m_style, width = m_flow.width()](QPainter &painter) {
        painter.setPen(style->look.main);
        drawLines(painter, {}, width, words, style->heading);
    });
}

void Blocks::operator()(const ReportParagraph &paragraph)
{
    const bool quiet = paragraph.tone == Tone::Quiet;
    const PaperFont &font = quiet ? m_style.small : m_style.body;
    const bool linked = paragraph.link.startsWith("https://"_L1);
    Ink ink{linked ? m_style.look.main : quiet ? m_style.quiet : m_style.ink};
    ink.underlined = linked;
    const bool warning = paragraph.tone == Tone::Warning;
    if (warning) {
        ink.ground = m_style.warningGround;
        ink.bar = m_style.warning;
        ink.indent = mm(4);
        m_flow.keep(3 * font.line);
        strip(mm(1.5), ink.ground, ink.bar);
    }
    const PaperLines words = sentence(m_flow.width() - 2 * ink.indent, paragraph.text, font);
    constexpr qsizetype kShort = 6;
    if (m_companion > 0 && words.size() <= kShort)
        m_flow.keep(double(words.size()) * font.line + m_companion);
    const size_t first = m_flow.pieces().size();
    lines(words, font, ink);
    for (qsizetype i = 0; linked && i < words.size(); ++i) {
        const PageFlow::Piece &piece = m_flow.pieces()[first + size_t(i)];
        m_placed.links.append(
            {paragraph.link,
             piece.page,
             {piece.at.x() + ink.indent, piece.at.y(), words[i].width, font.line}});
    }
    if (warning)
        strip(mm(1.5), ink.ground, ink.bar);
}

void Blocks::operator()(const ReportList &list)
{
    const PaperFont &font = m_style.body;
    const double indent =
        mm(2.5)
        + font.metrics.horizontalAdvance(
            list.numbered ? m_text.locale().toString(list.items.size()) + u'.' : u"\u2022"_s);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const QString mark =
            list.numbered ? QString(m_text.locale().toString(i + 1) + u'.') : u"\u2022"_s;
        const PaperLines words = sentence(m_flow.width() - indent, list.items[i], font);
        m_flow.keep(double(std::min<qsizetype>(2, words.size())) * font.line);
        m_flow.place(0, [mark, style = &m_style](QPainter &painter) {
            painter.setPen(style->look.main);
            drawLine(painter, {}, 0, {mark}, style->body);
        });
        lines(words, font, {m_style.ink, {}, {}, indent, false});
        m_flow.space(mm(1));
    }
}

void Blocks::operator()(const ReportCode &code)
{
    const PaperFont &font = m_style.code;
    const double indent = mm(3);
    m_flow.keep(3 * font.line);
    strip(mm(1.5), m_style.ground, {});
    for (qsizetype i = 0; i < code.lines.size(); ++i) {
        const QString &line = code.lines[i];
        if (i == 0 || isOwn(code.lines, i))
            m_flow.keep(double(togetherFrom(code.lines, i)) * font.line
                        + (i + togetherFrom(code.lines, i) == code.lines.size() ? mm(1.5) : 0));
        // What goes on in the next line of the paper is set in, since it is typed as one.
        const PaperLines words = brokenInto(m_flow.width() - 3 * indent, line, font);
        lines(words.first(1), font, {m_style.ink, m_style.ground, {}, indent, false});
        lines(words.sliced(1), font, {m_style.ink, m_style.ground, {}, 2 * indent, false});
    }
    strip(mm(1.5), m_style.ground, {});
}

void Blocks::operator()(const ReportFigures &figures)
{
    struct Box
    {
        PaperLines label;
        PaperLines value;
        PaperLines note;
    };
    const double gap = mm(5);
    const double room =
        m_flow.width() - gap * double(std::max<qsizetype>(0, figures.figures.size() - 1));
    // As large as the values can be without one of them, or a word beside it, being broken.
    constexpr double kLargest = 17;
    constexpr double kSmallest = 8.5;
    constexpr double kStep = 0.5;
    double size = kLargest + kStep;
    QList<double> needs;
    do {
        size -= kStep;
        const PaperFont tried(size, PaperFont::Kind::Bold);
        needs.clear();
        for (const ReportFigure &figure : figures.figures)
            needs.append(std::max({measured(reportText(figure.value, m_text), tried).width,
                                   widestWord(figure.label, m_style.small),
                                   widestWord(figure.note, m_style.small)})
                         + mm(0.2));
    } while (size > kSmallest && std::accumulate(needs.begin(), needs.end(), 0.0) > room);
    const PaperFont font(size, PaperFont::Kind::Bold);
    const QList<double> widths = columnWidths(room, QList<int>(figures.figures.size(), 1), needs);
    QList<Box> boxes;
    Box most;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const ReportFigure &figure = figures.figures[i];
        boxes.append({brokenInto(widths[i], figure.label, m_style.small),
                      brokenInto(widths[i], reportText(figure.value, m_text), font),
                      brokenInto(widths[i], figure.note, m_style.small)});
        const Box &box = boxes.last();
        most.label.resize(std::max(most.label.size(), box.label.size()));
        most.value.resize(std::max(most.value.size(), box.value.size()));
        most.note.resize(std::max(most.note.size(), box.note.size()));
    }
    const double values = mm(2) + double(most.label.size()) * m_style.small.line;
    const double notes = values + double(most.value.size()) * font.line;
    const double height = notes + double(most.note.size()) * m_style.small.line;
    m_flow.place(height, [=, style = &m_style](QPainter &painter) {
        double left = 0;
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            const Box &box = boxes[i];
            const double width = widths[i];
            painter.fillRect(QRectF(left, 0, width, mm(0.6)), style->look.accent);
            painter.setPen(style->quiet);
            drawLines(painter, {left, mm(2)}, width, box.label, style->small);
            drawLines(painter, {left, notes}, width, box.note, style->small);
            painter.setPen(style->look.main);
            drawLines(painter, {left, values}, width, box.value, font);
            left += width + gap;
        }
    });
}

void Blocks::operator()(const ReportTable &table) { placeTable(m_flow, table, m_style, m_text); }

void Blocks::operator()(const ReportChart &chart)
{
    const PaperLines title = brokenInto(m_flow.width(), chart.title, m_style.strong);
    // Sums of the parts stand nowhere else; what a bar or a point says is not said twice on paper.
    const bool stacked = chart.shape == ReportChart::Shape::Columns && chart.series.size() > 1;
    const PaperLines words =
        stacked ? brokenInto(m_flow.width(), chart.description, m_style.small) : PaperLines();
    const double bars = double(chart.categories.size()) * mm(10);
    const double body = chart.shape == ReportChart::Shape::Bars
                            ? std::clamp(bars + mm(8), mm(20), mm(120))
                            : kChart;
    const double top = double(title.size()) * m_style.strong.line + mm(2);
    m_flow.keep(top + body + mm(2) + double(words.size()) * m_style.small.line);
    m_flow.place(top + body + mm(2), [title, top, body, width = m_flow.width(), &chart,
                                      style = &m_style, text = &m_text](QPainter &painter) {
        painter.setPen(style->look.main);
        drawLines(painter, {}, width, title, style->strong);
        painter.setFont(style->body.font);
        paintChart(painter, QRectF(0, top, width, body), chart, style->look, *text);
    });
    lines(words, m_style.small, {m_style.quiet});
}

bool isHeading(const ReportBlock &block) { return std::holds_alternative<ReportHeading>(block); }

//! What has to stand on one page with a heading or a title above the block at \a i.
double neededFrom(const QList<ReportBlock> &all, qsizetype i, const PageFlow &flow,
                  const PaperStyle &style, const Text &text);

//! The block at \a i, below the one before it.
void placeBlock(Blocks &blocks, const QList<ReportBlock> &all, qsizetype i, PageFlow &flow,
                const PaperStyle &style, const Text &text)
{
    if (i > 0)
        flow.space(isHeading(all[i - 1]) ? kBelowHeading : kBetween);
    const bool last = i + 1 == all.size();
    blocks.below(isHeading(all[i]) ? neededFrom(all, i + 1, flow, style, text) : 0);
    blocks.with(last ? 0 : companionOf(all[i + 1], style));
    std::visit(blocks, all[i]);
}

//! From \a begin to before the next heading, on a page of its own; nothing where it fills more.
std::optional<double> heightUntilHeading(const QList<ReportBlock> &all, qsizetype begin,
                                         const PageFlow &flow, const PaperStyle &style,
                                         const Text &text)
{
    PageFlow apart(QRectF(0, 0, flow.width(), flow.height()));
    PlacedReport placed;
    Blocks blocks(apart, style, text, placed);
    for (qsizetype i = begin; i < all.size() && !isHeading(all[i]); ++i) {
        if (std::holds_alternative<ReportTable>(all[i])
            || std::holds_alternative<ReportChart>(all[i]))
            return std::nullopt; // which keep themselves together as far as they can
        placeBlock(blocks, all, i, apart, style, text);
        if (apart.page() > 0)
            return std::nullopt;
    }
    return apart.here().y();
}

double neededFrom(const QList<ReportBlock> &all, qsizetype i, const PageFlow &flow,
                  const PaperStyle &style, const Text &text)
{
    if (i >= all.size())
        return 0;
    if (const auto *table = std::get_if<ReportTable>(&all[i]))
        return kBelowHeading + startOf(*table, flow, style, text);
    // What is short stays together; only near the foot of a page does it have to be known.
    constexpr double kShortPart = 0.3;
    if (!isHeading(all[i]) && flow.left() < kShortPart * flow.height() + headOf(all[i], style)) {
        const std::optional<double> height = heightUntilHeading(all, i, flow, style, text);
        if (height && *height < kShortPart * flow.height())
            return kBelowHeading + *height;
    }
    if (i + 1 == all.size())
        return headOf(all[i], style);
    // A sentence that leads to a table does not part its title from it.
    if (std::holds_alternative<ReportParagraph>(all[i])
        && std::holds_alternative<ReportTable>(all[i + 1]))
        return headOf(all[i], style) + kBetween + neededFrom(all, i + 1, flow, style, text);
    return headOf(all[i], style) + companionOf(all[i + 1], style);
}

} // namespace

PlacedReport placeReport(PageFlow &flow, const Report &report, const PaperStyle &style,
                         const Text &text, const std::stop_token &stop)
{
    PlacedReport placed;
    Blocks blocks(flow, style, text, placed);
    bool alone = false; // the page before holds one part only
    for (const ReportPart &part : report.parts) {
        if (alone)
            flow.nextPage();
        alone = part.section == ReportSection::Summary;
        blocks.below(neededFrom(part.blocks, 0, flow, style, text));
        blocks.part(part);
        for (qsizetype i = 0; i < part.blocks.size() && !stop.stop_requested(); ++i)
            placeBlock(blocks, part.blocks, i, flow, style, text);
    }
    return placed;
}

} // namespace Pec
