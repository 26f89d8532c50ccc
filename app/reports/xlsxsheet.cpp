// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxsheet.h"

#include "reports/files/xlsxbook.h"

namespace Pec {

namespace {

struct Formats
{
    lxw_format *heading;
    lxw_format *preface;
    XlsxFormats cells;
};

Formats formatsOf(lxw_workbook *book)
{
    Formats formats{workbook_add_format(book), workbook_add_format(book), {}};
    formats.cells.number = workbook_add_format(book);
    formats.cells.share = workbook_add_format(book);
    formats.cells.date = workbook_add_format(book);
    format_set_bold(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_text_wrap(formats.heading);
    format_set_align(formats.heading, LXW_ALIGN_VERTICAL_TOP);
    format_set_font_color(formats.preface, 0x555555);
    format_set_num_format(formats.cells.number, "#,##0.00");
    format_set_num_format(formats.cells.share, "0.0%");
    format_set_num_format(formats.cells.date, "yyyy-mm-dd");
    return formats;
}

lxw_error fill(lxw_worksheet *page, const Sheet &sheet, const Formats &formats)
{
    lxw_row_t row = 0;
    for (const QString &line : sheet.preface)
        worksheet_write_string(page, row++, 0, xlsxText(line).constData(), formats.preface);
    if (row > 0)
        ++row;
    const lxw_row_t top = row;
    for (qsizetype i = 0; i < sheet.headings.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(page, column, column, xlsxWidth(sheet.headings[i], sheet.rows, i),
                             nullptr);
        worksheet_write_string(page, top, column, xlsxText(sheet.headings[i]).constData(),
                               formats.heading);
    }
    for (const QList<SheetCell> &cells : sheet.rows) {
        ++row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const lxw_error error = writeXlsxCell(page, row, lxw_col_t(i), cells[i], formats.cells);
            if (error != LXW_NO_ERROR)
                return error;
        }
    }
    worksheet_freeze_panes(page, top + 1, 1);
    // On paper: all columns beside each other, and their headings on each page.
    worksheet_set_landscape(page);
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_repeat_rows(page, top, top);
    if (!sheet.headings.isEmpty())
        worksheet_autofilter(page, top, 0, row, lxw_col_t(sheet.headings.size() - 1));
    return LXW_NO_ERROR;
}

} // namespace

Result<Done> writeXlsx(const Sheet &sheet, const QString &file)
{
    return writeXlsxBook(file, {sheet.title}, [&sheet](lxw_workbook *book) {
        const Formats formats = formatsOf(book);
        lxw_worksheet *page =
            workbook_add_worksheet(book, XlsxTabs().nameFor(sheet.title).constData());
        return page ? fill(page, sheet, formats) : LXW_ERROR_SHEETNAME_ALREADY_USED;
    });
}

} // namespace Pec
