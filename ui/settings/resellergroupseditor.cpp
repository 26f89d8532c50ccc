// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/resellergroupseditor.h"

#include "common/controls.h"
#include "core/strings.h"
#include "domain/profilechecks.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>

namespace Pec {

ResellerGroupsEditor::ResellerGroupsEditor(const QList<ResellerGroup> &groups, QWidget *parent)
    : QWidget(parent)
    , m_groups(groups)
    , m_list(new QTreeWidget(this))
    , m_group(new QLineEdit(this))
    , m_reseller(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_problem(makeLabel(this, "bad"))
{
    m_list->setHeaderLabels({tr("Group"), tr("Reseller")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Groups of resellers"));
    m_list->setProperty("look", u"boxed"_s);
    m_list->setFixedHeight(110);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_group->setPlaceholderText(tr("object id of the group"));
    m_group->setAccessibleName(tr("Object id of a reseller's group"));
    m_reseller->setPlaceholderText(tr("tenant id of the reseller, if known"));
    m_reseller->setAccessibleName(tr("Tenant id of the reseller"));
    m_add->setAccessibleName(tr("Add the group"));
    m_remove->setAccessibleName(tr("Remove the chosen group"));
    m_problem->hide();
    layOut();
    setFocusProxy(m_group);
    connect(m_add, &QPushButton::clicked, this, &ResellerGroupsEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &ResellerGroupsEditor::remove);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    for (QLineEdit *field : {m_group, m_reseller})
        connect(field, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    fill();
}

void ResellerGroupsEditor::layOut()
{
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_list, 0, 0, 1, 2);
    grid->addWidget(m_remove, 0, 2, Qt::AlignTop);
    grid->addWidget(m_group, 1, 0);
    grid->addWidget(m_reseller, 1, 1);
    grid->addWidget(m_add, 1, 2);
    grid->addWidget(m_problem, 2, 0, 1, 3);
}

bool ResellerGroupsEditor::isTyping() const
{
    return !m_group->text().trimmed().isEmpty() || !m_reseller->text().trimmed().isEmpty();
}

ResellerGroup ResellerGroupsEditor::typed() const
{
    return {PrincipalId(m_group->text().trimmed()), ResellerId(m_reseller->text().trimmed())};
}

QString ResellerGroupsEditor::problem() const
{
    if (!isTyping())
        return {};
    const ResellerGroup group = typed();
    if (!isGuid(group.group.value()))
        return tr("The object id of the group is 32 digits in five groups.");
    if (!group.reseller.isEmpty() && !isGuid(group.reseller.value()))
        return tr("The tenant id of the reseller is 32 digits in five groups; leave it empty if "
                  "you do not know it.");
    const bool known = std::any_of(m_groups.begin(), m_groups.end(), [&](const ResellerGroup &one) {
        return one.group == group.group;
    });
    return known ? tr("This group is in the list already.") : QString();
}

QList<ResellerGroup> ResellerGroupsEditor::groups() const
{
    QList<ResellerGroup> all = m_groups;
    if (isTyping() && problem().isEmpty())
        all.append(typed());
    return all;
}

void ResellerGroupsEditor::add()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_group->setFocus();
    if (!isTyping() || !wrong.isEmpty())
        return;
    m_groups.append(typed());
    m_group->clear();
    m_reseller->clear();
    fill();
}

void ResellerGroupsEditor::remove()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    m_groups.removeAt(row);
    fill();
}

void ResellerGroupsEditor::fill()
{
    m_list->clear();
    for (const ResellerGroup &group : std::as_const(m_groups))
        new QTreeWidgetItem(m_list,
                            {group.group.value(),
                             group.reseller.isEmpty() ? tr("not known") : group.reseller.value()});
    m_remove->setEnabled(false);
}

} // namespace Pec
