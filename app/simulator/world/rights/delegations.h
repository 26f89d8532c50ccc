// SPDX-License-Identifier: GPL-3.0-or-later
//! What a Lighthouse delegation is at a moment, and which roles may be given by one.
#pragma once

#include "simulator/world.h"

namespace Pec::Simulator {

//! "Accepted", "Succeeded" or "Deleting".
[[nodiscard]] QString definitionState(const Delegation &delegation, const QDateTime &now);
[[nodiscard]] QString assignmentState(const Delegation &delegation, const QDateTime &now);

//! Whether its assignment stands, be it on its way in or out.
[[nodiscard]] bool isAssigned(const Delegation &delegation, const QDateTime &now);
//! Whether the managing tenant sees the subscription by it.
[[nodiscard]] bool isProjected(const Delegation &delegation, const QDateTime &now);

//! Takes out assignments whose deletion has ended; their definitions stay.
void dropGoneAssignments(Subscription &subscription, const QDateTime &now);

//! Whether the resource provider Microsoft.ManagedServices is registered: "NotRegistered",
//! "Registering" or "Registered".
[[nodiscard]] QString managedServicesState(const Subscription &subscription, const QDateTime &now);

//! Why Lighthouse refuses a role in a registration definition of that id, in the service's words;
//! empty: it takes it. \a limited: delegatedRoleDefinitionIds are given with it.
[[nodiscard]] QString delegationRefusal(const QString &roleId, const QString &definitionId,
                                        bool limited);

} // namespace Pec::Simulator
