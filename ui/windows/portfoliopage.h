// SPDX-License-Identifier: GPL-3.0-or-later
//! The main page: head line, tree of customers on the left, details of the selection on the right.
#pragma once

#include "text/text.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace Pec {

class CustomerFilter;
class CustomerTree;
class CustomerTreeModel;
class DetailPane;
class PortfolioHead;
class UiSettings;

class PortfolioPage : public QWidget
{
    Q_OBJECT

public:
    explicit PortfolioPage(const Text &text, QWidget *parent = nullptr);

    //! Keeps selection, expansion and search. Null empties the page.
    void setAssessment(std::shared_ptr<const Assessment> assessment);
    void setSearch(const QString &typed);
    void showChanges(); //!< of the whole portfolio
    //! Selects it in the tree, where the search leaves it; an empty subscription: the customer.
    void openSubject(const CustomerId &customer, const SubscriptionId &subscription);

    void restore(const UiSettings &settings);
    void save(UiSettings &settings) const;

    [[nodiscard]] CustomerTree &tree() const { return *m_tree; }
    [[nodiscard]] DetailPane &details() const { return *m_details; }
    [[nodiscard]] const PortfolioHead &head() const { return *m_head; }

Q_SIGNALS:
    //! Somebody looks at this customer, or at one of its subscriptions.
    void customerOpened(const Pec::CustomerId &customer);
    //! Somebody wants to see those who miss credit for this cause.
    void reasonWanted(Pec::Reason reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSelection();
    void retranslate();

    std::shared_ptr<const Assessment> m_assessment;
    PortfolioHead *m_head;
    CustomerTreeModel *m_model;
    CustomerFilter *m_filter;
    CustomerTree *m_tree;
    QLabel *m_noMatch;
    DetailPane *m_details;
    QSplitter *m_splitter;
};

} // namespace Pec
