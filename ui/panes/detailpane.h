// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything about what is selected in the tree; about the portfolio when nothing is.
#pragma once

#include "panes/subject.h"
#include "text/text.h"

#include <QScrollArea>

namespace Pec {

class AccessPane;
class CostPane;
class SubjectHead;

class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(const Text &text, QWidget *parent = nullptr);

    //! A null assessment leaves the pane as it is; hide it then.
    void setSubject(const Subject &subject);
    [[nodiscard]] CostPane &cost() const { return *m_cost; }
    //! Wide enough for the content, since the pane scrolls up and down only.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SubjectHead *m_head;
    AccessPane *m_access;
    CostPane *m_cost;
};

} // namespace Pec
