// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/cost/definition.h"

#include "core/strings.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

using Failure = tl::unexpected<QString>;

bool same(const QString &text, QLatin1StringView other)
{
    return text.compare(other, Qt::CaseInsensitive) == 0;
}

Failure invalid(const QString &why)
{
    return Failure(QString(u"Invalid query definition: "_s + why));
}

std::optional<std::pair<QDate, QDate>> periodOf(const QString &timeframe, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    if (same(timeframe, "MonthToDate"_L1) || same(timeframe, "BillingMonthToDate"_L1))
        return {{month, today}};
    if (same(timeframe, "TheLastMonth"_L1) || same(timeframe, "TheLastBillingMonth"_L1))
        return {{month.addMonths(-1), month.addDays(-1)}};
    if (same(timeframe, "WeekToDate"_L1))
        return {{today.addDays(-(today.dayOfWeek() % 7)), today}};
    return std::nullopt;
}

class DefinitionReader
{
public:
    DefinitionReader(bool subscriptionScope, const QDateTime &now)
        : m_subscriptionScope(subscriptionScope)
        , m_today(now.toUTC().date())
    {}

    tl::expected<CostDefinition, QString> read(const QJsonObject &body)
    {
        const QString type = body.value("type"_L1).toString();
        if (!same(type, "ActualCost"_L1) && !same(type, "AmortizedCost"_L1)
            && !same(type, "Usage"_L1))
            return invalid(
                u"Invalid query type: '%1'; valid values: 'Usage','ActualCost','AmortizedCost'."_s
                    .arg(type));
        const QJsonObject dataset = body.value("dataset"_L1).toObject();
        if (dataset.isEmpty())
            return Failure(u"Invalid query definition, Dataset is invalid or not supplied."_s);
        for (const auto &step :
             {&DefinitionReader::readGranularity, &DefinitionReader::readAggregation,
              &DefinitionReader::readGrouping, &DefinitionReader::readSorting}) {
            if (const QString error = (this->*step)(dataset); !error.isEmpty())
                return invalid(error);
        }
        if (const QString error = readPeriod(body); !error.isEmpty())
            return invalid(error);
        if (dataset.contains("filter"_L1)) {
            auto filter = readFilter(dataset.value("filter"_L1).toObject());
            if (!filter)
                return invalid(filter.error());
            m_result.filter = *filter;
        }
        return m_result;
    }

private:
    QString readGranularity(const QJsonObject &dataset)
    {
        const QString text = dataset.value("granularity"_L1).toString(u"None"_s);
        if (same(text, "Daily"_L1))
            m_result.granularity = Granularity::Daily;
        else if (same(text, "Monthly"_L1))
            m_result.granularity = Granularity::Monthly;
        else if (!same(text, "None"_L1))
            return u"Invalid dataset granularity: '%1'; valid values: 'None','Daily','Monthly'."_s
                .arg(text);
        return {};
    }

    QString readPeriod(const QJsonObject &body)
    {
        const QString timeframe = body.value("timeframe"_L1).toString();
        const bool hasPeriod = body.value("timePeriod"_L1).isObject();
        if (!same(timeframe, "Custom"_L1)) {
            const auto period = periodOf(timeframe, m_today);
            if (!period)
                return u"Invalid timeframe: '%1'."_s.arg(timeframe);
            if (hasPeriod)
                return u"timePeriod is only supported with timeframe 'Custom'."_s;
            std::tie(m_result.from, m_result.to) = *period;
            return {};
        }
        if (!hasPeriod)
            return u"timePeriod is required with timeframe 'Custom'."_s;
        const QJsonObject period = body.value("timePeriod"_L1).toObject();
        m_result.from = dateOf(period.value("from"_L1));
        m_result.to = dateOf(period.value("to"_L1));
        if (!m_result.from.isValid() || !m_result.to.isValid() || m_result.from > m_result.to)
            return u"Invalid timePeriod: 'from' and 'to' must be dates in order."_s;
        if (m_result.granularity == Granularity::Daily && m_result.from.daysTo(m_result.to) >= 31)
            return u"The time period for granularity 'Daily' cannot exceed 31 days."_s;
        if (m_result.to >= m_result.from.addMonths(13))
            return u"The time period for pulling the data cannot exceed 13 months."_s;
        return {};
    }

    static QDate dateOf(const QJsonValue &value)
    {
        return QDate::fromString(value.toString().left(10), Qt::ISODate);
    }

    QString readAggregation(const QJsonObject &dataset)
    {
        const QJsonObject aggregation = dataset.value("aggregation"_L1).toObject();
        if (aggregation.size() > 2)
            return u"The number of dataset aggregations exceeds the maximum of 2."_s;
        for (const auto value : aggregation) {
            const QString name = value.toObject().value("name"_L1).toString();
            const QString function = value.toObject().value("function"_L1).toString();
            if (!same(function, "Sum"_L1))
                return u"Invalid aggregation function: '%1'; valid values: 'Sum'."_s.arg(function);
            const auto known = {"Cost"_L1, "CostUSD"_L1, "PreTaxCost"_L1, "PreTaxCostUSD"_L1};
            const auto it = std::find_if(known.begin(), known.end(),
                                         [&](QLatin1StringView k) { return same(name, k); });
            if (it == known.end())
                return u"Invalid dataset aggregation: '%1'; valid values: 'Cost','CostUSD','PreTaxCost','PreTaxCostUSD'."_s
                    .arg(name);
            m_result.columns.append({QString(*it), it->endsWith("USD"_L1)});
        }
        if (m_result.columns.isEmpty())
            m_result.columns.append({u"PreTaxCost"_s, false});
        return {};
    }

    QString readGrouping(const QJsonObject &dataset)
    {
        const QJsonArray groupings = dataset.value("grouping"_L1).toArray();
        if (groupings.size() > 2)
            return u"The number of dataset groupings exceeds the maximum of 2."_s;
        for (const auto value : groupings) {
            const QString type = value.toObject().value("type"_L1).toString();
            const QString name = value.toObject().value("name"_L1).toString();
            if (same(type, "TagKey"_L1)) {
                m_result.groupings.append({nullptr, name});
                continue;
            }
            const Dimension *dimension = costDimension(name, m_subscriptionScope);
            if (!same(type, "Dimension"_L1) || !dimension)
                return u"Invalid dataset grouping: '%1'; valid values: %2."_s.arg(
                    name, costDimensionNames(m_subscriptionScope));
            m_result.groupings.append({dimension, QString(dimension->name)});
        }
        return {};
    }

    QString readSorting(const QJsonObject &dataset)
    {
        for (const QJsonArray values = dataset.value("sorting"_L1).toArray();
             const auto value : values) {
            const QString direction =
                value.toObject().value("direction"_L1).toString(u"ascending"_s);
            m_result.sorting.append(
                {value.toObject().value("name"_L1).toString(), same(direction, "descending"_L1)});
        }
        return {};
    }

    tl::expected<CostFilter, QString> readFilter(const QJsonObject &object)
    {
        if (object.size() != 1)
            return Failure(
                u"A filter holds exactly one of 'and', 'or', 'dimensions' and 'tags'."_s);
        const QString key = object.constBegin().key();
        const QJsonValue value = object.constBegin().value();
        if (same(key, "and"_L1) || same(key, "or"_L1))
            return readParts(value.toArray(),
                             same(key, "and"_L1) ? CostFilter::Kind::And : CostFilter::Kind::Or);
        CostFilter filter;
        if (same(key, "tags"_L1) || same(key, "tagKey"_L1)) {
            filter.kind = CostFilter::Kind::Nothing;
            return filter;
        }
        const QJsonObject comparison = value.toObject();
        const QString name = comparison.value("name"_L1).toString();
        filter.kind = CostFilter::Kind::In;
        filter.dimension = costDimension(name, m_subscriptionScope);
        if (!same(key, "dimensions"_L1))
            return Failure(u"Invalid dataset filter: '%1'."_s.arg(key));
        if (!filter.dimension || filter.dimension->level == Dimension::Level::Month)
            return Failure(u"Invalid dataset filter: '%1'; valid values: %2."_s.arg(
                name, costDimensionNames(m_subscriptionScope)));
        if (!same(comparison.value("operator"_L1).toString(), "In"_L1)
            || comparison.value("values"_L1).toArray().isEmpty())
            return Failure(
                u"Invalid dataset filter on '%1': the operator is 'In' with at least one value."_s
                    .arg(name));
        for (const QJsonArray items = comparison.value("values"_L1).toArray();
             const auto item : items)
            filter.values.insert(item.toString().toLower());
        return filter;
    }

    tl::expected<CostFilter, QString> readParts(const QJsonArray &parts, CostFilter::Kind kind)
    {
        if (parts.size() < 2)
            return Failure(u"'and' and 'or' take two filters or more."_s);
        CostFilter filter;
        filter.kind = kind;
        for (const auto part : parts) {
            auto child = readFilter(part.toObject());
            if (!child)
                return child;
            filter.parts.append(*child);
        }
        return filter;
    }

    bool m_subscriptionScope;
    QDate m_today;
    CostDefinition m_result;
};

} // namespace

bool CostFilter::passes(const World &world, int customer, int subscription, const CostLine &line,
                        bool credit) const
{
    const auto part = [&](const CostFilter &filter) {
        return filter.passes(world, customer, subscription, line, credit);
    };
    switch (kind) {
    case Kind::All:
        return true;
    case Kind::Nothing:
        return false;
    case Kind::And:
        return std::all_of(parts.cbegin(), parts.cend(), part);
    case Kind::Or:
        return std::any_of(parts.cbegin(), parts.cend(), part);
    case Kind::In:
        break;
    }
    return values.contains(dimension->value(world, customer, subscription, line, credit).toLower());
}

tl::expected<CostDefinition, QString>
readCostDefinition(const QJsonObject &body, bool subscriptionScope, const QDateTime &now)
{
    return DefinitionReader(subscriptionScope, now).read(body);
}

} // namespace Pec::Simulator
