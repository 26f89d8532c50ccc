// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planmodel.h"

#include "core/strings.h"
#include "models/customerwords.h"
#include "plan/decide.h"

namespace Pec {

namespace {

//! Empty where nothing is counted: the finding tells more, or saves what is not lost yet.
QString valueWords(const Text &text, const Finding &finding)
{
    if (finding.creditHigh.isZero())
        return {};
    QString high = shortMoney(text, finding.creditHigh, finding.currency);
    if (finding.creditLow == finding.creditHigh)
        return high;
    return u"%1 \u2013 %2"_s.arg(shortMoney(text, finding.creditLow, finding.currency), high);
}

} // namespace

PlanModel::PlanModel(const Text &text, const PlanDesk &desk, IconOf iconOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_text(text)
    , m_desk(desk)
    , m_iconOf(std::move(iconOf))
{
    connect(&desk, &PlanDesk::planChanged, this, &PlanModel::refill);
    connect(&desk, &PlanDesk::entryChanged, this, [this](const FindingId &id) {
        if (const int row = rowOf(id); row >= 0)
            tellChanged(row, row);
    });
    // An alias stands in many rows.
    const auto tellAll = [this] { tellChanged(0, rowCount() - 1); };
    connect(&desk, &PlanDesk::notesChanged, this, tellAll);
    connect(&desk, &PlanDesk::noteChanged, this, tellAll);
}

void PlanModel::show(const CustomerId &customer, const SubscriptionId &subscription)
{
    m_customers.reset();
    if (!customer.isEmpty())
        m_customers = {customer};
    m_subscription = subscription;
    refill();
}

void PlanModel::show(const QSet<CustomerId> &customers)
{
    m_customers = customers;
    m_subscription = {};
    refill();
}

QList<FindingId> PlanModel::wantedIds() const
{
    QList<FindingId> ids;
    for (const PlanEntry &entry : m_desk.entries()) {
        const FindingKey &key = entry.item.finding.key;
        if ((!m_customers || m_customers->contains(key.customer))
            && (m_subscription.isEmpty() || key.subscription == m_subscription))
            ids.append(entry.item.finding.id);
    }
    return ids;
}

void PlanModel::refill()
{
    QList<FindingId> ids = wantedIds();
    if (ids == m_ids) { // after most refreshes
        tellChanged(0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_rows.clear();
    for (int row = 0; row < m_ids.size(); ++row)
        m_rows.insert(m_ids[row], row);
    endResetModel();
}

void PlanModel::tellChanged(int first, int last)
{
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void PlanModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellChanged(0, rowCount() - 1);
}

FindingId PlanModel::idAt(int row) const { return m_ids.value(row); }
int PlanModel::rowOf(const FindingId &id) const { return m_rows.value(id, -1); }

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PlanEntry *entry = index.isValid() ? m_desk.entry(m_ids.value(index.row())) : nullptr;
    if (!entry)
        return {};
    const PlanItem &item = entry->item;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(item, index.column());
    case Qt::ToolTipRole:
        return toolTip(item, index.column());
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(m_iconOf(item.decision.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == ValueColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                             : QVariant();
    case kSortRole:
        return sortKey(index.row(), item, index.column());
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == ValueColumn)
        return tr("Missed credit a month, low to high");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("What to do");
    case CustomerColumn:
        return tr("Customer");
    case SubscriptionColumn:
        return tr("Subscription");
    case ValueColumn:
        return tr("Missed");
    case StateColumn:
        return m_text.planField(PlanField::State);
    case OwnerColumn:
        return m_text.planField(PlanField::Owner);
    case DueColumn:
        return tr("Due");
    default:
        return {};
    }
}

QString PlanModel::stateWords(const PlanItem &item) const
{
    const QString state = m_text.planState(item.decision.state);
    return item.goneOn.isValid() ? tr("%1, no longer found").arg(state) : state;
}

QString PlanModel::displayText(const PlanItem &item, int column) const
{
    const Finding &finding = item.finding;
    switch (column) {
    case TitleColumn:
        return m_text.findingTitle(finding);
    case CustomerColumn:
        return m_desk.customerName(finding.key.customer);
    case SubscriptionColumn:
        return m_desk.subscriptionName(finding.key.subscription);
    case ValueColumn:
        return valueWords(m_text, finding);
    case StateColumn:
        return stateWords(item);
    case OwnerColumn:
        return item.decision.owner;
    case DueColumn: {
        const QDate due = item.decision.due;
        if (!due.isValid())
            return {};
        return isOverdue(item, m_desk.today()) ? tr("%1, overdue").arg(m_text.date(due))
                                               : m_text.date(due);
    }
    default:
        return {};
    }
}

QString PlanModel::toolTip(const PlanItem &item, int column) const
{
    const FindingKey &key = item.finding.key;
    switch (column) {
    case TitleColumn:
        return displayText(item, column) + u'\n' + m_text.reason(key.reason);
    case StateColumn:
        return item.goneOn.isValid() ? m_text.noLongerFound(item.goneOn)
                                     : displayText(item, column);
    default:
        return displayText(item, column);
    }
}

QVariant PlanModel::sortKey(int row, const PlanItem &item, int column) const
{
    switch (column) {
    case ValueColumn:
        return -row; // the desk's order is that of the missed credit, whatever the currency
    case StateColumn:
        return int(item.decision.state);
    case DueColumn:
        // Without a day behind every day.
        return item.decision.due.isValid() ? item.decision.due : QDate(9999, 1, 1);
    default:
        return displayText(item, column).toCaseFolded();
    }
}

} // namespace Pec
