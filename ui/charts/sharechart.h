// SPDX-License-Identifier: GPL-3.0-or-later
//! The share of eligible cost with credit, month by month, as a line; a month of which it is not
//! known leaves a gap. Small, so it is painted without a chart's machinery.
#pragma once

#include "series/costseries.h"
#include "text/text.h"

#include <QWidget>

namespace Pec {

class ShareChart : public QWidget
{
    Q_OBJECT

public:
    //! \a text must outlive the chart.
    explicit ShareChart(const Text &text, QWidget *parent = nullptr);

    void setSeries(const CostSeries &series);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QRectF plot() const;

    const Text &m_text;
    CostSeries m_series;
};

} // namespace Pec
