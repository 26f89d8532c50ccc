// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/grid.h"

#include "cli/console.h"
#include "core/strings.h"

#include <algorithm>

namespace Pec {

Grid::Grid(const QList<bool> &rightAligned)
    : m_right(rightAligned)
{}

void Grid::add(const QStringList &cells)
{
    QStringList row;
    std::transform(cells.cbegin(), cells.cend(), std::back_inserter(row), oneLine);
    m_rows.append(row);
}

QString Grid::text() const
{
    QList<qsizetype> widths(m_right.size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        text += line(m_rows[at], widths);
        if (at == 0)
            text += rule(widths);
    }
    return text;
}

QString Grid::line(const QStringList &row, const QList<qsizetype> &widths) const
{
    QString line;
    for (qsizetype column = 0; column < row.size(); ++column) {
        line += m_right[column] ? row[column].rightJustified(widths[column])
                                : row[column].leftJustified(widths[column]);
        line += u"  "_s;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString Grid::rule(const QList<qsizetype> &widths)
{
    QString line;
    for (const qsizetype width : widths)
        line += QString(width, u'-') + u"  "_s;
    return line.trimmed() + u'\n';
}

} // namespace Pec
