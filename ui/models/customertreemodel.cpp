// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customertreemodel.h"

#include "core/strings.h"
#include "models/customerwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Pec {

//! What rows are ordered by in one column: a number, else words. Made once for each row, since a
//! sort asks for each a dozen times.
struct CustomerTreeModel::SortKey
{
    int column = -1; //!< none yet
    double number = 0;
    std::optional<QCollatorSortKey> words;
};

//! A row. The pointers go into m_assessment; one of them is set except in the root.
struct CustomerTreeModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    const CustomerAssessment *customer = nullptr; //!< of a subscription too
    const SubscriptionAssessment *subscription = nullptr;
    std::vector<std::unique_ptr<Node>> children;
    mutable bool childrenAsked = false; //!< somebody may hold what they were
    //! Made when first asked for.
    mutable QString searchText;
    mutable SortKey sortKey;
    mutable std::optional<QCollatorSortKey> nameKey;

    void show(const CustomerAssessment *newCustomer, const SubscriptionAssessment *newSubscription)
    {
        const QString &nameBefore = name(); // of the assessment that is shown until now
        customer = newCustomer;
        subscription = newSubscription;
        searchText.clear();
        sortKey.column = -1;
        if (nameKey && name() != nameBefore)
            nameKey.reset();
    }
    void forgetWords()
    {
        searchText.clear();
        sortKey.column = -1;
        nameKey.reset();
    }
    [[nodiscard]] const QString &id() const
    {
        return subscription ? subscription->id.value() : customer->id.value();
    }
    [[nodiscard]] const QString &name() const
    {
        return subscription ? subscription->name : customer->name;
    }
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
        return subscription ? isCostKnown(*subscription) : customer->costKnown;
    }
};

//! A row to be.
struct CustomerTreeModel::Source
{
    const CustomerAssessment *customer = nullptr;
    const SubscriptionAssessment *subscription = nullptr;

    [[nodiscard]] const QString &id() const
    {
        return subscription ? subscription->id.value() : customer->id.value();
    }
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
            sources.push_back({&customer, nullptr});
    }
    update(*m_root, sources);
}

std::vector<CustomerTreeModel::Source>
CustomerTreeModel::sourcesOf(const CustomerAssessment &customer)
{
    std::vector<Source> sources;
    sources.reserve(size_t(customer.subscriptions.size()));
    for (const SubscriptionAssessment &subscription : customer.subscriptions)
        sources.push_back({&customer, &subscription});
    return sources;
}

void CustomerTreeModel::show(Node &node, const Source &source)
{
    node.show(source.customer, source.subscription);
    if (!source.subscription)
        update(node, sourcesOf(*source.customer));
}

//! Rows that nobody has asked for yet change in silence. To tell of all would make the filter sort
//! the subscriptions of every folded customer, which takes longer than all the rest.
void CustomerTreeModel::tellChanged(const Node &parent, size_t rows)
{
    if (rows > 0 && parent.childrenAsked)
        Q_EMIT dataChanged(indexOf(*parent.children.front()),
                           indexOf(*parent.children[rows - 1], ColumnCount - 1));
}

//! The usual case of a refresh: the same rows with new figures. Nothing is looked up for it, since
//! the window waits.
bool CustomerTreeModel::updateInPlace(Node &parent, const std::vector<Source> &sources)
{
    const bool same = std::equal(
        parent.children.cbegin(), parent.children.cend(), sources.cbegin(), sources.cend(),
        [](const auto &child, const Source &source) { return child->id() == source.id(); });
    if (!same)
        return false;
    for (size_t row = 0; row < sources.size(); ++row)
        show(*parent.children[row], sources[row]);
    tellChanged(parent, sources.size());
    return true;
}

void CustomerTreeModel::update(Node &parent, const std::vector<Source> &sources)
{
    if (updateInPlace(parent, sources))
        return;
    removeMissing(parent, sources);
    QHash<QString, Node *> known;
    for (const auto &child : parent.children)
        known.insert(child->id(), child.get());

    const size_t kept = parent.children.size();
    std::vector<const Source *> added;
    for (const Source &source : sources) {
        if (Node *node = known.value(source.id()))
            show(*node, source);
        else
            added.push_back(&source);
    }
    tellChanged(parent, kept);
    appendNew(parent, added);
}

void CustomerTreeModel::removeMissing(Node &parent, const std::vector<Source> &sources)
{
    QSet<QString> ids;
    for (const Source &source : sources)
        ids.insert(source.id());
    const auto isMissing = [&](int row) {
        return !ids.contains(parent.children[size_t(row)]->id());
    };
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
        node->customer = source.customer;
        node->subscription = source.subscription;
        above.children.push_back(std::move(node));
        return *above.children.back();
    };
    for (const Source *source : added) {
        Node &node = append(parent, *source);
        if (source->subscription)
            continue;
        for (const Source &child : sourcesOf(*source->customer))
            append(node, child);
    }
    endInsertRows();
}

void CustomerTreeModel::retranslate()
{
    m_collator.setLocale(m_text.locale());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (const auto &customer : m_root->children) {
        customer->forgetWords();
        for (const auto &subscription : customer->children)
            subscription->forgetWords();
    }
    tellChanged(*m_root, m_root->children.size());
    for (const auto &customer : m_root->children)
        tellChanged(*customer, customer->children.size());
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
    const Node &above = *nodeOf(parent);
    above.childrenAsked = true;
    return createIndex(row, column, above.children[size_t(row)].get());
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
    case IdRole:
        return node.id();
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
        return node.name();
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
        return node.subscription ? node.id() : node.customer->domain + u'\n' + node.id();
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

const CustomerTreeModel::SortKey &CustomerTreeModel::sortKey(const Node &node, int column) const
{
    SortKey &key = node.sortKey;
    if (key.column == column)
        return key;
    key = {column, 0, {}};
    // A double is enough to order rows by; it is never shown.
    switch (column) {
    case StatusColumn:
        key.number = int(node.status());
        break;
    case CostColumn:
        key.number = node.costKnown() ? node.totalsUsd().cost.toDouble() : -1;
        break;
    case PecShareColumn:
        key.number = node.costKnown() ? node.totals().pecShareBasisPoints().value_or(-1) : -2;
        break;
    case MissedCreditColumn:
        key.number = node.costKnown() ? node.totalsUsd().missedCreditHigh.toDouble() : -1;
        break;
    default:
        key.words = m_collator.sortKey(displayText(node, column));
    }
    return key;
}

int CustomerTreeModel::compareValues(const QModelIndex &left, const QModelIndex &right) const
{
    const SortKey &one = sortKey(*nodeOf(left), left.column());
    const SortKey &other = sortKey(*nodeOf(right), right.column());
    if (one.words)
        return one.words->compare(*other.words);
    return one.number < other.number ? -1 : int(one.number > other.number);
}

int CustomerTreeModel::compareNames(const QModelIndex &left, const QModelIndex &right) const
{
    const auto keyOf = [this](const Node &node) -> const QCollatorSortKey & {
        if (!node.nameKey)
            node.nameKey = m_collator.sortKey(node.name());
        return *node.nameKey;
    };
    return keyOf(*nodeOf(left)).compare(keyOf(*nodeOf(right)));
}

bool CustomerTreeModel::holds(const QModelIndex &index, const QStringList &words) const
{
    const Node &node = *nodeOf(index);
    return holdsItself(node, words) || (node.subscription && holdsItself(*node.parent, words))
           || std::any_of(node.children.cbegin(), node.children.cend(),
                          [&](const auto &child) { return holdsItself(*child, words); });
}

bool CustomerTreeModel::holdsItself(const Node &node, const QStringList &words) const
{
    if (node.searchText.isEmpty()) {
        QStringList shown{displayText(node, NameColumn),   node.id(),
                          displayText(node, StatusColumn), displayText(node, ReasonColumn),
                          displayText(node, AccessColumn), displayText(node, RoleColumn)};
        if (!node.subscription)
            shown << node.customer->domain << displayText(node, ResellerColumn);
        node.searchText = shown.join(u'\n').toCaseFolded();
    }
    return std::all_of(words.cbegin(), words.cend(),
                       [&node](const QString &word) { return node.searchText.contains(word); });
}

} // namespace Pec
