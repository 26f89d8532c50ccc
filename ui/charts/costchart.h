// SPDX-License-Identifier: GPL-3.0-or-later
//! Stacked columns of the five parts of cost, and the share of eligible cost with credit as a line
//! on an axis of its own. A column is chosen by a click, or with the arrow keys and Enter.
#pragma once

#include "series/costseries.h"
#include "text/text.h"

#include <QChartView>

#include <array>

class QBarSet;
class QCategoryAxis;
class QLineSeries;
class QStackedBarSeries;

namespace Pec {

class CostChart : public QChartView
{
    Q_OBJECT

public:
    //! \a text must outlive the chart.
    explicit CostChart(const Text &text, QWidget *parent = nullptr);

    void setSeries(const CostSeries &series);
    [[nodiscard]] const CostSeries &series() const { return m_series; }
    void setPartShown(CostPart part, bool shown);
    void setShareShown(bool shown);
    //! The column that is marked; -1: none.
    void setCurrentColumn(int column);
    [[nodiscard]] int currentColumn() const { return m_current; }

    // What a picture of the chart needs; see charts/costpicture.h.
    [[nodiscard]] const Text &text() const { return m_text; }
    [[nodiscard]] const ShownParts &shownParts() const { return m_shown; }
    [[nodiscard]] bool isShareShown() const { return m_shareShown; }
    //! The drawn height of a column's part, as handed to Qt Charts.
    [[nodiscard]] double drawn(int column, CostPart part) const;
    //! The words of the tool tip of a column.
    [[nodiscard]] QString describe(int column) const;

Q_SIGNALS:
    void columnChosen(int column);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void drawSeries();
    void drawShare(QPainter &painter);
    void labelAxes();
    void applyColours();
    void retranslate();
    void showTip(bool entered, int column);
    void announceCurrent();
    [[nodiscard]] int columnAt(const QPoint &position) const;
    [[nodiscard]] QRectF bandOf(int column) const;

    const Text &m_text;
    CostSeries m_series;
    ShownParts m_shown;
    bool m_shareShown = true;
    int m_current = -1;
    std::array<QBarSet *, kCostPartCount> m_parts{};
    QStackedBarSeries *m_bars;
    QLineSeries *m_share; //!< without points: it only places the share, which may have gaps
    QCategoryAxis *m_dates;
    QCategoryAxis *m_amounts;
    QCategoryAxis *m_shares;
};

} // namespace Pec
