// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customertreemodel.h"

#include "core/strings.h"
#include "models/customerwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Pec {

//! A row. The pointers go into m_assessment; one of them is set except in the root.
struct CustomerTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    QString id;
    const CustomerAssessment *customer = nullptr; //!< of a subscription too
    const SubscriptionAssessment *subscription = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    mutable QString searchText; //!< made when first asked for

    [[nodiscard]] Status status() const
    {
        return subscription ? subscription->status : customer->status;
    }
    [[nodiscard]] const Totals &totals() const
    {
        return subscription ? subscription->totals : customer->totals;
    }
    [[nodiscard]] const Totals &totalsUsd() const
    {
        return subscription ? subscription->totalsUsd : customer->totalsUsd;
    }
    [[nodiscard]] const QString &currency() const
    {
        return subscription && !subscription->currency.isEmpty() ? subscription->currency
                                                                 : customer->currency;
    }
    [[nodiscard]] bool costKnown() const
    {
        return subscription ? isCostKnown(*subscription) : isCostKnown(*customer);
    }
};

struct CustomerTreeModel::Source
{
    QString id;
    const CustomerAssessment *customer = nullptr;
    const SubscriptionAssessment *subscription = nullptr;
};

CustomerTreeModel::CustomerTreeModel(const Text &text, std::function<QIcon(Status)> iconOf,
                                     QObject *parent)
    : QAbstractItemModel(parent)
    , m_text(text)
    , m_iconOf(std::move(iconOf))
    , m_root(std::make_unique<Node>())
{}

CustomerTreeModel::~CustomerTreeModel() = default;

void CustomerTreeModel::setAssessment(std::shared_ptr<const Assessment> assessment)
{
    // Rows that go are still asked for their data while they do, so the old values live until the
    // end.
    const std::shared_ptr<const Assessment> previous =
        std::exchange(m_assessment, std::move(assessment));
    std::vector<Source> sources;
    if (m_assessment) {
        sources.reserve(size_t(m_assessment->customers.size()));
        for (const CustomerAssessment &customer : m_assessment->customers)
            sources.push_back({customer.id.value(), &customer, nullptr});
    }
    update(*m_root, sources);
}

std::vector<CustomerTreeModel::Source>
CustomerTreeModel::sourcesOf(const CustomerAssessment &customer)
{
    std::vector<Source> sources;
    sources.reserve(size_t(customer.subscriptions.size()));
    for (const SubscriptionAssessment &subscription : customer.subscriptions)
        sources.push_back({subscription.id.value(), &customer, &subscription});
    return sources;
}

//! The usual case of a refresh: the same subscriptions with new figures. Nothing is looked up for
//! it, since the window waits.
bool CustomerTreeModel::updateInPlace(Node &customer)
{
    const QList<SubscriptionAssessment> &subscriptions = customer.customer->subscriptions;
    const bool same = std::equal(customer.children.cbegin(), customer.children.cend(),
                                 subscriptions.cbegin(), subscriptions.cend(),
                                 [](const auto &child, const SubscriptionAssessment &subscription) {
                                     return child->id == subscription.id.value();
                                 });
    if (!same)
        return false;
    for (qsizetype row = 0; row < subscriptions.size(); ++row) {
        Node &node = *customer.children[size_t(row)];
        node.customer = customer.customer;
        node.subscription = &subscriptions.at(row);
        node.searchText.clear();
    }
    if (!customer.children.empty())
        Q_EMIT dataChanged(indexOf(*customer.children.front()),
                           indexOf(*customer.children.back(), ColumnCount - 1));
    return true;
}

void CustomerTreeModel::update(Node &parent, const std::vector<Source> &sources)
{
    removeMissing(parent, sources);
    QHash<QString, Node *> known;
    for (const auto &child : parent.children)
        known.insert(child->id, child.get());

    const int kept = int(parent.children.size());
    std::vector<const Source *> added;
    QSet<QString> seen;
    for (const Source &source : sources) {
        // An id that the service lists twice is one row.
        if (seen.contains(source.id))
            continue;
        seen.insert(source.id);
        Node *node = known.value(source.id);
        if (!node) {
            added.push_back(&source);
            continue;
        }
        node->customer = source.customer;
        node->subscription = source.subscription;
        node->searchText.clear();
        if (!source.subscription && !updateInPlace(*node))
            update(*node, sourcesOf(*source.customer));
    }
    if (kept > 0) {
        Q_EMIT dataChanged(indexOf(*parent.children.front()),
                           indexOf(*parent.children[size_t(kept - 1)], ColumnCount - 1));
    }
    appendNew(parent, added);
}

void CustomerTreeModel::removeMissing(Node &parent, const std::vector<Source> &sources)
{
    QSet<QString> ids;
    for (const Source &source : sources)
        ids.insert(source.id);
    const auto isMissing = [&](int row) { return !ids.contains(parent.children[size_t(row)]->id); };
    for (int last = int(parent.children.size()) - 1; last >= 0; --last) {
        if (!isMissing(last))
            continue;
        int first = last;
        while (first > 0 && isMissing(first - 1))
            --first;
        beginRemoveRows(indexOf(parent), first, last);
        parent.children.erase(parent.children.begin() + first, parent.children.begin() + last + 1);
        for (auto row = size_t(first); row < parent.children.size(); ++row)
            parent.children[row]->row = int(row);
        endRemoveRows();
        last = first;
    }
}

void CustomerTreeModel::appendNew(Node &parent, const std::vector<const Source *> &added)
{
    if (added.empty())
        return;
    const int first = int(parent.children.size());
    beginInsertRows(indexOf(parent), first, first + int(added.size()) - 1);
    const auto append = [](Node &above, const Source &source) -> Node & {
        auto node = std::make_unique<Node>();
        node->parent = &above;
        node->row = int(above.children.size());
        node->id = source.id;
        node->customer = source.customer;
        node->subscription = source.subscription;
        above.children.push_back(std::move(node));
        return *above.children.back();
    };
    for (const Source *source : added) {
        Node &node = append(parent, *source);
        if (source->subscription)
            continue;
        QSet<QString> seen;
        for (const Source &child : sourcesOf(*source->customer)) {
            if (!seen.contains(child.id))
                append(node, child);
            seen.insert(child.id);
        }
    }
    endInsertRows();
}

void CustomerTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    const auto changed = [this](const Node &parent) {
        if (parent.children.empty())
            return;
        for (const auto &child : parent.children)
            child->searchText.clear();
        Q_EMIT dataChanged(indexOf(*parent.children.front()),
                           indexOf(*parent.children.back(), ColumnCount - 1));
    };
    changed(*m_root);
    for (const auto &customerNode : m_root->children)
        changed(*customerNode);
}

CustomerTreeModel::Node *CustomerTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CustomerTreeModel::indexOf(const Node &node, int column) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, column, &node);
}

const CustomerAssessment *CustomerTreeModel::customer(const QModelIndex &index) const
{
    return nodeOf(index)->customer;
}

const SubscriptionAssessment *CustomerTreeModel::subscription(const QModelIndex &index) const
{
    return nodeOf(index)->subscription;
}

QModelIndex CustomerTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex CustomerTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int CustomerTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int CustomerTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant CustomerTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return displayText(node, index.column());
    case Qt::ToolTipRole:
        return toolTip(node, index.column());
    case Qt::DecorationRole:
        return index.column() == StatusColumn && m_iconOf ? m_iconOf(node.status()) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (index.column() >= CostColumn && index.column() <= MissedCreditColumn
                          ? Qt::AlignRight
                          : Qt::AlignLeft));
    case SortRole:
        return sortValue(node, index.column());
    case SearchRole:
        return searchText(node);
    case IdRole:
        return node.id;
    default:
        return {};
    }
}

QVariant CustomerTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter
                   | (section >= CostColumn && section <= MissedCreditColumn ? Qt::AlignRight
                                                                             : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return headerText(section, role == Qt::ToolTipRole);
}

QString CustomerTreeModel::headerText(int section, bool tip)
{
    switch (section) {
    case NameColumn:
        return tip ? tr("Customer or subscription") : tr("Name");
    case StatusColumn:
        return tip ? tr("Whether partner earned credit is applied to the eligible cost")
                   : tr("Status");
    case ReasonColumn:
        return tip ? tr("The main cause why credit is missing, or may be") : tr("Reason");
    case AccessColumn:
        return tip ? tr("How you reach the subscription") : tr("Access");
    case RoleColumn:
        return tip ? tr("The Azure role you hold, and whether it earns credit") : tr("Role");
    case PartnerLinkColumn:
        return tip ? tr("Whether your partner ID is linked to that access") : tr("Partner ID");
    case CostColumn:
        return tip ? tr("Cost of the period, in the customer's billing currency") : tr("Cost");
    case PecShareColumn:
        return tip ? tr("Share of the eligible cost that has partner earned credit applied")
                   : tr("PEC share");
    case MissedCreditColumn:
        return tip ? tr("Credit missed in the period: what is proved, to what is possible")
                   : tr("Missed credit");
    case ResellerColumn:
        return tip ? tr("The indirect reseller of the customer") : tr("Reseller");
    default:
        return {};
    }
}

QString CustomerTreeModel::displayText(const Node &node, int column) const
{
    const CustomerAssessment &customer = *node.customer;
    const SubscriptionAssessment *subscription = node.subscription;
    switch (column) {
    case NameColumn:
        return subscription ? subscription->name : customer.name;
    case StatusColumn:
        return m_text.status(node.status());
    case ReasonColumn:
        return subscription ? reasonWords(m_text, *subscription) : reasonWords(m_text, customer);
    case AccessColumn:
        return subscription ? m_text.accessSummary(*subscription) : accessWords(m_text, customer);
    case RoleColumn:
        return subscription ? m_text.roleSummary(*subscription) : roleWords(m_text, customer);
    case PartnerLinkColumn:
        return subscription ? partnerLinkWords(m_text, *subscription)
                            : partnerLinkWords(m_text, customer);
    case CostColumn:
        return node.costKnown() ? shortMoney(m_text, node.totals().cost, node.currency())
                                : unknownWord();
    case PecShareColumn:
        return node.costKnown() ? m_text.percent(node.totals().pecShareBasisPoints()) : QString();
    case MissedCreditColumn:
        return node.costKnown() ? missedCredit(m_text, node.totals(), node.currency()) : QString();
    case ResellerColumn:
        return customer.reseller ? customer.reseller->name : QString();
    default:
        return {};
    }
}

QString CustomerTreeModel::toolTip(const Node &node, int column) const
{
    switch (column) {
    case NameColumn:
        return node.subscription ? node.id : node.customer->domain + u'\n' + node.id;
    case StatusColumn:
        return m_text.statusMeaning(node.status());
    case ReasonColumn:
        return node.subscription ? reasonSentences(m_text, *node.subscription)
                                 : displayText(node, column);
    case CostColumn:
        return node.costKnown() ? m_text.money(node.totals().cost, node.currency()) : QString();
    case MissedCreditColumn:
        return node.costKnown()
                   ? tr("%1 to %2")
                         .arg(m_text.money(node.totals().missedCreditLow, node.currency()),
                              m_text.money(node.totals().missedCreditHigh, node.currency()))
                   : QString();
    default:
        return displayText(node, column);
    }
}

QVariant CustomerTreeModel::sortValue(const Node &node, int column) const
{
    // A double is enough to order rows by; it is never shown.
    switch (column) {
    case StatusColumn:
        return int(node.status());
    case CostColumn:
        return node.costKnown() ? node.totalsUsd().cost.toDouble() : -1.0;
    case PecShareColumn:
        return node.costKnown() ? node.totals().pecShareBasisPoints().value_or(-1) : -2;
    case MissedCreditColumn:
        return node.costKnown() ? node.totalsUsd().missedCreditHigh.toDouble() : -1.0;
    default:
        return displayText(node, column);
    }
}

const QString &CustomerTreeModel::searchText(const Node &node) const
{
    if (node.searchText.isEmpty()) {
        QStringList words{displayText(node, NameColumn),   node.id,
                          displayText(node, StatusColumn), displayText(node, ReasonColumn),
                          displayText(node, AccessColumn), displayText(node, RoleColumn)};
        if (!node.subscription)
            words << node.customer->domain << displayText(node, ResellerColumn);
        node.searchText = words.join(u'\n').toCaseFolded();
    }
    return node.searchText;
}

} // namespace Pec
