// SPDX-License-Identifier: GPL-3.0-or-later
//! What was gained and lost since an earlier refresh, by customer, what was lost this week first.
//! Which earlier one is chosen here; who has both compares them.
#pragma once

#include "core/result.h"
#include "series/changegroups.h"
#include "text/text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTreeView;

namespace Pec {

class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(const Text &text, QWidget *parent = nullptr);

    void setChanges(const Result<Changes> &changes);
    //! Asks for the changes, unless they were asked for since forget().
    void askOnce();
    //! Another refresh was stored: what is shown is of an earlier one.
    void forget();
    //! What is compared, or why there is nothing to show.
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void changesWanted(Pec::ComparedWith with);
    void subjectWanted(const Pec::CustomerId &customer, const Pec::SubscriptionId &subscription);

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void retranslate();
    void fill(const Changes &changes);
    [[nodiscard]] QString noteOf(const Changes &changes) const;

    const Text &m_text;
    std::optional<Result<Changes>> m_changes; //!< nothing: not there yet
    bool m_asked = false;
    QLabel *m_title;
    QComboBox *m_with;
    QLabel *m_note;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
};

} // namespace Pec
