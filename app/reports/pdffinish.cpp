// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdffinish.h"

#include "core/strings.h"

namespace Pec {

namespace {

//! What stands between the last \a before and the \a after behind it; empty when there is none.
QByteArray lastBetween(const QByteArray &pdf, const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = pdf.lastIndexOf(before);
    const qsizetype begin = at + before.size();
    const qsizetype end = at < 0 ? -1 : pdf.indexOf(after, begin);
    return end < 0 ? QByteArray() : pdf.sliced(begin, end - begin).trimmed();
}

} // namespace

QByteArray withTimeMade(QByteArray pdf, const QDateTime &made)
{
    const QByteArray key = "/CreationDate (";
    const QByteArray date = made.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1();
    const qsizetype at = pdf.indexOf(key);
    if (at >= 0 && pdf.indexOf(')', at) == at + key.size() + date.size())
        pdf.replace(at + key.size(), date.size(), date);
    return pdf;
}

QByteArray withLanguage(QByteArray pdf, const QByteArray &language)
{
    const QByteArray root = lastBetween(pdf, "/Root ", " 0 R");
    const QByteArray catalog = lastBetween(pdf, "/Type /Catalog\n", ">>\nendobj");
    const QByteArray trailer = lastBetween(pdf, "trailer\n<<\n", ">>\n");
    const QByteArray table = lastBetween(pdf, "startxref\n", "%%EOF");
    if (root.isEmpty() || catalog.isEmpty() || trailer.isEmpty() || table.isEmpty())
        return pdf;
    const QByteArray object = QByteArray::number(pdf.size()).rightJustified(10, '0');
    pdf += root + " 0 obj\n<<\n/Type /Catalog\n" + catalog + "\n/Lang (" + language
           + ")\n/ViewerPreferences <</DisplayDocTitle true>>\n>>\nendobj\n";
    const QByteArray newTable = QByteArray::number(pdf.size());
    pdf += "xref\n" + root + " 1\n" + object + " 00000 n \ntrailer\n<<\n" + trailer + "\n/Prev "
           + table + "\n>>\nstartxref\n" + newTable + "\n%%EOF\n";
    return pdf;
}

} // namespace Pec
