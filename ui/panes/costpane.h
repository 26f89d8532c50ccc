// SPDX-License-Identifier: GPL-3.0-or-later
//! The cost of a subject: its five parts, and the columns per month or day as a chart or a table.
#pragma once

#include "panes/subject.h"
#include "series/costseries.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace Pec {

class CopyableTable;
class CostChart;
class CostSplit;
class CostTableModel;

class CostPane : public QWidget
{
    Q_OBJECT

public:
    explicit CostPane(const Text &text, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);
    void setGrain(CostGrain grain);
    [[nodiscard]] CostGrain grain() const { return m_grain; }
    void setTableShown(bool shown);
    [[nodiscard]] const CostChart &chart() const { return *m_chart; }
    //! The chart as a picture that stands on its own.
    [[nodiscard]] QPixmap picture() const;

Q_SIGNALS:
    void grainChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSwitches();
    void drawLegend();
    void refill();
    void retranslate();
    void nameSubject();
    void savePicture();

    const Text &m_text;
    Subject m_subject;
    CostGrain m_grain = CostGrain::Month;
    QLabel *m_title;
    QLabel *m_legend;
    QLabel *m_unread;
    QLabel *m_splitTitle;
    CostSplit *m_split;
    CostChart *m_chart;
    CostTableModel *m_tableModel;
    CopyableTable *m_table;
    QStackedWidget *m_stack;
    QToolButton *m_perMonth;
    QToolButton *m_perDay;
    QToolButton *m_asChart;
    QToolButton *m_asTable;
    QToolButton *m_copy;
    QToolButton *m_save;
};

} // namespace Pec
