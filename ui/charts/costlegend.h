// SPDX-License-Identifier: GPL-3.0-or-later
//! Names the parts of a cost chart, each with its drawing, and takes them out of the chart or back.
#pragma once

#include "text/text.h"

#include <QWidget>

#include <array>

class QCheckBox;

namespace Pec {

class CostLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CostLegend(const Text &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void partShown(Pec::CostPart part, bool shown);
    void shareShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSamples();
    void retranslate();

    const Text &m_text;
    std::array<QCheckBox *, kCostPartCount> m_parts{};
    QCheckBox *m_share;
};

} // namespace Pec
