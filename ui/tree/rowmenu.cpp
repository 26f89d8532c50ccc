// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree/rowmenu.h"

#include "common/icons.h"
#include "core/strings.h"
#include "models/customertreemodel.h"
#include "tree/customertree.h"

#include <QMenu>

namespace Pec {

RowMenu::RowMenu(CustomerTree &tree, CustomerTreeModel &model, QObject *parent)
    : QObject(parent)
    , m_tree(tree)
    , m_model(model)
{
    connect(&tree, &CustomerTree::contextMenuWanted, this, &RowMenu::open);
}

QList<SubscriptionId> RowMenu::selectedSubscriptions() const
{
    QList<SubscriptionId> found;
    const auto add = [&found](const SubscriptionId &id) {
        if (!found.contains(id))
            found.append(id);
    };
    const QModelIndexList rows = m_tree.rowsInViewOrder();
    for (const QModelIndex &row : rows) {
        if (const SubscriptionAssessment *one = m_model.subscription(row)) {
            add(one->id);
        } else if (const CustomerAssessment *customer = m_model.customer(row)) {
            for (const SubscriptionAssessment &below : customer->subscriptions)
                add(below.id);
        }
    }
    return found;
}

const CustomerAssessment *RowMenu::onlyCustomer() const
{
    const CustomerAssessment *only = nullptr;
    const QModelIndexList rows = m_tree.rowsInViewOrder();
    for (const QModelIndex &row : rows) {
        const CustomerAssessment *one = m_model.customer(row);
        if (!one || (only && only != one))
            return nullptr;
        only = one;
    }
    return only;
}

void RowMenu::open(const QPoint &globalPosition)
{
    const QModelIndexList rows = m_tree.rowsInViewOrder();
    const QModelIndex only = rows.size() == 1 ? rows.first() : QModelIndex();
    const CustomerAssessment *customer = only.isValid() ? m_model.customer(only) : nullptr;
    auto *menu = new QMenu(&m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);

    QAction *explain = menu->addAction(icon(u"info"_s), tr("&Explain"));
    explain->setEnabled(only.isValid() && m_model.subscription(only));
    connect(explain, &QAction::triggered, this, &RowMenu::explainWanted);
    QAction *portal = menu->addAction(icon(u"cloud"_s), tr("Open in the Azure &portal"));
    portal->setEnabled(customer != nullptr);
    connect(portal, &QAction::triggered, this, &RowMenu::portalWanted);
    QAction *plan = menu->addAction(tr("&Add to the plan"));
    const QList<SubscriptionId> subscriptions = selectedSubscriptions();
    plan->setEnabled(!subscriptions.isEmpty());
    connect(plan, &QAction::triggered, this,
            [this, subscriptions] { Q_EMIT planWanted(subscriptions); });
    QAction *onboard = menu->addAction(icon(u"key"_s), tr("O&nboard \u2026"));
    const CustomerAssessment *onboarded = onlyCustomer();
    onboard->setEnabled(!subscriptions.isEmpty());
    connect(onboard, &QAction::triggered, this,
            [this, id = onboarded ? onboarded->id : CustomerId(), subscriptions] {
                Q_EMIT onboardWanted(id, subscriptions);
            });
    QAction *report = menu->addAction(icon(u"plan"_s), tr("I&mprovement plan \u2026"));
    report->setEnabled(!rows.isEmpty());
    connect(report, &QAction::triggered, this, &RowMenu::reportWanted);
    menu->addSeparator();
    if (only.isValid() && (customer ? customer->reseller.has_value() : true)) {
        const TreeRow &row = m_model.row(only);
        const ResellerId reseller(customer ? customer->reseller->id.value() : row.id());
        connect(menu->addAction(tr("Show this &reseller only")), &QAction::triggered, this,
                [this, reseller] { Q_EMIT onlyResellerWanted(reseller); });
    }
    connect(menu->addAction(tr("E&xpand all")), &QAction::triggered, &m_tree,
            &CustomerTree::openEverything);
    connect(menu->addAction(tr("Collapse a&ll")), &QAction::triggered, &m_tree,
            &QTreeView::collapseAll);
    menu->addSeparator();
    menu->addActions(m_tree.actions());
    menu->popup(globalPosition);
}

} // namespace Pec
