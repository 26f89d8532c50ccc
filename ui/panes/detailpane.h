// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything about what is selected in the tree; about the portfolio when nothing is. A
//! subscription has two pages: why it earns or not, and its cost.
#pragma once

#include "panes/subject.h"
#include "text/text.h"

#include <QScrollArea>

class QStackedWidget;
class QToolButton;

namespace Pec {

class AccessPane;
class CostPane;
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
    [[nodiscard]] const WhyPane &why() const { return *m_why; }
    enum class Page { Why, Cost };
    //! The page that subscriptions are shown on.
    void setPage(Page page);
    [[nodiscard]] Page page() const { return m_page; }
    //! Wide enough for the content, since the pane scrolls up and down only.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSwitch();
    void showPage();
    void retranslate();

    Page m_page = Page::Why;
    bool m_single = false; //!< a subscription is shown
    SubjectHead *m_head;
    QWidget *m_switch = nullptr;
    QToolButton *m_showWhy = nullptr;
    QToolButton *m_showCost = nullptr;
    WhyPane *m_why;
    AccessPane *m_access;
    CostPane *m_cost;
};

} // namespace Pec
