// SPDX-License-Identifier: GPL-3.0-or-later
//! Blocks one below the other, page after page. Where each lies is known before anything is
//! painted, so that a table of contents may name pages that come after it.
#pragma once

#include <QPointF>
#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace Pec {

class PageFlow
{
public:
    using Paint = std::function<void(QPainter &)>; //!< with its origin at the block's upper left

    struct Piece
    {
        int page = 0; //!< from 0
        QPointF at; //!< on the paper
        Paint paint;
    };

    //! \a body: where blocks lie on each page, in units of the paper.
    explicit PageFlow(const QRectF &body)
        : m_body(body)
        , m_y(body.top())
    {}

    [[nodiscard]] double width() const { return m_body.width(); }
    [[nodiscard]] double height() const { return m_body.height(); }
    [[nodiscard]] double left() const { return m_body.bottom() - m_y; } //!< of this page's height
    [[nodiscard]] bool atTop() const { return m_y <= m_body.top(); }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] QPointF here() const { return {m_body.left(), m_y}; }

    void space(double height); //!< between two blocks; none at a page's head
    void keep(double height); //!< what comes next and is so high is not cut, where a page holds it
    void place(double height, Paint paint);
    void nextPage(); //!< unless this one is empty

    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    void paintPage(QPainter &painter, int page) const; //!< what lies on it, wherever it lies in all

private:
    QRectF m_body;
    double m_y;
    int m_page = 0;
    std::vector<Piece> m_pieces; //!< by page
};

} // namespace Pec
