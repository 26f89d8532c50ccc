// SPDX-License-Identifier: GPL-3.0-or-later
//! The built-in Azure roles that the embedded cloud knows: those of Microsoft's list of roles for
//! partner earned credit, and a few that are not on it.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <span>

namespace Pec::Simulator {

enum class CreditRole : quint8 { Eligible, NotEligible, Unlisted };

struct BuiltInRole
{
    QLatin1StringView id;
    QLatin1StringView name;
    CreditRole credit;
};

namespace RoleIds {
inline constexpr QLatin1StringView kOwner{"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"};
inline constexpr QLatin1StringView kContributor{"b24988ac-6180-42a0-ab88-20f7382dd24c"};
inline constexpr QLatin1StringView kReader{"acdd72a7-3385-48ef-bd42-f606fba81ae7"};
inline constexpr QLatin1StringView kUserAccessAdministrator{"18d7d88d-d35e-4fb5-a5c3-7773c20a72d9"};
inline constexpr QLatin1StringView kSupportRequestContributor{
    "cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e"};
inline constexpr QLatin1StringView kVirtualMachineContributor{
    "9980e02c-c2be-4d73-94e8-173b1dc7cf3c"};
inline constexpr QLatin1StringView kMonitoringReader{"43d0d8ad-25c7-4714-9337-8ba259a9fe05"};
inline constexpr QLatin1StringView kKeyVaultAdministrator{"00482a5a-887f-4fb3-b363-3b7fe8e74483"};
inline constexpr QLatin1StringView kRoleBasedAccessControlAdministrator{
    "f58310d9-a9f6-439a-9e8d-f62e7b41a168"};
} // namespace RoleIds

[[nodiscard]] std::span<const BuiltInRole> builtInRoles();
//! Null for a custom or unknown role.
[[nodiscard]] const BuiltInRole *builtInRole(const QString &id);
//! Some of the role's actions, enough to tell a reading role from another.
[[nodiscard]] QStringList roleActions(const BuiltInRole &role);
[[nodiscard]] QStringList roleNotActions(const BuiltInRole &role);
//! The GUID at the end of a role definition id, lower case.
[[nodiscard]] QString roleGuid(const QString &roleDefinitionId);

} // namespace Pec::Simulator
