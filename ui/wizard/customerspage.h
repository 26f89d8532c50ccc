// SPDX-License-Identifier: GPL-3.0-or-later
//! Which of several customers, and what stands in the way at each: a tick leaves one out, and the
//! checks of the current one are listed below.
#pragma once

#include "domain/assessment.h"
#include "onboarding/planning/customerplan.h"
#include "text/text.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Pec {

class CopyableTable;
class FigureTableModel;

class CustomersPage : public QWidget
{
    Q_OBJECT

public:
    //! Each is one of the assessment's customers, and takes part at first.
    CustomersPage(const Text &text, const Assessment &assessment,
                  const QList<OnboardingChoice> &customers, QWidget *parent = nullptr);

    [[nodiscard]] QList<CustomerId> chosen() const;
    //! \a asking: the customer's tenant may still tell more.
    void showChecks(const CustomerId &customer, const QList<PreflightFinding> &checks, bool asking);
    //! No plan could be made for it.
    void showProblem(const CustomerId &customer, const QString &words);

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QTreeWidgetItem *itemOf(const CustomerId &customer) const;
    void fitColumns();
    void showCurrent();

    const Text &m_text;
    QHash<CustomerId, QList<PreflightFinding>> m_checks;
    QTreeWidget *m_customers;
    QLabel *m_asking;
    QLabel *m_title;
    FigureTableModel *m_model;
    CopyableTable *m_table;
    QSet<CustomerId> m_open; //!< still being asked
};

} // namespace Pec
