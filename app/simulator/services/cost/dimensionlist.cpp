// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/cost/dimensionlist.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

QStringList valuesOf(const World &world, const CostScope &scope, const Dimension &dimension,
                     QDate month)
{
    std::set<QString> values;
    if (dimension.level == Dimension::Level::Month)
        values.insert(month.toString(Qt::ISODate) + u"T00:00:00"_s);
    for (const auto &[customer, subscription] : scope.subscriptions) {
        if (dimension.level == Dimension::Level::Month)
            break;
        for (const CostLine &line : world.costLines(customer, subscription)) {
            values.insert(dimension.value(world, customer, subscription, line, false));
            if (dimension.level == Dimension::Level::Subscription)
                break;
            if (dimension.level == Dimension::Level::Credit)
                values.insert(dimension.value(world, customer, subscription, line, true));
        }
    }
    values.erase(QString());
    return {values.cbegin(), values.cend()};
}

QJsonObject entryOf(const Dimension &dimension, const QString &scopeId, const QDateTime &now)
{
    const QDate first(now.date().year(), now.date().month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    const QString name = u"dimensions_%1_%2_%3"_s.arg(dimension.name, first.toString(Qt::ISODate),
                                                      last.toString(Qt::ISODate));
    const QJsonObject properties{
        {u"category"_s, QString(dimension.name)},
        {u"description"_s, QString(dimension.name)},
        {u"filterEnabled"_s, dimension.level != Dimension::Level::Month},
        {u"groupingEnabled"_s, true},
        {u"usageStart"_s, QString(first.toString(Qt::ISODate) + u"T00:00:00Z"_s)},
        {u"usageEnd"_s, QString(last.toString(Qt::ISODate) + u"T00:00:00Z"_s)}};
    return {{u"id"_s, QString(scopeId + u"/providers/Microsoft.CostManagement/"_s + name)},
            {u"name"_s, name},
            {u"type"_s, u"Microsoft.CostManagement/dimensions"_s},
            {u"properties"_s, properties}};
}

} // namespace

Response listCostDimensions(const World &world, const Request &request, const ResolvedScope &scope)
{
    static const QRegularExpression pattern(u"^\\s*properties/category\\s+eq\\s+'([^']*)'\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString filter = request.queryValue(u"$filter"_s);
    const auto match = pattern.match(filter);
    if (!filter.isEmpty() && !match.hasMatch())
        return armError(400, u"BadRequest"_s, u"Invalid filter: '%1'."_s.arg(filter));
    const QString topText = request.queryValue(u"$top"_s);
    const int top = topText.isEmpty() ? 1000 : topText.toInt();
    if (top < 1 || top > 1000)
        return armError(400, u"BadRequest"_s,
                        u"Invalid $top: '%1'; valid values are 1 to 1000."_s.arg(topText));
    const bool expand =
        request.queryValue(u"$expand"_s).compare("properties/data"_L1, Qt::CaseInsensitive) == 0;
    QJsonArray list;
    for (const Dimension &dimension : costDimensions()) {
        if (!costDimension(dimension.name, scope.subscriptionScope)
            || (match.hasMatch()
                && match.captured(1).compare(dimension.name, Qt::CaseInsensitive) != 0))
            continue;
        QJsonObject entry = entryOf(dimension, scope.id, request.now);
        const QDate month(request.now.date().year(), request.now.date().month(), 1);
        const QStringList values = valuesOf(world, scope.scope, dimension, month);
        QJsonObject properties = entry.value("properties"_L1).toObject();
        properties.insert(u"total"_s, values.size());
        properties.insert(u"data"_s,
                          expand ? QJsonArray::fromStringList(values.mid(0, top)) : QJsonArray());
        entry.insert(u"properties"_s, properties);
        list.append(entry);
    }
    return Response::json({{u"value"_s, list}});
}

} // namespace Pec::Simulator
