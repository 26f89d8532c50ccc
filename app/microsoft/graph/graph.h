// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft Graph v1.0: who is signed in, which groups make the partner's roles, and what the
//! principals of role assignments are. https://learn.microsoft.com/graph/api/overview
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

namespace Pec::Graph {

struct Group
{
    PrincipalId id;
    QString displayName;
};

struct SignedIn
{
    PrincipalId id;
    QString displayName;
    QString userPrincipalName;
    bool groupsReadable = false; //!< false: the two lists below are not known
    QList<Group> memberOf; //!< transitive
    QList<Group> agentsGroups; //!< the tenant's AdminAgents and HelpdeskAgents
};

enum class ObjectKind { Other, User, Group, ServicePrincipal };

struct DirectoryObject
{
    PrincipalId id;
    ObjectKind kind = ObjectKind::Other;
    QString displayName;
    QString userPrincipalName;
    QString userType; //!< "Member", "Guest"; empty: not told
    TenantId appOwner; //!< service principals: tenant that owns the application
    std::optional<bool> enabled; //!< nothing: not told, as for users by default
};

[[nodiscard]] Result<SignedIn> parseSignedIn(const HttpReply &reply);
[[nodiscard]] Result<QList<DirectoryObject>> parseObjects(const HttpReply &reply);

//! Signed-in user, groups and agents groups in one $batch.
[[nodiscard]] FutureResult<SignedIn> signedIn(const Service &service);
//! The user's groups in the token's tenant, transitive.
[[nodiscard]] FutureResult<QList<Group>> memberOf(const Service &service);
//! What up to 1,000 ids stand for in the token's tenant; ids that it does not hold are left out.
[[nodiscard]] FutureResult<QList<DirectoryObject>> objects(const Service &service,
                                                           const QList<PrincipalId> &ids);

} // namespace Pec::Graph
