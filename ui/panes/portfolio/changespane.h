// SPDX-License-Identifier: GPL-3.0-or-later
//! What was gained and lost since an earlier refresh, by customer, what was lost this week first.
//! It asks for the changes when it is shown and whenever another earlier picture is chosen.
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
    //! Another picture was stored: what is shown is of an earlier one.
    void forget();

Q_SIGNALS:
    void changesWanted(Pec::ComparedWith with);
    void subjectWanted(const Pec::CustomerId &customer, const Pec::SubscriptionId &subscription);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void retranslate();
    void fill(const Changes &changes);
    [[nodiscard]] QString noteOf(const Changes &changes) const;

    const Text &m_text;
    std::optional<Result<Changes>> m_changes; //!< nothing: asked for, or not yet
    QLabel *m_title;
    QComboBox *m_with;
    QLabel *m_note;
    QStandardItemModel *m_model;
    QTreeView *m_tree;
};

} // namespace Pec
