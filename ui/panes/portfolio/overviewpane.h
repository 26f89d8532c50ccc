// SPDX-License-Identifier: GPL-3.0-or-later
//! The portfolio at a glance: how the share with credit went, for which causes credit is missed,
//! and with which customers. Rows lead on.
#pragma once

#include "series/overview.h"
#include "text/text.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Pec {

class CopyableTable;
class FigureTableModel;
class ShareChart;

class OverviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPane(const Text &text, QWidget *parent = nullptr);

    //! Not null; the same one again costs nothing.
    void setAssessment(std::shared_ptr<const Assessment> assessment);

Q_SIGNALS:
    void customerWanted(const Pec::CustomerId &customer);
    void reasonWanted(Pec::Reason reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillReasons();
    void fillCustomers();

    const Text &m_text;
    std::shared_ptr<const Assessment> m_assessment;
    PortfolioOverview m_overview;
    QLabel *m_shareTitle;
    ShareChart *m_share;
    QLabel *m_noShare;
    QLabel *m_reasonsTitle;
    FigureTableModel *m_reasonModel;
    CopyableTable *m_reasons;
    QLabel *m_customersTitle;
    FigureTableModel *m_customerModel;
    CopyableTable *m_customers;
    QLabel *m_nothing;
};

} // namespace Pec
