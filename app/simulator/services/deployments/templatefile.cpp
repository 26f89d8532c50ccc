// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/deployments/templatefile.h"

#include "core/strings.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCopies = 800; // Azure's own limit of resources in one deployment

bool hasType(const QJsonValue &value, const QString &type)
{
    const QString kind = type.toLower();
    if (kind == "string"_L1 || kind == "securestring"_L1)
        return value.isString();
    if (kind == "array"_L1)
        return value.isArray();
    if (kind == "object"_L1)
        return value.isObject();
    if (kind == "bool"_L1)
        return value.isBool();
    return kind == "int"_L1 && value.isDouble();
}

//! The values of the parameters: given ones, else the defaults; the error names what is wrong.
QString readParameters(const QJsonObject &declared, const QJsonObject &given, TemplateNames *names)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!declared.contains(it.key()))
            return u"The following parameters were supplied, but do not correspond to any parameters defined in the template: '%1'."_s
                .arg(it.key());
    }
    for (auto it = declared.begin(); it != declared.end(); ++it) {
        const QJsonObject declaration = it->toObject();
        QJsonValue value = given.value(it.key()).toObject().value("value"_L1);
        if (value.isUndefined()) {
            const Evaluated standard = evaluated(declaration.value("defaultValue"_L1), *names);
            if (!standard.error.isEmpty())
                return standard.error;
            value = standard.value;
        }
        if (value.isUndefined())
            return u"The value for the template parameter '%1' is not provided."_s.arg(it.key());
        if (!hasType(value, declaration.value("type"_L1).toString()))
            return u"The provided value for the template parameter '%1' is not of the type '%2'."_s
                .arg(it.key(), declaration.value("type"_L1).toString());
        names->parameters.insert(it.key(), value);
    }
    return {};
}

//! One resource, or as many as its copy loop says.
QString readResource(const QJsonObject &source, TemplateNames names, QList<TemplateResource> *all)
{
    const QJsonObject copy = source.value("copy"_L1).toObject();
    int count = 1;
    if (!copy.isEmpty()) {
        const Evaluated asked = evaluated(copy.value("count"_L1), names);
        if (!asked.error.isEmpty())
            return asked.error;
        count = asked.value.toInt(-1);
        if (count < 0 || count > kMostCopies)
            return u"The copy count has to be between 0 and %1."_s.arg(kMostCopies);
    }
    QJsonObject plain = source;
    plain.remove(u"copy"_s);
    for (int i = 0; i < count; ++i) {
        names.copyIndex = copy.isEmpty() ? -1 : i;
        const Evaluated one = evaluated(plain, names);
        if (!one.error.isEmpty())
            return one.error;
        TemplateResource resource{one.value["type"_L1].toString(),
                                  one.value["apiVersion"_L1].toString(),
                                  one.value["name"_L1].toString(),
                                  one.value["properties"_L1].toObject(),
                                  {}};
        for (const QJsonArray earlier = one.value["dependsOn"_L1].toArray();
             const auto before : earlier)
            resource.dependsOn.append(before.toString());
        if (resource.type.isEmpty() || resource.name.isEmpty() || resource.apiVersion.isEmpty())
            return u"A resource needs 'type', 'apiVersion' and 'name'."_s;
        all->append(resource);
    }
    return {};
}

bool isMeant(const TemplateResource &resource, const QString &dependency)
{
    return dependency.compare(resource.name, Qt::CaseInsensitive) == 0
           || dependency.endsWith(resource.type + u'/' + resource.name, Qt::CaseInsensitive);
}

//! Each after what it depends on; nothing when that goes round in a circle.
QList<TemplateResource> inOrder(QList<TemplateResource> left)
{
    QList<TemplateResource> ordered;
    bool moved = true;
    while (moved && !left.isEmpty()) {
        moved = false;
        for (qsizetype i = 0; i < left.size() && !moved; ++i) {
            const bool waits =
                std::any_of(left.cbegin(), left.cend(), [&](const TemplateResource &other) {
                    return std::any_of(
                        left.at(i).dependsOn.cbegin(), left.at(i).dependsOn.cend(),
                        [&](const QString &dependency) { return isMeant(other, dependency); });
                });
            if (waits)
                continue;
            ordered.append(left.takeAt(i));
            moved = true;
        }
    }
    return left.isEmpty() ? ordered : QList<TemplateResource>();
}

} // namespace

WorkedOut workOut(const QJsonObject &source, const QJsonObject &parameters,
                  const QJsonObject &subscription)
{
    WorkedOut result;
    TemplateNames names;
    names.subscription = subscription;
    names.variables = source.value("variables"_L1).toObject();
    // Newer templates name their resources.
    QJsonArray list = source.value("resources"_L1).toArray();
    const QJsonObject bySymbol = source.value("resources"_L1).toObject();
    for (const auto one : bySymbol)
        list.append(one);
    if (!source.value("$schema"_L1).toString().contains("subscriptionDeploymentTemplate.json"_L1))
        result.error =
            u"The '$schema' of the template is not that of a deployment at a subscription."_s;
    else if (list.isEmpty())
        result.error = u"The template has no resources."_s;
    else
        result.error = readParameters(source.value("parameters"_L1).toObject(), parameters, &names);
    for (qsizetype i = 0; i < list.size() && result.error.isEmpty(); ++i)
        result.error = readResource(list.at(i).toObject(), names, &result.resources);
    const qsizetype all = result.resources.size();
    result.resources = inOrder(result.resources);
    if (result.error.isEmpty() && result.resources.size() != all)
        result.error = u"The resources of the template depend on each other in a circle."_s;
    return result;
}

} // namespace Pec::Simulator
