// SPDX-License-Identifier: GPL-3.0-or-later
//! What stands behind the cost of a subject: its customers or subscriptions, or the kinds of cost
//! that never earn, or the Azure services; of the whole period, or of one column of the chart.
#pragma once

#include "core/result.h"
#include "panes/subject.h"
#include "series/servicerows.h"
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
    //! The answer to servicesWanted().
    void setServices(const ServiceCostQuestion &question, const Result<ServiceCosts> &costs);

Q_SIGNALS:
    void periodWanted(); //!< back from a column
    void servicesWanted(const Pec::ServiceCostQuestion &question); //!< to be asked of Microsoft
    void subjectWanted(const Pec::CustomerId &customer, const Pec::SubscriptionId &subscription);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void retranslate();
    void fillRows();
    void fillKinds();
    void fillServices();
    void showServiceState();
    void askServices();
    [[nodiscard]] ServiceCostQuestion question() const;
    [[nodiscard]] QList<CostRow> rows() const;

    const Text &m_text;
    Subject m_subject;
    std::optional<CostPlace> m_place;
    QLabel *m_title;
    QToolButton *m_byRow;
    QToolButton *m_byKind;
    QToolButton *m_byService;
    QPushButton *m_back;
    FigureTableModel *m_model;
    CopyableTable *m_table;
    QLabel *m_note;
    QPushButton *m_ask;
    //! What was asked since the assessment that is shown was read; nothing: under way.
    QList<std::pair<ServiceCostQuestion, std::optional<Result<ServiceCosts>>>> m_asked;
};

} // namespace Pec
