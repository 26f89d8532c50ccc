// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customertreemodel.h"

#include "core/strings.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Pec {

CustomerTreeModel::CustomerTreeModel(const Text &text, std::function<QIcon(Status)> iconOf,
                                     QObject *parent)
    : QAbstractItemModel(parent)
    , m_iconOf(std::move(iconOf))
    , m_text(text)
    , m_cells(text)
{
    m_collator.setLocale(text.locale());
    forgetWords();
    connect(&m_preparing, &QTimer::timeout, this, &CustomerTreeModel::prepareSome);
}

void CustomerTreeModel::setAssessment(std::shared_ptr<const Assessment> assessment)
{
    // Rows point into the old one until the new rows are taken.
    const std::shared_ptr<const Assessment> previous =
        std::exchange(m_assessment, std::move(assessment));
    m_cells.setAssessment(m_assessment.get());
    takeRows(m_assessment ? TreeRows(*m_assessment, m_grouping) : TreeRows());
}

void CustomerTreeModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    takeRows(m_assessment ? TreeRows(*m_assessment, m_grouping) : TreeRows());
}

void CustomerTreeModel::setNotes(const CustomerNotes &notes)
{
    CustomerNotes shown = notes;
    for (CustomerNote &note : shown)
        note.note.clear();
    if (shown == m_cells.notes())
        return; // somebody writes a note, which no column shows
    m_cells.setNotes(shown);
    forgetWords();
    rearrange(Sorted::Yes);
    tellData();
}

void CustomerTreeModel::retranslate()
{
    m_collator.setLocale(m_text.locale());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    forgetWords();
    rearrange(Sorted::Yes);
    tellData();
}

void CustomerTreeModel::setFilter(const TreeFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange(Sorted::No);
    Q_EMIT filterChanged();
}

void CustomerTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sortColumn = CustomerColumn(column);
    m_sortOrder = order;
    rearrange(Sorted::Yes);
}

void CustomerTreeModel::takeRows(TreeRows &&rows)
{
    if (m_rows.hasSameRowsAs(rows)) {
        for (int row = 1; row < rows.size(); ++row) {
            if (m_cells.name(rows.at(row)) != m_cells.name(m_rows.at(row)))
                m_nameKeys[size_t(row)].reset();
        }
        m_rows.takeData(std::move(rows));
        m_search.reset(m_rows.size());
        rearrange(Sorted::Yes);
        tellData();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        forgetWords();
        sortRows(m_rows);
        filterRows(m_rows);
        endResetModel();
    }
    m_prepared = 0;
    m_preparing.start();
}

//! What was made of names and states of the present rows.
void CustomerTreeModel::forgetWords()
{
    m_search.reset(m_rows.size());
    m_nameKeys.assign(size_t(m_rows.size()), std::nullopt);
    m_prepared = 0;
    m_preparing.start();
}

void CustomerTreeModel::rearrange(Sorted sorted)
{
    TreeRows rows = m_rows;
    if (sorted == Sorted::Yes)
        sortRows(rows);
    filterRows(rows);
    if (rows.showsSameAs(m_rows)) {
        m_rows = std::move(rows);
    } else if (rows.showsSameSetAs(m_rows)) {
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_rows = std::move(rows);
        moveIndexes();
        Q_EMIT layoutChanged({}, VerticalSortHint);
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
}

void CustomerTreeModel::moveIndexes()
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(indexOf(int(index.internalId()), index.column()));
    changePersistentIndexList(before, after);
}

void CustomerTreeModel::tellData()
{
    for (int parent = 0; parent < m_rows.size(); ++parent) {
        if (const int count = m_rows.shownCount(parent); count > 0)
            Q_EMIT dataChanged(indexOf(m_rows.shownAt(parent, 0)),
                               indexOf(m_rows.shownAt(parent, count - 1), columnCount() - 1));
    }
}

void CustomerTreeModel::prepareSome()
{
    constexpr int kSliceMs = 4;
    QElapsedTimer slice;
    slice.start();
    for (++m_prepared; m_prepared < m_rows.size(); ++m_prepared) {
        know(m_prepared);
        (void)nameKey(m_prepared);
        if (slice.elapsed() >= kSliceMs)
            return;
    }
    m_preparing.stop();
}

void CustomerTreeModel::know(int row)
{
    if (!m_search.knows(row))
        m_search.tell(row, m_cells.searchWords(m_rows.at(row)));
}

const QCollatorSortKey &CustomerTreeModel::nameKey(int row)
{
    std::optional<QCollatorSortKey> &key = m_nameKeys[size_t(row)];
    if (!key)
        key = m_collator.sortKey(m_cells.name(m_rows.at(row)));
    return *key;
}

void CustomerTreeModel::sortRows(TreeRows &rows)
{
    if (m_sortColumn == CustomerColumn::Name) {
        const bool descending = m_sortOrder == Qt::DescendingOrder;
        rows.sort([&](int left, int right) {
            const int order = nameKey(left).compare(nameKey(right));
            return order == 0 ? left < right : (order < 0) != descending;
        });
        return;
    }
    std::vector<double> numbers = sortNumbers();
    if (m_sortOrder == Qt::DescendingOrder)
        std::transform(numbers.cbegin(), numbers.cend(), numbers.begin(), std::negate());
    rows.sort([&](int left, int right) {
        const double one = numbers[size_t(left)];
        const double other = numbers[size_t(right)];
        if (one != other)
            return one < other;
        // Equal rows read from A to Z in either order.
        const int order = nameKey(left).compare(nameKey(right));
        return order == 0 ? left < right : order < 0;
    });
}

std::vector<double> CustomerTreeModel::sortNumbers() const
{
    std::vector<double> numbers(size_t(m_rows.size()), 0);
    QHash<QString, int> different; // of words that many rows say: each is collated once
    QStringList words;
    for (int row = 1; row < m_rows.size(); ++row) {
        double &number = numbers[size_t(row)];
        if (const auto told = CustomerCells::number(m_rows.at(row), m_sortColumn)) {
            number = *told;
            continue;
        }
        const QString said = m_cells.words(m_rows.at(row), m_sortColumn);
        auto found = different.find(said);
        if (found == different.end()) {
            found = different.insert(said, int(words.size()));
            words.append(said);
        }
        number = *found;
    }
    if (words.isEmpty())
        return numbers;
    QStringList inOrder = words;
    std::sort(inOrder.begin(), inOrder.end(), m_collator);
    for (qsizetype place = 0; place < inOrder.size(); ++place)
        different[inOrder[place]] = int(place);
    for (int row = 1; row < m_rows.size(); ++row)
        numbers[size_t(row)] = different.value(words.at(qsizetype(numbers[size_t(row)])));
    return numbers;
}

void CustomerTreeModel::filterRows(TreeRows &rows)
{
    const QStringList words = m_filter.words();
    std::vector<char> keeps;
    if (words.isEmpty()) {
        keeps.assign(size_t(rows.size()), 1);
    } else {
        for (int row = 1; row < rows.size(); ++row)
            know(row);
        keeps = m_search.holding(rows, words);
    }
    for (int row = 1; m_filter.hasTicks() && row < rows.size(); ++row) {
        const TreeRow &entry = rows.at(row);
        if (!keeps[size_t(row)] || !entry.isLeaf() || !entry.customer)
            continue;
        keeps[size_t(row)] = char(m_filter.lets(*entry.customer, m_cells.ownerOf(*entry.customer))
                                  && (!entry.subscription || m_filter.lets(*entry.subscription)));
    }
    rows.show(keeps);
}

QModelIndex CustomerTreeModel::indexOf(int row, int column) const
{
    return row == TreeRows::kTop || !m_rows.isShown(row)
               ? QModelIndex()
               : createIndex(m_rows.positionOf(row), column, quintptr(row));
}

const TreeRow &CustomerTreeModel::row(const QModelIndex &index) const
{
    return m_rows.at(index.isValid() ? int(index.internalId()) : TreeRows::kTop);
}

const CustomerAssessment *CustomerTreeModel::customer(const QModelIndex &index) const
{
    return row(index).customer;
}

const SubscriptionAssessment *CustomerTreeModel::subscription(const QModelIndex &index) const
{
    return row(index).subscription;
}

QString CustomerTreeModel::keyOf(const TreeRow &row)
{
    if (row.subscription)
        return keyOf(row.subscription->id);
    return row.customer ? keyOf(row.customer->id) : u'r' + row.id();
}

QString CustomerTreeModel::keyOf(const CustomerId &customer) { return u'c' + customer.value(); }

QString CustomerTreeModel::keyOf(const SubscriptionId &subscription)
{
    return u's' + subscription.value();
}

QString CustomerTreeModel::keyOf(const QModelIndex &index) const
{
    return index.isValid() ? keyOf(row(index)) : QString();
}

QModelIndexList CustomerTreeModel::indexesOfKeys(const QSet<QString> &keys) const
{
    QModelIndexList found;
    for (int row = 1; found.size() < keys.size() && row < m_rows.size(); ++row) {
        if (m_rows.isShown(row) && keys.contains(keyOf(m_rows.at(row))))
            found.append(indexOf(row));
    }
    return found;
}

CustomerTreeModel::Counts CustomerTreeModel::shown() const
{
    Counts counts;
    const CustomerAssessment *last = nullptr; // of subscriptions without a customer's row
    for (int row = 1; row < m_rows.size(); ++row) {
        const TreeRow &entry = m_rows.at(row);
        if (!m_rows.isShown(row) || !entry.customer)
            continue;
        counts.subscriptions += entry.subscription != nullptr;
        if (m_grouping == Grouping::Subscriptions)
            counts.customers += std::exchange(last, entry.customer) != entry.customer;
        else
            counts.customers += entry.subscription == nullptr;
    }
    return counts;
}

QStringList CustomerTreeModel::statusWords() const
{
    QStringList words;
    for (int status = 0; status < kStatusCount; ++status)
        words.append(m_text.status(Status(status)));
    return words;
}

QModelIndex CustomerTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int above = parent.isValid() ? int(parent.internalId()) : TreeRows::kTop;
    return createIndex(row, column, quintptr(m_rows.shownAt(above, row)));
}

QModelIndex CustomerTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(row(child).parent) : QModelIndex();
}

int CustomerTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return m_rows.shownCount(parent.isValid() ? int(parent.internalId()) : TreeRows::kTop);
}

int CustomerTreeModel::columnCount(const QModelIndex &) const { return kCustomerColumnCount; }

Qt::ItemFlags CustomerTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    // A view does not look below such rows, which are nearly all.
    return index.isValid() && row(index).isLeaf() ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant CustomerTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TreeRow &entry = row(index);
    const auto column = CustomerColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.words(entry, column);
    case Qt::ToolTipRole:
        return m_cells.tip(entry, column);
    case Qt::DecorationRole:
        return column == CustomerColumn::Status && m_iconOf ? m_iconOf(CustomerCells::status(entry))
                                                            : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isAmount(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return entry.id();
    default:
        return {};
    }
}

QVariant CustomerTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = CustomerColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return m_cells.heading(column);
    case Qt::ToolTipRole:
        return m_cells.headingTip(column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isAmount(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace Pec
