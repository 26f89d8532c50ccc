// SPDX-License-Identifier: GPL-3.0-or-later
//! One page of a report in a window: as wide as there is room, or whole. Scrolls within the page
//! and goes on to the next one at its end, by wheel and keys.
#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace Pec {

class PageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    enum class Fit { Width, Page };
    void setFit(Fit fit);
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setPaper(const QSizeF &paper); //!< in any unit: only its shape counts
    //! In pixels of the screen, for a picture that is sharp on it.
    [[nodiscard]] QSize pixels() const;
    void setPicture(const QImage &picture); //!< scaled where it is of another size
    void setWords(const QString &name, const QString &description); //!< of the page
    void scrollToEnd();
    void scrollToTop();

Q_SIGNALS:
    void pixelsChanged();
    void stepWanted(int pages); //!< 1: the next one, -1: the one before
    void endWanted(bool last); //!< the first or the last page

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    [[nodiscard]] QSize fitted() const; //!< of the page, in the window's units

    Fit m_fit = Fit::Page;
    QSizeF m_paper{210, 297};
    QImage m_picture;
    QLabel *m_page;
};

} // namespace Pec
