// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsxsheet.h"

#include "core/strings.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <filesystem>

namespace Pec {

namespace {

constexpr int kWidest = 60; //!< of a column, in characters

struct Formats
{
    lxw_format *heading;
    lxw_format *preface;
    lxw_format *amount;
    lxw_format *share;
    lxw_format *date;
};

Formats formatsOf(lxw_workbook *book)
{
    const Formats formats{workbook_add_format(book), workbook_add_format(book),
                          workbook_add_format(book), workbook_add_format(book),
                          workbook_add_format(book)};
    format_set_bold(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_text_wrap(formats.heading);
    format_set_align(formats.heading, LXW_ALIGN_VERTICAL_TOP);
    format_set_font_color(formats.preface, 0x555555);
    format_set_num_format(formats.amount, "#,##0.00");
    format_set_num_format(formats.share, "0.0%");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    return formats;
}

//! Excel takes 32,767 characters in a cell.
QByteArray cellText(const QString &text) { return text.left(32'767).toUtf8(); }

//! At most 31 characters, none of those that Excel refuses in the name of a sheet.
QByteArray tabName(QString title)
{
    for (QChar &letter : title) {
        if (u"[]:*?/\\'"_s.contains(letter))
            letter = u' ';
    }
    title = title.simplified().left(31);
    return title.isEmpty() ? QByteArray("PEC") : title.toUtf8();
}

struct CellWriter
{
    lxw_worksheet *sheet;
    const Formats &formats;
    lxw_row_t row;
    lxw_col_t column;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString &text) const
    {
        // Written as a string, it is never taken for a formula.
        return worksheet_write_string(sheet, row, column, cellText(text).constData(), nullptr);
    }
    lxw_error operator()(Decimal amount) const
    {
        return worksheet_write_number(sheet, row, column, amount.toDouble(), formats.amount);
    }
    lxw_error operator()(ShareCell share) const
    {
        return worksheet_write_number(sheet, row, column, share.basisPoints / 10'000.0,
                                      formats.share);
    }
    lxw_error operator()(QDate date) const
    {
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &day, formats.date);
    }
};

int widthOf(const Sheet &sheet, qsizetype column)
{
    qsizetype widest = sheet.headings[column].size() + 3; // room for the filter's arrow
    for (const QList<SheetCell> &row : sheet.rows) {
        if (const auto *text = std::get_if<QString>(&row[column]))
            widest = std::max(widest, text->size() + 1);
    }
    return int(std::clamp<qsizetype>(widest, 12, kWidest));
}

lxw_error fill(lxw_worksheet *page, const Sheet &sheet, const Formats &formats)
{
    lxw_row_t row = 0;
    for (const QString &line : sheet.preface)
        worksheet_write_string(page, row++, 0, cellText(line).constData(), formats.preface);
    if (row > 0)
        ++row;
    const lxw_row_t top = row;
    for (qsizetype i = 0; i < sheet.headings.size(); ++i) {
        const auto column = lxw_col_t(i);
        worksheet_set_column(page, column, column, widthOf(sheet, i), nullptr);
        worksheet_write_string(page, top, column, cellText(sheet.headings[i]).constData(),
                               formats.heading);
    }
    for (const QList<SheetCell> &cells : sheet.rows) {
        ++row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const CellWriter writer{page, formats, row, lxw_col_t(i)};
            if (const lxw_error error = std::visit(writer, cells[i]); error != LXW_NO_ERROR)
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
    // Beside the file that it becomes, so that a rename is all that is left to do.
    const QFileInfo target(file);
    QTemporaryFile part(target.absolutePath() + u"/.pec-XXXXXX.xlsx"_s);
    if (!part.open())
        return failure(ErrorCode::FileNotWritten, part.errorString(), file);
    part.close();
    const QByteArray name = QFile::encodeName(part.fileName());
    QByteArray folder = QFile::encodeName(target.absolutePath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook *book = workbook_new_opt(name.constData(), &options);
    if (!book)
        return failure(ErrorCode::Internal, u"libxlsxwriter gave no workbook"_s, file);
    QByteArray title = sheet.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(book, &properties);
    const Formats formats = formatsOf(book);
    lxw_worksheet *page = workbook_add_worksheet(book, tabName(sheet.title).constData());
    const lxw_error filled = page ? fill(page, sheet, formats) : LXW_ERROR_SHEETNAME_ALREADY_USED;
    const lxw_error closed = workbook_close(book); // frees it, whatever it returns
    for (const lxw_error error : {filled, closed}) {
        if (error != LXW_NO_ERROR)
            return failure(ErrorCode::FileNotWritten, QString::fromUtf8(lxw_strerror(error)), file);
    }
    std::error_code error;
    std::filesystem::rename(name.toStdString(), QFile::encodeName(file).toStdString(), error);
    if (error)
        return failure(ErrorCode::FileNotWritten, QString::fromStdString(error.message()), file);
    return Done{};
}

} // namespace Pec
