// SPDX-License-Identifier: GPL-3.0-or-later
//! The main page: head line, tree of customers on the left, details of the selection on the right.
#pragma once

#include "core/result.h"
#include "panes/portfoliohead.h"
#include "reports/document/reportscope.h"
#include "text/text.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;

namespace Pec {

class CustomerTree;
class CustomerTreeModel;
class DetailPane;
class FilterBar;
class PlanDesk;
class ViewExport;
class UiSettings;

class PortfolioPage : public QWidget
{
    Q_OBJECT

public:
    //! \a desk must outlive the page.
    PortfolioPage(const Text &text, PlanDesk &desk, QWidget *parent = nullptr);

    //! Keeps selection, expansion and search. Null empties the page.
    void setAssessment(std::shared_ptr<const Assessment> assessment);
    void setSearch(const QString &typed);
    void openFilters(); //!< for the keyboard
    [[nodiscard]] QString helpPage() const; //!< on the tree, or on the pane that has the focus
    void openPortal(); //!< the Azure portal, at the selected row
    void exportView(); //!< asks for a file
    [[nodiscard]] ReportScope reportScope() const; //!< of what is selected; all where nothing is
    void showEverything(); //!< takes search and filters away
    void showChanges(); //!< of the whole portfolio
    //! Selects it in the tree; an empty subscription: the customer.
    void openSubject(const CustomerId &customer, const SubscriptionId &subscription);

    //! \a settings must outlive the page: saved filters go there at once.
    void restore(UiSettings &settings);
    void save(UiSettings &settings) const;

    [[nodiscard]] CustomerTree &tree() const { return *m_tree; }
    [[nodiscard]] DetailPane &details() const { return *m_details; }
    [[nodiscard]] const PortfolioHead &head() const { return *m_head; }
    [[nodiscard]] CustomerTreeModel &model() const { return *m_model; }

Q_SIGNALS:
    //! Somebody looks at this customer, or at one of its subscriptions.
    void customerOpened(const Pec::CustomerId &customer);
    void searchChanged(const QString &search); //!< by a saved filter
    void onboardWanted(const Pec::CustomerId &customer,
                       const QList<Pec::SubscriptionId> &subscriptions);
    void reportWanted(const Pec::ReportScope &scope);
    void exported(const Pec::Result<Pec::Done> &result, const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSelection();
    void showRows(PortfolioHead::Part part);
    void tellNoMatch();
    void announceRows();
    void showReason(Reason reason);
    void connectMenu(PlanDesk &desk);
    const Text &m_text;
    void retranslate();

    std::shared_ptr<const Assessment> m_assessment;
    PortfolioHead *m_head;
    CustomerTreeModel *m_model;
    FilterBar *m_filters;
    ViewExport *m_export;
    CustomerTree *m_tree;
    QLabel *m_noMatch;
    DetailPane *m_details;
    QSplitter *m_splitter;
    QTimer m_filtered;
};

} // namespace Pec
