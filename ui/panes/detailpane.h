// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything about what is selected in the tree; about the portfolio when nothing is. A
//! subscription and the portfolio have several pages. Only the page that is shown computes.
#pragma once

#include "panes/subject.h"
#include "text/text.h"

#include <QScrollArea>

#include <functional>

namespace Pec {

class AccessPane;
class ChangesPane;
class CostPane;
class HistoryPane;
class OverviewPane;
class PageSwitch;
class SubjectHead;
class WhyPane;

class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(const Text &text, QWidget *parent = nullptr);

    //! A null assessment leaves the pane as it is; hide it then.
    void setSubject(const Subject &subject);
    [[nodiscard]] CostPane &cost() const { return *m_cost; }
    [[nodiscard]] HistoryPane &history() const { return *m_history; }
    [[nodiscard]] ChangesPane &changes() const { return *m_changes; }
    [[nodiscard]] const WhyPane &why() const { return *m_why; }
    enum class Page { Why, Cost, History, Overview, Changes };
    //! The page that what has it is shown on.
    void setPage(Page page);
    [[nodiscard]] Page page() const; //!< that is shown
    //! Wide enough for the content, since the pane scrolls up and down only.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    //! An empty subscription means the customer itself.
    void subjectWanted(const Pec::CustomerId &customer, const Pec::SubscriptionId &subscription);
    void reasonWanted(Pec::Reason reason);

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
    void showPage();
    void retranslate();

    Subject m_subject;
    SubjectHead *m_head;
    PageSwitch *m_ofSubscription;
    PageSwitch *m_ofPortfolio;
    WhyPane *m_why;
    AccessPane *m_access;
    CostPane *m_cost;
    HistoryPane *m_history;
    OverviewPane *m_overview;
    ChangesPane *m_changes;
    QList<Pane> m_panes;
};

} // namespace Pec
