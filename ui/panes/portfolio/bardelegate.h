// SPDX-License-Identifier: GPL-3.0-or-later
//! Draws a bar below the words of a cell, as long as FigureTableModel says.
#pragma once

#include <QStyledItemDelegate>

namespace Pec {

class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace Pec
