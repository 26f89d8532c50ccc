// SPDX-License-Identifier: GPL-3.0-or-later
//! The groups of resellers that a provider was told of: a list, a line to add to it, and removing.
#pragma once

#include "domain/profile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace Pec {

class ResellerGroupsEditor : public QWidget
{
    Q_OBJECT

public:
    ResellerGroupsEditor(const QList<ResellerGroup> &groups, QWidget *parent);

    //! With what was typed and not yet added, where it is sound.
    [[nodiscard]] QList<ResellerGroup> groups() const;
    //! What is wrong with the line that is being typed; empty: nothing.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] ResellerGroup typed() const;
    void layOut();
    void add();
    void remove();
    void fill();

    QList<ResellerGroup> m_groups;
    QTreeWidget *m_list;
    QLineEdit *m_group;
    QLineEdit *m_reseller;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_problem;
};

} // namespace Pec
