// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/xlsxsummary.h"

#include "core/overloaded.h"
#include "core/strings.h"

#include <algorithm>
#include <array>

namespace Pec {

namespace {

// A figure's label, value and note; text goes over all three.
constexpr std::array<int, 3> kWidths{46, 18, 46};
constexpr int kLetters = 105; //!< in a line of text
constexpr int kLongestLink = 2000; //!< Excel takes few more letters
constexpr int kTitleLetters = 70;
constexpr double kTitleHeight = 24; //!< points

class Summary
{
public:
    Summary(lxw_worksheet *page, XlsxStyles &styles, const Text &text)
        : m_page(page)
        , m_styles(styles)
        , m_text(text)
    {}

    void line(const QString &words, lxw_format *format, double height = 0)
    {
        if (words.isEmpty())
            return;
        // Excel does not make a row of joined cells as high as its text.
        worksheet_set_row(m_page, m_row, std::max(height, xlsxHeight(xlsxLines(words, kLetters))),
                          nullptr);
        check(
            worksheet_merge_range(m_page, m_row, 0, m_row, 2, xlsxText(words).constData(), format));
        ++m_row;
    }
    void link(const QByteArray &target, const QString &words)
    {
        if (words.isEmpty())
            return;
        line(words, m_styles.link());
        check(worksheet_write_url_opt(m_page, m_row - 1, 0, target.constData(), m_styles.link(),
                                      xlsxText(words).constData(), nullptr));
    }
    void gap() { ++m_row; }
    [[nodiscard]] lxw_error error() const { return m_error; }

    void operator()(const ReportParagraph &paragraph)
    {
        if (paragraph.link.startsWith(u"https://"_s) && paragraph.link.size() <= kLongestLink) {
            link(paragraph.link.toUtf8(), paragraph.text);
            return;
        }
        switch (paragraph.tone) {
        case Tone::Plain:
            return line(paragraph.text, m_styles.words());
        case Tone::Quiet:
            return line(paragraph.text, m_styles.quiet());
        case Tone::Warning:
            return line(paragraph.text, m_styles.warning());
        }
    }
    void operator()(const ReportHeading &heading) { line(heading.text, m_styles.heading()); }
    void operator()(const ReportList &list)
    {
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const QString mark =
                list.numbered ? QString(QString::number(i + 1) + u". "_s) : u"\u2022 "_s;
            line(mark + list.items[i], m_styles.words());
        }
    }
    void operator()(const ReportFigures &figures)
    {
        gap();
        for (const ReportFigure &figure : figures.figures)
            add(figure);
        gap();
    }
    void operator()(const ReportCode &code)
    {
        for (const QString &words : code.lines)
            line(words, m_styles.words());
    }
    void operator()(const ReportTable &) {} // has a sheet of its own
    void operator()(const ReportChart &) {} // likewise

private:
    //! A figure is a table of one row: "low to high" is flattened as there.
    void add(const ReportFigure &figure)
    {
        ReportTable table;
        table.columns = {{u"value"_s, figure.label, ReportColumn::Kind::Count}};
        table.rows = {{figure.value}};
        const FlatTable flat = flattened(table, m_text);
        const bool known = !std::holds_alternative<std::monostate>(figure.value);
        for (qsizetype i = 0; i < flat.columns.size(); ++i) {
            const FlatColumn &column = flat.columns[i];
            const SheetCell cell = known ? flat.rows[0][i] : SheetCell(reportText({}, m_text));
            const XlsxFormats formats = m_styles.cells(column.kind, column.currency);
            check(worksheet_write_string(m_page, m_row, 0, xlsxText(column.heading).constData(),
                                         m_styles.words()));
            check(writeXlsxCell(m_page, m_row, 1, cell, formats));
            if (i == 0 && !figure.note.isEmpty())
                check(worksheet_write_string(m_page, m_row, 2, xlsxText(figure.note).constData(),
                                             m_styles.note()));
            ++m_row;
        }
    }
    void check(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_worksheet *m_page;
    XlsxStyles &m_styles;
    const Text &m_text;
    lxw_row_t m_row = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

lxw_error fillXlsxSummary(lxw_worksheet *page, const Report &report, const QList<XlsxTab> &tabs,
                          XlsxStyles &styles, const Text &text)
{
    for (size_t i = 0; i < kWidths.size(); ++i)
        worksheet_set_column(page, lxw_col_t(i), lxw_col_t(i), kWidths[i], nullptr);
    Summary summary(page, styles, text);
    summary.line(report.title, styles.title(),
                 kTitleHeight * double(xlsxLines(report.title, kTitleLetters)));
    summary.line(report.subject, styles.heading());
    summary.line(report.partner, styles.quiet());
    for (const QString &line : report.cover)
        summary.line(line, styles.quiet());
    for (const ReportPart &part : report.parts) {
        if (part.section != ReportSection::Summary && part.section != ReportSection::Trust)
            continue;
        summary.gap();
        summary.line(part.title, styles.heading());
        for (const ReportBlock &block : part.blocks)
            std::visit(summary, block);
    }
    if (!tabs.isEmpty()) {
        summary.gap();
        summary.line(text.contentsTitle(), styles.heading());
    }
    for (const XlsxTab &tab : tabs)
        summary.link("internal:'" + tab.name + "'!A1", tab.title);
    worksheet_fit_to_pages(page, 1, 0);
    return summary.error();
}

} // namespace Pec
