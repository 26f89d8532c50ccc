// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowsastext.h"

#include "core/strings.h"
#include "text/formula.h"

#include <QAbstractItemModel>
#include <QRegularExpression>
#include <QStringList>

namespace Pec {

namespace {

QString cell(const QVariant &value)
{
    QString text = value.toString();
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    // An amount as it is shown, "-1,234.50 EUR", stays one.
    static const QRegularExpression amount(u"^-[\\p{Sc}\\d\\s.,%\u2019]*[A-Z]{0,3}\\z"_s);
    return amount.match(text).hasMatch() ? text : withoutFormula(std::move(text));
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
