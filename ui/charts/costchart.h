// SPDX-License-Identifier: GPL-3.0-or-later
//! Stacked columns of cost with and without partner earned credit. Columns that are not final yet
//! (under 48 hours old, or a month that is not over) are hatched.
#pragma once

#include "series/costseries.h"
#include "text/text.h"

#include <QChartView>

#include <array>

class QBarSet;
class QCategoryAxis;
class QStackedBarSeries;

namespace Pec {

class CostChart : public QChartView
{
    Q_OBJECT

public:
    //! \a text must outlive the chart.
    explicit CostChart(const Text &text, QWidget *parent = nullptr);

    void setSeries(const CostSeries &series);
    //! A picture of its own, with title and legend; \a title says what it is of.
    [[nodiscard]] QPixmap picture(const QString &title) const;
    [[nodiscard]] const CostSeries &series() const { return m_series; }
    //! The drawn height of a column's part, as handed to Qt Charts.
    [[nodiscard]] double drawnApplied(int column) const;
    [[nodiscard]] double drawnNotApplied(int column) const;
    //! The words of the tool tip of a column.
    [[nodiscard]] QString describe(int column) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Part { Applied, NotApplied, RecentApplied, RecentNotApplied, PartCount };

    void drawSeries();
    void labelAxes();
    void applyColours();
    void retranslate();
    void showTip(bool entered, int column);

    const Text &m_text;
    CostSeries m_series;
    std::array<QBarSet *, PartCount> m_parts{};
    QStackedBarSeries *m_bars;
    QCategoryAxis *m_dates;
    QCategoryAxis *m_amounts;
};

} // namespace Pec
