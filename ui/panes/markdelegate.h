// SPDX-License-Identifier: GPL-3.0-or-later
//! Draws the mark of a row of a FigureTable, pass, fail or unknown, before the words of its cell.
#pragma once

#include <QStyledItemDelegate>

namespace Pec {

class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Pec
