// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything about what is selected in the tree; about the portfolio when nothing is. Each
//! has several pages. Only the page that is shown computes.
#pragma once

#include "panes/subject.h"
#include "text/text.h"

#include <QScrollArea>

#include <functional>

namespace Pec {

class AccessPane;
class ChangesPane;
class CostPane;
class CustomerNoteEditor;
class HistoryPane;
class OverviewPane;
class PageSwitch;
class PlanDesk;
class PlanPane;
class SubjectHead;
class WhyPane;

class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    //! \a desk must outlive the pane.
    DetailPane(const Text &text, PlanDesk &desk, QWidget *parent = nullptr);

    //! A null assessment leaves the pane as it is; hide it then.
    void setSubject(const Subject &subject);
    [[nodiscard]] CostPane &cost() const { return *m_cost; }
    [[nodiscard]] HistoryPane &history() const { return *m_history; }
    [[nodiscard]] ChangesPane &changes() const { return *m_changes; }
    [[nodiscard]] const WhyPane &why() const { return *m_why; }
    [[nodiscard]] PlanPane &plan() const { return *m_plan; }
    [[nodiscard]] CustomerNoteEditor &customerNote() const { return *m_customerNote; }
    enum class Page { Why, Cost, History, Plan, Overview, Changes };
    //! The page that what has it is shown on.
    void setPage(Page page);
    [[nodiscard]] Page page() const; //!< that is shown
    //! Wide enough for the content, since the pane scrolls up and down only.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! An empty subscription means the customer itself.
    void subjectWanted(const Pec::CustomerId &customer, const Pec::SubscriptionId &subscription);
    void reasonWanted(Pec::Reason reason);
    void onboardWanted(const Pec::CustomerId &customer,
                       const QList<Pec::SubscriptionId> &subscriptions);

protected:
    void changeEvent(QEvent *event) override;

private:
    //! A pane of a page; a page may have several.
    struct Pane
    {
        Page page;
        QWidget *widget;
        std::function<void()> fill; //!< with the subject; only when the page is to be seen
    };

    [[nodiscard]] QList<Pane> makePanes();
    void connectPanes();
    [[nodiscard]] PageSwitch &pages() const; //!< of what is shown
    void showPage();
    void retranslate();

    Subject m_subject;
    SubjectHead *m_head;
    CustomerNoteEditor *m_customerNote;
    PageSwitch *m_ofSubscription;
    PageSwitch *m_ofCustomer;
    PageSwitch *m_ofPortfolio;
    WhyPane *m_why;
    AccessPane *m_access;
    CostPane *m_cost;
    HistoryPane *m_history;
    PlanPane *m_plan;
    OverviewPane *m_overview;
    ChangesPane *m_changes;
    QList<Pane> m_panes;
};

} // namespace Pec
