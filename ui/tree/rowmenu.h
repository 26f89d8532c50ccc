// SPDX-License-Identifier: GPL-3.0-or-later
//! The menu of a row of the customer tree.
#pragma once

#include "domain/ids.h"

#include <QObject>

namespace Pec {

class CustomerTree;
class CustomerTreeModel;
struct CustomerAssessment;

class RowMenu : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive the menu.
    RowMenu(CustomerTree &tree, CustomerTreeModel &model, QObject *parent = nullptr);

Q_SIGNALS:
    void reportWanted(); //!< of the selected rows
    void explainWanted();
    void portalWanted(); //!< of the selected row
    void onlyResellerWanted(const Pec::ResellerId &reseller);
    //! The subscriptions that are selected, and those of selected customers.
    void planWanted(const QList<Pec::SubscriptionId> &subscriptions);
    //! What is selected of one customer; no customer: of several.
    void onboardWanted(const Pec::CustomerId &customer,
                       const QList<Pec::SubscriptionId> &subscriptions);

private:
    void open(const QPoint &globalPosition);
    [[nodiscard]] QList<SubscriptionId> selectedSubscriptions() const;
    [[nodiscard]] const CustomerAssessment *onlyCustomer() const; //!< null: rows of several

    CustomerTree &m_tree;
    CustomerTreeModel &m_model;
};

} // namespace Pec
