// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pageview.h"

#include "core/strings.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace Pec {

namespace {

constexpr int kAround = 14; //!< between the page and the edge
constexpr int kLeastWidth = 120;

} // namespace

PageView::PageView(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QLabel(this))
{
    m_page->setProperty("look", u"page"_s);
    m_page->setScaledContents(true);
    setProperty("look", u"paper"_s);
    setAlignment(Qt::AlignCenter);
    // The page itself has the focus, and is a picture to a screen reader.
    setFocusPolicy(Qt::NoFocus);
    m_page->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_page);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the whole page is seen
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_page);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    // A bar that comes and goes would change the room that the page is fitted to.
    setVerticalScrollBarPolicy(fit == Fit::Width ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    lay();
}

void PageView::setPaper(const QSizeF &paper)
{
    m_paper = paper;
    lay();
}

QSize PageView::fitted() const
{
    const QSize room = viewport()->size() - QSize(2 * kAround, 2 * kAround);
    const double width =
        m_fit == Fit::Width
            ? room.width()
            : std::min(double(room.width()), room.height() * m_paper.width() / m_paper.height());
    const double least = std::max(width, double(kLeastWidth));
    return QSizeF(least, least * m_paper.height() / m_paper.width()).toSize();
}

QSize PageView::pixels() const { return (QSizeF(fitted()) * devicePixelRatioF()).toSize(); }

void PageView::lay()
{
    if (m_page->size() == fitted())
        return;
    m_page->setFixedSize(fitted());
    Q_EMIT pixelsChanged();
}

void PageView::setPicture(const QImage &picture)
{
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_page->setPixmap(pixmap);
}

void PageView::setWords(const QString &name, const QString &description)
{
    m_page->setAccessibleName(name);
    m_page->setAccessibleDescription(description);
}

void PageView::scrollToEnd() { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); }

void PageView::scrollToTop() { verticalScrollBar()->setValue(0); }

void PageView::keyPressEvent(QKeyEvent *event)
{
    const QScrollBar &bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        if (bar.value() == bar.maximum())
            return Q_EMIT stepWanted(1);
        break;
    case Qt::Key_PageUp:
        if (bar.value() == bar.minimum())
            return Q_EMIT stepWanted(-1);
        break;
    case Qt::Key_Right:
        return Q_EMIT stepWanted(1);
    case Qt::Key_Left:
        return Q_EMIT stepWanted(-1);
    case Qt::Key_Home:
        return Q_EMIT endWanted(false);
    case Qt::Key_End:
        return Q_EMIT endWanted(true);
    default:
        break;
    }
    QScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const QScrollBar &bar = *verticalScrollBar();
    const int turned = event->angleDelta().y();
    if (turned < 0 && bar.value() == bar.maximum())
        return Q_EMIT stepWanted(1);
    if (turned > 0 && bar.value() == bar.minimum())
        return Q_EMIT stepWanted(-1);
    QScrollArea::wheelEvent(event);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    lay();
}

} // namespace Pec
