// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/tablepages.h"

#include "core/strings.h"
#include "reports/pdf/tablewidths.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace Pec {

namespace {

constexpr double kPadding = mm(1.2); //!< left and right of a cell
constexpr double kTightPadding = mm(0.7); //!< the same, where words would have to be broken else
constexpr double kAbove = mm(0.7); //!< and below
constexpr double kMostOfNeed = 0.3; //!< of the width, that one column may claim beyond its weight
constexpr size_t kShort = 9; //!< rows with the total, which are not parted where a page holds them
constexpr double kMostOfWord = 0.2; //!< the same for a word that is not to be broken

PaperSide sideOf(ReportColumn::Kind kind)
{
    const bool words = kind == ReportColumn::Kind::Words || kind == ReportColumn::Kind::Day;
    return words ? PaperSide::Left : PaperSide::Right;
}

struct Row
{
    QList<PaperLines> cells; //!< one a column
    double height = 0;
    bool shaded = false;
    bool total = false;
};

class Table
{
public:
    Table(const ReportTable &table, const PageFlow &flow, const PaperStyle &style,
          const Text &text);

    [[nodiscard]] const Row &head() const { return m_head; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    void paint(QPainter &painter, size_t first, size_t end) const;

private:
    using Measured = std::vector<QList<PaperLine>>;
    [[nodiscard]] QList<PaperLine> cellsOf(const QList<ReportValue> &row, const PaperFont &font,
                                           const Text &text) const;
    void settleWidths(const Measured &rows);
    [[nodiscard]] Row broken(const QList<PaperLine> &row, const PaperFont &font) const;
    void append(Row row, qsizetype mostLines);
    void paintRow(QPainter &painter, const Row &row, double top, const PaperFont &font) const;

    const PaperStyle &m_style;
    QList<ReportColumn> m_columns;
    qsizetype m_joined; //!< of the table's, which stands with the one after it; -1: none
    double m_width;
    QList<double> m_widths;
    double m_padding = kPadding;
    QList<PaperSide> m_sides;
    Row m_head;
    std::vector<Row> m_rows; //!< with the total as the last
};

//! Of a table that has too many columns for a page: the customer, beside whom the subscription
//! stands, as in the plan.
qsizetype joinedColumn(const QList<ReportColumn> &columns)
{
    constexpr qsizetype kMany = 8;
    for (qsizetype i = 0; columns.size() >= kMany && i + 1 < columns.size(); ++i) {
        if (columns[i].key == "customer"_L1 && columns[i + 1].key == "subscription"_L1)
            return i;
    }
    return -1;
}

QString beside(const QString &customer, const QString &subscription)
{
    return customer + u" \u2013 "_s + subscription;
}

Table::Table(const ReportTable &table, const PageFlow &flow, const PaperStyle &style,
             const Text &text)
    : m_style(style)
    , m_columns(table.columns)
    , m_joined(joinedColumn(table.columns))
    , m_width(flow.width())
{
    if (m_joined >= 0) {
        ReportColumn &joined = m_columns[m_joined];
        joined.heading = beside(joined.heading, m_columns[m_joined + 1].heading);
        joined.weight += m_columns[m_joined + 1].weight;
        m_columns.removeAt(m_joined + 1);
    }
    for (const ReportColumn &column : std::as_const(m_columns))
        m_sides.append(sideOf(column.kind));
    Measured rows;
    rows.reserve(size_t(table.rows.size()) + 1);
    for (const QList<ReportValue> &row : table.rows)
        rows.push_back(cellsOf(row, style.cell, text));
    if (!table.total.isEmpty()) {
        rows.push_back(cellsOf(table.total, style.cellStrong, text));
        for (qsizetype i = 0; i < table.total.size(); ++i) {
            const bool joined = m_joined >= 0 && i == m_joined + 1;
            if (!joined && std::holds_alternative<std::monostate>(table.total[i]))
                rows.back()[m_joined >= 0 && i > m_joined ? i - 1 : i] =
                    {}; // nothing to sum up, rather than not known
        }
    }
    settleWidths(rows);
    QList<PaperLine> headings;
    for (const ReportColumn &column : std::as_const(m_columns))
        headings.append(measured(column.heading, style.cellStrong));
    m_head = broken(headings, style.cellStrong);
    const auto mostLines = std::max<qsizetype>(
        1, qsizetype((flow.height() - m_head.height - 2 * kAbove) / style.cell.line));
    m_rows.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool total = i == size_t(table.rows.size());
        Row row = broken(rows[i], total ? style.cellStrong : style.cell);
        row.shaded = i % 2 == 1;
        row.total = total;
        rows[i].clear(); // ten thousand rows are not held twice
        append(std::move(row), mostLines);
    }
}

QList<PaperLine> Table::cellsOf(const QList<ReportValue> &row, const PaperFont &font,
                                const Text &text) const
{
    QList<PaperLine> cells;
    cells.reserve(m_sides.size());
    for (qsizetype i = 0; i < m_sides.size(); ++i) {
        const qsizetype at = m_joined >= 0 && i > m_joined ? i + 1 : i;
        QString words = reportText(row.value(at), text);
        if (i == m_joined && !std::holds_alternative<std::monostate>(row.value(at + 1)))
            words = beside(words, reportText(row.value(at + 1), text));
        cells.append(measured(words, font));
    }
    return cells;
}

void Table::settleWidths(const Measured &rows)
{
    QList<ColumnNeed> needs;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ReportColumn &column = m_columns[i];
        const QList<PaperLine> heading{measured(column.heading, m_style.cellStrong)};
        const double word = std::max(widestWord(rows, i, m_style.cell),
                                     widestWord({heading}, 0, m_style.cellStrong));
        ColumnNeed need{column.kind == ReportColumn::Kind::Words, column.weight, word, word};
        if (!need.words) {
            need.wanted = std::max(need.wanted, 0.6 * heading.first().width); // in two lines
            for (const QList<PaperLine> &row : rows)
                need.wanted = std::max(need.wanted, row[i].width);
        }
        needs.append(need);
    }
    const auto least = [&needs](double padding) -> double {
        return std::accumulate(needs.cbegin(), needs.cend(), 0.0,
                               [padding](double sum, const ColumnNeed &need) {
                                   return sum + need.least + 2 * padding;
                               });
    };
    m_padding = least(kPadding) > m_width ? kTightPadding : kPadding;
    for (ColumnNeed &need : needs) {
        const double most = m_width * (need.words ? kMostOfWord : kMostOfNeed);
        const double around = 2 * m_padding + mm(0.1); // and what rounding takes
        need.least = std::min(need.least + around, most);
        need.wanted = std::min(need.wanted + around, most);
    }
    m_widths = columnWidths(m_width, needs);
}

Row Table::broken(const QList<PaperLine> &row, const PaperFont &font) const
{
    Row result;
    qsizetype most = 1;
    for (qsizetype i = 0; i < row.size(); ++i) {
        result.cells.append(brokenInto(m_widths[i] - 2 * m_padding, row[i], font));
        most = std::max(most, result.cells.last().size());
    }
    result.height = double(most) * font.line + 2 * kAbove;
    return result;
}

//! A row that no page holds goes on as another one.
void Table::append(Row row, qsizetype mostLines)
{
    const auto isLong = [&](const PaperLines &lines) { return lines.size() > mostLines; };
    while (std::ranges::any_of(row.cells, isLong)) {
        Row first = row;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            first.cells[i] = row.cells[i].first(std::min(mostLines, row.cells[i].size()));
            row.cells[i].remove(0, first.cells[i].size());
        }
        first.height = double(mostLines) * m_style.cell.line + 2 * kAbove;
        row.height -= double(mostLines) * m_style.cell.line;
        m_rows.push_back(std::move(first));
    }
    m_rows.push_back(std::move(row));
}

void Table::paintRow(QPainter &painter, const Row &row, double top, const PaperFont &font) const
{
    double left = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        drawLines(painter, {left + m_padding, top + kAbove}, m_widths[i] - 2 * m_padding,
                  row.cells[i], font, m_sides[i]);
        left += m_widths[i];
    }
}

void Table::paint(QPainter &painter, size_t first, size_t end) const
{
    painter.fillRect(QRectF(0, 0, m_width, m_head.height), m_style.look.main);
    painter.setPen(Qt::white);
    paintRow(painter, m_head, 0, m_style.cellStrong);
    double top = m_head.height;
    const QPen line(m_style.rule, mm(0.15));
    for (size_t i = first; i < end; ++i) {
        const Row &row = m_rows[i];
        if (row.shaded && !row.total)
            painter.fillRect(QRectF(0, top, m_width, row.height), m_style.ground);
        painter.setPen(row.total ? QPen(m_style.look.main, mm(0.35)) : line);
        painter.drawLine(QPointF(0, top), QPointF(m_width, top));
        painter.setPen(m_style.ink);
        paintRow(painter, row, top, row.total ? m_style.cellStrong : m_style.cell);
        top += row.height;
    }
    painter.setPen(line);
    painter.drawLine(QPointF(0, top), QPointF(m_width, top));
}

} // namespace

void placeTable(PageFlow &flow, const ReportTable &table, const PaperStyle &style, const Text &text)
{
    const auto laid = std::make_shared<const Table>(table, flow, style, text);
    const std::vector<Row> &rows = laid->rows();
    const double firstRow = rows.empty() ? 0 : rows.front().height;
    const bool isShort = rows.size() <= kShort;
    double allRows = 0;
    for (size_t i = 0; isShort && i < rows.size(); ++i)
        allRows += rows[i].height;
    if (!table.caption.isEmpty()) {
        const PaperLines caption = brokenInto(flow.width(), table.caption, style.strong);
        const double height = double(caption.size()) * style.strong.line + mm(1.2);
        flow.keep(height + laid->head().height + (isShort ? allRows : firstRow));
        flow.place(height, [caption, &style, width = flow.width()](QPainter &painter) {
            painter.setPen(style.look.main);
            drawLines(painter, {}, width, caption, style.strong);
        });
    }
    size_t next = 0;
    do {
        flow.keep(laid->head().height
                  + (next > 0 || rows.empty() ? 0
                     : isShort                ? allRows
                                              : rows.front().height));
        double height = laid->head().height;
        const size_t first = next;
        while (next < rows.size() && (next == first || height + rows[next].height <= flow.left()))
            height += rows[next++].height;
        // A total does not stand alone below a head.
        if (next + 1 == rows.size() && rows[next].total && next > first + 1)
            height -= rows[--next].height;
        flow.place(height,
                   [laid, first, next](QPainter &painter) { laid->paint(painter, first, next); });
        if (next < rows.size())
            flow.nextPage();
    } while (next < rows.size());
}

double startOf(const ReportTable &table, const PageFlow &flow, const PaperStyle &style,
               const Text &text)
{
    ReportTable start = table;
    if (size_t(table.rows.size()) + (table.total.isEmpty() ? 0 : 1) > kShort) {
        start.rows = table.rows.mid(0, 1);
        start.total.clear();
    }
    PageFlow alone(QRectF(0, 0, flow.width(), flow.height()));
    placeTable(alone, start, style, text);
    return alone.page() > 0 ? flow.height() : alone.here().y();
}

} // namespace Pec
