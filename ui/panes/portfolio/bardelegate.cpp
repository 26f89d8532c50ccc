// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/portfolio/bardelegate.h"

#include "common/colours.h"
#include "models/figuretable.h"

#include <QGuiApplication>
#include <QPainter>

namespace Pec {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant permille = index.data(FigureTableModel::BarRole);
    if (!permille.isValid())
        return;
    constexpr int kHeight = 3;
    const QRect cell = option.rect.adjusted(4, 0, -4, 0);
    const int width = std::max(1, cell.width() * permille.toInt() / 1000);
    const Colours &colours = coloursOf(QGuiApplication::palette());
    // From the right, where the figures end.
    painter->fillRect(cell.right() - width + 1, cell.bottom() - kHeight, width, kHeight,
                      colours.costParts[size_t(CostPart::Missed)]);
}

} // namespace Pec
