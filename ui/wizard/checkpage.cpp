// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/checkpage.h"

#include "common/controls.h"
#include "core/strings.h"
#include "panes/copyabletable.h"
#include "panes/markdelegate.h"
#include "text/onboardingtext.h"

#include <QHeaderView>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Pec {

CheckPage::CheckPage(const Text &text, const CustomerAssessment &customer,
                     const QList<SubscriptionId> &chosen, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_subscriptions(new QListWidget(this))
    , m_asking(makeLabel(this, "muted"))
    , m_model(new FigureTableModel(this))
    , m_table(new CopyableTable(0, this))
{
    m_subscriptions->setAccessibleName(tr("Subscriptions"));
    m_subscriptions->setSpacing(2);
    constexpr int kMostShown = 5;
    m_subscriptions->setFixedHeight(
        (fontMetrics().height() + 10)
            * std::clamp(int(customer.subscriptions.size()), 2, kMostShown)
        + 8);
    for (const SubscriptionAssessment &one : customer.subscriptions) {
        auto *item = new QListWidgetItem(one.name + u" \u00b7 "_s + m_text.status(one.status),
                                         m_subscriptions);
        item->setData(Qt::UserRole, one.id.value());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.isEmpty() || chosen.contains(one.id) ? Qt::Checked
                                                                        : Qt::Unchecked);
    }
    m_subscriptions->setCurrentRow(0); // so that whoever comes by the Tab key sees where
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MarkDelegate(m_table));
    m_table->setAccessibleName(tr("Checks"));
    m_table->setWordWrap(true); // advice takes the lines it needs
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *title = makeHeading(this, 1);
    title->setText(tr("What stands in the way"));
    auto *subscriptionsTitle = makeHeading(this, 1);
    subscriptionsTitle->setText(tr("Which subscriptions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{subscriptionsTitle, m_subscriptions, title, m_asking})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    connect(m_subscriptions, &QListWidget::itemChanged, this, &CheckPage::chosenChanged);
}

QList<SubscriptionId> CheckPage::chosen() const
{
    QList<SubscriptionId> ids;
    for (int row = 0; row < m_subscriptions->count(); ++row) {
        const QListWidgetItem *item = m_subscriptions->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(SubscriptionId(item->data(Qt::UserRole).toString()));
    }
    return ids;
}

FigureTable CheckPage::tableOf(const QList<PreflightFinding> &findings, const Text &text)
{
    const OnboardingText words(text);
    FigureTable table;
    table.columns = {{tr("Check")}, {tr("Result")}, {tr("What to do")}, {tr("Seen")}};
    table.markColumn = 1;
    for (const PreflightFinding &finding : findings) {
        const QString check = words.check(finding.check);
        const QString advice = words.advice(finding.advice);
        FigureTable::Row row;
        row.cells = {
            finding.subscriptionName.isEmpty() ? check
                                               : tr("%1: %2").arg(finding.subscriptionName, check),
            text.ruleResult(finding.result), advice,
            finding.until.isValid() ? words.until(text.date(finding.until)) : finding.seen};
        row.mark = finding.result;
        row.tip = advice;
        if (finding.error) {
            const ErrorText error = text.error(*finding.error);
            row.tip += u'\n' + error.sentence + u' ' + error.nextStep + u'\n' + error.reference;
        }
        table.rows.append(row);
    }
    return table;
}

void CheckPage::showFindings(const QList<PreflightFinding> &findings, bool asking)
{
    m_model->setTable(tableOf(findings, m_text));
    m_table->setYielding({2});
    m_asking->setText(
        asking ? tr("The customer's tenant is asked what is allowed there \u2026")
               : tr("What is not known does not stop you; each line says how to find out."));
}

} // namespace Pec
