// SPDX-License-Identifier: GPL-3.0-or-later
//! Azure Resource Graph (api-version 2024-04-01): role assignments of a whole tenant and Lighthouse
//! delegations in a few queries. Rows without rights are silently missing there, so an empty answer
//! proves nothing by itself. https://learn.microsoft.com/azure/governance/resource-graph
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

#include <QDateTime>

namespace Pec::ResourceGraph {

struct RoleAssignment
{
    QString id;
    QString scope; //!< "/subscriptions/{id}..." or
                   //!< "/providers/Microsoft.Management/managementGroups/..."
    RoleDefinitionId role;
    PrincipalId principal;
    QString principalType; //!< User, Group, ServicePrincipal, ForeignGroup, Device
    QDateTime createdOn; //!< UTC; invalid: not told
};

struct RoleDefinition
{
    RoleDefinitionId id;
    QString name;
    bool custom = false;
};

struct Authorization
{
    PrincipalId principal; //!< in the managing tenant
    QString principalName;
    RoleDefinitionId role;
    bool eligible = false; //!< only after activation (just in time), not permanent
};

//! One Lighthouse delegation: an assignment joined with its definition.
struct Delegation
{
    SubscriptionId subscription;
    QString scope; //!< the subscription or a resource group in it
    TenantId managedBy;
    QString name;
    QList<Authorization> authorizations;
};

[[nodiscard]] Result<Page<RoleAssignment>> parseRoleAssignments(const HttpRequest &request,
                                                                const HttpReply &reply);
[[nodiscard]] Result<Page<RoleDefinition>> parseRoleDefinitions(const HttpRequest &request,
                                                                const HttpReply &reply);

//! Every role assignment that the token may see, at, above and below its subscriptions.
[[nodiscard]] FutureResult<QList<RoleAssignment>> roleAssignments(const Service &service);
//! The tenant's custom roles.
[[nodiscard]] FutureResult<QList<RoleDefinition>> customRoles(const Service &service);
//! Every delegation of the token's tenant; assignments whose definition is not to be seen are left
//! with an empty managedBy.
[[nodiscard]] FutureResult<QList<Delegation>> delegations(const Service &service);

} // namespace Pec::ResourceGraph
