// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/reportxlsx.h"

#include "core/strings.h"
#include "reports/files/xlsxchart.h"
#include "reports/files/xlsxsummary.h"

#include <algorithm>
#include <vector>

namespace Pec {

namespace {

constexpr lxw_row_t kHeadRow = 3; //!< below the caption

QList<const ReportChart *> chartsOf(const Report &report)
{
    QList<const ReportChart *> charts;
    for (const ReportPart &part : report.parts) {
        for (const ReportBlock &block : part.blocks) {
            if (const auto *chart = std::get_if<ReportChart>(&block))
                charts.append(chart);
        }
    }
    return charts;
}

//! Excel's rule: letters, digits and "_", and nothing that could be a cell.
QByteArray tableName(const QString &key)
{
    QString name = u"pec_"_s + key;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber())
            letter = u'_';
    }
    return name.toUtf8();
}

int widthOf(const FlatTable &table, qsizetype column)
{
    const FlatColumn &one = table.columns[column];
    return one.kind == ReportColumn::Kind::Words ? xlsxWidth(one.heading, table.rows, column)
                                                 : kXlsxNumberWidth;
}

//! In characters; each is found by looking through all rows.
QList<int> widthsOf(const FlatTable &table)
{
    QList<int> widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        widths.append(widthOf(table, i));
    return widths;
}

double heightOf(const QList<SheetCell> &cells, const QList<int> &widths)
{
    qsizetype lines = 1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (const auto *words = std::get_if<QString>(&cells[i]))
            lines = std::max(lines, xlsxLines(*words, widths[i]));
    }
    return xlsxHeight(lines);
}

lxw_error addTable(lxw_worksheet *page, const FlatTable &table, XlsxStyles &styles)
{
    std::vector<QByteArray> headings;
    std::vector<lxw_table_column> columns(size_t(table.columns.size()));
    for (const FlatColumn &column : table.columns)
        headings.push_back(column.heading.left(255).toUtf8());
    std::vector<lxw_table_column *> list;
    for (size_t i = 0; i < columns.size(); ++i) {
        columns[i].header = headings[i].data();
        columns[i].header_format = styles.tableHead(table.columns[qsizetype(i)].kind);
        list.push_back(&columns[i]);
    }
    list.push_back(nullptr);
    QByteArray name = tableName(table.key);
    lxw_table_options options{};
    options.name = name.data();
    options.columns = list.data();
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    // Excel knows no table without rows.
    const auto rows = lxw_row_t(std::max<qsizetype>(1, table.rows.size()));
    return worksheet_add_table(page, kHeadRow, 0, kHeadRow + rows,
                               lxw_col_t(table.columns.size() - 1), &options);
}

lxw_error writeRow(lxw_worksheet *page, lxw_row_t row, const QList<SheetCell> &cells,
                   const QList<XlsxFormats> &formats)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const lxw_error error = writeXlsxCell(page, row, lxw_col_t(i), cells[i], formats[i]);
        if (error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

QList<XlsxFormats> formatsOf(const FlatTable &table, XlsxStyles &styles, XlsxStyles::Weight weight)
{
    QList<XlsxFormats> formats;
    for (const FlatColumn &column : table.columns)
        formats.append(styles.cells(column.kind, column.currency, weight));
    return formats;
}

lxw_error fillTable(lxw_worksheet *page, const FlatTable &table, const Report &report,
                    XlsxStyles &styles)
{
    worksheet_write_string(page, 0, 0, xlsxText(table.caption).constData(), styles.caption());
    const QString about = (QStringList{report.subject} + report.cover).join(u" \u00b7 "_s);
    worksheet_write_string(page, 1, 0, xlsxText(about).constData(), styles.about());
    const QList<int> widths = widthsOf(table);
    for (qsizetype i = 0; i < widths.size(); ++i)
        worksheet_set_column(page, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
    worksheet_set_row(page, kHeadRow, xlsxHeadHeight(table), nullptr);
    lxw_error error = addTable(page, table, styles);
    const QList<XlsxFormats> plain = formatsOf(table, styles, XlsxStyles::Weight::Plain);
    lxw_row_t row = kHeadRow;
    for (const QList<SheetCell> &cells : table.rows) {
        worksheet_set_row(page, ++row, heightOf(cells, widths), nullptr);
        if (error == LXW_NO_ERROR)
            error = writeRow(page, row, cells, plain);
    }
    // Below the table and not its own total row, which Excel would count anew, from what a filter
    // left, whether or not the total is a sum.
    if (error == LXW_NO_ERROR)
        error = writeRow(page, std::max(row, kHeadRow + 1) + 1, table.total,
                         formatsOf(table, styles, XlsxStyles::Weight::Total));
    worksheet_freeze_panes(page, kHeadRow + 1, 1);
    worksheet_set_landscape(page);
    worksheet_fit_to_pages(page, 1, 0);
    worksheet_repeat_rows(page, kHeadRow, kHeadRow);
    return error;
}

lxw_error fillBook(lxw_workbook *book, const Report &report, const ReportLook &look,
                   const Text &text)
{
    XlsxStyles styles(book, look, text);
    XlsxTabs names;
    const QList<const ReportChart *> charts = chartsOf(report);
    const QList<const ReportTable *> tables = tablesOf(report);
    const QString first = report.parts.isEmpty() ? report.title : report.parts.first().title;
    lxw_worksheet *summary = workbook_add_worksheet(book, names.nameFor(first).constData());
    // All sheets before any is filled: the first one leads to the others.
    QList<XlsxTab> tabs;
    QList<lxw_worksheet *> pages;
    const auto add = [&](const QString &title) {
        tabs.append({title, names.nameFor(title)});
        pages.append(workbook_add_worksheet(book, tabs.last().name.constData()));
    };
    for (const ReportChart *chart : charts)
        add(chart->title);
    for (const ReportTable *table : tables)
        add(table->caption);
    if (!summary || pages.contains(nullptr))
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    lxw_error error = fillXlsxSummary(summary, report, tabs, styles, text);
    for (qsizetype i = 0; i < charts.size() && error == LXW_NO_ERROR; ++i)
        error = fillXlsxChart(book, pages[i], tabs[i].name, *charts[i], styles, look, text);
    for (qsizetype i = 0; i < tables.size() && error == LXW_NO_ERROR; ++i)
        error = fillTable(pages[charts.size() + i], flattened(*tables[i], text), report, styles);
    return error;
}

} // namespace

Result<Done> writeReportXlsx(const Report &report, const ReportLook &look, const QString &file)
{
    const Text text(report.language);
    return writeXlsxBook(file, {report.title, report.partner, report.madeAt},
                         [&](lxw_workbook *book) { return fillBook(book, report, look, text); });
}

} // namespace Pec
