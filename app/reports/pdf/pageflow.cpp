// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pageflow.h"

#include <QPainter>

#include <algorithm>

namespace Pec {

void PageFlow::space(double height)
{
    if (!atTop())
        m_y += height;
}

void PageFlow::keep(double height)
{
    if (height > left())
        nextPage();
}

void PageFlow::place(double height, Paint paint)
{
    keep(height);
    m_pieces.push_back({m_page, here(), std::move(paint)});
    m_y += height;
}

void PageFlow::nextPage()
{
    if (atTop())
        return;
    ++m_page;
    m_y = m_body.top();
}

void PageFlow::paintPage(QPainter &painter, int page) const
{
    auto piece = std::lower_bound(m_pieces.cbegin(), m_pieces.cend(), page,
                                  [](const Piece &one, int wanted) { return one.page < wanted; });
    for (; piece != m_pieces.cend() && piece->page == page; ++piece) {
        painter.save();
        painter.translate(piece->at);
        piece->paint(painter);
        painter.restore();
    }
}

} // namespace Pec
