// SPDX-License-Identifier: GPL-3.0-or-later
//! A deployment template and its parameters, worked out to the resources that it makes.
#pragma once

#include "simulator/services/deployments/expression.h"

#include <QList>

namespace Pec::Simulator {

struct TemplateResource
{
    QString type; //!< "Microsoft.Authorization/roleAssignments"
    QString apiVersion;
    QString name;
    QJsonObject properties;
    QStringList dependsOn; //!< ids or names
};

struct WorkedOut
{
    QList<TemplateResource> resources; //!< in an order in which each comes after what it depends on
    QString error; //!< why the template is not valid; empty: it is
};

//! \a parameters: {"name":{"value":..}}, as in a parameter file. Copy loops of resources are taken
//! apart.
[[nodiscard]] WorkedOut workOut(const QJsonObject &source, const QJsonObject &parameters,
                                const QJsonObject &subscription);

} // namespace Pec::Simulator
