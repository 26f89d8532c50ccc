// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowsastext.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace Pec {

namespace {

QString cell(const QVariant &value)
{
    QString text = value.toString();
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    // A name that a spreadsheet would run as a formula stays text.
    if (text.startsWith(u'=') || text.startsWith(u'+') || text.startsWith(u'@'))
        text.prepend(u'\'');
    return text;
}

} // namespace

QString rowsAsText(const QModelIndexList &rows, const QList<int> &columns)
{
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel &model = *rows.first().model();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(cell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole)));
    lines.append(cells.join(u'\t'));
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cell(row.siblingAtColumn(column).data()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Pec
