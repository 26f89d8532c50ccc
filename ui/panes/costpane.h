// SPDX-License-Identifier: GPL-3.0-or-later
//! The cost of a subject: its five parts over time as a chart or a table, and the rows behind the
//! whole period or behind one column.
#pragma once

#include "panes/subject.h"
#include "series/servicerows.h"
#include "text/text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace Pec {

class CopyableTable;
class CostBreakdown;
class CostChart;
class CostLegend;
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
    //! Shows the rows behind a column of the chart; nothing: those of the whole period.
    void openColumn(std::optional<int> column);
    [[nodiscard]] const CostChart &chart() const { return *m_chart; }
    [[nodiscard]] CostBreakdown &breakdown() const { return *m_breakdown; }
    //! The chart as a picture that stands on its own.
    [[nodiscard]] QPixmap picture() const;

Q_SIGNALS:
    void grainChanged();
    void subjectWanted(const Pec::CustomerId &customer, const Pec::SubscriptionId &subscription);
    void servicesWanted(const Pec::ServiceCostQuestion &question); //!< to be asked of Microsoft

protected:
    void changeEvent(QEvent *event) override;

private:
    //! What the period chooser offers, in its order.
    enum class Span { Days, LastMonth, MonthBefore, Months };

    QWidget *makeSwitches();
    void refill();
    void retranslate();
    void nameSubject();
    void nameSpans();
    void chooseSpan(Span span);
    void savePicture();
    [[nodiscard]] QString pictureTitle() const;

    const Text &m_text;
    Subject m_subject;
    CostGrain m_grain = CostGrain::Month;
    // In the order of reading, which is that of the Tab key.
    QLabel *m_title;
    QComboBox *m_span;
    QToolButton *m_asChart;
    QToolButton *m_asTable;
    QToolButton *m_copy;
    QToolButton *m_save;
    QLabel *m_problem;
    CostLegend *m_legend;
    CostChart *m_chart;
    CostTableModel *m_tableModel;
    CopyableTable *m_table;
    QLabel *m_unread;
    QLabel *m_dayNote;
    CostBreakdown *m_breakdown;
    CostSplit *m_split;
    QStackedWidget *m_stack;
};

} // namespace Pec
