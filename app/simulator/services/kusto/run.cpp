// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/kusto/run.h"

#include "core/strings.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pec::Simulator::Kusto {

using namespace Qt::StringLiterals;

namespace {

QJsonValue follow(const QStringList &path, const QJsonObject &row)
{
    QJsonValue value = row.value(path.first());
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QString &step = path.at(i);
        if (step.startsWith(u'['))
            value = value.toArray().at(QStringView(step).mid(1, step.size() - 2).toInt());
        else
            value = value.toObject().value(step);
    }
    return value.isUndefined() ? QJsonValue() : value;
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined()
           || (value.isString() && value.toString().isEmpty());
}

QJsonValue call(const QString &name, const QList<QJsonValue> &values)
{
    const QJsonValue first = values.value(0);
    if (name == "tostring"_L1)
        return toText(first);
    if (name == "tolower"_L1)
        return toText(first).toLower();
    if (name == "toupper"_L1)
        return toText(first).toUpper();
    if (name == "isnotempty"_L1 || name == "isnotnull"_L1)
        return name == "isnotnull"_L1 ? !first.isNull() : !isEmpty(first);
    if (name == "isempty"_L1 || name == "isnull"_L1)
        return name == "isnull"_L1 ? first.isNull() : isEmpty(first);
    if (name == "array_length"_L1)
        return first.isArray() ? QJsonValue(first.toArray().size()) : QJsonValue();
    if (name == "toint"_L1)
        return first.isDouble() ? first : QJsonValue(toText(first).toInt());
    if (name == "tobool"_L1)
        return first.isBool()
                   ? first
                   : QJsonValue(toText(first).compare("true"_L1, Qt::CaseInsensitive) == 0);
    if (name == "coalesce"_L1) {
        const auto it = std::find_if(values.cbegin(), values.cend(),
                                     [](const QJsonValue &v) { return !isEmpty(v); });
        return it == values.cend() ? QJsonValue() : *it;
    }
    QString joined;
    for (const QJsonValue &value : values)
        joined += toText(value);
    return joined;
}

int compared(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    return QString::compare(toText(a), toText(b));
}

bool compare(QString name, const QJsonValue &a, const QJsonValue &b)
{
    if (name == "=~"_L1 || name == "!~"_L1)
        return (toText(a).compare(toText(b), Qt::CaseInsensitive) == 0) == (name == "=~"_L1);
    if (name == "=="_L1 || name == "!="_L1)
        return (compared(a, b) == 0) == (name == "=="_L1);
    if (name == "<"_L1 || name == ">="_L1)
        return (compared(a, b) < 0) == (name == "<"_L1);
    if (name == ">"_L1 || name == "<="_L1)
        return (compared(a, b) > 0) == (name == ">"_L1);
    const bool wanted = !name.startsWith(u'!');
    if (!wanted)
        name.remove(0, 1);
    const QString text = toText(a);
    const QString part = toText(b);
    if (name == "startswith"_L1)
        return text.startsWith(part, Qt::CaseInsensitive) == wanted;
    if (name == "endswith"_L1)
        return text.endsWith(part, Qt::CaseInsensitive) == wanted;
    return text.contains(part, Qt::CaseInsensitive) == wanted; // contains, has
}

bool isIn(const Expression &expression, const QJsonObject &row)
{
    const Qt::CaseSensitivity sensitivity =
        expression.name.endsWith(u'~') ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const QString left = toText(evaluate(expression.arguments.first(), row));
    const bool found = std::any_of(
        expression.arguments.cbegin() + 1, expression.arguments.cend(), [&](const Expression &e) {
            return toText(evaluate(e, row)).compare(left, sensitivity) == 0;
        });
    return found != expression.name.startsWith(u'!');
}

void project(const Operator &step, Rows &rows)
{
    rows.columns.clear();
    for (const Column &column : step.columns)
        rows.columns.append(column.name);
    for (QJsonObject &row : rows.rows) {
        QJsonObject projected;
        for (const Column &column : step.columns)
            projected.insert(column.name, evaluate(column.expression, row));
        row = projected;
    }
}

void extend(const Operator &step, Rows &rows)
{
    for (const Column &column : step.columns) {
        if (!rows.columns.contains(column.name))
            rows.columns.append(column.name);
        for (QJsonObject &row : rows.rows)
            row.insert(column.name, evaluate(column.expression, row));
    }
}

void projectAway(const Operator &step, Rows &rows)
{
    for (const Column &column : step.columns) {
        rows.columns.removeAll(column.name);
        for (QJsonObject &row : rows.rows)
            row.remove(column.name);
    }
}

void sort(const Operator &step, Rows &rows)
{
    std::stable_sort(rows.rows.begin(), rows.rows.end(),
                     [&](const QJsonObject &a, const QJsonObject &b) {
                         for (const SortKey &key : step.keys) {
                             const int order =
                                 compared(evaluate(key.expression, a), evaluate(key.expression, b));
                             if (order != 0)
                                 return key.ascending ? order < 0 : order > 0;
                         }
                         return false;
                     });
    rows.sortedById = std::any_of(step.keys.cbegin(), step.keys.cend(), [](const SortKey &key) {
        return key.expression.path == QStringList{u"id"_s};
    });
}

//! Groups in the order of their first row; \a countName empty: distinct rows only.
void group(const Operator &step, Rows &rows)
{
    QHash<QByteArray, qsizetype> places;
    QList<QJsonObject> groups;
    QList<int> counts;
    for (const QJsonObject &row : std::as_const(rows.rows)) {
        QJsonObject key;
        for (const Column &column : step.columns)
            key.insert(column.name, evaluate(column.expression, row));
        const QByteArray text = QJsonDocument(key).toJson(QJsonDocument::Compact);
        if (!places.contains(text)) {
            places.insert(text, groups.size());
            groups.append(key);
            counts.append(0);
        }
        ++counts[places.value(text)];
    }
    if (groups.isEmpty() && step.columns.isEmpty()) {
        groups.append(QJsonObject());
        counts.append(0);
    }
    rows.columns.clear();
    for (const Column &column : step.columns)
        rows.columns.append(column.name);
    if (!step.countName.isEmpty()) {
        rows.columns.append(step.countName);
        for (qsizetype i = 0; i < groups.size(); ++i)
            groups[i].insert(step.countName, counts.at(i));
    }
    rows.rows = groups;
}

} // namespace

QString toText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return {};
}

QJsonValue evaluate(const Expression &expression, const QJsonObject &row)
{
    using K = Expression::Kind;
    if (expression.kind == K::Literal)
        return expression.literal;
    if (expression.kind == K::Path)
        return follow(expression.path, row);
    if (expression.kind != K::Call)
        return holds(expression, row);
    QList<QJsonValue> values;
    for (const Expression &argument : expression.arguments)
        values.append(evaluate(argument, row));
    return call(expression.name, values);
}

bool holds(const Expression &expression, const QJsonObject &row)
{
    using K = Expression::Kind;
    const auto part = [&](const Expression &e) { return holds(e, row); };
    const QList<Expression> &arguments = expression.arguments;
    switch (expression.kind) {
    case K::And:
        return std::all_of(arguments.cbegin(), arguments.cend(), part);
    case K::Or:
        return std::any_of(arguments.cbegin(), arguments.cend(), part);
    case K::Not:
        return !holds(arguments.first(), row);
    case K::In:
        return isIn(expression, row);
    case K::Compare:
        return compare(expression.name, evaluate(arguments.at(0), row),
                       evaluate(arguments.at(1), row));
    case K::Literal:
    case K::Path:
    case K::Call:
        break;
    }
    return evaluate(expression, row).toBool();
}

void run(const QList<Operator> &operators, Rows &rows)
{
    using K = Operator::Kind;
    for (const Operator &step : operators) {
        switch (step.kind) {
        case K::Where:
            rows.rows.removeIf([&](const QJsonObject &row) { return !holds(step.condition, row); });
            break;
        case K::Project:
            project(step, rows);
            break;
        case K::ProjectAway:
            projectAway(step, rows);
            break;
        case K::Extend:
            extend(step, rows);
            break;
        case K::Sort:
            sort(step, rows);
            break;
        case K::Top:
            sort(step, rows);
            rows.rows = rows.rows.mid(0, step.rows);
            break;
        case K::Take:
            rows.rows = rows.rows.mid(0, step.rows);
            break;
        case K::Count:
            rows.columns = QStringList{u"Count"_s};
            rows.rows = {QJsonObject{{u"Count"_s, rows.rows.size()}}};
            break;
        case K::Summarize:
        case K::Distinct:
            group(step, rows);
            break;
        }
    }
}

} // namespace Pec::Simulator::Kusto
