// SPDX-License-Identifier: GPL-3.0-or-later
//! What registration definitions and assignments share.
#pragma once

#include "simulator/services/arm/scope.h"

namespace Pec::Simulator {

//! Right to hand out access, which both need beside their own.
inline constexpr QLatin1StringView kAssignRoles{"Microsoft.Authorization/roleAssignments/write"};

//! Ids and names are matched without case.
[[nodiscard]] bool isSame(const QString &left, const QString &right);
//! The resource group of a scope; empty: the subscription.
[[nodiscard]] QString groupOf(const ArmScope &scope);
[[nodiscard]] Subscription &subscriptionAt(World &world, const ArmScope &scope);
//! Null: there is none.
[[nodiscard]] const Delegation *findDefinition(const Subscription &subscription,
                                               const QString &name);

//! \a kind: "Definition" or "Assignment".
[[nodiscard]] Response registrationNotFound(const QString &kind, const QString &name);
//! A managing tenant reads its own delegations only.
[[nodiscard]] bool isHidden(const ArmScope &scope, const Delegation &delegation,
                            const Request &request);
//! A name that is no GUID, or a provider that is not registered.
[[nodiscard]] std::optional<Response> refuseRegistration(const Subscription &subscription,
                                                         const QString &name, const QDateTime &now);
//! 201 or 200, to be asked for again after so many seconds.
[[nodiscard]] Response writtenRegistration(const QJsonObject &object, bool created, qint64 seconds);

} // namespace Pec::Simulator
