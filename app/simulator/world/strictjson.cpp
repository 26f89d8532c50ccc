// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/strictjson.h"

#include "core/strings.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

StrictObject::StrictObject(const QJsonValue &value, const QString &path, QString *error)
    : m_object(value.toObject())
    , m_path(path)
    , m_error(error)
{
    if (!value.isObject() && m_error->isEmpty())
        *m_error = (path.isEmpty() ? u"the scenario"_s : path) + u": must be an object"_s;
}

QString StrictObject::pathOf(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

void StrictObject::fail(QLatin1StringView name, const QString &why)
{
    if (m_error->isEmpty())
        *m_error = pathOf(name) + u": "_s + why;
}

void StrictObject::allow(std::initializer_list<QLatin1StringView> names)
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (std::find(names.begin(), names.end(), it.key()) == names.end() && m_error->isEmpty())
            *m_error = (m_path.isEmpty() ? it.key() : QString(m_path + u'.' + it.key()))
                       + u": unknown member"_s;
    }
}

QString StrictObject::text(QLatin1StringView name, const QString &fallback)
{
    if (!has(name))
        return fallback;
    if (!value(name).isString())
        fail(name, u"must be a text"_s);
    return value(name).toString();
}

QString StrictObject::requiredText(QLatin1StringView name)
{
    QString found = text(name);
    if (found.isEmpty())
        fail(name, u"is needed"_s);
    return found;
}

double StrictObject::number(QLatin1StringView name, double fallback, double lowest, double highest)
{
    if (!has(name))
        return fallback;
    const double found = value(name).toDouble();
    if (!value(name).isDouble() || found < lowest || found > highest)
        fail(name, u"must be a number from %1 to %2"_s.arg(lowest).arg(highest));
    return std::clamp(found, lowest, highest);
}

int StrictObject::integer(QLatin1StringView name, int fallback)
{
    const double found = number(name, fallback, -100000, 100000);
    if (std::trunc(found) != found)
        fail(name, u"must be a whole number"_s);
    return static_cast<int>(found);
}

bool StrictObject::boolean(QLatin1StringView name, bool fallback)
{
    if (!has(name))
        return fallback;
    if (!value(name).isBool())
        fail(name, u"must be true or false"_s);
    return value(name).toBool();
}

QJsonArray StrictObject::array(QLatin1StringView name)
{
    if (has(name) && !value(name).isArray())
        fail(name, u"must be a list"_s);
    return value(name).toArray();
}

QStringList StrictObject::texts(QLatin1StringView name)
{
    QStringList found;
    const QJsonArray items = array(name);
    for (const auto item : items) {
        if (!item.isString())
            fail(name, u"must hold texts"_s);
        found.append(item.toString());
    }
    return found;
}

QList<StrictObject> StrictObject::objects(QLatin1StringView name)
{
    QList<StrictObject> found;
    const QJsonArray items = array(name);
    for (const auto item : items)
        found.append(StrictObject(item, pathOf(name) + u'[' + QString::number(found.size()) + u']',
                                  m_error));
    return found;
}

StrictObject StrictObject::object(QLatin1StringView name) const
{
    return {value(name), pathOf(name), m_error};
}

QList<std::pair<int, int>> StrictObject::intPairs(QLatin1StringView name)
{
    QList<std::pair<int, int>> found;
    const QJsonArray items = array(name);
    for (const auto item : items) {
        const QJsonArray pair = item.toArray();
        if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble()
            || pair.at(0).toInt() > pair.at(1).toInt())
            fail(name, u"must hold pairs [first day, last day]"_s);
        else
            found.append({pair.at(0).toInt(), pair.at(1).toInt()});
    }
    return found;
}

QList<std::pair<QString, QString>> StrictObject::textMembers(QLatin1StringView name)
{
    QList<std::pair<QString, QString>> found;
    if (has(name) && !value(name).isObject())
        fail(name, u"must be an object"_s);
    const QJsonObject members = value(name).toObject();
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        if (!it->isString())
            fail(name, u"'%1' must be a text"_s.arg(it.key()));
        found.append({it.key(), it->toString()});
    }
    return found;
}

} // namespace Pec::Simulator
