// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/document/readable.h"

#include "core/overloaded.h"
#include "core/strings.h"

#include <algorithm>

namespace Pec {

namespace {

bool isPlain(QChar letter)
{
    if (letter == u'\n')
        return true;
    // Pairs are looked at more closely.
    return !letter.isSurrogate() && !letter.isNonCharacter()
           && letter.category() != QChar::Other_Control;
}

void make(QString &text) { text = readable(text); }

void make(QStringList &texts)
{
    for (QString &text : texts)
        make(text);
}

void make(ReportValue &value)
{
    if (auto *text = std::get_if<QString>(&value))
        make(*text);
}

void make(QList<ReportValue> &values)
{
    for (ReportValue &value : values)
        make(value);
}

void make(ReportTable &table)
{
    make(table.caption);
    for (QList<ReportValue> &row : table.rows)
        make(row);
    make(table.total);
}

void make(ReportChart &chart)
{
    make(chart.title);
    make(chart.description);
    make(chart.categories);
    for (ChartSeries &series : chart.series)
        make(series.name);
    for (ChartPoint &point : chart.points)
        make(point.label);
}

void make(ReportFigures &figures)
{
    for (ReportFigure &figure : figures.figures) {
        make(figure.label);
        make(figure.value);
        make(figure.note);
    }
}

} // namespace

QString readable(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u' ');
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const bool pair =
            i + 1 < clean.size() && clean[i].isHighSurrogate() && clean[i + 1].isLowSurrogate();
        if (pair && !QChar::isNonCharacter(QChar::surrogateToUcs4(clean[i], clean[i + 1])))
            ++i;
        else if (!isPlain(clean[i]))
            clean[i] = QChar::ReplacementCharacter;
    }
    return clean;
}

void makeReadable(Report &report)
{
    make(report.title);
    make(report.subject);
    make(report.partner);
    make(report.cover);
    const Overloaded block{[](ReportParagraph &one) { make(one.text); },
                           [](ReportHeading &one) { make(one.text); },
                           [](ReportList &one) { make(one.items); },
                           [](ReportCode &one) { make(one.lines); }, [](auto &one) { make(one); }};
    for (ReportPart &part : report.parts) {
        make(part.title);
        for (ReportBlock &one : part.blocks)
            std::visit(block, one);
    }
}

} // namespace Pec
