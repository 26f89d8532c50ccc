// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/portfolio/changespane.h"

#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"
#include "models/customerwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace Pec {

namespace {

enum Role { CustomerRole = Qt::UserRole + 1, SubscriptionRole };

QIcon icon(ChangeKind kind) { return icon(isLoss(kind) ? Status::NotEarning : Status::Earning); }

QString signedMoney(const Text &text, Decimal amount, const QString &currency)
{
    if (amount.isZero())
        return {};
    const QString money = shortMoney(text, amount, currency);
    return amount > Decimal() ? u'+' + money : money;
}

QList<QStandardItem *> itemsOf(const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem(cell);
        item->setEditable(false);
        items.append(item);
    }
    items[1]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return items;
}

} // namespace

ChangesPane::ChangesPane(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_title(makeHeading(this, 1))
    , m_with(new QComboBox(this))
    , m_note(makeLabel(this, "muted"))
    , m_model(new QStandardItemModel(this))
    , m_tree(new QTreeView(this))
{
    for (const ComparedWith with :
         {ComparedWith::LastTime, ComparedWith::WeekAgo, ComparedWith::MonthAgo})
        m_with->addItem(QString(), int(with));
    m_with->setMinimumContentsLength(20);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setMinimumHeight(300);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *row = new QHBoxLayout;
    row->addWidget(m_with);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_note);
    layout->addWidget(m_tree, 100);
    layout->addStretch(1); // keeps the words together where there is no tree
    connect(m_with, &QComboBox::activated, this, &ChangesPane::ask);
    connect(m_tree, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        Q_EMIT subjectWanted(CustomerId(first.data(CustomerRole).toString()),
                             SubscriptionId(first.data(SubscriptionRole).toString()));
    });
    retranslate();
}

void ChangesPane::ask()
{
    m_asked = true;
    m_changes.reset();
    retranslate();
    Q_EMIT changesWanted(ComparedWith(m_with->currentIndex()));
}

void ChangesPane::askOnce()
{
    if (!m_asked)
        ask();
}

void ChangesPane::forget() { m_asked = false; }

QString ChangesPane::note() const { return m_note->text(); }

void ChangesPane::setChanges(const Result<Changes> &changes)
{
    m_changes = changes;
    retranslate();
}

void ChangesPane::fill(const Changes &changes)
{
    m_model->setHorizontalHeaderLabels(
        {tr("Customer, subscription"), tr("Credit a month"), tr("Change"), tr("Day")});
    for (const CustomerChanges &group : changesByCustomer(changes)) {
        QStringList worth;
        for (const Decimal amount : {-group.lostPerMonth, group.gainedPerMonth}) {
            if (!amount.isZero())
                worth.append(signedMoney(m_text, amount, group.currency));
        }
        const QList<QStandardItem *> customer =
            itemsOf({group.name, worth.join(u" \u00b7 "_s),
                     group.lostThisWeek ? tr("lost this week") : QString(), QString()});
        customer.first()->setData(group.customer.value(), CustomerRole);
        for (const Change &change : group.changes) {
            const Decimal money =
                isLoss(change.kind) ? -change.creditPerMonth : change.creditPerMonth;
            const QList<QStandardItem *> items =
                itemsOf({change.subscriptionName, signedMoney(m_text, money, change.currency),
                         m_text.changeKind(change.kind),
                         change.day.isValid() ? m_text.date(change.day) : unknownWord()});
            items.first()->setData(change.customer.value(), CustomerRole);
            items.first()->setData(change.subscription.value(), SubscriptionRole);
            items[2]->setIcon(icon(change.kind));
            for (QStandardItem *item : items)
                item->setToolTip(m_text.changeEvidence(change));
            customer.first()->appendRow(items);
        }
        m_model->appendRow(customer);
    }
    m_tree->expandAll();
}

QString ChangesPane::noteOf(const Changes &changes) const
{
    const bool none = changes.changes.isEmpty();
    if (!changes.from.isValid())
        return none ? tr("There is nothing to compare with yet: no earlier refresh is kept.")
                    : tr("There is no earlier refresh to compare with yet. This is what the days "
                         "of the present one show.");
    const QString from = m_text.date(changes.from);
    const QString to = m_text.date(changes.to);
    return none ? tr("Nothing was gained or lost between %1 and %2.").arg(from, to)
                : tr("Between %1 and %2, the last complete days of the two refreshes.")
                      .arg(from, to);
}

void ChangesPane::retranslate()
{
    m_title->setText(tr("Changes"));
    setCaption(m_with, tr("Compared with"));
    m_with->setItemText(int(ComparedWith::LastTime), tr("Since last time"));
    m_with->setItemText(int(ComparedWith::WeekAgo), tr("Since a week ago"));
    m_with->setItemText(int(ComparedWith::MonthAgo), tr("Since a month ago"));
    m_tree->setAccessibleName(tr("Changes by customer"));
    m_tree->header()->setAccessibleName(tr("Columns"));
    m_model->clear();
    if (!m_changes) {
        m_note->setText(tr("Comparing \u2026"));
    } else if (!*m_changes) {
        const ErrorText error = m_text.error(m_changes->error());
        m_note->setText(error.sentence + u' ' + error.nextStep);
    } else {
        const Changes &changes = **m_changes;
        fill(changes);
        m_note->setText(noteOf(changes));
    }
    m_tree->setVisible(m_model->rowCount() > 0);
}

void ChangesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
