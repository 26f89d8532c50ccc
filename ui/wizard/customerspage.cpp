// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/customerspage.h"

#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"
#include "panes/copyabletable.h"
#include "panes/markdelegate.h"
#include "text/onboardingtext.h"
#include "wizard/checkpage.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

namespace {

enum Column { Name, Subscriptions, Outcome, Advice };

} // namespace

CustomersPage::CustomersPage(const Text &text, const Assessment &assessment,
                             const QList<OnboardingChoice> &customers, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_customers(new QTreeWidget(this))
    , m_asking(makeLabel(this, "muted"))
    , m_title(makeHeading(this, 1))
    , m_model(new FigureTableModel(this))
    , m_table(new CopyableTable(0, this))
{
    m_customers->setAccessibleName(tr("Customers"));
    m_customers->setHeaderLabels(
        {tr("Customer"), tr("Subscriptions"), tr("Result"), tr("What stands in the way")});
    m_customers->setRootIsDecorated(false);
    m_customers->setAlternatingRowColors(true);
    for (const OnboardingChoice &choice : customers) {
        const auto customer =
            std::find_if(assessment.customers.cbegin(), assessment.customers.cend(),
                         [&choice](const auto &one) { return one.id == choice.customer; });
        auto *item = new QTreeWidgetItem(m_customers);
        item->setText(Name, customer->name);
        item->setToolTip(Name, customer->name);
        item->setData(Name, Qt::UserRole, choice.customer.value());
        item->setText(Subscriptions, QString::number(choice.subscriptions.size()));
        item->setTextAlignment(Subscriptions, Qt::AlignRight | Qt::AlignVCenter);
        item->setCheckState(Name, Qt::Checked);
        showChecks(choice.customer, {}, true);
    }
    m_customers->setAllColumnsShowFocus(true);
    fitColumns();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setAccessibleName(tr("Checks"));
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *title = makeHeading(this, 1);
    title->setText(tr("Which customers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_asking);
    layout->addWidget(m_customers, 3);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 2);
    connect(m_customers, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *, int column) {
        if (column == Name)
            Q_EMIT chosenChanged();
    });
    connect(m_customers, &QTreeWidget::currentItemChanged, this, &CustomersPage::showCurrent);
    m_customers->setCurrentItem(m_customers->topLevelItem(0));
}

//! What stands in the way takes the room that long names would like to have.
void CustomersPage::fitColumns()
{
    constexpr int kWidestName = 240;
    constexpr int kBold = 20; // headings are, which the style does not count, and their margins
    for (const int column : {Name, Subscriptions, Outcome, Advice}) {
        m_customers->resizeColumnToContents(column);
        const int head = m_customers->header()->sectionSizeHint(column) + kBold;
        m_customers->setColumnWidth(
            column, std::max(head, std::min(m_customers->columnWidth(column), kWidestName)));
    }
}

QTreeWidgetItem *CustomersPage::itemOf(const CustomerId &customer) const
{
    for (int row = 0; row < m_customers->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_customers->topLevelItem(row);
        if (item->data(Name, Qt::UserRole).toString() == customer.value())
            return item;
    }
    return nullptr;
}

QList<CustomerId> CustomersPage::chosen() const
{
    QList<CustomerId> ids;
    for (int row = 0; row < m_customers->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_customers->topLevelItem(row);
        if (item->checkState(Name) == Qt::Checked)
            ids.append(CustomerId(item->data(Name, Qt::UserRole).toString()));
    }
    return ids;
}

void CustomersPage::showChecks(const CustomerId &customer, const QList<PreflightFinding> &checks,
                               bool asking)
{
    QTreeWidgetItem *item = itemOf(customer);
    if (!item)
        return;
    if (asking)
        m_open.insert(customer);
    else
        m_open.remove(customer);
    m_asking->setText(
        !m_open.isEmpty()
            ? tr("The customers' tenants are asked what is allowed there \u2026")
            : tr("Untick a customer to leave it out. What is not known does not stop you."));
    m_checks.insert(customer, checks);
    if (asking) {
        item->setText(Outcome, tr("is asked \u2026"));
        return;
    }
    const OnboardingText words(m_text);
    const std::optional<PreflightFinding> obstacle = obstacleIn(checks);
    const RuleResult result = obstacle ? obstacle->result : RuleResult::Pass;
    item->setText(Outcome, m_text.ruleResult(result));
    item->setIcon(Outcome, icon(result));
    const QString what =
        obstacle ? words.check(obstacle->check) + u" \u00b7 "_s + words.advice(obstacle->advice)
                 : QString();
    item->setText(Advice, what);
    item->setToolTip(Advice, what);
    fitColumns();
    if (item == m_customers->currentItem())
        showCurrent();
}

void CustomersPage::showProblem(const CustomerId &customer, const QString &words)
{
    QTreeWidgetItem *item = itemOf(customer);
    if (!item)
        return;
    item->setText(Outcome, m_text.ruleResult(RuleResult::Fail));
    item->setIcon(Outcome, icon(RuleResult::Fail));
    item->setText(Advice, words);
    item->setToolTip(Advice, words);
}

void CustomersPage::showCurrent()
{
    const QTreeWidgetItem *item = m_customers->currentItem();
    if (!item)
        return;
    m_title->setText(tr("Checks of %1").arg(item->text(Name)));
    m_model->setTable(CheckPage::tableOf(
        m_checks.value(CustomerId(item->data(Name, Qt::UserRole).toString())), m_text));
    m_table->setYielding({2});
}

} // namespace Pec
