// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/markdelegate.h"

#include "common/icons.h"
#include "models/figuretable.h"

namespace Pec {

void MarkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant mark = index.data(FigureTableModel::MarkRole);
    if (!mark.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(RuleResult(mark.toInt()));
    option->decorationSize = QSize(16, 16);
}

} // namespace Pec
