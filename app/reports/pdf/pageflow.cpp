// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/pageflow.h"

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

} // namespace Pec
