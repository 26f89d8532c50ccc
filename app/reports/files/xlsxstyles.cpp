// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/xlsxstyles.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr int kFilter = 2; //!< letters, which a filter's arrow hides

lxw_color_t colourOf(const QColor &colour) { return colour.rgb() & 0xffffff; }

//! What is no part of the number, as it is.
QByteArray quoted(QString words)
{
    words.remove(u'"');
    return words.isEmpty() ? QByteArray() : '"' + words.toUtf8() + '"';
}

} // namespace

double xlsxHeadHeight(const FlatTable &table)
{
    qsizetype lines = 1;
    for (const FlatColumn &column : table.columns) {
        if (column.kind != ReportColumn::Kind::Words)
            lines = std::max(lines, xlsxLines(column.heading, kXlsxNumberWidth - kFilter));
    }
    return xlsxHeight(lines);
}

XlsxStyles::XlsxStyles(lxw_workbook *book, const ReportLook &look, const Text &text)
    : m_book(book)
    , m_text(text)
    , m_title(workbook_add_format(book))
    , m_heading(workbook_add_format(book))
    , m_words(workbook_add_format(book))
    , m_quiet(workbook_add_format(book))
    , m_note(workbook_add_format(book))
    , m_warning(workbook_add_format(book))
    , m_link(workbook_add_format(book))
    , m_caption(workbook_add_format(book))
    , m_about(workbook_add_format(book))
    , m_tableHead(workbook_add_format(book))
    , m_numberHead(workbook_add_format(book))
{
    for (lxw_format *format : {m_title, m_heading, m_words, m_quiet, m_note, m_warning, m_link}) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    format_set_font_color(m_title, colourOf(look.main));
    for (lxw_format *format : {m_heading, m_caption}) {
        format_set_bold(format);
        format_set_font_size(format, 12);
        format_set_font_color(format, colourOf(look.main));
    }
    for (lxw_format *format : {m_quiet, m_note, m_about})
        format_set_font_color(format, 0x555555);
    format_set_indent(m_note, 1);
    format_set_bold(m_warning);
    format_set_font_color(m_link, 0x0563c1);
    format_set_underline(m_link, LXW_UNDERLINE_SINGLE);
    for (lxw_format *format : {m_tableHead, m_numberHead}) {
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_font_color(format, 0xffffff);
        format_set_bg_color(format, colourOf(look.main));
    }
    format_set_indent(m_tableHead, 1);
    format_set_align(m_numberHead, LXW_ALIGN_RIGHT);
}

lxw_format *XlsxStyles::tableHead(ReportColumn::Kind kind) const
{
    return kind == ReportColumn::Kind::Words ? m_tableHead : m_numberHead;
}

XlsxFormats XlsxStyles::cells(ReportColumn::Kind kind, const QString &currency, Weight weight)
{
    const QByteArray amount =
        kind == ReportColumn::Kind::Money ? moneyFormat(currency, -1) : QByteArray("#,##0");
    return {number("@", weight), number(amount, weight), number("0.0%", weight),
            number("yyyy-mm-dd", weight)};
}

QByteArray XlsxStyles::axisFormat(ReportChart::Unit unit, const QString &currency) const
{
    switch (unit) {
    case ReportChart::Unit::Money:
        return moneyFormat(currency, 0);
    case ReportChart::Unit::Share:
        return "0%";
    case ReportChart::Unit::Count:
        break;
    }
    return "#,##0";
}

lxw_format *XlsxStyles::number(const QByteArray &format, Weight weight)
{
    lxw_format *&made = m_numbers[{format, weight}];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(made, format.constData());
    if (format == "@") {
        format_set_text_wrap(made);
        format_set_indent(made, 1); // apart from the number before
    }
    if (weight == Weight::Total) {
        format_set_bold(made);
        format_set_top(made, LXW_BORDER_THIN);
    }
    return made;
}

QByteArray XlsxStyles::moneyFormat(const QString &currency, int places) const
{
    // The language says where the sign stands and how many decimals there are; Excel puts its own
    // user's marks between the digits.
    const QString zero = m_text.money({}, currency, places);
    const qsizetype first = zero.indexOf(u'0');
    const qsizetype last = zero.lastIndexOf(u'0');
    const auto decimals = std::max(qsizetype(0), last - first - 1);
    return quoted(zero.first(first)) + "#,##0"
           + (decimals > 0 ? "." + QByteArray(decimals, '0') : QByteArray())
           + quoted(zero.sliced(last + 1));
}

} // namespace Pec
