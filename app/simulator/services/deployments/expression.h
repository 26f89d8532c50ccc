// SPDX-License-Identifier: GPL-3.0-or-later
//! The template language of Azure Resource Manager, as far as templates that hand out access need
//! it: texts in brackets are expressions of literals, functions, members and indexes. Known
//! functions: parameters, variables, guid, concat, format, toLower, length, copyIndex,
//! subscription, resourceId, subscriptionResourceId, tenantResourceId.
//! https://learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace Pec::Simulator {

//! What the names in a template stand for.
struct TemplateNames
{
    QJsonObject parameters; //!< values, by name
    QJsonObject variables; //!< as written; expressions in them are worked out when asked for
    QJsonObject subscription; //!< id, subscriptionId, tenantId, displayName
    int copyIndex = -1; //!< within a copy loop
};

struct Evaluated
{
    QJsonValue value;
    QString error; //!< empty: none
};

//! A value with every expression in it worked out, however deep it lies.
[[nodiscard]] Evaluated evaluated(const QJsonValue &value, const TemplateNames &names);

} // namespace Pec::Simulator
