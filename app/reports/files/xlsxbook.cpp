// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/xlsxbook.h"

#include "core/overloaded.h"
#include "core/strings.h"
#include "core/wholefile.h"
#include "reports/document/readable.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <algorithm>

namespace Pec {

namespace {

constexpr int kNarrowest = 12;
constexpr int kWidest = 60;
constexpr int kRoom = 2; // beside the letters
constexpr int kRagged = 4;
constexpr double kLineHeight = 15; // points
constexpr int kLongestTab = 31;

void setProperties(lxw_workbook *book, const XlsxProperties &properties)
{
    QByteArray title = properties.title.toUtf8();
    QByteArray author = properties.author.toUtf8();
    lxw_doc_properties given{};
    given.title = title.data();
    if (!author.isEmpty())
        given.author = author.data();
    if (properties.created.isValid())
        given.created = properties.created.toSecsSinceEpoch();
    workbook_set_properties(book, &given);
}

} // namespace

Result<Done> writeXlsxBook(const QString &file, const XlsxProperties &properties,
                           const std::function<lxw_error(lxw_workbook *)> &fill)
{
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
    setProperties(book, properties);
    const lxw_error filled = fill(book);
    const lxw_error closed = workbook_close(book); // frees it, whatever it returns
    for (const lxw_error error : {filled, closed}) {
        if (error != LXW_NO_ERROR)
            return failure(ErrorCode::FileNotWritten, QString::fromUtf8(lxw_strerror(error)), file);
    }
    // As every other file of ours: with the rights that a new file has, or those of the old one.
    if (!part.open())
        return failure(ErrorCode::FileNotWritten, part.errorString(), file);
    return writeWholeFile(file, part.readAll());
}

QByteArray xlsxText(const QString &text)
{
    // ECMA-376, ST_Xstring: "_x0041_" is read as the letter of that number.
    static const QRegularExpression number(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return readable(text).left(32'767).replace(number, u"_x005F_"_s).toUtf8();
}

QByteArray XlsxTabs::nameFor(const QString &title)
{
    QString clean = title;
    for (QChar &letter : clean) {
        if (u"[]:*?/\\'"_s.contains(letter))
            letter = u' ';
    }
    clean = clean.simplified();
    if (clean.isEmpty())
        clean = u"PEC"_s;
    QString name = clean.left(kLongestTab).trimmed();
    for (int i = 2; m_taken.contains(name.toLower()); ++i) {
        const QString number = u' ' + QString::number(i);
        name = clean.left(kLongestTab - number.size()).trimmed() + number;
    }
    m_taken.insert(name.toLower());
    return name.toUtf8();
}

lxw_error writeXlsxCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                        const SheetCell &cell, const XlsxFormats &formats)
{
    return std::visit(
        Overloaded{[&](std::monostate) {
                       // Takes a format only: without one there is nothing to write.
                       return worksheet_write_blank(sheet, row, column, formats.text);
                   },
                   [&](const QString &text) {
                       return worksheet_write_string(sheet, row, column, xlsxText(text).constData(),
                                                     formats.text);
                   },
                   [&](Decimal number) {
                       return worksheet_write_number(sheet, row, column, number.toDouble(),
                                                     formats.number);
                   },
                   [&](ShareCell share) {
                       return worksheet_write_number(sheet, row, column,
                                                     share.basisPoints / 10'000.0, formats.share);
                   },
                   [&](QDate date) {
                       lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
                       return worksheet_write_datetime(sheet, row, column, &day, formats.date);
                   }},
        cell);
}

int xlsxWidth(const QString &heading, const QList<QList<SheetCell>> &rows, qsizetype column)
{
    qsizetype widest = heading.size() + 3; // room for the filter's arrow
    for (const QList<SheetCell> &row : rows) {
        if (const auto *text = std::get_if<QString>(&row[column]))
            widest = std::max(widest, text->size() + kRoom);
    }
    return int(std::clamp<qsizetype>(widest, kNarrowest, kWidest));
}

qsizetype xlsxLines(const QString &text, int width)
{
    if (text.size() + kRoom <= width && !text.contains(u'\n'))
        return 1;
    // Words are not broken, so that a line rarely is full.
    const int letters = std::max(1, width - kRagged);
    return 1 + std::max<qsizetype>(0, text.size() - 1) / letters + text.count(u'\n');
}

double xlsxHeight(qsizetype lines)
{
    // Excel's highest row.
    return std::min(kLineHeight * double(lines), 409.0);
}

} // namespace Pec
