// SPDX-License-Identifier: GPL-3.0-or-later
//! Names (GUIDs) of what a case makes in a customer's tenant. They follow from what is wanted, so
//! that the same wish, here, in a script or next year, meets what stands already and never makes a
//! second one. Pure.
//!
//! Each is a name-based UUID (RFC 4122, version 5, SHA-1) in the namespace kOnboardingNamespace
//! over the UTF-8 of its parts in lower case, joined by line feeds. It must not change: what stands
//! under the names of today could no longer be found.
#pragma once

#include "domain/ids.h"

#include <QUuid>

namespace Pec {

inline constexpr QUuid kOnboardingNamespace(0x6f2c5b0e, 0x3f0d, 0x4c57, 0x9b, 0x1e, 0x52, 0x7d,
                                            0x0a, 0x94, 0xc3, 0x6b);

//! Over "role-assignment", scope, principal and role.
[[nodiscard]] QString roleAssignmentName(const QString &scope, const PrincipalId &principal,
                                         const RoleDefinitionId &role);
//! Over "registration-definition", subscription, managing tenant, principal and role.
[[nodiscard]] QString definitionName(const SubscriptionId &subscription, const TenantId &managedBy,
                                     const PrincipalId &principal, const RoleDefinitionId &role);
//! Over "registration-assignment", scope and the definition's name.
[[nodiscard]] QString delegationName(const QString &scope, const QString &definitionName);

} // namespace Pec
