// SPDX-License-Identifier: GPL-3.0-or-later
//! What stands behind the cost of a subject: its customers or subscriptions, or the kinds of cost
//! that never earn; of the whole period, or of one column of the chart.
#pragma once

#include "panes/subject.h"
#include "series/costseries.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Pec {

class CopyableTable;
class FigureTableModel;

class CostBreakdown : public QWidget
{
    Q_OBJECT

public:
    explicit CostBreakdown(const Text &text, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);
    //! Nothing: the whole period.
    void setPlace(std::optional<CostPlace> place);

Q_SIGNALS:
    void periodWanted(); //!< back from a column
    void subjectWanted(const Pec::CustomerId &customer, const Pec::SubscriptionId &subscription);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void retranslate();
    void fillRows();
    void fillKinds();
    [[nodiscard]] QList<CostRow> rows() const;

    const Text &m_text;
    Subject m_subject;
    std::optional<CostPlace> m_place;
    QLabel *m_title;
    QToolButton *m_byRow;
    QToolButton *m_byKind;
    QPushButton *m_back;
    FigureTableModel *m_model;
    CopyableTable *m_table;
    QLabel *m_note;
};

} // namespace Pec
