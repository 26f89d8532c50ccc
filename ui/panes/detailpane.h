// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything about what is selected in the tree; about the portfolio when nothing is. A
//! subscription has three pages: why it earns or not, its cost, and its plan; the others have the
//! last two.
#pragma once

#include "panes/subject.h"
#include "text/text.h"

#include <QScrollArea>

class QToolButton;

namespace Pec {

class AccessPane;
class CostPane;
class CustomerNoteEditor;
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
    [[nodiscard]] const WhyPane &why() const { return *m_why; }
    [[nodiscard]] PlanPane &plan() const { return *m_plan; }
    [[nodiscard]] CustomerNoteEditor &customerNote() const { return *m_customerNote; }
    enum class Page { Why, Cost, Plan };
    //! The page wanted; where it does not exist, the cost is shown.
    void setPage(Page page);
    [[nodiscard]] Page page() const { return m_page; }
    //! Wide enough for the content, since the pane scrolls up and down only.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSwitch();
    [[nodiscard]] bool has(Page page) const;
    void placeSwitch();
    void showPage();
    void retranslate();

    Page m_page = Page::Why;
    bool m_single = false; //!< a subscription is shown
    SubjectHead *m_head;
    QWidget *m_switch = nullptr;
    QList<QToolButton *> m_pages; //!< by Page
    WhyPane *m_why;
    AccessPane *m_access;
    CostPane *m_cost;
    PlanPane *m_plan;
    CustomerNoteEditor *m_customerNote;
};

} // namespace Pec
