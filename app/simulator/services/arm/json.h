// SPDX-License-Identifier: GPL-3.0-or-later
//! Resource Manager's objects as JSON; Resource Graph serves the same properties.
#pragma once

#include "simulator/world.h"
#include "simulator/world/roles.h"

#include <QJsonObject>

namespace Pec::Simulator {

//! "2026-11-22T09:30:00.0000000Z".
[[nodiscard]] QString armTime(const QDateTime &when);

//! \a providerRoot: "" or "/subscriptions/{id}" before the role definition's id.
[[nodiscard]] QJsonObject roleAssignmentJson(const RoleAssignment &assignment,
                                             const QString &roleRoot);
[[nodiscard]] QJsonObject roleDefinitionJson(const BuiltInRole &role, const QString &root);
[[nodiscard]] QJsonObject customRoleJson(const CustomRole &role, const Customer &customer,
                                         const QString &root);
[[nodiscard]] QJsonObject denyAssignmentJson(const DenyAssignment &deny);
[[nodiscard]] QJsonObject subscriptionJson(const World &world, int customer, int subscription,
                                           bool delegated);
[[nodiscard]] QJsonObject registrationDefinitionJson(const World &world, const Customer &customer,
                                                     const Subscription &subscription,
                                                     const Delegation &delegation,
                                                     const QDateTime &now);
[[nodiscard]] QJsonObject registrationAssignmentJson(const World &world, const Customer &customer,
                                                     const Subscription &subscription,
                                                     const Delegation &delegation,
                                                     const QDateTime &now, bool expand);

} // namespace Pec::Simulator
