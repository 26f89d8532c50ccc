// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/cost/aggregate.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

//! Numbers for texts, and the texts as JSON.
class Names
{
public:
    int idOf(const QString &text)
    {
        const auto it = m_ids.constFind(text);
        if (it != m_ids.constEnd())
            return it.value();
        m_json.append(jsonText(text));
        m_ids.insert(text, static_cast<int>(m_json.size()) - 1);
        return static_cast<int>(m_json.size()) - 1;
    }
    [[nodiscard]] const QByteArray &json(int id) const { return m_json.at(id); }

private:
    QHash<QString, int> m_ids;
    QList<QByteArray> m_json;
};

struct Group
{
    int first = 0;
    int second = 0;
    int bucket = 0; //!< yyyymmdd, yyyymm01 or 0
    int currency = 0;
    qint64 usd = 0;
    qint64 billing = 0;
};

class Aggregation
{
public:
    Aggregation(const World &world, const CostScope &scope, const CostDefinition &definition)
        : m_world(world)
        , m_scope(scope)
        , m_definition(definition)
    {
        m_perCurrency = std::any_of(definition.columns.cbegin(), definition.columns.cend(),
                                    [](const CostColumn &column) { return !column.usd; });
        m_monthDimension = std::any_of(
            definition.groupings.cbegin(), definition.groupings.cend(),
            [](const CostGrouping &grouping) {
                return grouping.dimension && grouping.dimension->level == Dimension::Level::Month;
            });
    }

    CostTable run(const QDateTime &now)
    {
        for (const auto &[customer, subscription] : m_scope.subscriptions)
            addSubscription(customer, subscription, now);
        return table();
    }

private:
    [[nodiscard]] int bucketOf(QDate date) const
    {
        if (m_definition.granularity == Granularity::Daily)
            return (date.year() * 100 + date.month()) * 100 + date.day();
        if (m_definition.granularity == Granularity::Monthly || m_monthDimension)
            return (date.year() * 100 + date.month()) * 100 + 1;
        return 0;
    }

    void addSubscription(int customer, int subscription, const QDateTime &now)
    {
        const QList<CostDay> days =
            m_world.costDays(customer, subscription, m_definition.from, m_definition.to, now);
        if (days.isEmpty())
            return;
        QList<int> buckets;
        buckets.reserve(days.size());
        for (const CostDay &day : days)
            buckets.append(bucketOf(day.date));
        const QString &currency =
            m_world.customers.at(customer).subscriptions.at(subscription).cost.currency;
        m_currency = m_currencies.idOf(m_perCurrency ? currency : u"USD"_s);
        for (const CostLine &line : m_world.costLines(customer, subscription)) {
            if (m_scope.resourceGroup < 0 || line.resourceGroup == m_scope.resourceGroup)
                addLine(customer, subscription, line, days, buckets);
        }
    }

    [[nodiscard]] int groupingId(qsizetype index, int customer, int subscription,
                                 const CostLine &line, bool credit)
    {
        if (index >= m_definition.groupings.size())
            return 0;
        const Dimension *dimension = m_definition.groupings.at(index).dimension;
        if (!dimension)
            return m_names.idOf(QString());
        if (dimension->level == Dimension::Level::Month)
            return 0;
        return m_names.idOf(dimension->value(m_world, customer, subscription, line, credit));
    }

    void addLine(int customer, int subscription, const CostLine &line, const QList<CostDay> &days,
                 const QList<int> &buckets)
    {
        std::array<bool, 2> passes{};
        std::array<std::pair<int, int>, 2> ids;
        std::array<int, 2> lastBucket{-1, -1};
        std::array<Group *, 2> last{};
        for (const bool credit : {false, true}) {
            passes[credit] =
                m_definition.filter.passes(m_world, customer, subscription, line, credit);
            if (passes[credit])
                ids[credit] = {groupingId(0, customer, subscription, line, credit),
                               groupingId(1, customer, subscription, line, credit)};
        }
        if (!passes[0] && !passes[1])
            return;
        for (qsizetype i = 0; i < days.size(); ++i) {
            const CostAmount amount = amountOf(line, days.at(i), m_scope.retail);
            const std::size_t flag = amount.credit ? 1 : 0;
            if (!amount.present || !passes[flag])
                continue;
            if (!last[flag] || lastBucket[flag] != buckets.at(i)) {
                lastBucket[flag] = buckets.at(i);
                last.fill(nullptr); // finding a group may move the others
                lastBucket[1 - flag] = -1;
                last[flag] = &m_groups[findGroup(ids[flag].first, ids[flag].second, buckets.at(i))];
            }
            last[flag]->usd += amount.usd;
            last[flag]->billing += amount.billing;
        }
    }

    qsizetype findGroup(int first, int second, int bucket)
    {
        const std::array<int, 4> key{first, second, bucket, m_currency};
        const size_t hash = qHashRange(key.begin(), key.end());
        for (auto it = m_index.constFind(hash); it != m_index.constEnd() && it.key() == hash;
             ++it) {
            const Group &group = m_groups.at(it.value());
            if (group.first == first && group.second == second && group.bucket == bucket
                && group.currency == m_currency)
                return it.value();
        }
        m_groups.append({first, second, bucket, m_currency, 0, 0});
        m_index.insert(hash, m_groups.size() - 1);
        return m_groups.size() - 1;
    }

    [[nodiscard]] CostTable table() const
    {
        CostTable table;
        for (const CostColumn &column : m_definition.columns)
            table.columns.emplaceBack(column.name.toLatin1(), "Number");
        for (const CostGrouping &grouping : m_definition.groupings)
            table.columns.append(
                {grouping.name.toUtf8(), isMonth(grouping) ? "Datetime" : "String"});
        if (m_definition.granularity == Granularity::Daily)
            table.columns.emplaceBack("UsageDate", "Number");
        if (m_definition.granularity == Granularity::Monthly && !m_monthDimension)
            table.columns.emplaceBack("BillingMonth", "Datetime");
        table.columns.emplaceBack("Currency", "String");
        QList<Group> groups = m_groups;
        sort(groups);
        table.rows.reserve(groups.size());
        for (const Group &group : std::as_const(groups))
            table.rows.append(cells(group));
        return table;
    }

    static bool isMonth(const CostGrouping &grouping)
    {
        return grouping.dimension && grouping.dimension->level == Dimension::Level::Month;
    }

    static QByteArray monthText(int bucket)
    {
        return '"' + QDate(bucket / 10000, bucket / 100 % 100, 1).toString(Qt::ISODate).toLatin1()
               + "T00:00:00\"";
    }

    [[nodiscard]] QByteArray groupingCell(const Group &group, qsizetype index) const
    {
        if (isMonth(m_definition.groupings.at(index)))
            return monthText(group.bucket);
        return m_names.json(index == 0 ? group.first : group.second);
    }

    [[nodiscard]] QList<QByteArray> cells(const Group &group) const
    {
        QList<QByteArray> cells;
        for (const CostColumn &column : m_definition.columns)
            cells.append(decimalText(column.usd ? group.usd : group.billing));
        for (qsizetype i = 0; i < m_definition.groupings.size(); ++i)
            cells.append(groupingCell(group, i));
        if (m_definition.granularity == Granularity::Daily)
            cells.append(QByteArray::number(group.bucket));
        if (m_definition.granularity == Granularity::Monthly && !m_monthDimension)
            cells.append(monthText(group.bucket));
        cells.append(m_currencies.json(group.currency));
        return cells;
    }

    //! Less, equal or greater by one named column; equal where there is no such column.
    [[nodiscard]] int compare(const Group &a, const Group &b, const QString &column) const
    {
        const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
        for (const CostColumn &known : m_definition.columns) {
            if (known.name.compare(column, Qt::CaseInsensitive) == 0)
                return known.usd ? order(a.usd, b.usd) : order(a.billing, b.billing);
        }
        for (qsizetype i = 0; i < m_definition.groupings.size(); ++i) {
            if (m_definition.groupings.at(i).name.compare(column, Qt::CaseInsensitive) == 0)
                return order(groupingCell(a, i), groupingCell(b, i));
        }
        const bool byDate = column.compare("UsageDate"_L1, Qt::CaseInsensitive) == 0
                            || column.compare("BillingMonth"_L1, Qt::CaseInsensitive) == 0;
        return byDate ? order(a.bucket, b.bucket) : 0;
    }

    void sort(QList<Group> &groups) const
    {
        if (m_definition.sorting.isEmpty())
            return;
        std::stable_sort(groups.begin(), groups.end(), [this](const Group &a, const Group &b) {
            for (const CostSorting &sorting : m_definition.sorting) {
                if (const int order = compare(a, b, sorting.column); order != 0)
                    return sorting.descending ? order > 0 : order < 0;
            }
            return false;
        });
    }

    const World &m_world;
    const CostScope &m_scope;
    const CostDefinition &m_definition;
    bool m_perCurrency = false;
    bool m_monthDimension = false;
    int m_currency = 0;
    Names m_names;
    Names m_currencies;
    QList<Group> m_groups;
    QMultiHash<size_t, qsizetype> m_index;
};

} // namespace

QByteArray jsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

CostTable aggregateCost(const World &world, const CostScope &scope,
                        const CostDefinition &definition, const QDateTime &now)
{
    return Aggregation(world, scope, definition).run(now);
}

} // namespace Pec::Simulator
