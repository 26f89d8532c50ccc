// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/files/htmltable.h"

#include "core/strings.h"

namespace Pec {

namespace {

using Kind = ReportColumn::Kind;

bool isNumber(Kind kind) { return kind != Kind::Words && kind != Kind::Day; }

QString attributes(Kind kind)
{
    if (isNumber(kind))
        return u" class=\"number\""_s;
    // A name may be written the other way round; it must not turn what stands beside it.
    return kind == Kind::Words ? u" class=\"words\" dir=\"auto\""_s : u" class=\"day\""_s;
}

QString head(const ReportColumn &column)
{
    // No head at all is better than an empty one.
    if (column.heading.isEmpty())
        return u"<td></td>"_s;
    const QString number = isNumber(column.kind) ? u" class=\"number\""_s : QString();
    return u"<th scope=\"col\""_s + number + u'>' + column.heading.toHtmlEscaped() + u"</th>"_s;
}

QString cell(const QString &content, Kind kind, bool first)
{
    const QString tag = first && !content.isEmpty() ? u"th"_s : u"td"_s;
    const QString scope = tag == "th"_L1 ? u" scope=\"row\""_s : QString();
    return u'<' + tag + scope + attributes(kind) + u'>' + content + u"</"_s + tag + u'>';
}

QString row(const QList<ReportValue> &values, const ReportTable &table, const Text &text)
{
    QString cells;
    for (qsizetype i = 0; i < values.size(); ++i)
        cells += cell(htmlValue(values[i], text), table.columns[i].kind, i == 0);
    return u"<tr>"_s + cells + u"</tr>\n"_s;
}

QString totalRow(const ReportTable &table, const Text &text)
{
    QString cells;
    for (qsizetype i = 0; i < table.total.size(); ++i) {
        const Kind kind = table.columns[i].kind;
        const bool nothing =
            std::holds_alternative<std::monostate>(table.total[i]) && !isNumber(kind);
        cells +=
            cell(nothing ? QString() : htmlValue(table.total[i], text), kind, i == 0 && !nothing);
    }
    return u"<tfoot><tr>"_s + cells + u"</tr></tfoot>\n"_s;
}

} // namespace

QString htmlValue(const ReportValue &value, const Text &text)
{
    QString words = reportText(value, text).toHtmlEscaped();
    if (!std::holds_alternative<std::monostate>(value))
        return words;
    return u"<span aria-hidden=\"true\">"_s + words + u"</span><span class=\"heard\">"_s
           + text.reportFileWords().unknown.toHtmlEscaped() + u"</span>"_s;
}

QString htmlTable(const ReportTable &table, const Text &text)
{
    const QString caption = table.caption.toHtmlEscaped();
    // Scrolled by keyboard, too, where it is wider than the screen.
    QString html = u"<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\""_s + caption
                   + u"\"><table>\n<caption>"_s + caption + u"</caption>\n<thead><tr>"_s;
    for (const ReportColumn &column : table.columns)
        html += head(column);
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const QList<ReportValue> &values : table.rows)
        html += row(values, table, text);
    html += u"</tbody>\n"_s;
    if (!table.total.isEmpty())
        html += totalRow(table, text);
    return html + u"</table></div>\n"_s;
}

} // namespace Pec
