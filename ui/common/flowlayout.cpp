// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Pec {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{}

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

int FlowLayout::count() const { return int(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const { return layOut({0, 0, width, 0}, false); }

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowLayout::layOut(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int left = inside.left();
    int top = inside.top();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (left > inside.left() && left + size.width() > inside.right() + 1) {
            left = inside.left();
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        if (move) // right to left, where the language runs so
            item->setGeometry(QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection()
                                                                : Qt::LeftToRight,
                                                 inside, {QPoint(left, top), size}));
        left += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return top + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace Pec
