// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.Authorization/roleAssignments (api-version 2022-04-01): create, read back and remove
//! one assignment, list those of a scope, and what the caller itself may do there.
//! https://learn.microsoft.com/rest/api/authorization/role-assignments
//!
//! Scopes are "/subscriptions/{id}", "/subscriptions/{id}/resourceGroups/{name}" or the id of a
//! resource. The token has to be one of the customer's tenant; there is no way to write an
//! assignment through a Lighthouse delegation.
#pragma once

#include "domain/ids.h"
#include "net/paging.h"
#include "net/written.h"

namespace Pec::Arm {

struct RoleAssignment
{
    QString id; //!< "{scope}/providers/Microsoft.Authorization/roleAssignments/{name}"
    QString name; //!< GUID, lower case
    QString scope; //!< where it was made
    RoleDefinitionId role;
    PrincipalId principal;
    QString principalType; //!< User, Group, ServicePrincipal, ForeignGroup, Device
};

struct NewRoleAssignment
{
    QString scope;
    QString name; //!< GUID of the caller's choice; the same one again makes no second assignment
    RoleDefinitionId role;
    PrincipalId principal;
    //! Needed: it tells a group of another tenant (ForeignGroup), and spares a principal that was
    //! made just now the wait for its replication.
    QString principalType;
};

//! One entry of {scope}/permissions: what a role of the caller allows, with "*" as a wildcard.
struct Permission
{
    QStringList actions;
    QStringList notActions;
};

//! The request of createRoleAssignment(), to be shown before it is sent.
[[nodiscard]] HttpRequest createRequest(const Service &service, const NewRoleAssignment &wanted);
//! The request of deleteRoleAssignment().
[[nodiscard]] HttpRequest deleteRequest(const Service &service, const QString &id);

//! PUT. 201: made; 200: an assignment of this name with the same content stands.
//! Sent again on a lost connection, which is harmless since the name is the caller's.
//! The body holds role, principal and its type; delegatedManagedIdentityResourceId is for managed
//! identities that a Lighthouse access administrator makes, so never sent here.
//! Errors by Error::serviceCode:
//!   409 RoleAssignmentExists               same principal, role and scope under another name, see
//!                                          existingAssignment(); the access is there
//!   409 or 400 RoleAssignmentUpdateNotPermitted   the name stands for another assignment
//!   400 PrincipalNotFound                  nobody of that id, or made just now: try again later
//!   400 UnmatchedPrincipalType             the principal is of another kind than said
//!   400 RoleDefinitionDoesNotExist
//!   403 AuthorizationFailed                no right to assign roles at the scope
//!   403 DenyAssignmentAuthorizationFailed  a deny assignment stands against the caller
//!   403 RequestDisallowedByPolicy          a policy of the customer forbids it
//! Codes beside 201 and 200 are not in Microsoft's specification but known from use.
[[nodiscard]] FutureResult<Written<RoleAssignment>>
createRoleAssignment(const Service &service, const NewRoleAssignment &wanted);

//! GET by its name at its scope. Nothing: 404, there is no such assignment; a subscription that the
//! token does not see is an error (SubscriptionNotFound, AuthorizationFailed).
[[nodiscard]] FutureResult<std::optional<RoleAssignment>>
roleAssignment(const Service &service, const QString &scope, const QString &name);

//! DELETE by id. 200 Removed, 204 NotThere; 403 as above. May be repeated.
[[nodiscard]] FutureResult<Removal> deleteRoleAssignment(const Service &service, const QString &id);

//! Those at the scope and above it ("atScope()"), every page.
[[nodiscard]] FutureResult<QList<RoleAssignment>> roleAssignmentsAt(const Service &service,
                                                                    const QString &scope);

//! What the caller may do at a scope by all roles together, without deny assignments and policies.
[[nodiscard]] FutureResult<QList<Permission>> permissionsAt(const Service &service,
                                                            const QString &scope);
//! Whether one of them allows \a action, "Microsoft.Authorization/roleAssignments/write".
[[nodiscard]] bool allows(const QList<Permission> &permissions, const QString &action);

//! The name (GUID) that a RoleAssignmentExists error gives; empty when it gives none.
[[nodiscard]] QString existingAssignment(const Error &error);

[[nodiscard]] Result<Written<RoleAssignment>> parseWrittenAssignment(const HttpReply &reply);
[[nodiscard]] Result<std::optional<RoleAssignment>> parseRoleAssignment(const HttpReply &reply);
[[nodiscard]] Result<Removal> parseRemovedAssignment(const HttpReply &reply);
[[nodiscard]] Result<Page<RoleAssignment>> parseRoleAssignments(const HttpRequest &request,
                                                                const HttpReply &reply);
[[nodiscard]] Result<Page<Permission>> parsePermissions(const HttpRequest &request,
                                                        const HttpReply &reply);

} // namespace Pec::Arm
